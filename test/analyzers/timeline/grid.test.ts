/** Constructions of dates, verbs and places in the sentence, multiplied with each other: what each cell tells is known by how it is made. */
import { describe, expect, test } from 'vitest';
import { published, told } from './told.ts';

/** Of one article published on Monday, July 4, 2022. */
type Row = readonly [date: string, status: string, kind: string];

const rowsOf = async (text: string): Promise<Row[]> =>
  (await told([text])).map(({ date, status, kind }) => [date, status, kind]);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const clauses = [
  { subject: 'Fan Lituo, mayor of Banan District,', verb: 'visited a quay in Luzhou', kind: 'visit' },
  { subject: 'a work conference on tea', verb: 'was held in Luzhou', kind: 'meeting' },
  { subject: 'the two ports', verb: 'signed an agreement on ferries', kind: 'signing' },
  { subject: 'the tea museum', verb: 'opened to the public', kind: 'opening' },
] as const;

const past = [
  ['on June 29, 2022', '2022-06-29'],
  ['on 29 June', '2022-06-29'],
  ['on the 29th of June', '2022-06-29'],
  ['on Wednesday (June 29)', '2022-06-29'],
  ['on Wednesday, June 29', '2022-06-29'],
  ['on Wednesday evening', '2022-06-29'],
  ['on the morning of June 29', '2022-06-29'],
  ['at around 8:30 on the morning of June 29', '2022-06-29'],
  ['in the early hours of Wednesday', '2022-06-29'],
  ['before dawn on Wednesday', '2022-06-29'],
  ['on June 29 local time', '2022-06-29'],
  ['last Wednesday', '2022-06-29'],
  ['from the 27th to the 29th of June', '2022-06-27/2022-06-29'],
  ['on June 27-29', '2022-06-27/2022-06-29'],
  ['from Monday to Wednesday last week', '2022-06-27/2022-06-29'],
  ['last Saturday and Sunday', '2022-07-02/2022-07-03'],
  ['over the weekend', '2022-07-02/2022-07-03'],
  ['from Dec. 30 to Jan. 2', '2021-12-30/2022-01-02'],
  ['in late May', '2022-05'],
  ['as early as 2015', '2015'],
  ['back in 2015', '2015'],
  ['on May Day', '2022-05-01'],
  ['on National Day', '2021-10-01'],
] as const;

describe('dates of the past, at the start and at the end of a clause of each kind', () => {
  test.each(
    past.flatMap(([phrase, date]) =>
      clauses.flatMap(({ subject, verb, kind }) => [
        { text: `${capital(phrase)}, ${subject} ${verb}.`, event: `${subject} ${verb}`, date, kind },
        { text: `${capital(subject)} ${verb} ${phrase}.`, event: `${capital(subject)} ${verb} ${phrase}`, date, kind },
      ]),
    ),
  )('$text', async ({ text, event, date, kind }) => {
    const rows = await told([text]);
    expect(rows).toMatchObject([{ date, kind, event, status: 'happened' }]);
  });
});

const ahead = [
  ['on July 20', '2022-07-20'],
  ['on Friday', '2022-07-08'],
  ['next month', '2022-08'],
  ['from July 28 to August 2', '2022-07-28/2022-08-02'],
  ['in January', '2023-01'],
] as const;
const plans = [
  'will open a park',
  'is to open a park',
  'plans to open a park',
  'is scheduled to open a park',
  'is expected to open a park',
  'is opening a park',
] as const;

describe('plans, at the start and at the end', () => {
  test.each(
    ahead.flatMap(([phrase, date]) =>
      plans.flatMap((plan) => [
        { text: `${capital(phrase)}, the city ${plan}.`, date },
        { text: `The city ${plan} ${phrase}.`, date },
      ]),
    ),
  )('$text', async ({ text, date }) => expect(await rowsOf(text)).toEqual([[date, 'planned', 'opening']]));
});

const days = [
  ['on June 29', '2022-06-29'],
  ['in May', '2022-05'],
] as const;

/** `#`: the date. */
const happened = [
  ['The two sides held talks #.', 'meeting'],
  ['The two mayors held a phone call #.', 'meeting'],
  ['The fair kicked off in Luzhou #.', 'meeting'],
  ['An investment promotion conference was held #.', 'meeting'],
  ['Fan Lituo, mayor of Banan District, was visiting Luzhou #.', 'visit'],
  ['Fan Lituo, mayor of Banan District, led a team to inspect a quay #.', 'inspection'],
  ['Fan Lituo, mayor of Banan District, made the remarks when meeting with farmers #.', 'meeting'],
  ['Fan Lituo, mayor of Banan District, made the remarks during an inspection of quays #.', 'inspection'],
  ['He made the remarks at a symposium held in Luzhou #.', 'meeting'],
  ['The two firms entered into a contract #.', 'signing'],
  ['The city unveiled a list of parks #.', 'publication'],
  ['The mayor stepped down #.', 'appointment'],
  ['Fan Lituo assumed the post of mayor of Banan District #.', 'appointment'],
  ['The mayor urged calm #.', 'speech'],
  ['The people’s congress of the district closed its annual session #.', 'congress'],
] as const;

describe('what happened, and its kind', () => {
  test.each(
    happened.flatMap(([sentence, kind]) =>
      days.map(([phrase, date]) => ({ text: sentence.replace('#', phrase), date, kind })),
    ),
  )('$text', async ({ text, date, kind }) => expect(await rowsOf(text)).toEqual([[date, 'happened', kind]]));
});

const nothing = [
  'The city never held the fair #.',
  'The two sides failed to sign an agreement #.',
  'The city was unable to open the park #.',
  'The mayor declined to attend the fair #.',
  'The fair was due to open # but was postponed.',
  'The fair, originally scheduled to open #, was cancelled.',
  'The fair, scheduled to open # in Luzhou, has been called off.',
  'The bridge would have opened #.',
  'The bridge could have opened #.',
  'The bridge may have opened #.',
  'The park was supposed to open #.',
  'The bureau denied that a quay had been closed #.',
  'It was not clear whether the park opened #.',
] as const;

describe('what did not happen, whatever its day', () => {
  test.each(nothing.flatMap((sentence) => days.map(([phrase]) => sentence.replace('#', phrase))))('%s', async (text) =>
    expect(await rowsOf(text)).toEqual([]),
  );
});

describe('what is no event of one day', () => {
  test.each([
    // How old something is.
    'Founded in 1998, the plant makes tea.',
    'The plant, founded in 1998, makes tea.',
    'The temple, built in 1644, is a sight.',
    // What comes back.
    'The fair is held each year in May.',
    'The fair usually takes place in October.',
    'The council meets on the first Monday of each month.',
    'Pandas give birth in July.',
    // Figures and targets.
    'Forest cover is expected to reach 30 percent by 2025.',
    'A total of 3,200 new firms were registered in the first half of the year.',
    'The plant produced 300 trucks in October.',
    'The city invested 3 billion yuan in quays between January and May.',
    'It is at its lowest since records began in 1951.',
    // Nothing is planned.
    'The park is unlikely to open on July 20.',
    'The city is considering holding a fair in August.',
    'The fair will no longer be held on July 20.',
    // Another day than the meeting's.
    'The mayor spoke ahead of Friday’s meeting.',
    'It opened on the 9th floor.',
  ])('%s', async (text) => expect(await rowsOf(text)).toEqual([]));
});

describe('near to these, and events', () => {
  test.each<[text: string, rows: readonly Row[]]>([
    ['The plant was founded in 1998.', [['1998', 'happened', 'other']]],
    ['Every family in the village was visited on June 29.', [['2022-06-29', 'happened', 'visit']]],
    ['The mayor, who often visits farmers, toured a quay on June 29.', [['2022-06-29', 'happened', 'visit']]],
    ['The fair will open on July 20 and the old one has been cancelled.', [['2022-07-20', 'planned', 'meeting']]],
    ['The fair has been postponed to July 20.', [['2022-07-20', 'planned', 'meeting']]],
    ['The rules will take effect from August 1, 2022.', [['2022-08-01', 'planned', 'other']]],
    ['The ministry on the 29th issued a notice.', [['2022-06-29', 'happened', 'publication']]],
    ['The plan was approved at Friday’s meeting.', [['2022-07-01', 'happened', 'meeting']]],
    // In the present: a timetable, unless its day is just over.
    ['The fair opens on July 20.', [['2022-07-20', 'planned', 'meeting']]],
    ['The fair opens in Luzhou on June 29.', [['2022-06-29', 'happened', 'meeting']]],
    ['A signing ceremony is held in Luzhou on June 29.', [['2022-06-29', 'happened', 'ceremony']]],
    ['Fan Lituo, mayor of Banan District, meets with Bo Li on June 29.', [['2022-06-29', 'happened', 'meeting']]],
    ['The hall, shut since 2003, opened on June 29.', [['2022-06-29', 'happened', 'opening']]],
  ])('%s', async (text, rows) => expect(await rowsOf(text)).toEqual(rows));
});

describe('what leans on the day told before', () => {
  const visit = 'On June 29, Fan Lituo, mayor of Banan District, visited a quay in Luzhou.';
  test.each<[text: string, date: string]>([
    ['In the evening, he signed an agreement on ferries.', '2022-06-29'],
    ['Later in the day, he signed an agreement on ferries.', '2022-06-29'],
    ['That evening, he signed an agreement on ferries.', '2022-06-29'],
    ['On the same day, he signed an agreement on ferries.', '2022-06-29'],
    ['The next day, he signed an agreement on ferries.', '2022-06-30'],
    ['A day earlier, he had signed an agreement on ferries.', '2022-06-28'],
    ['Two days later, he signed an agreement on ferries.', '2022-07-01'],
    ['After the visit, he signed an agreement on ferries.', '2022-06-29'],
  ])('%s', async (sentence, date) => {
    const rows = await told([`${visit} ${sentence}`]);
    expect(rows.find(({ kind }) => kind === 'signing')).toMatchObject({ date, officials: ['Fan Lituo'] });
    expect(rows).toHaveLength(2);
  });
});

describe('who was there', () => {
  test.each([
    'The opening ceremony of the fair was held on June 29, and Fan Lituo, mayor of Banan District, attended it.',
    'On June 29, 300 guests planted trees in Luzhou. Fan Lituo, mayor of Banan District, took part in the activity.',
    'A forum on tea was held on June 29. Fan Lituo, mayor of Banan District, presided over the forum.',
  ])('%s', async (text) => {
    expect(await told([text])).toMatchObject([{ date: '2022-06-29', officials: ['Fan Lituo'] }]);
  });
});

describe('one event or two', () => {
  test.each<[why: string, articles: readonly string[], rows: number]>([
    [
      'talks and a meeting',
      [
        'On June 29, Fan Lituo, mayor of Banan District, met with Bo Lisha, mayor of Luzhou.',
        'Fan Lituo, mayor of Banan District, held talks with Bo Lisha, mayor of Luzhou, on Wednesday.',
      ],
      1,
    ],
    [
      'an opening and its ceremony',
      [
        'The tea museum opened in Luzhou on June 29.',
        'The opening ceremony of the tea museum was held in Luzhou on June 29.',
      ],
      1,
    ],
    ['another opening', ['The tea museum opened in Luzhou on June 29. A fish market opened in Luzhou on June 29.'], 2],
    [
      'steps of a career',
      [
        'Fan Lituo became mayor of Banan District in 2021. Fan Lituo assumed the post of secretary of the CPC Luzhou Municipal Committee in 2021.',
      ],
      2,
    ],
  ])('%s', async (_, articles, rows) => expect(await told(articles, published)).toHaveLength(rows));
});
