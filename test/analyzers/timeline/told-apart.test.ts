/** Dates of relative clauses, of "when" and of asides: each row has the date of its own verb, or there is no row. */
import { describe, expect, test } from 'vitest';
import { toldIn } from './told.ts';

const rowsOf = async (sentences: string): Promise<string[]> =>
  (await toldIn(sentences)).map(({ date, status, event }) => `${date} ${status}: ${event}`);

describe('a relative clause in the subject or the object', () => {
  test.each<[text: string, rows: string[]]>([
    ['The bridge that opened in June carried 40 buses.', ['2022-06 happened: The bridge that opened in June']],
    [
      'The bridge that opened in June carried 40,000 cars on Saturday.',
      [
        '2022-07-02 happened: The bridge that opened in June carried 40,000 cars on Saturday',
        '2022-06 happened: The bridge that opened in June',
      ],
    ],
    ['He praised the bridge that opened in June.', ['2022-06 happened: the bridge that opened in June']],
    [
      'He visited the bridge that opened in June on July 2.',
      [
        '2022-07-02 happened: He visited the bridge that opened in June on July 2',
        '2022-06 happened: the bridge that opened in June on July 2',
      ],
    ],
    [
      'The council closed the school that burned in 2016 and moved its pupils.',
      ['2016 happened: the school that burned in 2016'],
    ],
    [
      'The dam which was finished in May will be filled in August.',
      [
        '2022-05 happened: The dam which was finished in May',
        '2022-08 planned: The dam which was finished in May will be filled in August',
      ],
    ],
    ['Officials said that improved services opened in June.', ['2022-06 happened: improved services opened in June']],
    [
      'A trade fair that doubled in size in 2021 closed on Sunday.',
      ['2022-07-03 happened: A trade fair that doubled in size in 2021 closed on Sunday'],
    ],
  ])('%s', async (text, rows) => {
    expect((await rowsOf(text)).toSorted()).toEqual(rows.toSorted());
  });
});

describe('where a telling begins and ends', () => {
  test.each<[text: string, rows: string[]]>([
    [
      'The state council, the highest body of the land, announced on Friday that many posts had been filled.',
      [
        '2022-07-01 happened: The state council, the highest body of the land, announced on Friday that many posts had been filled',
      ],
    ],
    ['The scheme, announced on Friday, was praised.', ['2022-07-01 happened: The scheme, announced on Friday']],
    [
      'Photo taken on July 2 shows a bridge in Anshun.',
      ['2022-07-02 happened: Photo taken on July 2 shows a bridge in Anshun'],
    ],
    [
      'Fan will be the 13th mayor of Luzhou since the town became a city in 1978.',
      ['1978 happened: the town became a city in 1978'],
    ],
    [
      'Since the fair opened on June 3, it has rained.',
      ['2022-06-03 happened: Since the fair opened on June 3, it has rained'],
    ],
    ['The quay has been shut since 2012.', []],
    [
      'The premier said the council proposed more trade when he visited Kenya last year.',
      ['2021 happened: The premier said the council proposed more trade when he visited Kenya last year'],
    ],
    [
      'He said he was glad when the bridge opened in 2019.',
      ['2019 happened: he was glad when the bridge opened in 2019'],
    ],
    // What a verb of saying tells in the passive is somebody's, or nobody's.
    [
      'The plan was proposed by Fan Lituo, Mayor of Beibei District, on Friday.',
      ['2022-07-01 happened: The plan was proposed by Fan Lituo, Mayor of Beibei District, on Friday'],
    ],
    ['The plan was proposed by a majority on Friday.', []],
    // A plan that begins on a day; what has begun before, or is of a noun, does not.
    ['Tickets will be sold jointly from July 10.', ['2022-07-10 planned: Tickets will be sold jointly from July 10']],
    ['From July 10, tickets will be sold.', ['2022-07-10 planned: tickets will be sold']],
    ['Figures from July 10 will be used.', []],
    ['Tickets have been sold from July 1.', []],
    ['Tickets will be sold from 2024.', []],
    // Who went along is not what happened.
    [
      'On July 1, accompanied by Fan Lituo, Mayor of Beibei District, and Sang Beiluo, head of the tea bureau, the guests went to the quay.',
      [
        '2022-07-01 happened: accompanied by Fan Lituo, Mayor of Beibei District, and Sang Beiluo, head of the tea bureau, the guests went to the quay',
      ],
    ],
    [
      'The town, where a school was washed away on July 1, was worst hit by the rain.',
      ['2022-07-01 happened: a school was washed away on July 1'],
    ],
    [
      'The town, where a school opened on July 1, will build three more.',
      ['2022-07-01 happened: a school opened on July 1'],
    ],
    [
      'The fair, held annually in Yibin, opened on July 1.',
      ['2022-07-01 happened: The fair, held annually in Yibin, opened on July 1'],
    ],
    [
      'At the fair held annually in Yibin from June 10 to June 15 this year, 199 deals were signed.',
      [
        '2022-06-10/2022-06-15 happened: At the fair held annually in Yibin from June 10 to June 15 this year, 199 deals were signed',
      ],
    ],
    ['The fair is held annually in Yibin from June 10 to June 15.', []],
    ['On 1st, the mayor met guests.', ['2022-07-01 happened: the mayor met guests']],
    // What a sentence goes by.
    [
      'According to figures released in May, 40 growers left the town this year.',
      [
        '2022-05 happened: figures released in May',
        '2022 happened: According to figures released in May, 40 growers left the town this year',
      ],
    ],
    [
      'Under an agreement signed on July 1, the two towns will share data.',
      ['2022-07-01 happened: an agreement signed on July 1'],
    ],
    [
      'According to Fan Lituo, Mayor of Beibei District, the fair opened on July 1.',
      ['2022-07-01 happened: According to Fan Lituo, Mayor of Beibei District, the fair opened on July 1'],
    ],
    // A list ends in "and" as well.
    [
      'The mayor visited the port, the school, and the tea market, and met guests on July 1.',
      ['2022-07-01 happened: The mayor visited the port, the school, and the tea market, and met guests on July 1'],
    ],
    [
      'The town rebuilt the port, the school, and the council paid for it on July 1.',
      ['2022-07-01 happened: the council paid for it on July 1'],
    ],
    // A title in quotation marks is no speech.
    [
      'The forum on "Green Growth of Rivers and Ports" was held on July 1.',
      ['2022-07-01 happened: The forum on "Green Growth of Rivers and Ports" was held on July 1'],
    ],
    [
      'The forum "Rivers, Ports and People," held on July 1, drew 400 guests.',
      ['2022-07-01 happened: The forum "Rivers, Ports and People," held on July 1, drew 400 guests'],
    ],
    [
      'A contest called "Tea for All" kicked off in Yibin on July 1.',
      ['2022-07-01 happened: A contest called "Tea for All" kicked off in Yibin on July 1'],
    ],
    [
      '"We have waited for this day for years", the mayor told them on July 1.',
      ['2022-07-01 happened: the mayor told them on July 1'],
    ],
    [
      'Calling it "a step forward for the whole town," Fan said on July 1 that work would go on.',
      ['2022-07-01 happened: Fan said on July 1 that work would go on'],
    ],
    [
      'The morning of July 1 saw a flood of guests.',
      ['2022-07-01 happened: The morning of July 1 saw a flood of guests'],
    ],
  ])('%s', async (text, rows) => {
    expect((await rowsOf(text)).toSorted()).toEqual(rows.toSorted());
  });
});

describe('what leans on an event told before', () => {
  const opening = 'A tea congress opened in Luzhou on June 7.';
  const between = 'It rained. It was cold. Then the sun came out. Boats went by. Others came, too.';
  const first = '2022-06-07 happened: A tea congress opened in Luzhou on June 7';

  test.each<[why: string, text: string, rows: string[]]>([
    [
      'a meeting that is yet to come is not the one after which they signed',
      `${opening} The summit of ports will be held on September 29. After the meeting, the mayors signed a pact.`,
      [
        first,
        '2022-09-29 planned: The summit of ports will be held on September 29',
        '2022-06-07 happened: the mayors signed a pact',
      ],
    ],
    [
      'the same day opens a sentence far from any other: that of the report',
      `${opening} ${between} On the same day, the mayor visited Nanchong.`,
      [first, '2022-06-07 happened: the mayor visited Nanchong'],
    ],
    [
      'the same day within a sentence is of what stands near it',
      `${opening} ${between} The shop opened on the same day.`,
      [first],
    ],
  ])('%s', async (_, text, rows) => {
    expect((await rowsOf(text)).toSorted()).toEqual(rows.toSorted());
  });
});

describe('a clause that "when" hangs on a date', () => {
  test.each<[text: string, rows: string[]]>([
    ['The lessons of August 2021, when rain struck Liulin, must be kept.', ['2021-08 happened: rain struck Liulin']],
    ['It was the worst flood since 1998, when the dike broke.', ['1998 happened: the dike broke']],
    ['He recalled the night of May 3, when the dam broke.', ['2022-05-03 happened: the dam broke']],
    [
      'Pupils remember May 2020, when, for two months, schools were shut.',
      ['2020-05 happened: for two months, schools were shut'],
    ],
    [
      'He met the envoy in May 2020, when the port opened.',
      ['2020-05 happened: He met the envoy in May 2020, when the port opened'],
    ],
    ['He recalled the summer of 2019, when he was young.', []],
    ['Until 2019, when the mine closed, 300 people lived here.', []],
    ['Since 2019, the mine has been closed.', []],
    ['Nobody knows when the flood of 2020 began.', []],
  ])('%s', async (text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });
});

describe('an aside behind a verb that has its date', () => {
  test.each<[text: string, dates: string[]]>([
    ['The museum reopened on Saturday after a fire in 2020.', ['2022-07-02']],
    ['He met the envoy on Friday before a dinner on Saturday.', ['2022-07-01']],
    ['He met the envoy after a dinner on Saturday.', ['2022-07-02']],
    ['He returned on May 3 after he had been freed on May 1.', ['2022-05-01', '2022-05-03']],
    ['Ta Yiluo, who gave up tea in May, grows coffee today.', ['2022-05']],
    ['Ta Yiluo, who gave up tea in May, opened a shop on June 3.', ['2022-05', '2022-06-03']],
    ['Ta Yiluo, who was freed in May, and Bo Li met on June 3.', ['2022-05', '2022-06-03']],
  ])('%s', async (text, dates) => {
    expect((await toldIn(text)).map(({ date }) => date)).toEqual(dates);
  });
});

test('a participle of saying behind its noun cuts no clause', async () => {
  const rows = await toldIn('The scheme, first proposed in 2015, was revived in March.');
  expect(rows.find(({ date }) => date === '2022-03')?.event).toBe(
    'The scheme, first proposed in 2015, was revived in March',
  );
});

describe('neither happened nor planned', () => {
  test.each([
    'What moved the province this year?',
    '“Who opened the gate on June 3?” asked Fan.',
    'We had expected to reach this figure by the end of next week.',
    'The line had been due to open in May.',
    'It had originally been scheduled for May 3.',
    'The bridge was to have opened in May.',
    'The results were better than we feared in May.',
    'More people came than came in 2019.',
    'They have lost a fifth of their value this year.',
    'The works will be finished this spring.',
    'Sales fell in February.',
    'Prices of tea rose in May.',
    'Exports, which doubled in 2021, are high.',
    'Its horses earned herders 620 million yuan in 2021.',
    'Last year the operator carried 11 million passengers.',
    'In the first 20 days of June, exports grew by 4 percent.',
    'By then, 985 firms had set up offices, 71 of them this year.',
    'In the year to June 30, the port handled 4 million boxes.',
    'Arrivals over the holiday, January 21 to 27, were 85.7 percent higher than in 2021.',
    'The last night train from Dalian arrives at one.',
  ])('%s', async (text) => expect(await toldIn(text)).toEqual([]));
});

describe('near to these, and events', () => {
  test.each<[text: string, date: string, status: string]>([
    ['The question moved the council on June 3.', '2022-06-03', 'happened'],
    ['It began on June 3. Who knows why?', '2022-06-03', 'happened'],
    ['The city opened three museums this year.', '2022', 'happened'],
    ['A zone has been named this year.', '2022', 'happened'],
    ['The works will be finished this autumn.', '2022-09', 'planned'],
    ['The wall fell in February.', '2022-02', 'happened'],
    ['The trade minister fell ill in May.', '2022-05', 'happened'],
    ['A museum of 300 rooms opened in 2019.', '2019', 'happened'],
    ['In the first ten days of June the group toured four towns.', '2022-06-01', 'happened'],
    ['He arrived last night.', '2022-07-03', 'happened'],
    ['The council decided on June 3 to open the fair on June 20.', '2022-06-20', 'planned'],
    ['The mayor said on June 2 that the road will open on June 20.', '2022-06-20', 'planned'],
    ['The notice of June 2 took effect on June 20.', '2022-06-20', 'happened'],
  ])('%s', async (text, date, status) => {
    const rows = await toldIn(text);
    expect(rows.find((row) => row.date.startsWith(date))).toMatchObject({ status });
  });
});
