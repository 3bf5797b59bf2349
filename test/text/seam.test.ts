/** Words printed without a blank between them. */
import { describe, expect, test } from 'vitest';
import { tokenize, tokenText } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const tokensOf = (text: string): string[] => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], new Vocabulary());
  return Array.from({ length: tokens.length }, (_, at) => tokenText(tokens, at));
};

describe('parted', () => {
  test.each([
    ['theStanding Committee', 'the|Standing|Committee'],
    ['ofSichuanProvincialCongress', 'of|Sichuan|Provincial|Congress'],
    ['Municipal PoliticalConsultativeConference', 'Municipal|Political|Consultative|Conference'],
    ['inChengdu-Chongqing', 'in|Chengdu|-|Chongqing'],
    ['WanzhouDistrict’s', 'Wanzhou|District|’s'],
  ])('%s', (text, parts) => expect(tokensOf(text).join('|')).toBe(parts));
});

describe('one word', () => {
  test.each([
    'iChongqing',
    'iPhone',
    'WeChat',
    'TikTok',
    'ByteDance',
    'PetroChina',
    'UnionPay',
    'McDonald',
    'YouTube',
    'DiDi',
    'theTOP',
    'Committee',
    'ofSi',
    'AstraZeneca',
    'deCODE',
  ])('%s', (text) => expect(tokensOf(text)).toEqual([text]));
});
