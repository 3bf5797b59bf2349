/** The `articles` analyzer: one row an article, with what its header says and how long it is. */
import type { Analyzer } from '../../analysis/analyzer.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { ArticleDate } from '../../annotate/dates/date-mention.ts';
import { firstLine } from '../../corpus/article.ts';
import { formatLocator } from '../../corpus/locator.ts';
import { Shape } from '../../text/vocabulary.ts';
import { countFurnitureLines } from './furniture-lines.ts';

export interface ArticleRow {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly dated: string | null;
  readonly basis: ArticleDate['basis'];
  readonly source: string | null;
  readonly byline: string | null;
  readonly words: number;
  readonly sentences: number;
  readonly furniture: number;
  readonly sources: readonly string[];
}

const APOSTROPHES = "'’‘ʼ`´";

/** Words and numbers; neither punctuation nor the 's of "China's". */
const countWords = ({ tokens }: Annotated): number => {
  const { text, starts, ids, length, vocabulary } = tokens;
  let words = 0;
  for (let i = 0; i < length; i++) {
    const isPunctuation = (vocabulary.shape(ids[i] ?? 0) & Shape.punctuation) !== 0;
    if (!isPunctuation && !APOSTROPHES.includes(text[starts[i] ?? 0] ?? '')) words++;
  }
  return words;
};

const rowOf = (annotated: Annotated): ArticleRow => {
  const { article } = annotated;
  const { date, basis } = annotated.dated;
  const start = firstLine(article)?.start ?? 0;
  return {
    id: article.id,
    path: article.path,
    title: article.title,
    published: article.published?.value ?? null,
    dated: date,
    basis,
    source: article.source,
    byline: article.byline,
    words: countWords(annotated),
    sentences: annotated.sentences.length,
    furniture: countFurnitureLines(article),
    sources: [formatLocator(annotated.locate(start))],
  };
};

export const articles: Analyzer<readonly ArticleRow[], ArticleRow> = {
  id: 'articles',
  summary: 'what the corpus holds: title, date, publisher and length of every article',
  noun: ['article', 'articles'],
  columns: [
    { key: 'id', shown: false },
    { key: 'path' },
    { key: 'title', kept: true },
    { key: 'published' },
    { key: 'dated', shown: false },
    { key: 'basis', shown: false },
    { key: 'source' },
    { key: 'byline', shown: false },
    { key: 'words', align: 'right' },
    { key: 'sentences', align: 'right', shown: false },
    { key: 'furniture', align: 'right' },
    { key: 'sources', shown: false },
  ],
  description:
    'What was read of each article: title, date, publisher, length. Look here first when another command says something odd: a date ' +
    'that was read wrongly here is wrong everywhere.',
  examples: [
    'ccec articles                                                     # those that ccec brings along',
    'ccec articles articles/ --columns path,published,words -f csv     # of a folder, for a spreadsheet',
  ],
  seeAlso: ['check', 'annotate'],
  rule: 'Words and sentences of the text: title, headings, paragraphs and captions; furniture counts the lines left out.',
  collect: (annotated) => [rowOf(annotated)],
  merge: (left, right) => [...left, ...right],
  rows: (total) => total.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
};
