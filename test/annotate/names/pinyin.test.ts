/** Is a word spelled like a Chinese given name? */
import { describe, expect, test } from 'vitest';
import { isGivenName } from '../../../src/annotate/names/pinyin.ts';
import { knowledge } from '../../support/corpus.ts';

const syllables = new Set(knowledge.names.syllables);

describe('given names', () => {
  test.each([
    'wei',
    'zhiqiang',
    "min'er",
    'miner',
    "li'an",
    'xian',
    "xi'an",
    'changan',
    'lü',
    'nü',
    'shuangquan',
    'xiaoruoyi',
  ])('%s', (word) => expect(isGivenName(word, syllables)).toBe(true));

  test.each([
    '',
    "'",
    "mi'ner",
    "'an",
    "an'",
    'smith',
    'wei2',
    'Wei',
    'chongqingshiqu',
    'bridge',
    "wei''an",
    'v',
    'chén',
  ])('not %j', (word) => expect(isGivenName(word, syllables)).toBe(false));

  test('no more syllables than allowed', () => {
    expect(isGivenName('zhiqiang', syllables, 1)).toBe(false);
    expect(isGivenName('xian', syllables, 1)).toBe(true);
    expect(isGivenName("xi'an", syllables, 1)).toBe(false);
  });
});
