/** Binds the command line to the real process: streams, terminal width, Ctrl-C, exit status. */
import { main } from './main.ts';

export const runProcess = async (host: NodeJS.Process): Promise<void> => {
  const interrupt = new AbortController();
  host.once('SIGINT', () => {
    interrupt.abort();
    host.stdin.destroy(); // an article awaited on standard input would keep the process alive
  });
  // Never process.exit: it would cut what a pipe has not taken yet.
  host.exitCode = await main(host.argv.slice(2), {
    stdout: host.stdout,
    stderr: host.stderr,
    stdin: host.stdin,
    env: host.env,
    cwd: host.cwd(),
    columns: host.stdout.isTTY ? host.stdout.columns : null,
    isTTY: { stdout: host.stdout.isTTY, stderr: host.stderr.isTTY },
    now: Date.now,
    signal: interrupt.signal,
  });
  host.removeAllListeners('SIGINT');
};
