/** Words, numbers, possessive endings and marks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGlued, tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { tokensOf, words } from './cut.ts';

describe('tokens', () => {
  test.each([
    ['names with an apostrophe', 'Min’er met Li’an', 'Min’er|met|Li’an'],
    ['any kind of apostrophe', "Xi'an Xi`an Xi‘an Xiʼan", "Xi'an|Xi`an|Xi‘an|Xiʼan"],
    ['possessives', "China’s and Yubei's", "China|’s|and|Yubei|'s"],
    ['a possessive behind an apostrophe', "Min'er's plan", "Min'er|'s|plan"],
    ['plural possessives', 'the cities’ mayors', 'the|cities|’|mayors'],
    ['capital possessives', "CHINA'S PLAN", "CHINA|'S|PLAN"],
    ['contractions', "don't it's", "don't|it|'s"],
    ['single quotation marks', '‘Yes,’ she said', '‘|Yes|,|’|she|said'],
    ['hyphens', 'Chengdu-Chongqing, Ka-chiu', 'Chengdu|-|Chongqing|,|Ka|-|chiu'],
    ['dashes', 'he – that is — she', 'he|–|that|is|—|she'],
    ['dotted abbreviations', 'U.S. at 8 a.m. sharp', 'U.S.|at|8|a.m.|sharp'],
    ['initials', 'John Q. Public', 'John|Q|.|Public'],
    ['ordinals', 'the 14th and 3rd', 'the|14th|and|3rd'],
    ['numbers', '2,000.5 yuan, 3, 4 and 1.', '2,000.5|yuan|,|3|,|4|and|1|.'],
    ['a missing space', 'held.Tang', 'held|.|Tang'],
    ['percent and currency', '5.5% of $40', '5.5|%|of|$|40'],
    ['accents, composed or not', 'Željko Cafe\u0301', 'Željko|Cafe\u0301'],
    ['Chinese', 'Tao Yi (陶毅)。', 'Tao|Yi|(|陶毅|)|。'],
    ['emoji', 'good👍🏽 news', 'good👍🏽|news'],
    ['ellipsis', 'well… yes...', 'well|…|yes|.|.|.'],
    ['control characters', 'a\u0000b', 'a|\u0000|b'],
    ['no-break and ideographic spaces', 'No.\u00a01\u3000Court', 'No|.|1|Court'],
    ['carriage returns', 'Li Wei,\r\nmayor', 'Li|Wei|,|mayor'],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected.split('|')));

  test('tokens do not cross blocks, and text between blocks has none', () => {
    const tokens = tokenize(
      'Chongqing city',
      [
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ],
      new Vocabulary(),
    );
    expect([...tokens.starts]).toEqual([0, 5]);
    expect([...tokens.ends]).toEqual([5, 9]);
    expect([...tokens.blocks]).toEqual([0, 1]);
  });

  test('nothing of a longer text is left in the next one', () => {
    expect(words('a long text, Xi’an')).toEqual(['a', 'long', 'text', ',', 'Xi’an']);
    expect(words('a lo')).toEqual(['a', 'lo']);
    expect(words('a long text, Xi’')).toEqual(['a', 'long', 'text', ',', 'Xi', '’']);
    expect(words(`a${'b'.repeat(40_000)} c`)[1]).toBe('c');
  });

  test('glued means without white space', () => {
    const tokens = tokensOf('Chi-ming, Lau');
    expect(Array.from({ length: tokens.length }, (_, index) => isGlued(tokens, index))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('any text: slices, in order, white space left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = text.replace(/\n/g, ' ');
        expect(words(line).join('')).toBe(line.replace(/\s+/gu, ''));
      }),
      { numRuns: 500, seed: 20260101 },
    );
  });
});
