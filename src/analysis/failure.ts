/** How an analyzer that throws is told. */
import type { Problem } from '../errors.ts';

/** What was thrown, in a line: `RangeError: too long`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** `path` null: on the whole. */
export const failure = (id: string, path: string | null, reason: string): Problem => ({
  severity: 'error',
  code: 'analyzer-failed',
  path: path ?? '',
  line: null,
  column: null,
  message: `analyzer "${id}" failed${path === null ? '' : ' on this article'}: ${reason}`,
  hint: path === null ? 'It has no rows.' : 'The article is left out of its rows.',
});
