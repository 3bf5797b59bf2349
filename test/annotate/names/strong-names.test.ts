/** Names that their letters give away, and capitalised words that are nobody. */
import { describe, expect, test } from 'vitest';
import { strongNameAt } from '../../../src/annotate/names/strong-names.ts';
import { Scan } from '../../../src/annotate/scan.ts';
import { Words } from '../../../src/annotate/words.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { knowledge } from '../../support/corpus.ts';
import { tokensOf } from '../../text/cut.ts';

const vocabulary = new Vocabulary();
const words = new Words(vocabulary, knowledge, { canStart: () => false });

/** The text with every strong name drawn, its family name before a bar. */
const drawn = (text: string, longPlaces: readonly string[] = []): string => {
  const scan = new Scan(tokensOf(text, vocabulary), words);
  const isPlace = (at: number): number => {
    const place = longPlaces.find((name) => text.startsWith(name, scan.start(at)));
    return place ? place.split(' ').length : 0;
  };
  let result = '';
  let end = 0;
  for (let at = 0; at < scan.length; at++) {
    const place = isPlace(at);
    if (place > 1) at += place - 1;
    const name = place > 1 || !scan.isCapital(at) ? null : strongNameAt(scan, at, scan.length - 1, place > 0);
    if (!name) continue;
    at = name.last;
    const mark = name.isEponym ? '!' : '';
    result += `${text.slice(end, scan.start(name.first))}[[${scan.text(name.first, name.last)}|${scan.surface(name.surname)}${mark}]]`;
    end = scan.end(name.last);
  }
  return result + text.slice(end);
};

const FAMILY = /\|[^\]]*(?=\]\])/g;
const check = (drawing: string, ...places: string[]): void => {
  const text = drawing.replace(FAMILY, '').replace(/\[\[|\]\]/g, '');
  expect(drawn(text, places)).toBe(drawing);
};

describe('must match', () => {
  test.each([
    ['pinyin', 'Then [[Chen Wei|Chen]] met [[Zhang Zhiqiang|Zhang]].'],
    ['any apostrophe', "Then [[Chen Min’er|Chen]], [[Bai Li'an|Bai]] and [[Ge Ya`er|Ge]] came."],
    ['a hyphen', 'Then [[Chen Min-er|Chen]] came.'],
    ['a given name in two words', 'Then [[Deng Xiao Ping|Deng]] came.'],
    ['behind a word that could be a family name', 'Then Gong Dang [[Ding Shiyong|Ding]] came.'],
    ['compound family names', 'Then [[Ouyang Lan|Ouyang]], [[Sima Yun|Sima]] and [[Shangguan Ruo|Shangguan]] came.'],
    ['a possessive behind', "[[Chen Wei|Chen]]’s plan, [[Luo Yi|Luo]]'s idea."],
    ['capitals', 'Then [[LIANG Shuofeng|LIANG]] and [[WANG YI|WANG]] came.'],
    ['ü and its other spellings', 'Then [[Lü Wei|Lü]], [[Lyu Hong|Lyu]] and [[Lv Dan|Lv]] came.'],
    ['Cantonese', 'Then [[Lau Chi-ming|Lau]] and [[Kwok Wai-ling|Kwok]] came.'],
    [
      'Cantonese behind an English name',
      'Then [[John Lee Ka-chiu|Lee]] and [[Carrie Lam Cheng Yuet-ngor|Cheng]] came.',
    ],
    [
      'Cantonese behind a verb in capitals',
      'Governor Receives [[Lau Chi-ming|Lau]]. [[Ying Kaiwen|Ying]] Meets [[Tom Mak Tak-fan|Mak]].',
    ],
    ['a lower-case thought', '[[Luo Lan|Luo!]] thought on law; [[Luo Lan|Luo]] thought of rain.'],
    ['Taiwanese', 'Then [[Hsieh Ming-hung|Hsieh]] came.'],
    ['two names in a row', 'Mayors [[Li Mu|Li]], [[Bo Lin|Bo]] and [[Tan Xu|Tan]] left.'],
    ['part of another name', '[[Xi Jinping|Xi!]] Thought, [[Deng Xiaoping|Deng!]] Theory.'],
    ['over a line', 'Then [[Chen Weiming|Chen]] left.'],
  ])('%s', (_, drawing) => check(drawing));
});

describe('must not match', () => {
  test.each([
    'Ming Dynasty vases and Tang poems were sold.',
    'The Long March went on. Long Lines formed.',
    'Song Dynasty-style roofs and Qing roof tiles.',
    'He said so. She said so. We can.',
    'An Example of a Man and a Fan.',
    'Change came. Range Rovers and Lake Tai.',
    'Can Do. May Day. No Change.',
    'In Chongqing and Chengdu, Mr. Brown met Ms. Green.',
    'chen wei and li mu',
    'Chen, Wei, Li and Mu',
    'The Yangtze River and the Gang of Four.',
    'Dragon Boat Festival in Hunan.',
  ])('%s', (text) => expect(drawn(text)).toBe(text));

  test('a place of two words is nobody', () => {
    check('In Hong Kong [[Chen Wei|Chen]] spoke of Tai Yuan.', 'Hong Kong', 'Tai Yuan');
  });
});
