/** impossible-date: 31 June, 30 February, 29 February of a common year. */
import type { Check } from '../check.ts';
import { printedDoubt } from '../printed-doubt.ts';

export const impossibleDate: Check = {
  id: 'impossible-date',
  *find({ article, dates }) {
    const printed = printedDoubt(article);
    const all = [
      ...(printed?.kind === 'impossible' ? [printed] : []),
      ...dates.filter(({ doubt }) => doubt === 'impossible'),
    ];
    for (const { start, end } of all) yield { start, end, facts: { date: article.text.slice(start, end).trim() } };
  },
};
