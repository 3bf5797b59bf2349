/** What can be doubtful in one article: the wording of every warning stands here. */
import type { Problem } from '../errors.ts';
import { lineStarts, positionAt } from '../text/lines.ts';

/** A warning about the text at `offset`. */
export const warningAt = (
  code: string,
  { text, path }: { readonly text: string; readonly path: string },
  offset: number,
  message: string,
  hint: string | null = null,
): Problem => ({ severity: 'warning', code, path, ...positionAt(lineStarts(text), offset), message, hint });

/** A failure to read `path` at all. */
export const readError = (code: string, path: string, message: string, hint: string | null = null): Problem => ({
  severity: 'error',
  code,
  path,
  line: null,
  column: null,
  message,
  hint,
});
