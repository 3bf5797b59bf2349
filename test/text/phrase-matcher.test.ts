/** Phrases found in tokens: longest first, capitals where a name has them. */
import { describe, expect, test } from 'vitest';
import { PhraseMatcher } from '../../src/text/phrase-matcher.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { tokensOf } from './cut.ts';

const vocabulary = new Vocabulary();
const matcher = new PhraseMatcher<string>(vocabulary);
for (const name of [
  'Long County',
  'Chongqing',
  'Chongqing Municipality',
  'Bank of China',
  'Xi’an',
  'New Area',
  'New Area Park East',
])
  matcher.add(name, name);
matcher.add('Chongqing', 'another');
matcher.add('belt and road', 'slogan', false);
matcher.add('', 'nothing');

const matches = (text: string): string[] => {
  const tokens = tokensOf(text, vocabulary);
  return [...matcher.matches(tokens)].map(({ first, last, value }) => {
    const found = text.slice(tokens.starts[first], tokens.ends[last]);
    return found === value ? value : `${found}=${value}`;
  });
};

describe('phrase matcher', () => {
  test.each([
    ['a name', 'in Chongqing today', ['Chongqing']],
    ['the longest one', 'in Chongqing Municipality', ['Chongqing Municipality']],
    ['not beyond what fits', 'a New Area Park West', ['New Area']],
    ['capitals are needed', 'a long county, the bank of china', []],
    ['capitals may be more', 'LONG COUNTY, BANK OF CHINA', ['LONG COUNTY=Long County', 'BANK OF CHINA=Bank of China']],
    [
      'unless the phrase is no name',
      'the Belt and Road, belt and road',
      ['Belt and Road=slogan', 'belt and road=slogan'],
    ],
    ['any apostrophe', "Xi'an, Xi`an", ["Xi'an=Xi’an", 'Xi`an=Xi’an']],
    ['not overlapping', 'Chongqing Chongqing Municipality', ['Chongqing', 'Chongqing Municipality']],
    ['not across blocks', 'New\nArea of the Bank\nof China', []],
    ['not across punctuation', 'New, Area', []],
    ['at the end', 'the New', []],
  ])('%s', (_, text, expected) => expect(matches(text)).toEqual(expected));

  test('a limit ends the phrase', () => {
    const tokens = tokensOf('Chongqing Municipality', vocabulary);
    expect(matcher.matchAt(tokens, 0, 1)).toEqual({ first: 0, last: 0, value: 'Chongqing' });
    expect(matcher.matchAt(tokens, 1)).toBeNull();
    expect(matcher.matchAt(tokens, 9)).toBeNull();
  });

  test('many phrases', () => {
    const many = new PhraseMatcher<number>(vocabulary);
    for (let index = 0; index < 5_000; index++) many.add(`Place${index} Old Town`, index);
    const tokens = tokensOf('From Place17 Old Town to Place4999 Old Town by Place3', vocabulary);
    expect([...many.matches(tokens)].map(({ value }) => value)).toEqual([17, 4999]);
  });
});
