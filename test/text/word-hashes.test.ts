import { expect, test } from 'vitest';
import { hashText } from '../../src/text/hash.ts';
import { addWordHashes } from '../../src/text/word-hashes.ts';

const hashes = (text: string, start = 0, end = text.length): readonly number[] => {
  const found: number[] = [];
  addWordHashes(text, start, end, found);
  return found;
};

test('the hash of each word, in lower case', () => {
  const words = ['on', 'june', '29', 'chen', 'min', 'er', 'said', 'ürümqi', '重庆'];
  expect(hashes("On June 29, Chen Min'er said: “Ürümqi, 重庆”")).toEqual(words.map(hashText));
});

test.each([
  ['line breaks and marks', 'one two\nthree', 'one – two, three.', true],
  ['case', 'Two Centers', 'two centers', true],
  ['another word', 'two centers', 'two places', false],
  ['a blank put in', 'two centers', 'two cent ers', false],
])('%s', (_, a, b, isSame) => {
  expect(JSON.stringify(hashes(a)) === JSON.stringify(hashes(b))).toBe(isSame);
});

test('only from start to end, cut words included', () => {
  expect(hashes('one two three', 4, 9)).toEqual(hashes('two t'));
  expect(hashes('')).toEqual([]);
});
