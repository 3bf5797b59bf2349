/** A possible slogan over the whole corpus, gathered from its occurrences. */
import { turnsOf } from './turned.ts';
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

interface Tally {
  /** Known ones are kept apart from stems that look like an id. */
  readonly key: string;
  readonly occurrences: PackedHit[];
  /** Position in `HOWS` of the strongest. */
  rank: number;
  /** Of the occurrences that are no part of something longer. */
  count: number;
  texts: number;
  lastText: number;
}

const KNOWN = HOWS.indexOf('known');
const REPEAT = HOWS.indexOf('repeat');

const talliesOf = (articles: readonly ArticleHits[], group: readonly number[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  const tallyOf = (hit: PackedHit): Tally => {
    const key = hit.rank === KNOWN ? `#${hit.key}` : hit.key;
    const known = tallies.get(key);
    if (known) return known;
    const tally = { key, occurrences: [], rank: HOWS.length, count: 0, texts: 0, lastText: -1 };
    tallies.set(key, tally);
    return tally;
  };
  for (const [article, of] of articles.entries()) {
    const text = group[article] ?? article;
    /** By where the key lies in the article: two for each, known and not. */
    const ofPlace: (Tally | undefined)[] = [];
    for (let index = 0; index < countHits(of); index++) {
      const hit = new PackedHit(article, of, index);
      const { rank } = hit;
      const tally = (ofPlace[hit.keyPlace * 2 + Number(rank === KNOWN)] ??= tallyOf(hit));
      tally.occurrences.push(hit);
      tally.rank = Math.min(tally.rank, rank);
      if (hit.marks & Mark.inside) continue;
      tally.count++;
      // A reprint follows its first print at some distance: it may count here, and is counted out when the texts are.
      if (tally.lastText !== text) tally.texts++;
      tally.lastText = text;
    }
  }
  return tallies;
};

interface Worded {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** The key with its joined parts turned round. */
export const turnedKeys = ({ key, occurrences }: Worded): readonly string[] => {
  const joint = occurrences.find((each) => each.joint > 0)?.joint ?? 0;
  return joint === 0 ? [] : turnsOf(key.split(' '), joint).map((words) => words.join(' '));
};

/** Before any is left out for being rare: what is marked or counted takes in what has the same parts the other way round. */
const joinTurned = (tallies: Map<string, Tally>): void => {
  const marked = [...tallies.values()].filter(({ rank }) => rank !== REPEAT && rank !== KNOWN);
  for (const tally of marked.toSorted(
    (a, b) => b.occurrences.length - a.occurrences.length || (a.key < b.key ? -1 : 1),
  )) {
    if (tallies.get(tally.key) !== tally) continue;
    for (const key of turnedKeys(tally)) {
      const other = tallies.get(key);
      if (!other || other === tally) continue;
      tally.occurrences.push(...other.occurrences);
      tally.rank = Math.min(tally.rank, other.rank);
      tallies.delete(key);
    }
  }
};

/**
 * What is worth keeping, by key: all that is no mere repetition, and what recurs by itself. `group[i]`: the text that article i is a
 * reprint of; `least`: texts that a repetition has to stand in.
 */
export const gather = (
  articles: readonly ArticleHits[],
  group: readonly number[],
  least: number,
): Map<string, Candidate> => {
  const candidates = new Map<string, Candidate>();
  const tallies = talliesOf(articles, group);
  joinTurned(tallies);
  for (const { key, occurrences, rank, count, texts } of tallies.values()) {
    if (rank === REPEAT && (texts < least || count < 2)) continue;
    const stand = new Set(occurrences.map(({ article }) => group[article] ?? article));
    candidates.set(key, { key, how: HOWS[rank] ?? 'repeat', occurrences, texts: stand });
  }
  return candidates;
};

export const isMarked = ({ marks }: Occurrence, mark: number): boolean => (marks & mark) !== 0;

/** Share of the occurrences that carry `mark`. */
export const shareOf = ({ occurrences }: Candidate, mark: number): number =>
  occurrences.filter((each) => isMarked(each, mark)).length / occurrences.length;

export const wordsOf = ({ key }: Candidate): readonly string[] => key.split(' ');
