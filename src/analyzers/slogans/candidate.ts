/** A possible slogan over the whole corpus, gathered from its occurrences. */
import type { ArticleHits, Hit, How } from './hit.ts';

export interface Occurrence {
  readonly hit: Hit;
  readonly article: number;
}

export interface Candidate {
  readonly key: string;
  readonly how: How;
  readonly occurrences: Occurrence[];
  /** Distinct texts: an article and its reprints are one. */
  readonly texts: Set<number>;
}

export const Field = {
  how: 0,
  key: 1,
  form: 2,
  start: 3,
  end: 4,
  line: 5,
  column: 6,
  speaker: 7,
  joint: 8,
  marks: 9,
} as const;

const RANK: readonly How[] = ['known', 'formula', 'quoted', 'weak', 'repeat'];
const stronger = (a: How, b: How): How => (RANK.indexOf(a) <= RANK.indexOf(b) ? a : b);

/** `group[i]`: the text that article i is a reprint of. Known ones are kept apart from stems that look like an id. */
export const gather = (articles: readonly ArticleHits[], group: readonly number[]): Map<string, Candidate> => {
  const candidates = new Map<string, Candidate>();
  for (const [article, { hits }] of articles.entries()) {
    for (const hit of hits) {
      const key = hit[Field.how] === 'known' ? `#${hit[Field.key]}` : hit[Field.key];
      const known = candidates.get(key);
      const candidate = known ?? { key, how: hit[Field.how], occurrences: [], texts: new Set<number>() };
      if (!known || stronger(known.how, hit[Field.how]) !== known.how)
        candidates.set(key, { ...candidate, how: stronger(candidate.how, hit[Field.how]) });
      candidate.occurrences.push({ hit, article });
      candidate.texts.add(group[article] ?? article);
    }
  }
  return candidates;
};

export const isMarked = ({ hit }: Occurrence, mark: number): boolean => (hit[Field.marks] & mark) !== 0;

/** Share of the occurrences that carry `mark`. */
export const shareOf = ({ occurrences }: Candidate, mark: number): number =>
  occurrences.filter((each) => isMarked(each, mark)).length / occurrences.length;

export const wordsOf = ({ key }: Candidate): readonly string[] => key.split(' ');
