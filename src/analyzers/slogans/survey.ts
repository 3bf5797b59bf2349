/** First pass: in how many articles each two and three content words in a row stand, as hashes, so that the second pass keeps the strings of few. */
import type { Survey } from '../../analysis/analyzer.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { rangeOf } from '../../annotate/wording/wording.ts';
import { isContent, pairedWith, quotedRange, runHash, phraseCode, type Phrases, phrasesOf } from './grams.ts';
import { PhraseBook } from './phrase-book.ts';
import { RunCounts } from './run-counts.ts';
import { jointOf, turnsOf } from './turned.ts';

/** Plain numbers, so that it survives JSON. */
export interface Surveyed {
  readonly articles: number;
  /** `hash * SCALE + articles` of each run of words, ascending by hash. */
  readonly runs: readonly number[];
  /** Of one article, the hashes that stand in it again; of several, none. */
  readonly again: readonly number[];
  /** Phrases that are quoted somewhere and numeric formulas, their parts turned round too, as `phraseCode` has them, ascending. */
  readonly quoted: readonly number[];
}

const SCALE = 2 ** 20;
const hashOf = (run: number): number => Math.floor(run / SCALE);
const articlesOf = (run: number): number => run - hashOf(run) * SCALE;

const collect = ({ wording, quotes, formulas }: Annotated): Surveyed => {
  // Each word begins at most a two and a three.
  const found = new Uint32Array(wording.length * 2);
  let size = 0;
  for (let word = 0; word < wording.length; word++) {
    if (!isContent(wording, word)) continue;
    const next = pairedWith(wording, word);
    if (next < 0) continue;
    const two = runHash(wording, word, next);
    found[size++] = two;
    const third = pairedWith(wording, next);
    if (third > 0) found[size++] = runHash(wording, next + 1, third, two);
  }
  const sorted = found.subarray(0, size).sort();
  const runs: number[] = [];
  const again: number[] = [];
  for (let at = 0; at < size; at++) {
    const hash = sorted[at] ?? 0;
    if (at === 0 || hash !== sorted[at - 1]) runs.push(hash * SCALE + 1);
    else if (again.at(-1) !== hash) again.push(hash);
  }
  const marked = [
    ...quotes.filter(({ kind }) => kind === 'formulation').map((quote) => quotedRange(wording, quote)),
    ...formulas.filter(({ strength }) => strength === 'strong').map(({ first, last }) => rangeOf(wording, first, last)),
  ];
  const codes = marked.flatMap(([from, to]) => {
    const hashes = [...wording.hashes.subarray(from, to + 1)];
    return [hashes, ...turnsOf(hashes, jointOf(wording, from, to))].map(phraseCode);
  });
  return {
    articles: 1,
    runs,
    again,
    quoted: union(
      codes.toSorted((a, b) => a - b),
      [],
    ),
  };
};

/** Two ascending lists as one, each value once. */
const union = (a: readonly number[], b: readonly number[]): number[] => {
  const all: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const value = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    if (all.at(-1) !== value) all.push(value);
    if (a[i] === value) i++;
    else j++;
  }
  return all;
};

const merge = (left: Surveyed, right: Surveyed): Surveyed => {
  const [a, b] = [left.runs, right.runs];
  const runs: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    // Hashes further apart than counts can be are told apart without a division.
    const apart = Math.abs(x - y) < SCALE ? hashOf(x) - hashOf(y) : x - y;
    if (apart === 0) {
      runs.push(x + articlesOf(y));
      i++;
      j++;
    } else if (apart < 0) {
      runs.push(x);
      i++;
    } else {
      runs.push(y);
      j++;
    }
  }
  while (i < a.length) runs.push(a[i++] as number);
  while (j < b.length) runs.push(b[j++] as number);
  return { articles: left.articles + right.articles, runs, again: [], quoted: union(left.quoted, right.quoted) };
};

export const survey: Survey<Surveyed> = { collect, merge };

/** Articles that a phrase has to stand in before chance and habit are ruled out: grows with the root of the corpus. */
export const leastArticles = (articles: number): number =>
  articles <= 1 ? 1 : Math.max(2, Math.ceil(Math.sqrt(articles) / 4));

/** More than this are not followed: those of the most articles stay. */
const MOST_RUNS = 20_000;

/** What the second pass works with. */
export interface Plan {
  /** In how many articles runs stand, without those that too few have. Within one article, 1 for what stands there again. */
  readonly runs: RunCounts;
  /** Phrases that are quoted or capitalised somewhere, to be found where they are not. */
  readonly quoted: Phrases;
  readonly book: PhraseBook;
}

const plans = new WeakMap<Surveyed, Plan>();

const choose = ({ articles, runs, again }: Surveyed): RunCounts => {
  const least = leastArticles(articles);
  let frequent = articles <= 1 ? again.map((hash) => hash * SCALE + 1) : runs.filter((run) => articlesOf(run) >= least);
  if (frequent.length > MOST_RUNS)
    frequent = frequent.toSorted((a, b) => articlesOf(b) - articlesOf(a) || a - b).slice(0, MOST_RUNS);
  return new RunCounts(frequent.map((run) => [hashOf(run), articlesOf(run)]));
};

export const planOf = (counts: Surveyed): Plan => {
  const plan = plans.get(counts) ?? {
    runs: choose(counts),
    quoted: phrasesOf(counts.quoted),
    book: new PhraseBook(),
  };
  plans.set(counts, plan);
  return plan;
};
