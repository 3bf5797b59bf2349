/** Everything the command line touches of the process, so that tests can call it with streams in memory. */
import type { Readable, Writable } from 'node:stream';

export interface Io {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdin: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Width of the terminal; null where standard output is none. */
  readonly columns: number | null;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** 0 fine; 1 a check failed; 2 usage, configuration or unreadable input; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;
