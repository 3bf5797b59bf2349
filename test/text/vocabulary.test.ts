/** Interned words, their folds and shapes. */
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { foldWord, Shape, Vocabulary, wordBits, wordTable } from '../../src/text/vocabulary.ts';

describe('vocabulary', () => {
  test('a word has one id, whichever text it stands in', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.intern('mayor');
    const said = tokenize('the mayor said', [{ start: 0, end: 14 }], vocabulary);
    expect(said.ids[1]).toBe(id);
    expect(vocabulary.intern('Mayor')).not.toBe(id);
    expect(vocabulary.surface(id)).toBe('mayor');
  });

  test('case and apostrophes fold', () => {
    const vocabulary = new Vocabulary();
    const ids = ['Min’er', "MIN'ER", 'min`er', "min'er"].map((word) => vocabulary.foldedId(vocabulary.intern(word)));
    expect(new Set(ids).size).toBe(1);
    expect(vocabulary.folded(ids[0] ?? -1)).toBe("min'er");
    expect(foldWord('XI´AN')).toBe("xi'an");
  });

  test.each([
    ['Chongqing', Shape.capital],
    ['CPC', Shape.capital | Shape.upper],
    ['U.S.', Shape.capital | Shape.upper],
    ['A', Shape.capital],
    ['mayor', Shape.lower],
    ['iChongqing', Shape.lower],
    ['陶', Shape.lower],
    ['13th', Shape.number],
    ['2,000', Shape.number],
    [',', Shape.punctuation],
    ['’s', Shape.lower],
    ['…', Shape.punctuation],
  ])('shape of %s', (word, shape) => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.shape(vocabulary.intern(word))).toBe(shape);
  });

  test('grows past its first table', () => {
    const vocabulary = new Vocabulary();
    const ids = Array.from({ length: 40_000 }, (_, index) => vocabulary.intern(`word${index}`));
    expect(new Set(ids).size).toBe(40_000);
    expect(vocabulary.intern('word0')).toBe(ids[0]);
    expect(vocabulary.surface(ids[39_999] ?? -1)).toBe('word39999');
    expect(vocabulary.size).toBe(40_000);
  });

  test('no id outside the table is known', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.surface(-1)).toBe('');
    expect(vocabulary.shape(7)).toBe(Shape.punctuation);
  });

  test('a word table asks once a word', () => {
    const vocabulary = new Vocabulary();
    const asked: string[] = [];
    const table = wordTable(vocabulary, (surface) => asked.push(surface));
    const [first, second] = [vocabulary.intern('one'), vocabulary.intern('two')];
    expect([table(second), table(first), table(second)]).toEqual([2, 1, 2]);
    expect(asked).toEqual(['one', 'two']);
  });

  test('bits by word: each is read once, also those that come later', () => {
    const vocabulary = new Vocabulary();
    let asked = 0;
    const bits = wordBits(vocabulary, (surface) => {
      asked++;
      return Number(surface.slice(4)) + 1;
    });
    const words = [1, 2, 5000].map((count) => {
      while (vocabulary.size < count) vocabulary.intern(`word${vocabulary.size}`);
      return bits();
    });
    expect(words[0]?.[0]).toBe(1);
    expect(words[1]?.[1]).toBe(2);
    expect(words[2]?.subarray(0, 5000)).toEqual(Int32Array.from({ length: 5000 }, (_, id) => id + 1));
    expect(asked).toBe(5000);
  });
});
