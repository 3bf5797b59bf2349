/** Words one letter away. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from '../../src/text/near-words.ts';
import { isOneEdit } from '../../src/text/one-edit.ts';

const words = ['banner', 'county', 'official', 'people', 'province'];
const near = nearWords(words);

test.each([
  ['offical', 'official'],
  ['officials', 'official'],
  ['oficcial', null],
  ['poeple', 'people'],
  ['pepole', 'people'],
  ['peopel', 'people'],
  ['people', null],
  ['epople', 'people'],
  ['countly', 'county'],
  ['country', 'county'],
  ['xxofficial', null],
  ['', null],
])('%j: %j', (word, expected) => {
  expect(near(word)).toBe(expected);
});

test('agrees with trying every word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abco'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 8 }), letters, (list, word) => {
      const found = nearWords(list.toSorted())(word);
      expect(found !== null).toBe(list.some((each) => isOneEdit(word, each)));
      if (found !== null) expect(isOneEdit(word, found)).toBe(true);
    }),
  );
});
