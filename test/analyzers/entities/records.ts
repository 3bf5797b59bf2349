/** Test helper: officials of a corpus of short articles, each `date: text`. */
import type { ArticleRecord } from '../../../src/analyzers/entities/article-record.ts';
import { inCorpusOrder } from '../../../src/analyzers/entities/article-record.ts';
import { personRecords } from '../../../src/analyzers/entities/official-records.ts';
import { type OfficialRow, officialRows } from '../../../src/analyzers/entities/official-rows.ts';
import { annotate, articleOf } from '../../support/corpus.ts';

/** Paths are a.txt, b.txt, …; the text stands on line 5. */
export const recordsOf = (articles: readonly string[]): ArticleRecord[] =>
  articles.map((article, index) => {
    const [, date = '', text = ''] = /^(\S+): (.*)$/s.exec(article) ?? [];
    const path = `${String.fromCharCode(97 + index)}.txt`;
    const people = personRecords(annotate(articleOf(`A Week in the Region\n\n${date}\n\n${text}\n`, path)));
    return { path, date: date === '-' ? null : date, people, places: [] };
  });

/** Rows of articles in any order. */
export const rowsOfRecords = (articles: readonly ArticleRecord[]): OfficialRow[] =>
  officialRows(inCorpusOrder(articles));

export const rowsOf = (...articles: string[]): OfficialRow[] => rowsOfRecords(recordsOf(articles));

/** `Name (mentions): post; post` of each row. */
export const outline = (rows: readonly OfficialRow[]): string[] =>
  rows.map(({ name, mentions, posts }) => `${name} (${mentions}): ${posts.map(({ post }) => post).join('; ')}`);
