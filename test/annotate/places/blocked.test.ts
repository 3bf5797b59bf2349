/** Names and posts in which no place is counted. */
import { expect, test } from 'vitest';
import { blockedRanges } from '../../../src/annotate/places/blocked.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';

test('posts become token ranges beside the names', () => {
  const text = 'Li Yan, Mayor of Yubei District, spoke in Yubei.';
  const tokens = tokenize(text, [{ start: 0, end: text.length }], new Vocabulary());
  const start = text.indexOf('Mayor');
  const end = text.indexOf(', spoke');
  expect(blockedRanges(tokens, [{ first: 0, last: 1 }], [{ posts: [{ start, end }] }])).toEqual([
    { first: 0, last: 1 },
    { first: 3, last: 6 },
  ]);
});

test('an article without words blocks nothing', () => {
  expect(blockedRanges(tokenize('', [], new Vocabulary()), [], [])).toEqual([]);
});
