/** Rows of officials: what is counted, cited, dated and in which order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfficialRow } from '../../../src/analyzers/entities/official-rows.ts';
import { outline, recordsOf, rowsOf, rowsOfRecords } from './records.ts';

const corpus = [
  '2021-04-02: Shen Mu’er, mayor of Kunming, met Tan Yu, vice mayor. Shen praised Tan.',
  '2022-06-29: Mayor Shen Mu’er spoke. Mayor Shen left.',
  '2020-01-12: Shen Muer was then a deputy director of the Yunnan Provincial Department of Finance.',
];

describe('a row', () => {
  test('has every key, in order', () => {
    const [row] = rowsOf(...corpus);
    expect(Object.keys(row ?? {})).toEqual([
      'type',
      'id',
      'name',
      'aliases',
      'posts',
      'mentions',
      'articles',
      'first',
      'last',
      'sources',
    ]);
    expect(row).toMatchObject({
      type: 'official',
      id: 'shen-muer',
      name: "Shen Mu'er",
      aliases: ['Shen', 'Shen Muer', 'Shen Mu’er'],
      mentions: 5,
      articles: 3,
      first: '2020-01-12',
      last: '2022-06-29',
      sources: ['a.txt:5:1', 'a.txt:5:55', 'b.txt:5:7', 'b.txt:5:31', 'c.txt:5:1'],
    });
  });

  test('has posts by date, each with its own dates and sources', () => {
    const [row] = rowsOf(...corpus);
    expect(row?.posts).toEqual([
      {
        post: 'deputy director of the Yunnan Provincial Department of Finance',
        office: 'department-head',
        rank: 'deputy',
        body: 'Yunnan Provincial Department of Finance',
        place: 'Yunnan',
        first: '2020-01-12',
        last: '2020-01-12',
        sources: ['c.txt:5:22'],
      },
      {
        post: 'mayor of Kunming',
        office: 'mayor',
        rank: 'full',
        body: null,
        place: 'Kunming',
        first: '2021-04-02',
        last: '2021-04-02',
        sources: ['a.txt:5:13'],
      },
      {
        post: 'Mayor',
        office: 'mayor',
        rank: 'full',
        body: null,
        place: null,
        first: '2022-06-29',
        last: '2022-06-29',
        sources: ['b.txt:5:1', 'b.txt:5:25'],
      },
    ]);
  });

  test('tells a post that is over once, however it is worded', () => {
    const [row] = rowsOf(
      '2021-04-02: Shen Muyang, former mayor of Kunming, spoke.',
      '2021-04-03: Shen Muyang was mayor of Kunming from 2009 to 2012.',
      '2021-04-04: Shen Muyang, mayor of Kunming, spoke.',
    );
    expect(row?.posts.map(({ post, rank }) => [post, rank])).toEqual([
      ['former mayor of Kunming', 'former'],
      ['mayor of Kunming', 'full'],
    ]);
  });

  test.each([
    // One post in two wordings, and two posts of one office.
    ['Shen Muyang, minister of commerce, spoke. Commerce Minister Shen left.', 'minister of commerce'],
    [
      'Shen Muyang, Minister for Manpower and Second Minister for Home Affairs, spoke.',
      'Minister for Manpower; Second Minister for Home Affairs',
    ],
    [
      'Shen Muyang, minister of commerce, spoke. He has served as minister of agriculture.',
      'minister of agriculture; minister of commerce',
    ],
    ['Shen Muyang, governor of Gansu, spoke. He is the governor of the province.', 'governor of Gansu'],
  ])('folds what says no more: %s', (text, posts) => {
    expect(outline(rowsOf(`2021-04-02: ${text}`)).map((line) => line.replace(/^.*: /, ''))).toEqual([posts]);
  });

  test('without dates has nulls', () => {
    expect(rowsOf('-: Shen Mu is mayor of Kunming.')[0]).toMatchObject({
      first: null,
      last: null,
      posts: [{ first: null, last: null }],
    });
  });

  test.each([
    ['capitals', '-: SHEN MUYANG, mayor of Kunming, left.', 'Shen Muyang', 'shen-muyang'],
    ['accents', '-: Željko Đurović, mayor of Nis, left.', 'Željko Đurović', 'zeljko-đurovic'],
    ['hyphens', '-: John Lee Ka-chiu, Hong Kong’s Chief Executive, left.', 'John Lee Ka-chiu', 'john-lee-ka-chiu'],
  ])('name and id: %s', (_, article, name, id) => expect(rowsOf(article)[0]).toMatchObject({ name, id }));
});

describe('posts of one article', () => {
  test.each([
    ['a bare title after the full one', 'Shen Mu, mayor of Kunming, met. Mayor Shen left.', 'mayor of Kunming'],
    [
      'a bare title before it',
      'Minister Shen Mu spoke. Shen is minister of water resources.',
      'minister of water resources',
    ],
    ['a shorter wording', 'Kunming mayor Shen Mu spoke. Shen Mu, mayor of Kunming, left.', 'mayor of Kunming'],
    [
      'another rank is another post',
      'Shen Mu, vice mayor of Kunming, was elected mayor of Kunming.',
      'mayor of Kunming; vice mayor of Kunming',
    ],
    [
      'another place is another post',
      'Shen Mu, former mayor of Dali and former mayor of Kunming, left.',
      'former mayor of Dali; former mayor of Kunming',
    ],
    ['"official" adds nothing', 'The official Shen Mu is mayor of Kunming.', 'mayor of Kunming'],
  ])('%s', (_, text, posts) => {
    expect(
      rowsOf(`2021-03-05: ${text}`)[0]
        ?.posts.map(({ post }) => post)
        .join('; '),
    ).toBe(posts);
  });
});

describe('a post that is over', () => {
  const ranks = (...articles: string[]) => rowsOf(...articles)[0]?.posts.map(({ post, rank }) => `${post}: ${rank}`);

  test('is one former post in the article that tells both', () => {
    expect(ranks('2021-03-05: Shen Mu, vice mayor of Kunming, came. Shen resigned as vice mayor.')).toEqual([
      'vice mayor of Kunming: former deputy',
    ]);
  });

  test('was held in earlier articles', () => {
    expect(
      ranks('2021-03-05: Shen Mu, mayor of Kunming, came.', '2022-03-05: Shen Mu resigned as mayor of Kunming.'),
    ).toEqual(['mayor of Kunming: full', 'mayor of Kunming: former']);
  });

  test('leaves the next one alone', () => {
    expect(ranks('2021-03-05: Shen Mu resigned as mayor of Kunming. Shen Mu is now governor of Yunnan.')).toEqual([
      'governor of Yunnan: full',
      'mayor of Kunming: former',
    ]);
  });
});

describe('order', () => {
  test('most mentioned first, then by name', () => {
    const rows = rowsOf(
      '2021-03-05: Tan Yu, Bo Lin and Ai Xu, vice mayors of Kunming, met Shen Mu, its mayor. Shen left.',
    );
    expect(rows.map(({ name }) => name)).toEqual(['Shen Mu', 'Ai Xu', 'Bo Lin', 'Tan Yu']);
  });

  test('namesakes have different ids', () => {
    const rows = rowsOf('2021-03-05: Shen Mu is mayor of Kunming.', '2021-03-06: Shen Mu is mayor of Harbin.');
    expect(rows.map(({ id }) => id)).toEqual(['shen-mu', 'shen-mu-2']);
  });

  test('of the articles changes no byte', () => {
    const records = recordsOf([
      ...corpus,
      '2021-04-03: Shen Mu’er, mayor of Harbin, left. Tan Yu stayed.',
      '-: President Shen met Premier Tan.',
      '2021-04-03: Shen Mu’er resigned as mayor of Harbin.',
      '2019-01-01: Tan Yu, vice mayor of Kunming, and Shen Mu-er met. Shen spoke.',
    ]);
    const expected = JSON.stringify(rowsOfRecords(records));
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(rowsOfRecords(shuffled))).toBe(expected);
      }),
    );
  });

  test.each([
    [
      'by first date, whichever file tells of it',
      ['2021-03-07: Shen Mu, mayor of Kunming, left.', '2021-03-05: Shen Mu, deputy mayor of Kunming, left.'],
      ['deputy mayor of Kunming (Kunming)', 'mayor of Kunming (Kunming)'],
    ],
    [
      'of one date and wording as the corpus has them by date',
      [
        '2021-03-07: Qujing is large. Shen Mu, mayor of the city, left.',
        '2021-03-05: Kunming is large. Shen Mu, mayor of the city, left.',
        '2021-03-05: Qujing is large. Shen Mu, mayor of the city, left.',
      ],
      ['mayor of the city (Kunming)', 'mayor of the city (Qujing)'],
    ],
    [
      'as the first article by date prints them',
      ['2021-03-07: Shen Mu, mayor of Kunming, left.', '2021-03-05: Shen Mu, Mayor of Kunming, left.'],
      ['Mayor of Kunming (Kunming)'],
    ],
  ])('posts %s', (_, articles, posts) => {
    const [row] = rowsOf(...articles);
    expect(row?.posts.map(({ post, place }) => `${post} (${place})`)).toEqual(posts);
  });

  test('records survive JSON', () => {
    const records = recordsOf(corpus);
    const copied = JSON.parse(JSON.stringify(records)) as typeof records;
    expect(copied).toEqual(records);
    expect(outline(rowsOfRecords(copied) satisfies OfficialRow[])).toEqual(outline(rowsOf(...corpus)));
  });
});

test('people without a public post have no row', () => {
  expect(rowsOf('2021-03-05: Shen Mu, general manager of Kunming Steel Co, met the writer Tan Yu.')).toEqual([]);
});

test('an article that gives no post counts where another does', () => {
  const [row] = rowsOf('2021-03-05: Shen Mu planted a tree.', '2021-03-06: Shen Mu is mayor of Kunming.');
  expect(row).toMatchObject({ mentions: 2, articles: 2, first: '2021-03-05' });
});
