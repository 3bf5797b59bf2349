/** What the bundle exports: binds the command line to the real process: streams, terminal width, Ctrl-C, exit status. */
import { main } from './main.ts';

export const runProcess = async (host: NodeJS.Process): Promise<void> => {
  const interrupt = new AbortController();
  let isReading = false;
  host.once('SIGINT', () => {
    interrupt.abort();
    if (isReading) host.stdin.destroy(); // an article awaited on standard input would keep the process alive
  });
  // Never process.exit: it would cut what a pipe has not taken yet.
  host.exitCode = await main(host.argv.slice(2), {
    stdout: host.stdout,
    stderr: host.stderr,
    get stdin() {
      isReading = true;
      return host.stdin; // made when it is first asked for
    },
    env: host.env,
    cwd: host.cwd(),
    columns: host.stdout.isTTY ? host.stdout.columns : null,
    isTTY: { stdout: host.stdout.isTTY, stderr: host.stderr.isTTY },
    now: Date.now,
    signal: interrupt.signal,
  });
  host.removeAllListeners('SIGINT');
};

/** For the threads of a call, which are begun from the same bundle (bin/thread.js). */
export const answerBatches = async (): Promise<void> => (await import('./threads/worker.ts')).answerBatches();
