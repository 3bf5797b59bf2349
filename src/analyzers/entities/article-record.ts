/** What an article gives to the rows of a corpus, and the order in which rows are made of many. */
import { compareText } from '../../text/compare-text.ts';
import type { PersonRecord } from './official-records.ts';
import type { PlaceRecord } from './places.ts';

/** In a form that survives JSON. */
export interface ArticleRecord {
  readonly path: string;
  /** ISO date, null where the article has none. */
  readonly date: string | null;
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
}

/** By path: the order in which rows cite them. */
export const inCorpusOrder = (articles: readonly ArticleRecord[]): readonly ArticleRecord[] =>
  articles.toSorted((a, b) => compareText(a.path, b.path));
