/** Which articles are reprints of which: near-identical texts count once for the number of articles. */
import { groupSketches } from '../../text/sketch.ts';
import type { ArticleHits } from './hit.ts';

const NEARLY_IDENTICAL = 0.8;

export interface Corpus {
  /** By path, so that no order of merging shows. */
  readonly articles: readonly ArticleHits[];
  /** The first article that each is a reprint of; its own position where it is none. */
  readonly group: readonly number[];
  /** How many distinct texts there are. */
  readonly texts: number;
  readonly words: number;
}

export const corpusOf = (given: readonly ArticleHits[]): Corpus => {
  const articles = given.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const group = groupSketches(
    articles.map(({ sketch }) => sketch),
    NEARLY_IDENTICAL,
  );
  return { articles, group, texts: new Set(group).size, words: articles.reduce((sum, { words }) => sum + words, 0) };
};
