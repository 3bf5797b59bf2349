/** Where a finding about the article as a whole is shown. */
import { type Article, firstLine } from '../corpus/article.ts';

const LONGEST = 120;

/** The article's first line of text; where it has none, its first character. */
export const opening = (article: Article): { readonly start: number; readonly end: number } => {
  const { text } = article;
  const first = firstLine(article);
  if (!first) return { start: 0, end: 0 };
  const line = text.slice(first.start, first.end).split(/[\r\n]/)[0] ?? '';
  const length = line.length <= LONGEST ? line.length : line.lastIndexOf(' ', LONGEST);
  return { start: first.start, end: first.start + (length > 0 ? length : LONGEST) };
};
