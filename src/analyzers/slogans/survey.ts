/** First pass: in how many articles each two and three content words in a row stand, as hashes, so that the second pass keeps the strings of few. */
import type { Survey } from '../../analysis/analyzer.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { rangeOf } from '../../annotate/wording/wording.ts';
import { isContent, pairedWith, runHash, phraseCode, type Phrases, phrasesOf } from './grams.ts';

/** Plain numbers, so that it survives JSON. */
export interface Surveyed {
  readonly articles: number;
  /** `hash * SCALE + articles` of each run of words, ascending by hash. */
  readonly runs: readonly number[];
  /** Of one article, the hashes that stand in it again; of several, none. */
  readonly again: readonly number[];
  /** Phrases that are quoted somewhere and numeric formulas, as `phraseCode` has them, ascending. */
  readonly quoted: readonly number[];
}

const SCALE = 2 ** 20;
const hashOf = (run: number): number => Math.floor(run / SCALE);

const collect = ({ wording, quotes, formulas }: Annotated): Surveyed => {
  const hashes = new Set<number>();
  const again = new Set<number>();
  const count = (hash: number): void => {
    if (hashes.has(hash)) again.add(hash);
    else hashes.add(hash);
  };
  for (let word = 0; word < wording.length; word++) {
    if (!isContent(wording, word)) continue;
    const next = pairedWith(wording, word);
    if (next < 0) continue;
    count(runHash(wording, word, next));
    const third = pairedWith(wording, next);
    if (third > 0) count(runHash(wording, word, third));
  }
  const sorted = Float64Array.from(hashes).sort();
  const marked = [
    ...quotes.filter(({ kind }) => kind === 'formulation'),
    ...formulas.filter(({ strength }) => strength === 'strong'),
  ];
  const codes = marked.map(({ first, last }) => phraseCode(wording, ...rangeOf(wording, first, last)));
  return {
    articles: 1,
    runs: Array.from(sorted, (hash) => hash * SCALE + 1),
    again: [...again],
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
    const [p, q] = [hashOf(x), hashOf(y)];
    if (p === q) {
      runs.push(x + (y - q * SCALE));
      i++;
      j++;
    } else if (p < q) {
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
  /** In how many articles a run stands; 0 where too few have it. Within one article, 1 for what stands there again. */
  articlesOf(hash: number): number;
  /** Phrases that are quoted or capitalised somewhere, to be found where they are not. */
  readonly quoted: Phrases;
  /** One copy of each text: a slice would keep its whole article alive. */
  intern(text: string): string;
}

export type ArticlesOf = Plan['articlesOf'];

const plans = new WeakMap<Surveyed, Plan>();

const interner = (): Plan['intern'] => {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    texts.set(copy, copy);
    return copy;
  };
};

const choose = ({ articles, runs, again }: Surveyed): ArticlesOf => {
  const articlesOf = (run: number): number => run - hashOf(run) * SCALE;
  const least = leastArticles(articles);
  let frequent = articles <= 1 ? again.map((hash) => hash * SCALE + 1) : runs.filter((run) => articlesOf(run) >= least);
  if (frequent.length > MOST_RUNS)
    frequent = frequent.toSorted((a, b) => articlesOf(b) - articlesOf(a) || a - b).slice(0, MOST_RUNS);
  const counts = new Map(frequent.map((run) => [hashOf(run), articlesOf(run)]));
  return (hash) => counts.get(hash) ?? 0;
};

export const planOf = (counts: Surveyed): Plan => {
  const plan = plans.get(counts) ?? {
    articlesOf: choose(counts),
    quoted: phrasesOf(counts.quoted),
    intern: interner(),
  };
  plans.set(counts, plan);
  return plan;
};
