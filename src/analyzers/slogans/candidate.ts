/** A possible slogan over the whole corpus, gathered from its occurrences. */
import { type ArticleHits, countHits, type How, HOWS, Mark, PackedHit } from './hit.ts';

export type Occurrence = PackedHit;

export interface Candidate {
  /** `#id` of the knowledge, or stems. */
  readonly key: string;
  readonly how: How;
  readonly occurrences: readonly Occurrence[];
  /** Distinct texts: an article and its reprints are one. */
  readonly texts: ReadonlySet<number>;
}

/** Known ones are kept apart from stems that look like an id. */
const keyOf = ({ how, key }: PackedHit): string => (how === 'known' ? `#${key}` : key);

interface Tally {
  /** Position in `HOWS` of the strongest. */
  how: number;
  /** Of the occurrences that are no part of something longer. */
  count: number;
  texts: number;
  lastText: number;
}

/** What is worth keeping, by key: all that is no mere repetition, and what recurs by itself in `least` texts. */
const tallyOf = (articles: readonly ArticleHits[], group: readonly number[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const [article, of] of articles.entries()) {
    const text = group[article] ?? article;
    for (let index = 0; index < countHits(of); index++) {
      const hit = new PackedHit(article, of, index);
      const key = keyOf(hit);
      const tally = tallies.get(key) ?? { how: HOWS.length, count: 0, texts: 0, lastText: -1 };
      tally.how = Math.min(tally.how, HOWS.indexOf(hit.how));
      if (!(hit.marks & Mark.inside)) {
        tally.count++;
        // A reprint follows its first print at some distance: it may count here, and is counted out when the texts are.
        if (tally.lastText !== text) tally.texts++;
        tally.lastText = text;
      }
      tallies.set(key, tally);
    }
  }
  return tallies;
};

const REPEAT = HOWS.indexOf('repeat');

/** `group[i]`: the text that article i is a reprint of; `least`: texts that a repetition has to stand in. */
export const gather = (
  articles: readonly ArticleHits[],
  group: readonly number[],
  least: number,
): Map<string, Candidate> => {
  const tallies = tallyOf(articles, group);
  const occurrences = new Map<string, Occurrence[]>();
  for (const [article, of] of articles.entries()) {
    for (let index = 0; index < countHits(of); index++) {
      const hit = new PackedHit(article, of, index);
      const key = keyOf(hit);
      const tally = tallies.get(key);
      if (!tally || (tally.how === REPEAT && (tally.texts < least || tally.count < 2))) continue;
      const known = occurrences.get(key);
      if (known) known.push(hit);
      else occurrences.set(key, [hit]);
    }
  }
  const candidates = new Map<string, Candidate>();
  for (const [key, list] of occurrences) {
    const texts = new Set(list.map(({ article }) => group[article] ?? article));
    candidates.set(key, { key, how: HOWS[tallies.get(key)?.how ?? REPEAT] ?? 'repeat', occurrences: list, texts });
  }
  return candidates;
};

export const isMarked = ({ marks }: Occurrence, mark: number): boolean => (marks & mark) !== 0;

/** Share of the occurrences that carry `mark`. */
export const shareOf = ({ occurrences }: Candidate, mark: number): number =>
  occurrences.filter((each) => isMarked(each, mark)).length / occurrences.length;

export const wordsOf = ({ key }: Candidate): readonly string[] => key.split(' ');
