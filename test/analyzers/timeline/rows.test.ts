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
    ['The council pointed out that in 2020 the town built a quay.', 'the town built a quay'],
    ['He told the court of Luzhou that he took the tea on June 29.', 'he took the tea on June 29'],
    ['In 2021, the council said, the town built a quay.', 'the town built a quay'],
    ['“We were closed for six days on June 29,” said Fan.', 'We were closed for six days on June 29'],
    ['Some eight weeks before it, on June 29, 2022, the fair was held.', 'the fair was held'],
    ['From Monday to Wednesday, June 27 to 29, the guests toured the quay.', 'the guests toured the quay'],
    [
      'The fair, at which Luzhou had a stand, closed on June 29.',
      'The fair, at which Luzhou had a stand, closed on June 29',
    ],
    ['Rice lost in June will be replaced.', 'Rice lost in June'],
    ['On May 31, the office (“TO”) closed a school built in 2015.', 'the office (“TO”) closed a school built in 2015'],
    [
      'The plan (the “Plan”), which was signed on June 29, is long.',
      'The plan (the “Plan”), which was signed on June 29',
    ],
    ['(2) On June 29, the fair was held.', 'the fair was held'],
    ['(b) Growers met in Luzhou on June 29.', 'Growers met in Luzhou on June 29'],
    ['July 3 (Ferry News) - Growers met in Luzhou on June 29.', 'Growers met in Luzhou on June 29'],
    ['In 1998, the school was chosen for “Project 12”.', 'the school was chosen for “Project 12”'],
    ['“The school was chosen in 1998,” said Fan.', 'The school was chosen in 1998'],
    ['The council said the quay in Luzhou last year was closed.', 'the quay in Luzhou last year was closed'],
    ['The “ISO 9001:2015” label was given on June 29.', 'The “ISO 9001:2015” label was given on June 29'],
    ['Losses rose to 13 after a flood hit Luzhou late on June 29.', 'a flood hit Luzhou late on June 29'],
    ['The boat named after Luzhou is to sail on July 29.', 'The boat named after Luzhou is to sail on July 29'],
    [
      'The fair closed after 40 growers came, its hosts said on June 29.',
      'The fair closed after 40 growers came, its hosts said on June 29',
    ],
    ['The council dismissed him, as he was elected head of a fair in June.', 'he was elected head of a fair in June'],
    ['He was made head in 1995, then in 2002 he built a quay.', 'He was made head in 1995'],
    ['He was made head in 1995, then in 2002 he built a quay.', 'he built a quay'],
    ['In 1995 Fan, then 72, built a quay.', 'Fan, then 72, built a quay'],
    ['They saw the port, where a new pier was completed in June.', 'a new pier was completed in June'],
    [
      'The “three roles”, set during a visit on June 29, count the tea.',
      'The “three roles”, set during a visit on June 29',
    ],
  ])('%s', async (sentence, event) => {
    const rows = await toldIn(sentence);
    expect(rows.map((row) => row.event)).toContain(event);
  });
});

describe('a date’s own share of the clause', () => {
  const sentence =
    'Fan Lituo, Mayor of Beibei District, met growers in Luzhou on June 28 and visited a quay in Nanchong on June 29.';

  test('its places and its kind', async () => {
    const rows = await toldIn(sentence);
    expect(rows.map(({ date, kind, places, officials }) => [date, kind, places, officials])).toEqual([
      ['2022-06-28', 'meeting', ['Luzhou'], ['Fan Lituo']],
      ['2022-06-29', 'visit', ['Nanchong'], ['Fan Lituo']],
    ]);
  });

  test('a list of places and days', async () => {
    const rows = await toldIn('The two sides have met twice: in Luzhou on May 27, and in Nanchong on June 29.');
    expect(rows.map(({ date, places }) => [date, places])).toEqual([
      ['2022-05-27', ['Luzhou']],
      ['2022-06-29', ['Nanchong']],
    ]);
  });

  test('what stands before a colon announces the day behind it', async () => {
    const rows = await toldIn('They opened the quay this summer: on June 29, at the fair, Fan cut a ribbon.');
    expect(rows.map(({ date }) => date)).toEqual(['2022-06-29']);
  });
});

describe('later parts of a day', () => {
  test.each([
    [
      'in the next sentence',
      'On June 29, the growers met in Luzhou. In the afternoon, they visited a quay.',
      'in the afternoon',
    ],
    [
      'in the same one',
      'On June 29, the growers met in Luzhou, and in the evening they visited a quay.',
      'in the evening',
    ],
  ])('%s', async (_, sentences, tie) => {
    const row = (await toldIn(sentences)).find(({ kind }) => kind === 'visit');
    expect(row).toMatchObject({
      date: '2022-06-29',
      event: 'they visited a quay',
      basis: `${tie} (published 2022-07-04)`,
    });
  });

  test.each([
    ['without a day before', 'In the afternoon, they visited a quay.'],
    ['a month before', 'In June, the growers met in Luzhou. In the afternoon, they visited a quay.'],
    ['of something else', 'On June 29, the growers met in Luzhou. In the evening of life, they visited a quay.'],
  ])('%s: none', async (_, sentences) => {
    expect((await toldIn(sentences)).map(({ kind }) => kind)).not.toContain('visit');
  });
});

describe('during a visit', () => {
  const signed = async (sentences: string) => (await toldIn(sentences)).find(({ kind }) => kind === 'signing');

  test('what is signed has the days of the visit', async () => {
    expect(
      await signed(
        'From June 27 to 29, a party of growers visited Luzhou. During the visit, they signed an agreement.',
      ),
    ).toMatchObject({ date: '2022-06-27/2022-06-29', basis: 'during the visit (published 2022-07-04)' });
  });

  test.each([
    ['a meeting before', 'Growers met in Luzhou on June 29. During the visit, they signed an agreement.'],
    [
      'a visit long before',
      'Growers visited Luzhou on June 2. A fair opened on June 3. A quay opened on June 4. A fence fell on June 5. During the visit, they signed an agreement.',
    ],
  ])('%s: none', async (_, sentences) => {
    expect(await signed(sentences)).toBeUndefined();
  });
});

describe('who is meant', () => {
  const governor = 'Zhong Yanlu, Governor of Sichuan Province, is no stranger here.';
  test.each([
    ['a pronoun', `${governor} On June 29 she visited a quay.`],
    ['a family name', `${governor} On June 29, Zhong visited a quay.`],
    ['a title alone', `${governor} On June 29, the governor visited a quay.`],
    ['a title', `${governor} On June 29, Governor Zhong visited a quay.`],
    ['a pronoun behind another', `${governor}\n\nShe likes tea.\n\nShe visited a quay on June 29.`],
    [
      'who is told of in the clause before',
      `Zhong Yanlu, Governor of Sichuan Province, spoke in 2007, and in December 2008 came to Luzhou.`,
    ],
    ['an age', `${governor} On June 29, the 61-year-old was elected governor again.`],
    ['an age and a role', `${governor} The 61-year-old politician visited a quay on June 29.`],
  ])('%s', async (_, sentences) => {
    expect((await toldIn(sentences))[0]?.officials).toEqual(['Zhong Yanlu']);
  });

  test.each([
    [
      'two governors',
      `${governor} Bu Wenlang, Governor of Gansu Province, came too. On June 29, the governor visited a quay.`,
    ],
    ['a third paragraph', `${governor}\n\nTea is dear.\n\nShe visited a quay on June 29.`],
    ['an old bridge', `${governor} On June 29, guests visited a quay. The 61-year-old bridge stood.`],
    ['another town’s', `${governor} On June 29, the governor of a third province visited a quay.`],
    ['before any is named', `On June 29, the governor visited a quay. ${governor}`],
    ['a body', `${governor} On June 29, the governor’s office visited a quay.`],
  ])('%s: nobody', async (_, sentences) => {
    expect((await toldIn(sentences)).find(({ kind }) => kind === 'visit')?.officials).toEqual([]);
  });

  test('one takes part after the other', async () => {
    const rows = await toldIn(
      'On June 29, a meeting on tea was held. Zhong Yanlu, Governor of Sichuan Province, presided over the meeting. Bu Wenlang, Governor of Gansu Province, also spoke.',
    );
    expect(rows.map(({ officials }) => officials)).toEqual([['Zhong Yanlu', 'Bu Wenlang']]);
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
