/** Reading a corpus: bytes → Article. */
export type { Article, Block, BlockKind, Furniture, PrintedDate } from './article.ts';
export { compareLocators, formatLocator, type Locator } from './locator.ts';
export { parseArticle } from './parse-article.ts';
export { type ReadArticle, readCorpus, type ReadOptions } from './read-corpus.ts';
