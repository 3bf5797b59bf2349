/** Numeric formulas, plain counts that are none, and the members that an article spells out. */
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../src/annotate/formulas/members.ts';
import { annotate, articleOf } from '../../support/corpus.ts';

const annotated = (text: string) => annotate(articleOf(`A title of the day\n\n${text}\n`));
const formulas = (text: string): string[] =>
  annotated(text).formulas.map(({ strength, text: formula }) => `${strength}: ${formula}`);

describe('capitalised or quoted: by themselves', () => {
  test.each([
    ['The pilot is called One Pier, One Lantern by the people of the bay.', ['One Pier, One Lantern']],
    ['The pilot of Two Provinces and Three Cities runs until the end of June.', ['Two Provinces and Three Cities']],
    ['Every crew has to learn the Four Lanterns before the ferry leaves again.', ['Four Lanterns']],
    [
      'They enhance the Four-lantern Confidence and follow the Five-pier Integrated Plan of the bay.',
      ['Four-lantern Confidence', 'Five-pier Integrated Plan'],
    ],
    ['The crew of the Bay Four Lanterns pilot left before noon on Monday.', ['Four Lanterns']],
    ['The mayor explained the “three oars” to the guests of the evening again.', ['three oars']],
    ['The poster has ‘two ferries and three trains’ in red letters above the door.', ['two ferries and three trains']],
    ['The “33618” system was explained to the guests of the evening once more.', ['33618']],
    ['The “1+5+N” pattern was explained to the guests of the evening once more.', ['1+5+N']],
    // A plural that a translator left out.
    ['The governor quoted “Three Oars and Four New” before the guests of the bay.', ['Three Oars and Four New']],
    ['The keeper read “Eight Lamps and Shadows” to the crew of the evening boat.', ['Eight Lamps and Shadows']],
    ['The crew studied the “four insist” of the keeper on Monday in the hall.', ['four insist']],
    // A noun that a translator left out, with more behind it.
    ['The goal of “four new and four lanterns” goes on along the bay this year.', ['four new and four lanterns']],
    ['They keep to “one oar, two new, three strict” on all boats of the bay.', ['one oar, two new, three strict']],
    [
      'It is laid out as “one core, one belt and one rain-friendly pier” on paper.',
      ['one core, one belt and one rain-friendly pier'],
    ],
    ['The board has the “Three-Phase Development Goals” of the whole bay on it.', ['Three-Phase Development Goals']],
    ['They follow a Three-step Strategy for the harbour until the next decade.', ['Three-step Strategy']],
    ['The “1+3+6” plan was explained to the guests of the evening once more.', ['1+3+6']],
    [
      'It is the Hundred Piers, Thousand Boats and Ten Thousand Lamps of the bay.',
      ['Hundred Piers, Thousand Boats and Ten Thousand Lamps'],
    ],
  ])('%s', (text, expected) => {
    expect(formulas(text)).toEqual(expected.map((each) => `strong: ${each}`));
  });
});

describe('several parts in small letters: where they recur', () => {
  test.each([
    ['The plan rests on three piers and seven lanterns for the coming season.', 'three piers and seven lanterns'],
    [
      'The plan rests on one harbour, two piers, three lamps and many lanterns this year.',
      'one harbour, two piers, three lamps and many lanterns',
    ],
    ['The development of one pier two lanterns goes on along the river bank.', 'one pier two lanterns'],
    ['One trunk with multiple branches is how the keeper describes it.', 'One trunk with multiple branches'],
    ['The storm broke two piers and three cranes before it went out to sea.', 'two piers and three cranes'],
    ['Each street follows one river, one plan, one keeper in its own way.', 'one river, one plan, one keeper'],
    ['The 1+5+N pattern leaves none of the piers of the bay behind this year.', '1+5+N'],
    ['The bay has two reductions and one increase on its list for the year.', 'two reductions and one increase'],
    ['They look for one pole and two wings on the map of the whole bay.', 'one pole and two wings'],
  ])('%s', (text, expected) => {
    expect(formulas(text)).toEqual([`likely: ${expected}`]);
  });
});

describe('one part in small letters: where the corpus also quotes or capitalises it', () => {
  test.each([
    ['The crew keeps to the six-ring approach on every voyage of the season.', 'six-ring approach'],
    ['The crew keeps to the three-step strategy on every voyage of the season.', 'three-step strategy'],
  ])('%s', (text, expected) => {
    expect(formulas(text)).toEqual([`weak: ${expected}`]);
  });
});

describe('plain counts', () => {
  test.each([
    // One thing is counted, in several kinds.
    'The firm has four stone quays, two timber quays and one ferry quay at the bay.',
    'A five-year plan, a three-day visit and a two-way street are all they know.',
    'She answered “two years and counting” when the guests asked for the ferry.',
    'The boy said “three more” when the ferry came back to the quay at night.',
    'They call the shop “Seven Up” since the keeper painted its door in green.',
    'Two ferries lay in the harbour for three days and four nights last week.',
    'Four members of the crew had five days off in the second week of May.',
    'Two provinces and three cities sent one team each to the harbour in June.',
    'It is the 14th Five-Year Plan that the report of the keeper speaks about.',
    'Nine firms showed boats at the “2022 World Ferry Expo” on the quay.',
    'Room 416 lies behind room 1361 in the building of the harbour office.',
    'The Fifth Session of the Sixth Congress closed on May 24 in the town.',
    'Two hundred villages and ten thousand households were without light.',
    // The number of a chapter, a phase.
    'The book of the keeper has Chapter Two Lantern Goals on its first page.',
    'Work on Phase Two Lantern Towers began below the quay in the spring.',
    'Half of the 1,500 guests left at ten or at eleven.',
  ])('%s', (text) => {
    expect(formulas(text)).toEqual([]);
  });
});

test('one part is weak: the corpus may quote it elsewhere', () => {
  expect(formulas('The city fought three critical battles against fog and rust last winter.')).toEqual([
    'weak: three critical battles',
  ]);
});

describe('members', () => {
  const members = (text: string) => {
    const { formulas: found, tokens, sentences } = annotated(text);
    return found[0] ? membersOf(found[0], tokens, sentences) : null;
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
  test('a list between dashes ends at the second dash', () => {
    expect(members('The boatmen’s “three oars” — an oar, a spare oar, a dry oar — hang above the table.')).toEqual([
      'oar',
      'spare oar',
      'dry oar',
    ]);
  });
  test('words between the formula and the colon', () => {
    expect(members('The “three oars” of every boat are these: patience, oil, and time.')).toEqual([
      'patience',
      'oil',
      'time',
    ]);
  });
  test.each([
    ['in brackets', 'The “three oars” (patience, oil and time) hang above the table.'],
    ['in brackets, behind namely', 'He named the “three oars” (namely patience, oil and time).'],
    ['behind namely', 'He named the “three oars”, namely patience, oil and time.'],
    ['behind i.e.', 'He named the “three oars”, i.e. patience, oil and time.'],
    ['behind refer to', 'The “three oars” refer to patience, oil and time.'],
    ['behind stand for, two words later', 'The “three oars” of boatmen stand for patience, oil and time.'],
    ['behind include', 'The “three oars” include patience, oil and time.'],
    ['in the next sentence', 'He named the “three oars” at last. They refer to patience, oil and time.'],
  ])('a list %s', (_, text) => {
    expect(members(text)).toEqual(['patience', 'oil', 'time']);
  });
  test.each([
    ['are', 'The “two oars” are the upper oar and the lower oar.', ['upper oar', 'lower oar']],
    ['are, and what they are like', 'The “two oars” are long and heavy.', null],
    ['are, and what is done with them', 'The “two oars” are painted every spring and stored in autumn.', null],
    ['what somebody said', 'He summed up the “three oars”: “Patience is dear, oil is dear, and time is short.”', null],
    ['a gloss', 'The “three oars” (sanjiang) hang above the table.', null],
    ['fewer', 'The “three oars” include patience.', null],
  ])('%s', (_, text, expected) => {
    expect(members(text)).toEqual(expected);
  });
  test('another number of things is no list of members', () => {
    expect(members('The season follows “two piers and two lamps”: patience, oil, and time.')).toBeNull();
  });
});
