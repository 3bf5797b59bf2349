/** Articles without a file and annotations without knowledge, for tests of what stands above them. */
import type { Annotated } from '../../src/annotate/annotated.ts';
import type { Article } from '../../src/corpus/article.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';

export const fakeArticle = (path: string, text: string, published: string | null = null): Article => ({
  id: path.replace(/\.txt$/, ''),
  path,
  text,
  title: null,
  published: published === null ? null : { value: published, span: null },
  dateline: null,
  fileDate: null,
  source: null,
  byline: null,
  url: null,
  blocks: [],
  furniture: [],
  meta: {},
  problems: [],
});

/** Only what test analyzers touch: the article and its locators. */
export const fakeAnnotate = (article: Article): Annotated => {
  const starts = lineStarts(article.text);
  const locate: Annotated['locate'] = (offset) => {
    const { line, column } = positionAt(starts, offset);
    return [article.path, line, column];
  };
  return { article, locate } as unknown as Annotated;
};
