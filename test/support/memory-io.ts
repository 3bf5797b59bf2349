/** The process as tests see it: streams in memory. */
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface Call {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes standard output and standard error a terminal of this width. */
  readonly terminal?: number;
  /** What the clock says: ISO 8601. */
  readonly now?: string;
  readonly signal?: AbortSignal;
  /** false: standard error is none, so that a slow machine prints no progress. */
  readonly showsProgress?: boolean;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const sink = (): { readonly stream: Writable; text(): string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/** `ccec ...argv`, in this process. */
export const ccec = async (argv: readonly string[], call: Call = {}): Promise<Outcome> => {
  const [out, err] = [sink(), sink()];
  const isTerminal = call.terminal !== undefined;
  const code = await main(argv, {
    stdout: out.stream,
    stderr: err.stream,
    stdin: Readable.from([Buffer.from(call.stdin ?? '')]),
    env: call.env ?? {},
    cwd: call.cwd ?? process.cwd(),
    columns: call.terminal ?? null,
    isTTY: { stdout: isTerminal, stderr: isTerminal && call.showsProgress !== false },
    now: () => Date.parse(call.now ?? '2026-01-15T12:00:00Z'),
    signal: call.signal ?? new AbortController().signal,
  });
  return { code, stdout: out.text(), stderr: err.text() };
};
