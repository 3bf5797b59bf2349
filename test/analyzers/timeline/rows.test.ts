/** Whole rows: the clause, its people and places, its date and what told it, the order. */
import { describe, expect, test } from 'vitest';
import { told, toldIn } from './told.ts';

test('a row has every key, in order', async () => {
  expect(await toldIn('On June 29, Fan Lituo, Mayor of Beibei District, inspected a quay in Luzhou.')).toEqual([
    {
      date: '2022-06-29',
      end: null,
      precision: 'day',
      status: 'happened',
      kind: 'inspection',
      event: 'Fan Lituo, Mayor of Beibei District, inspected a quay in Luzhou',
      officials: ['Fan Lituo'],
      places: ['Luzhou'],
      basis: 'published 2022-07-04',
      text: 'On June 29, Fan Lituo, Mayor of Beibei District, inspected a quay in Luzhou.',
      articles: 1,
      sources: ['1.txt:5:13'],
    },
  ]);
});

describe('the clause without its leading date', () => {
  test.each([
    ['On the morning of June 29, the fair was held.', 'the fair was held'],
    ['The fair was held on June 29.', 'The fair was held on June 29'],
    ['The fair was held on June 29, and the market opened on June 30.', 'The fair was held on June 29'],
    ['Fan, who likes tea, drinks; on June 29, the fair was held.', 'the fair was held'],
    [
      'At the ninth fair, held in Luzhou on June 29, tea was drunk by all.',
      'the ninth fair, held in Luzhou on June 29',
    ],
    ['They praised the quay, which was opened on June 29.', 'the quay, which was opened on June 29'],
    ['The council said the forum would be held on June 29.', 'the forum would be held on June 29'],
  ])('%s', async (sentence, event) => {
    const rows = await toldIn(sentence);
    expect(rows.map((row) => row.event)).toContain(event);
  });
});

describe('who is meant', () => {
  const governor = 'Zhong Yanlu, Governor of Sichuan Province, is no stranger here.';
  test.each([
    ['a pronoun', `${governor} On June 29 she visited a quay.`],
    ['a family name', `${governor} On June 29, Zhong visited a quay.`],
    ['a title', `${governor} On June 29, Governor Zhong visited a quay.`],
  ])('%s', async (_, sentences) => {
    expect((await toldIn(sentences))[0]?.officials).toEqual(['Zhong Yanlu']);
  });

  test('not whose speech is quoted, and nobody without a post', async () => {
    const rows = await toldIn(`${governor} On June 29, Lan Doumi visited a quay to study Zhong Yanlu's book.`);
    expect(rows[0]?.officials).toEqual([]);
  });

  test('a post told by another article', async () => {
    const rows = await told(['On June 29, Zhong Yanlu visited a quay.', governor]);
    expect(rows[0]?.officials).toEqual(['Zhong Yanlu']);
  });
});

describe('tied to a date', () => {
  const session = 'On June 29, the third joint meeting of Banan and Luzhou was held in Luzhou.';
  test.each([
    ['Before the meeting, the two sides signed an agreement.', 'before the meeting (published 2022-07-04)', 'signing'],
    [
      'After the meeting, Fan Lituo, Mayor of Beibei District, visited a quay.',
      'after the meeting (published 2022-07-04)',
      'visit',
    ],
    [
      'On the sidelines of the meeting, the two sides signed an agreement.',
      'on the sidelines of the meeting (published 2022-07-04)',
      'signing',
    ],
    ['At the meeting, the two sides signed an agreement.', 'at the meeting (published 2022-07-04)', 'signing'],
  ])('%s', async (sentence, basis, kind) => {
    const rows = await toldIn(`${session} ${sentence}`);
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.kind === kind)).toMatchObject({ date: '2022-06-29', basis });
  });

  test('what is said at the meeting is part of it', async () => {
    const rows = await toldIn(`${session} At the meeting, Fan Lituo, Mayor of Beibei District, reported on tea.`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.officials).toEqual(['Fan Lituo']);
    expect(rows[0]?.sources).toEqual(['1.txt:5:13', '1.txt:5:77']);
  });
});

test('sorted by first day, then day before month before year', async () => {
  const rows = await toldIn(
    'A well was dug in 2021. A raft was built in January 2021. A mast was cut on January 1, 2021. From January 1 to 3, 2021, a fair was held in Luzhou. A tree fell on May 2, 2020.',
  );
  expect(rows.map(({ date, end }) => [date, end])).toEqual([
    ['2020-05-02', null],
    ['2021-01-01', null],
    ['2021-01-01/2021-01-03', '2021-01-03'],
    ['2021-01', null],
    ['2021', null],
  ]);
});
