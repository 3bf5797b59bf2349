/** Where a fault can be planted in an article. */
import type { Annotated } from '../../../src/annotate/annotated.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Chance } from './chance.ts';

export interface Site {
  readonly article: Article;
  readonly annotated: Annotated;
  /** The rest of the corpus, in which a fault has to show where it is one against the corpus. */
  readonly rest: readonly Annotated[];
  readonly chance: Chance;
}

/** The text with `replacement` from `start` to `end`. */
export const replaced = (text: string, start: number, end: number, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** All matches within the article's paragraphs. */
export const inParagraphs = ({ article: { text, blocks } }: Site, pattern: RegExp): readonly RegExpExecArray[] =>
  [...text.matchAll(pattern)].filter((match) =>
    blocks.some(({ kind, start, end }) => kind === 'paragraph' && start <= match.index && match.index < end),
  );

/** One match at random, replaced; null where there is none. */
export const replaceOne = (
  site: Site,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string | null,
): string | null => {
  const match = site.chance.one(inParagraphs(site, pattern));
  const replacement = match && by(match);
  return match && replacement !== null
    ? replaced(site.article.text, match.index, match.index + match[0].length, replacement ?? '')
    : null;
};
