/** The one error class for what a user can cause: printed as one line with a hint, never as a stack trace. */

export interface ErrorDetails {
  /** What the user can do about it, as one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A failure that a user can cause and mend. `code` is stable and kebab-case ("unknown-format"). */
export class CcecError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'CcecError';
    this.code = code;
    this.hint = details.hint;
  }
}

/**
 * Something wrong with one input that does not stop the run. `error` makes the exit status 2 (the input could not be
 * read), `warning` does not (it was read, with a doubt). Line and column are 1-based, null where they mean nothing.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint: string | null;
}
