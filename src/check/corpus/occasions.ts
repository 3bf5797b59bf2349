/** The corpus as meetings and sessions that count themselves: "the third joint meeting", and the days it gives them. */
import { partOf, type EventRecord } from '../../analyzers/timeline/record.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Article } from '../../corpus/article.ts';
import { datedBy } from '../../corpus/dated.ts';
import type { CorpusSurvey, SurveyTools } from '../check.ts';

/** Which occasions the articles date: their head nouns and ordinals. */
export interface OccasionQuestion {
  readonly occasions: readonly (readonly [noun: string, ordinals: readonly number[]])[];
}

/** Openings and closings have days of their own. */
export type Phase = 'open' | 'close' | 'held';

export const phaseOf = ({ event }: Pick<EventRecord, 'event'>): Phase => {
  if (/\b(?:open(?:ed|s|ing)?|kick(?:ed|s)? off|began|begins?|start(?:ed|s)?)\b/i.test(event)) return 'open';
  return /\b(?:clos(?:ed?|es|ing)|conclud\w+|end(?:ed|s)?|wrapped up)\b/i.test(event) ? 'close' : 'held';
};

/** Told of an occasion with its number, on days that page or text give in full. */
export const datedOccasions = (article: Annotated): readonly EventRecord[] =>
  partOf(article).events.filter(
    ({ noun, ordinals, isBare, isTied, isTitle, precision, status, telling, basis }) =>
      noun !== null &&
      ordinals.length > 0 &&
      !isBare &&
      !isTied &&
      !isTitle &&
      precision === 'day' &&
      status === 'happened' &&
      telling === 'held' &&
      /^(?:given in full|published|dateline)\b/.test(basis),
  );

const words = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth',
]
  .join(' ')
  .split(' ');

const ordinalPattern = (ordinal: number): string => `${words[ordinal - 1] ?? '-'}|${ordinal}(?:st|nd|rd|th)`;

const ask = (article: Annotated): OccasionQuestion => ({
  occasions: datedOccasions(article).map(({ noun, ordinals }) => [noun ?? '', ordinals] as const),
});

const reader = (
  { occasions }: OccasionQuestion,
  { annotate }: SurveyTools,
): ((article: Article) => readonly EventRecord[]) => {
  const patterns = new Map(
    occasions.map(([noun, ordinals]) => [
      `${noun} ${ordinals.join(' ')}`,
      [noun, ...ordinals.map(ordinalPattern)].map((each) => new RegExp(`\\b(?:${each})`, 'i')),
    ]),
  );
  const wanted = new Set(patterns.keys());
  return (article) => {
    const blocks = article.blocks.filter(({ start, end }) => {
      const text = article.text.slice(start, end);
      return [...patterns.values()].some((all) => all.every((pattern) => pattern.test(text)));
    });
    if (blocks.length === 0) return [];
    // A date without its year is read against the page; where the page has no day, the paragraphs left out might have told it.
    const isDated = datedBy(article).date !== null;
    return datedOccasions(annotate({ ...article, blocks })).filter(
      ({ noun, ordinals, basis }) =>
        wanted.has(`${noun} ${ordinals.join(' ')}`) && (isDated || basis === 'given in full'),
    );
  };
};

export const occasions: CorpusSurvey<OccasionQuestion, readonly EventRecord[]> = {
  ask,
  join: (left, right) => ({ occasions: [...left.occasions, ...right.occasions] }),
  reader,
  merge: (left, right) => [...left, ...right],
};
