/** Publication dates that are printed and cannot be read: header lines and front matter. */
import type { Article } from '../corpus/article.ts';
import { findDates } from '../corpus/dates/printed-dates.ts';
import { lineStarts } from '../text/lines.ts';

export interface PrintedDoubt {
  readonly kind: 'ambiguous' | 'impossible';
  readonly start: number;
  readonly end: number;
}

const CODES = new Set(['ambiguous-date', 'impossible-date', 'unreadable-date']);

/** The article's own date where it is printed in doubt, else null. */
export const printedDoubt = ({ text, problems }: Article): PrintedDoubt | null => {
  const problem = problems.find(({ code }) => CODES.has(code));
  if (!problem || problem.line === null || problem.column === null) return null;
  const start = (lineStarts(text)[problem.line - 1] ?? 0) + problem.column - 1;
  const line = text.slice(start).split(/[\r\n]/)[0] ?? '';
  const date = findDates(line)[0];
  if (problem.code !== 'unreadable-date')
    return {
      kind: problem.code === 'ambiguous-date' ? 'ambiguous' : 'impossible',
      start,
      end: start + (date?.end ?? line.length),
    };
  return {
    kind: date?.doubt === 'ambiguous-date' ? 'ambiguous' : 'impossible',
    start,
    end: start + line.trimEnd().length,
  };
};
