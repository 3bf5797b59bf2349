/** unresolved-date: an event's date that nothing in the article completes. */
import type { Check } from '../check.ts';
import { countOf } from '../../analysis/analyzer.ts';
import { printedDoubt } from '../printed-doubt.ts';

export const unresolvedDate: Check = {
  id: 'unresolved-date',
  *find({ article, dates }) {
    // Where the page's own date cannot be read, that is told, and mending it mends these.
    if (printedDoubt(article) !== null) return;
    const open = dates.filter(({ doubt, use }) => doubt === 'unanchored' && use === 'event');
    const [first] = open;
    if (!first) return;
    const others =
      open.length === 1 ? '' : `, nor ${countOf(open.length - 1, ['other date', 'other dates'])} of the article`;
    yield { start: first.start, end: first.end, facts: { date: first.text, others } };
  },
};
