/** Reading a corpus: bytes → Article. */
export type { Article, Block, BlockKind, Furniture, PrintedDate } from './article.ts';
export { dateInName, dateInUrl } from './dates/path-date.ts';
export { findArticles } from './find/find-articles.ts';
export { compareLocators, formatLocator, type Locator } from './locator.ts';
export { parseArticle } from './parse-article.ts';
export { readArticle, type ReadArticle, readCorpus, type ReadOptions } from './read-corpus.ts';
