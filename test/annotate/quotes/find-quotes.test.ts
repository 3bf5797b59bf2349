/** Quotation marks of every kind, and what stands between them. */
import { describe, expect, test } from 'vitest';
import { annotate, articleOf } from '../../support/corpus.ts';

const quotesOf = (text: string): (readonly [text: string, kind: string, depth: number])[] => {
  const { article, quotes } = annotate(articleOf(`A title of the day\n\n${text}\n`));
  for (const { start, end, text: inner } of quotes) expect(article.text.slice(start, end)).toBe(inner);
  return quotes.map(({ text: inner, kind, depth }) => [inner, kind, depth] as const);
};

test.each([
  ['curly', 'They spoke of “three piers and seven lanterns” on Monday in the hall.'],
  ['straight', 'They spoke of "three piers and seven lanterns" on Monday in the hall.'],
  ['single curly', 'They spoke of ‘three piers and seven lanterns’ on Monday in the hall.'],
  ['single straight', "They spoke of 'three piers and seven lanterns' on Monday in the hall."],
  ['doubled single', "They spoke of ''three piers and seven lanterns'' on Monday in the hall."],
  ['German', 'They spoke of „three piers and seven lanterns“ on Monday in the hall.'],
  ['guillemets', 'They spoke of «three piers and seven lanterns» on Monday in the hall.'],
  ['corner brackets', 'They spoke of 「three piers and seven lanterns」 on Monday in the hall.'],
  ['both turned the wrong way', 'They spoke of ”three piers and seven lanterns“ on Monday in the hall.'],
  ['a comma inside', 'They spoke of “three piers and seven lanterns,” and went home from the hall.'],
])('%s', (_, text) => {
  expect(quotesOf(text)).toContainEqual(['three piers and seven lanterns', 'formulation', 0]);
});

describe('speech is no formulation', () => {
  test.each([
    ['reported before', 'The keeper said, “lamps need oil and a steady hand”, and lit one more of them.'],
    ['reported behind', '“Lamps need oil and a steady hand,” the keeper said on his way down to the pier.'],
    [
      'a sentence that goes on by itself',
      '“Lamps burn all night,” said the keeper. “Only oil keeps them alive.” Then he went home.',
    ],
    ['an interjection', 'The keeper’s “yes, of course” came late, and it came from the other pier.'],
    ['a pronoun', 'A note on the door says “we will be back before the ferry”, in red ink.'],
    [
      'more than fourteen words',
      'He read “lamps and piers and boats and oars and ropes and nets and sails and masts and flags and more” aloud.',
    ],
  ])('%s', (_, text) => {
    expect(quotesOf(text).map(([, kind]) => kind)).not.toContain('formulation');
  });
});

test('one word is a word, a number with three digits is a formulation', () => {
  expect(quotesOf('The so-called “lighthouse” follows the “33618” system, the harbour office reported today.')).toEqual(
    [
      ['lighthouse', 'word', 0],
      ['33618', 'formulation', 0],
    ],
  );
});

test('a motto may be a short sentence', () => {
  expect(quotesOf('The motto “Lamps and piers are a family” hangs above the door of the office.')).toEqual([
    ['Lamps and piers are a family', 'formulation', 0],
  ]);
});

test('what is only called so is no formulation', () => {
  expect(quotesOf('The so-called “missing middle” is wide, said the man behind the counter.')).toEqual([
    ['missing middle', 'word', 0],
  ]);
});

test('nested quotations are both found', () => {
  expect(
    quotesOf('“The poster says ‘three piers and seven lanterns’ in red,” the printer said to the guests.'),
  ).toEqual([
    ['The poster says ‘three piers and seven lanterns’ in red', 'speech', 0],
    ['three piers and seven lanterns', 'formulation', 1],
  ]);
});

test('a mark that is left open ends with its paragraph, an apostrophe opens nothing', () => {
  expect(quotesOf('The last line, “three piers and seven lanterns, was left open in print by the man.')).toEqual([]);
  expect(quotesOf("The boatmen's and the keepers' lamps burn longer than the mayor's own lamp does.")).toEqual([]);
});

test('two styles in one sentence', () => {
  expect(quotesOf('„Digital Harbour“ and 「One Pier, One Policy」 stand there.')).toEqual([
    ['Digital Harbour', 'formulation', 0],
    ['One Pier, One Policy', 'formulation', 0],
  ]);
});

describe('titles and brands are no formulations', () => {
  test.each([
    ['They staged the opera “The Lamp of the Bay” in the hall on Monday evening.'],
    ['The evening closed with an aria from “The Lamp of the Bay” in the hall.'],
    ['A film about two keepers, “The Lamp of the Bay”, is shown in autumn.'],
    ['Children read a book called “The Lamp of the Bay” at school this year.'],
    ['The typhoon “Paper Lantern” tore the roof off the old market hall.'],
    ['Oil of the “Paper Lantern” brand is what the keeper has always burnt.'],
    ['Her song “One Pier, Two Lamps” was on every radio of the valley.'],
  ])('%s', (text) => {
    expect(quotesOf(text).map(([, kind]) => kind)).toEqual(['title']);
  });
});

describe('beside a work, but not its title', () => {
  test.each([
    ['The film praises “quiet rivers, bright villages” in every second scene.'],
    ['The book says that “quiet rivers, bright villages” is what they want.'],
    ['The song was written for the “quiet rivers, bright villages” programme.'],
    ['After the play they spoke of “quiet rivers, bright villages” for hours.'],
    ['They saw a film. “Quiet rivers, bright villages” hung over the door.'],
    ['It was no play (“quiet rivers, bright villages” was never one of them).'],
    ['Ships, ropes, sails, “quiet rivers, bright villages”: he painted it all.'],
    ['Under the motto “quiet rivers, bright villages” songs were sung all day.'],
  ])('%s', (text) => {
    expect(quotesOf(text).map(([, kind]) => kind)).toEqual(['formulation']);
  });
});
