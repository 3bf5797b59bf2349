/** Names and posts in which no place is counted. */
import { expect, test } from 'vitest';
import { blockedMask } from '../../../src/annotate/places/blocked.ts';
import { Mask } from '../../../src/annotate/places/view.ts';
import { tokenize, tokenText, type Tokens } from '../../../src/text/tokens.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';

const tokenTexts = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.length }, (_, at) => tokenText(tokens, at));

test('names and posts are blocked, pronouns are not', () => {
  const text = 'Li Yan, Mayor of Yubei District, spoke in Yubei. He left.';
  const tokens = tokenize(text, [{ start: 0, end: text.length }], new Vocabulary());
  const start = text.indexOf('Mayor');
  const end = text.indexOf(', spoke');
  const names = [
    { first: 0, last: 1, kind: 'han' },
    { first: 12, last: 12, kind: 'pronoun' },
  ];
  const mask = blockedMask(tokens, [{ names }, { names: [] }], [{ posts: [{ start, end }] }]);
  expect(tokenTexts(tokens).filter((_, at) => mask[at] === Mask.blocked)).toEqual([
    'Li',
    'Yan',
    'Mayor',
    'of',
    'Yubei',
    'District',
  ]);
});

test('an article without words blocks nothing', () => {
  expect(blockedMask(tokenize('', [], new Vocabulary()), [], [])).toHaveLength(0);
});
