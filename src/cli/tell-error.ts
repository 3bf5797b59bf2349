/** The last word on a run that failed: what a user can mend as one line and a hint, never as a stack trace. */
import { CcecError, type Problem } from '../errors.ts';
import { painter } from '../report/paint.ts';
import { wantsColor } from './color.ts';
import type { Io } from './io.ts';
import { problemText } from './messages.ts';
import { tell } from './write.ts';

const asProblem = (error: unknown): Problem => {
  const known = error instanceof CcecError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: 'error',
    code: known ? error.code : 'internal',
    path: '',
    line: null,
    column: null,
    message: known ? message : `internal error: ${message}`,
    hint: known
      ? (error.hint ?? null)
      : 'This is a fault of ccec: please report it with the command and CCEC_DEBUG=1 set.',
  };
};

export const tellError = async (error: unknown, io: Io): Promise<void> => {
  const paint = painter(wantsColor(io, 'auto', 'stderr'));
  await tell(io.stderr, problemText(asProblem(error), paint));
  const debug = io.env['CCEC_DEBUG'];
  if (debug && error instanceof Error) await tell(io.stderr, `${error.stack ?? ''}\n`);
};
