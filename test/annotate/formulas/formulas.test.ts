/** Numeric formulas, plain counts that are none, and the members that an article spells out. */
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../src/annotate/formulas/members.ts';
import { annotate, articleOf } from '../../support/corpus.ts';

const annotated = (text: string) => annotate(articleOf(`A title of the day\n\n${text}\n`));
const strong = (text: string): string[] =>
  annotated(text).formulas.flatMap((each) => (each.strength === 'strong' ? [each.text] : []));

test.each([
  ['The plan rests on three piers and seven lanterns for the coming season.', ['three piers and seven lanterns']],
  [
    'The plan rests on one harbour, two piers, three lamps and many lanterns this year.',
    ['one harbour, two piers, three lamps and many lanterns'],
  ],
  ['The pilot is called One Pier, One Lantern by the people of the bay.', ['One Pier, One Lantern']],
  ['The development of one pier two lanterns goes on along the river bank.', ['one pier two lanterns']],
  ['Every crew has to learn the Four Lanterns before the ferry leaves again.', ['Four Lanterns']],
  [
    'They enhance the Four-lantern Confidence and follow the Five-pier Integrated Plan of the bay.',
    ['Four-lantern Confidence', 'Five-pier Integrated Plan'],
  ],
  ['The mayor explained the “three oars” to the guests of the evening again.', ['three oars']],
  ['The “33618” system was explained to the guests of the evening once more.', ['33618']],
  ['One trunk with multiple branches is how the keeper describes his own tree.', ['One trunk with multiple branches']],
])('%s', (text, expected) => {
  expect(strong(text)).toEqual(expected);
});

describe('plain counts', () => {
  test.each([
    'Two ferries lay in the harbour for three days and four nights last week.',
    'Four members of the crew had five days off in the second week of May.',
    'Two provinces and three cities sent one team each to the harbour in June.',
    'It is the 14th Five-Year Plan that the report of the keeper speaks about.',
    'Room 416 lies behind room 1361 in the building of the harbour office.',
    'The Fifth Session of the Sixth Congress closed on May 24 in the town.',
  ])('%s', (text) => {
    expect(strong(text)).toEqual([]);
  });
});

test('a plain count that the corpus may quote elsewhere is weak', () => {
  expect(annotated('The city fought three critical battles against fog and rust last winter.').formulas).toMatchObject([
    { text: 'three critical battles', strength: 'weak' },
  ]);
});

describe('members', () => {
  const members = (text: string) => {
    const { formulas, tokens, sentences } = annotated(text);
    return formulas[0] ? membersOf(formulas[0], tokens, sentences) : null;
  };
  test('a list behind a colon', () => {
    expect(
      members(
        'The season follows “two piers and two lamps”: the upper pier, the lower pier, a red lamp, and a green lamp.',
      ),
    ).toEqual(['upper pier', 'lower pier', 'red lamp', 'green lamp']);
  });
  test('as many sentences that open alike', () => {
    expect(
      members(
        'We must stick to “one pier and two lamps.” We must build a long pier with deep water at a faster pace. We must light a red lamp by noon. We must light a green lamp, and keep it.',
      ),
    ).toEqual(['long pier with deep water', 'red lamp', 'green lamp']);
  });
  test('another number of things is no list of members', () => {
    expect(members('The season follows “two piers and two lamps”: patience, oil, and time.')).toBeNull();
  });
});
