/** Quoted formulations, told from speech and from single words. */
import { expect, test } from 'vitest';
import { annotate, articleOf } from '../../support/corpus.ts';

const cases: readonly (readonly [body: string, quotes: readonly (readonly [text: string, kind: string])[]])[] = [
  ['The office flies the “Five Kites” on Sundays.', [['Five Kites', 'formulation']]],
  ['The banner reads “Quiet rivers, bright villages,” in red.', [['Quiet rivers, bright villages', 'formulation']]],
  ['“We will come back in the spring,” he said.', [['We will come back in the spring', 'speech']]],
  ['A so-called “cloud” hangs here.', [['cloud', 'word']]],
  [
    '„Digital Harbour“ and 「One Pier, One Policy」 stand there.',
    [
      ['Digital Harbour', 'formulation'],
      ['One Pier, One Policy', 'formulation'],
    ],
  ],
  ["It is the farmers' and the fishers' road, and it isn't theirs alone.", []],
  ['A quotation “left open by mistake.', []],
];

test.each(cases)('%s', (body, expected) => {
  const annotated = annotate(articleOf(`${body}\n`));
  expect(annotated.quotes.map(({ text, kind }) => [text, kind])).toEqual(expected);
  for (const { start, end, text } of annotated.quotes) expect(annotated.article.text.slice(start, end)).toBe(text);
});
