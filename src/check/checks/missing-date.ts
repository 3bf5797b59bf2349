/** missing-date: neither header nor footer nor front matter nor dateline prints the day of publication. */
import type { Check } from '../check.ts';
import { opening } from '../opening.ts';

export const missingDate: Check = {
  id: 'missing-date',
  *find({ article, dated }) {
    // A day in the file's name or address is as good as printed; a title without a text is another check's.
    if (article.published !== null || article.fileDate !== null) return;
    if (article.blocks.every(({ kind }) => kind === 'title')) return;
    // A date that is printed and cannot be read is another check's.
    if (article.problems.some(({ code }) => dateDoubts.has(code))) return;
    const instead =
      dated.date === null
        ? 'nothing else tells its day'
        : `its dates are read against ${dated.date}, by ${dated.reason ?? dated.basis}`;
    yield { ...opening(article), facts: { instead } };
  },
};

const dateDoubts = new Set(['ambiguous-date', 'impossible-date', 'unreadable-date']);
