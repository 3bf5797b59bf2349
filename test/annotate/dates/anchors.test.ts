/** What dates are resolved against, in the order of design 4.7, and the words that say so. */
import { describe, expect, test } from 'vitest';
import { datedOf, datesIn } from './drawn.ts';

const first = (text: string, page?: Parameters<typeof datesIn>[1]) => datesIn(text, page)[0];

describe('the anchor of a bare date', () => {
  test('the printed publication date comes first', () => {
    const text = 'On May 22, the 2021 Smart China Expo opened.';
    expect(first(text, { published: '2022-07-04', path: '2020-01-01.txt' })).toMatchObject({
      value: '2022-05-22',
      anchor: { basis: 'published 2022-07-04', date: '2022-07-04' },
      certainty: { year: 'implied', month: 'known', day: 'known' },
      direction: 'back',
    });
  });

  test('a dateline with its year', () => {
    const text = 'Headline of the Report\n\nCHONGQING, March 14, 2019 (Xinhua) -- The port opened on Monday.';
    expect(datedOf(text)).toEqual({ date: '2019-03-14', basis: 'dateline', reason: 'dateline 2019-03-14' });
    expect(first(text)).toMatchObject({ value: '2019-03-11', anchor: { basis: 'dateline 2019-03-14' } });
  });

  test('a dateline without its year is the day of "today"', () => {
    const text = 'Headline of the Report\n\nCHONGQING, March 14 (Xinhua) -- The port opened yesterday.';
    expect(first(text, { published: '2019-03-16' })).toMatchObject({
      value: '2019-03-13',
      anchor: { basis: 'dateline 2019-03-14', date: '2019-03-14' },
    });
  });

  describe('a dateline without its year, where nothing else tells it', () => {
    const of = (text: string) => datedOf(`Headline of the Report\n\nGUANGZHOU, July 4 (Xinhua) -- ${text}`).date;

    test.each<[date: string | null, text: string]>([
      // July 4 was a Thursday in 2019 and in 2024.
      ['2024-07-04', 'A link was opened, officials said Thursday. It was begun in 2016 and finished in June 2023.'],
      [
        '2024-07-04',
        'A link, whose construction began in December 2016, was closed on Wednesday. In 2023, exports rose 3 percent.',
      ],
      ['2019-07-04', 'A link was opened, officials said Thursday. It was begun in 2016 and finished in June 2019.'],
      // A month of the lead, which no weekday gainsays; a plan that lies before; nothing but a weekday.
      [
        '2023-07-04',
        'A link, whose construction began in December 2016, was opened on July 1. It was finished in June 2023.',
      ],
      ['2021-07-04', 'A link was opened, officials said Thursday. It was finished in June 2021.'],
      [null, 'The games will be held in February 2025. A link was opened on Thursday.'],
      [null, 'A link was opened, officials said Thursday.'],
      // The only year between what is over and what is to come.
      ['2017-07-04', 'Exports rose 3 percent in 2016. The link is expected to open in 2017.'],
      [null, 'Exports rose 3 percent in 2016. The link is expected to open in 2018.'],
      ['2020-07-04', 'On July 2, 2020, a link was opened.'],
    ])('%s: %s', (date, text) => expect(of(text)).toBe(date));
  });

  test('a month of the lead, unless the text tells of a later year', () => {
    expect(datedOf('The link was begun in May 2016. On July 1, it was opened.').date).toBe('2016-07-01');
    expect(
      datedOf(
        'The link was begun in May 2016. On July 1, it was opened. Its tunnel, it is told in the book of the line, took long. It is said to leak. It was mended in June 2023.',
      ).date,
    ).toBeNull();
  });

  test('a full date of the text', () => {
    const [full, bare] = datesIn('On July 9, 2019, a delegation came. On July 12, it left.', {
      path: '2022-01-01.txt',
    });
    expect(full).toMatchObject({ value: '2019-07-09', anchor: null, certainty: { year: 'known' } });
    expect(bare).toMatchObject({ value: '2019-07-12', anchor: { basis: 'text 2019-07-09' } });
  });

  describe('the day of a picture is not the report’s', () => {
    const text = 'A forum opened in Anshun on May 8 and closed on Tuesday.';
    const valuesBelow = (caption: string): (string | null)[] =>
      datesIn(`A Forum Opens in Anshun\n\n${caption}\n\n${text}`)
        .slice(-2)
        .map(({ value }) => value);

    test.each<[caption: string, values: readonly (string | null)[]]>([
      ['A guard walks past the town hall of Anshun, Tuesday, April 11, 2017.', ['--05-08', null]],
      ['In this May 3, 2018 file photo, a guard walks past the town hall.', ['--05-08', null]],
      ['Photo taken on May 3, 2018 shows a bridge.', ['2018-05-08', '2018-05-08']],
      ['Aerial photo taken on May 3, 2018 shows a bridge that was finished in 2020.', ['--05-08', null]],
      // These tell of the occasion.
      ['On May 3, 2018, a photo of the bridge was shown.', ['2018-05-08', '2018-05-01']],
      ['A guard walked past the town hall of Anshun, Tuesday, May 1, 2018.', ['2018-05-08', '2018-05-01']],
    ])('%s', (caption, values) => expect(valuesBelow(caption)).toEqual(values));
  });

  describe('a weekday tells the year of its day, from the latest year told on', () => {
    test.each<[date: string | null, text: string]>([
      ['2017-07-15', 'Gao was named on Saturday (July 15). He was jailed in 2014.'],
      // A photo of another year, by its caption without a verb or with one of the present.
      [
        '2017-07-15',
        'Mr Gao attending a meeting in Beijing on March 6, 2016.\n\nThe city on Saturday (July 15) named Gao.',
      ],
      [
        '2017-07-15',
        'Mr Gao attends a meeting in Beijing on March 6, 2016.\n\nThe city on Saturday (July 15) named Gao.',
      ],
      ['2016-03-06', 'Mr Gao attended a meeting in Beijing on March 6, 2016. Lu was named on Saturday (July 15).'],
      // No year is told, or none in which it was a Saturday; what is planned.
      [null, 'Gao was named on Saturday (July 15).'],
      [null, 'Gao was named on Saturday (July 15). He was jailed in 2010.'],
      [null, 'Gao will be named on Saturday (July 15). He was jailed in 2014.'],
    ])('%s: %s', (date, text) => expect(datedOf(`Headline of the Report\n\n${text}`).date).toBe(date));
  });

  test.each<[date: string | null, text: string]>([
    ['2013', 'Gao was sentenced in May, while Lu was jailed in 2013.'],
    [
      null,
      'Gao was sentenced in May, while Lu was jailed in 2013. He ran the town. He built a port. It was large. Gao was removed in November 2016.',
    ],
    ['2025-03-29', 'The 2025 Transfer & Development Activities opened in Anshun on March 29.'],
    ['2022-11-22', 'The 2022 Fortune 500 Dialogue was held in Wuhan on November 22.'],
    [null, 'The 2022 plan for Wuhan was praised in the Dialogue on November 22.'],
  ])('a year in the sentence or in the occasion’s name: %s: %s', (date, text) =>
    expect(datedOf(`Headline of the Report\n\n${text}`).date).toBe(date),
  );

  test('a year that the text ties to the occasion', () => {
    const text =
      'On December 20, the city summarized the economic work in 2021 and arranged the economic work in 2022.';
    expect(first(text)).toMatchObject({ value: '2021-12-20', anchor: { basis: 'text 2021', date: '2021' } });
  });

  test('the institutional calendar', () => {
    const text = 'The delegation to the Third Session of the 13th National People’s Congress met on May 22.';
    expect(first(text, { path: '2022-01-01.txt' })).toMatchObject({
      value: '2020-05-22',
      anchor: { basis: "session: Third Session of the 13th National People's Congress", date: '2020-05-22' },
    });
  });

  test('the rule of a term, marked as one', () => {
    const text = 'The second session of the 13th Hunan Provincial People’s Congress opened on January 26.';
    expect(first(text)).toMatchObject({ value: '2019-01-26' });
    expect(first(text)?.anchor?.basis).toMatch(/^rule: /);
    expect(datedOf(text)).toMatchObject({ date: '2019-01-26', basis: 'session' });
  });

  test('the file name comes last', () => {
    expect(first('On June 29, they met.', { path: '2022-07-04-visit.txt' })).toMatchObject({
      value: '2022-06-29',
      anchor: { basis: 'file name 2022-07-04' },
    });
  });

  test.each([
    [
      'the year under review is the one before',
      'On January 20, deputies will review the plan of 2021 and approve the plan of 2022.',
      '2022-01-20',
    ],
    [
      'the year under review is not over',
      'On December 20, they reviewed the work of 2021 and arranged the work of 2022.',
      '2021-12-20',
    ],
  ])('%s', (_, text, value) => {
    expect(first(text)).toMatchObject({ value });
  });

  test.each([
    ['a month behind a year', 'In 2007, he was named a member, and in December he became its head.', '2007-12'],
    [
      'a day behind a month of that year',
      'The fair opened on January 18, 2025. In February 2024, a plan was made. On April 10, they signed it.',
      '2024-04-10',
    ],
    [
      'the very day that the page is about',
      'The fair opened on April 10, 2025. In February 2024, a plan was made. On April 10, it drew 300 guests.',
      '2025-04-10',
    ],
    ['a month of the next sentence', 'In 2007, he was named a member. In December, he became its head.', '2007-12'],
    [
      'a month that does not begin its sentence',
      'In 2007, he was named a member. He became its head in December.',
      '2011-12',
    ],
  ])('%s, on a page that prints no day', (_, text, value) => {
    const dates = datesIn(`Fan Lituo\n\nFan has been a mayor since June 2012. ${text}`);
    expect(dates.at(-1)?.value).toBe(value);
  });

  test('a month behind a year, on a page that prints its day', () => {
    const dates = datesIn('Closed in 2020, the hall was mended and opened again in March.', {
      published: '2022-07-04',
    });
    expect(dates.at(-1)?.value).toBe('2022-03');
  });

  test('a full date of long ago says nothing of bare dates', () => {
    const history =
      'A Hall of Tea\n\nTea is dear. Guests like it. It grows here. On October 12, 1929, a hall was opened.';
    expect(datedOf(`${history} In 1960, it was closed. On October 5, growers met.`).date).toBeNull();
    expect(datedOf(`${history} On October 5, growers met.`).date).toBe('1929-10-12');
  });

  test('nothing: the date stays partial', () => {
    expect(first('On May 22, they met.')).toMatchObject({
      value: '--05-22',
      days: null,
      anchor: null,
      doubt: 'unanchored',
    });
    expect(first('On Friday, they met.')).toMatchObject({ value: null, doubt: 'unanchored' });
    expect(datedOf('On May 22, they met.')).toEqual({ date: null, basis: null, reason: null });
  });
});

describe('the institutional calendar in its wordings', () => {
  test.each([
    ['the Third Session of the 13th National People’s Congress (NPC)', 'May 24', '2020-05-24'],
    ['the third session of the 13th NPC', 'May 24', '2020-05-24'],
    ['the 13th NPC’s third session', 'May 24', '2020-05-24'],
    ['the third annual session of the 13th NPC', 'May 24', '2020-05-24'],
    ['the fourth session of the 13th National Committee of the CPPCC', 'March 4', '2021-03-04'],
    ['the fourth session of the 13th CPPCC National Committee', 'March 4', '2021-03-04'],
    ['the 3rd Session of the 5th Chongqing Municipal Committee of the CPPCC', 'January 12', '2020-01-12'],
    ['the 3rd Session of the 5th Chongqing CPPCC', 'January 12', '2020-01-12'],
    ['the Fourth Session of the Fifth Chongqing Municipal People’s Congress', 'January 21', '2021-01-21'],
    ['the Sixth Chongqing Municipal Congress of the CPC', 'May 27', '2022-05-27'],
    ['the 6th CPC Chongqing Municipal Congress', 'May 27', '2022-05-27'],
    ['the 12th Sichuan Provincial Congress of the CPC', 'May 27', '2022-05-27'],
    ['the 20th National Congress of the Communist Party of China', 'October 16', '2022-10-16'],
    ['the 19th CPC National Congress', 'October 18', '2017-10-18'],
    ['the Third Plenary Session of the 20th CPC Central Committee', 'July 15', '2024-07-15'],
    ['the fourth plenum of the 19th Central Committee', 'October 28', '2019-10-28'],
    ['the Fifth Session of Chongqing-Sichuan Party and Government Joint Meeting', 'June 29', '2022-06-29'],
    ['the fourth Sichuan-Chongqing Party and Government Joint Conference', 'December 14', '2021-12-14'],
    ['the Third Session of the 14th Sichuan Provincial People’s Congress', 'July 31', '2024-07-31'],
    ['the first session of the 10th National People’s Congress', 'March 5', '2003-03-05'],
    ['the third session of the 15th Shanghai Municipal People’s Congress', 'January 15', '2020-01-15'],
    ['the annual Central Economic Work Conference', 'December 16', '2020-12-16'],
  ])('%s', (name, date, value) => {
    const dates = datesIn(`On ${date}, deputies attended ${name} in the hall.`);
    expect(dates[0]?.value).toBe(value);
  });

  test.each([
    'On May 22, they studied the guiding principles of the 20th National Congress of the CPC.',
    'On May 22, they met for the 35th session of the 13th NPC Standing Committee.',
    'On May 22, they met for the third session of the 4th Wanzhou District Committee.',
    'On February 6, they met for the second session of the 11th CPPCC Shuiwan District Committee.',
    'On May 22, they met for the third session of the 13th Shuiwan CPPCC.',
    'On May 22, they met for the third session of Shuiwan’s 13th People’s Congress.',
    'On October 20, they met for the 20th Shuiwan Party Congress.',
    'On February 4, they met guests of the Shuiwan 2021 World University Games.',
  ])('says nothing of: %s', (text) => expect(datesIn(text)[0]).toMatchObject({ anchor: null, days: null }));
});
