/** Test helper: dates drawn into the text, "On [[May 22|2022-05-22]], …"; an empty value means null. */
import { expect } from 'vitest';
import type { ArticleDate, DateMention } from '../../../src/annotate/dates/date-mention.ts';
import type { Annotated } from '../../../src/annotate/annotated.ts';
import { annotate, articleOf } from '../../support/corpus.ts';

const DRAWN = /\[\[(?<text>[^\]|]*)(?:\|(?<value>[^\]]*))?\]\]/g;

export interface Page {
  /** The printed publication date, null for none. */
  readonly published?: string | null;
  readonly path?: string;
}

export const annotatedOf = (text: string, { published = null, path = 'page.txt' }: Page = {}): Annotated => {
  const article = articleOf(text, path);
  return annotate(published === null ? article : { ...article, published: { value: published, span: null } });
};

export const datesIn = (text: string, page?: Page): readonly DateMention[] => annotatedOf(text, page).dates;

export const datedOf = (text: string, page?: Page): ArticleDate => annotatedOf(text, page).dated;

/** Asserts exactly the drawn dates, with the values that the drawing names. */
export const expectDrawn = (drawing: string, page?: Page): void => {
  const wanted = [...drawing.matchAll(DRAWN)].map((match) => match.groups?.['value']);
  const annotated = annotatedOf(drawing.replace(DRAWN, '$<text>'), page);
  const { text } = annotated.article;
  let drawn = '';
  let at = 0;
  for (const [index, { start, end, text: span, value }] of annotated.dates.entries()) {
    expect(text.slice(start, end)).toBe(span);
    drawn += `${text.slice(at, start)}[[${span}${wanted[index] === undefined ? '' : `|${value ?? ''}`}]]`;
    at = end;
  }
  expect(drawn + text.slice(at)).toBe(drawing);
};
