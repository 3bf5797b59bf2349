/** ambiguous-date: 02/03/2022 is the second of March or the third of February. */
import type { Check } from '../check.ts';
import { printedDoubt } from '../printed-doubt.ts';

export const ambiguousDate: Check = {
  id: 'ambiguous-date',
  *find({ article, dates }) {
    const printed = printedDoubt(article);
    const all = [
      ...(printed?.kind === 'ambiguous' ? [printed] : []),
      ...dates.filter(({ doubt }) => doubt === 'ambiguous'),
    ];
    for (const { start, end } of all) yield { start, end, facts: { date: article.text.slice(start, end).trim() } };
  },
};
