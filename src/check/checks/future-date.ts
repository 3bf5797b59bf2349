/** future-date: the article says that it appeared after the day of the check. */
import type { Check } from '../check.ts';
import { opening } from '../opening.ts';
import { dayInWords } from '../wording.ts';

export const futureDate: Check = {
  id: 'future-date',
  *find({ article }, { asOf }) {
    const { published } = article;
    if (published === null || published.value <= asOf) return;
    const { start, end } = published.span ?? opening(article);
    yield { start, end, facts: { published: dayInWords(published.value), asOf: dayInWords(asOf) } };
  },
};
