/** Who is the same person in several articles. */
import { describe, expect, test } from 'vitest';
import { outline, rowsOf } from './records.ts';

describe('one person', () => {
  test.each([
    [
      'spellings of an apostrophe',
      [
        '2021-03-05: Bai Li’an, mayor of Kunming, left.',
        '2021-03-06: Bai Lian, mayor of Kunming, left.',
        '2021-03-07: Bai Li-an spoke. Bai left.',
      ],
      ["Bai Li'an (4): mayor of Kunming"],
    ],
    [
      'an English name, which may be left out',
      ['2021-03-05: Edmund Lei Hau Wah, mayor of Kunming, left.', '2021-03-06: Lei Hau Wah spoke. Lei left.'],
      ['Edmund Lei Hau Wah (3): mayor of Kunming'],
    ],
    [
      'capitals',
      ['2021-03-05: BAI LIAN, mayor of Kunming, left.', '2021-03-06: Bai Lian spoke.'],
      ['Bai Lian (2): mayor of Kunming'],
    ],
    [
      'ü in its spellings',
      ['2021-03-05: Lü Wei, mayor of Kunming, left.', '2021-03-06: Lyu Wei spoke. Lv Wei left.'],
      ['Lyu Wei (3): mayor of Kunming'],
    ],
    [
      'posts of one province',
      ['2021-03-05: Shen Mu, mayor of Kunming, left.', '2021-03-06: Shen Mu, vice governor of Yunnan, spoke.'],
      ['Shen Mu (2): mayor of Kunming; vice governor of Yunnan'],
    ],
    [
      'a transfer, in time',
      ['2018-03-05: Shen Mu, mayor of Kunming, left.', '2021-03-06: Shen Mu, mayor of Harbin, spoke.'],
      ['Shen Mu (2): mayor of Kunming; mayor of Harbin'],
    ],
    [
      'a former post elsewhere',
      ['2021-03-05: Shen Mu, former mayor of Kunming, left.', '2021-03-06: Shen Mu, mayor of Harbin, spoke.'],
      ['Shen Mu (2): former mayor of Kunming; mayor of Harbin'],
    ],
    [
      'a post given up for one elsewhere',
      [
        '2021-03-05: Shen Mu, mayor of Kunming, left.',
        '2021-03-06: Shen Mu resigned as mayor of Kunming. Shen Mu is now mayor of Harbin.',
      ],
      ['Shen Mu (3): mayor of Kunming; mayor of Harbin; mayor of Kunming'],
    ],
    [
      'a post without place',
      ['2021-03-05: Shen Mu, mayor of Kunming, left.', '2021-03-06: State Councilor Shen Mu spoke.'],
      ['Shen Mu (2): mayor of Kunming; State Councilor'],
    ],
    [
      'a family name with the same office',
      ['2021-03-05: Shen Mu, mayor of Kunming, left.', '2021-03-06: Mayor Shen spoke.'],
      ['Shen Mu (2): mayor of Kunming; Mayor'],
    ],
    [
      'an office of which there is one',
      ['2021-03-05: Shen Mu is Chinese President.', '2021-03-06: General Secretary Shen spoke.'],
      ['Shen Mu (2): Chinese President; General Secretary'],
    ],
  ])('%s', (_, articles, expected) => expect(outline(rowsOf(...articles))).toEqual(expected));
});

describe('two people', () => {
  test.each([
    [
      'posts of two provinces at one time',
      ['2021-03-05: Shen Mu, mayor of Kunming, left.', '2021-04-06: Shen Mu, mayor of Harbin, spoke.'],
      ['Shen Mu (1): mayor of Kunming', 'Shen Mu (1): mayor of Harbin'],
    ],
    [
      'posts of two provinces without dates',
      ['-: Shen Mu, mayor of Kunming, left.', '2021-04-06: Shen Mu, mayor of Harbin, spoke.'],
      ['Shen Mu (1): mayor of Kunming', 'Shen Mu (1): mayor of Harbin'],
    ],
    [
      'other letters',
      ['2021-03-05: Lü Wei, mayor of Kunming, left.', '2021-03-06: Lu Wei, vice mayor, spoke.'],
      ['Lu Wei (1): vice mayor', 'Lü Wei (1): mayor of Kunming'],
    ],
    [
      'a family name with another office',
      ['2021-03-05: Shen Mu, mayor of Kunming, left.', '2021-03-06: Ambassador Shen spoke.'],
      ['Shen (1): Ambassador', 'Shen Mu (1): mayor of Kunming'],
    ],
    [
      'a family name that two of the office have',
      ['2021-03-05: Shen Mu, mayor of Kunming, and Shen Hao, mayor of Dali, left.', '2021-03-06: Mayor Shen spoke.'],
      ['Shen (1): Mayor', 'Shen Hao (1): mayor of Dali', 'Shen Mu (1): mayor of Kunming'],
    ],
    [
      'a family name and the office of another place',
      ['2021-03-05: Shen Mu, mayor of Kunming, left.', '2021-03-06: Harbin Mayor Shen spoke.'],
      ['Shen (1): Harbin Mayor', 'Shen Mu (1): mayor of Kunming'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(outline(rowsOf(...articles)).toSorted()).toEqual(expected.toSorted());
  });
});
