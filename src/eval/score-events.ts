/** Events: date and precision as annotated, and the words somewhere in the row's clause or sentence. */
import type { EventRow } from '../analyzers/timeline/rows.ts';
import type { InArticle } from './found.ts';
import type { ArticleGold } from './gold-schema.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import type { Annotation } from './read-gold.ts';
import { plain } from './wording.ts';

const says = ({ event, text }: EventRow, words: string): boolean =>
  [event, text].some((each) => plain(each).includes(plain(words)));

const show = ({ date, precision }: Pick<EventRow, 'date' | 'precision'>, words: string): string =>
  `${date} (${precision}) ${words}`;

/** An optional event is any of its date, also as the first day of a range. */
const isOptional = ({ date }: EventRow, day: string): boolean => date === day || date.startsWith(`${day}/`);

export const scoreEvents = (
  { gold, at }: Annotation<ArticleGold>,
  { article: { path, sources: article }, events: here }: InArticle,
): Outcome[] => {
  if (gold.events === undefined) return [];
  const { required = [], optional = [] } = gold.events;
  const outcome = outcomesOf('events', path, path);
  const matches = required.map(({ date, precision, contains }) =>
    here.find(({ row }) => row.date === date && row.precision === precision && says(row, contains)),
  );
  const wrong = here.filter(
    (each) => !matches.includes(each) && !optional.some(({ date }) => isOptional(each.row, date)),
  );
  return [
    ...required.map(({ date, precision, contains }, number) => {
      const match = matches[number];
      // What tells of it at another date says more than that nothing was found.
      const near = match ?? here.find(({ row }) => says(row, contains));
      return outcome(match ? 'hit' : 'missed', {
        gold: `${date} (${precision}) ${contains}`,
        found: near ? show(near.row, near.row.event) : null,
        annotation: at(['events', 'required', number]),
        sources: near?.sources ?? article,
      });
    }),
    ...wrong.map(({ row, sources }) => outcome('wrong', { found: show(row, row.event), sources })),
  ];
};
