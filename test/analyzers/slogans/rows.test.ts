/** Slogans over invented articles: what is one row, what is none, and what a row says. */
import { describe, expect, test } from 'vitest';
import type { SloganRow } from '../../../src/analyzers/slogans/rows.ts';
import { slogans } from '../../../src/analyzers/slogans/index.ts';
import { articleOf, readAll, run } from '../../support/corpus.ts';

const rowsOf = async (...bodies: readonly string[]): Promise<readonly SloganRow[]> => {
  const articles = bodies.map((body, at) =>
    articleOf(`---\ntitle: Notes of week ${at}\ndate: 2022-06-0${at + 1}\n---\n\n${body}\n`, `a${at}.txt`),
  );
  const { rows } = await run(slogans, articles);
  return (rows[0] ?? []) as unknown as SloganRow[];
};

const fixtureRows = async (): Promise<readonly SloganRow[]> => {
  const { rows } = await run(slogans, await readAll('fixtures/slogans/articles'));
  return (rows[0] ?? []) as unknown as SloganRow[];
};

describe('one slogan', () => {
  const same: readonly (readonly [why: string, first: string, second: string])[] = [
    ['British and American spelling', 'They spoke of two centres and two places.', 'The two centers and two places.'],
    ['the order turned round', 'On two centers and two places.', 'The paper had “two places and two centers”.'],
    [
      'two words turned round within a longer one',
      'It is “hills and seas joined as one”.',
      'It is seas and hills joined as one.',
    ],
    ['figures for number words', 'It has one core and three zones.', 'It has 1 core and 3 zones.'],
    ['a formula in small letters', 'The Six-ring Approach holds.', 'They keep to the six-ring approach.'],
    ['with a hyphen and without', 'It is high-quality development.', 'It is high quality development.'],
    [
      'plain things counted the same way again',
      'It has two piers and three cranes.',
      'Two Piers, Three Cranes: a song.',
    ],
    ['an older and a newer translation', 'The rural revitalization plan.', 'The rural vitalization plan.'],
  ];

  test.each(same)('%s', async (_, first, second) => {
    const rows = await rowsOf(first, second);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ count: 2, articles: 2, first: '2022-06-01', last: '2022-06-02' });
    expect(Object.values(rows[0]?.variants ?? {})).toEqual([1, 1]);
  });
});

describe('no slogan', () => {
  const none: readonly (readonly [why: string, first: string, second: string])[] = [
    ['things counted in two articles', 'It has two piers and three cranes.', 'They broke two piers and three cranes.'],
    ['counted days', 'Three days and two nights passed.', 'It took three days and two nights.'],
    ['counted people', 'Two farmers and two boats came.', 'Two farmers and two boats left.'],
    ['years', 'It took five years.', 'Within five years it was done.'],
    ['once only', 'They raised “seven lamps, one harbour”.', 'Nothing else was raised.'],
    ['plain things counted, in one article', 'Two piers and three cranes fell. Two piers and three cranes!', 'Rain.'],
    ['one thing, in kinds', 'It has four old quays and two new quays.', 'Four old quays and two new quays fell.'],
    ['what is not quoted anywhere', 'They have a six-ring approach.', 'They keep to the six-ring approach.'],
    [
      'a part of a name in quotation marks',
      'The talk on the “Lantern Mechanism and Promotion of Harbour Actions for Old Piers” began.',
      'The talk on the “Lantern Mechanism and Promotion of Harbour Actions for Old Piers” ended.',
    ],
    [
      'a tour by its name',
      'The guests of the “Walking by the Bay Autumn Tour” came.',
      'The guests of the “Walking by the Bay Autumn Tour” left.',
    ],
    [
      'what somebody is charged with',
      'He is held for “serious breaches of rules”.',
      'Held for “serious breaches of rules”.',
    ],
    ['what is told of a person', 'She “fully lost her old ideals”.', 'The keeper “fully lost her old ideals” too.'],
    ['speech', '“We will come back in the spring,” he said.', '“We will come back in the spring,” she said.'],
    [
      'what a body is for, in its name',
      'The Harbour Association for Friendship with Foreign Countries met.',
      'The Harbour Association for Friendship with Foreign Countries was glad.',
    ],
    [
      'a stretch up to an adverb and its verb',
      'The Seminar for Thoroughly Studying the Plan was long.',
      'They left the Seminar for Thoroughly Studying the Plan.',
    ],
  ];

  test.each(none)('%s', async (_, first, second) => {
    expect((await rowsOf(first, second)).map(({ slogan }) => slogan)).toEqual([]);
  });
});

test.each([
  'They read of the Four Consciousnesses, Four Confidences and Two Upholds.',
  'They read of “four consciousnesses, four confidences and two upholds” again.',
])('known formulas in a row are no formula of all their parts: %s', async (text) => {
  const rows = await rowsOf(text, text.replace('They', 'Crews'), `${text} So it goes.`);
  expect(rows.map(({ zh, count }) => [zh, count]).toSorted()).toEqual([
    ['两个维护', 3],
    ['四个意识', 3],
    ['四个自信', 3],
  ]);
});

test('a capitalised banner may speak of breaches', async () => {
  const rows = await rowsOf('They raised “Zero Breaches, Clean Harbour”.', 'It is “Zero Breaches, Clean Harbour”.');
  expect(rows.map(({ slogan, count }) => [slogan, count])).toEqual([['Zero Breaches, Clean Harbour', 2]]);
});

test('a known formula and one that is new are one', async () => {
  const text = 'It has “two centers and two places, seven lanterns” on its map.';
  const rows = await rowsOf(text, text.replace('It', 'She'));
  expect(rows.map(({ slogan, count }) => [slogan, count])).toEqual([['two centers and two places, seven lanterns', 2]]);
});

test('a formula without its plural leaves its parts none of their own', async () => {
  const rows = await rowsOf('The plan of “Three Oars and Four New” came.', 'They read “Three Oars and Four New”.');
  expect(rows.map(({ slogan, kind, count }) => [slogan, kind, count])).toEqual([
    ['Three Oars and Four New', 'numeric-formula', 2],
  ]);
});

test('a plain phrase that often stands joined: half of an adjective is no verb, a powerhouse no adjective', async () => {
  const rows = await rowsOf(
    'Mayor Hu Ping called for tide-led coastal prosperity. The town becomes an ice-and-snow powerhouse.',
    'What is tide-led coastal prosperity? Skiers call the town their ice-and-snow powerhouse.',
    'Governor Lin Anhai said that tide-led coastal prosperity pays. No ice-and-snow powerhouse lives by coal.',
    'All boats wait for tide-led coastal prosperity. An ice-and-snow powerhouse needs engineers, they say.',
  );
  expect(rows.map(({ slogan }) => slogan).toSorted()).toEqual([
    'ice-and-snow powerhouse',
    'tide-led coastal prosperity',
  ]);
});

test.each([
  ['an infinitive', 'One has “to dare to plough first” here.', 'One must “dare to plough first” there.'],
  ['a quoted sum, and without its marks', 'The “1+5+N” pattern holds.', 'The 1+5+N pattern leads.'],
])('%s: one slogan', async (_, first, second) => {
  expect((await rowsOf(first, second)).map(({ count, articles }) => [count, articles])).toEqual([[2, 2]]);
});

test('a day behind a capitalised name is no part of it', async () => {
  const rows = await rowsOf('They saw the Long Green Rampart on Monday.', 'He planted the Long Green Rampart Tuesday.');
  expect(rows.map(({ slogan, count }) => [slogan, count])).toEqual([['Long Green Rampart', 2]]);
});

test('the fixtures: counts, articles, formula members and speakers', async () => {
  const rows = new Map((await fixtureRows()).map((row) => [row.slogan, row]));
  expect(rows.get('two centers and two places')).toMatchObject({ kind: 'numeric-formula', count: 5, articles: 2 });
  expect(rows.get('from blossom to basket')).toMatchObject({ kind: 'banner', count: 5, articles: 3 });
  // Of its three articles, one is a reprint.
  expect(rows.get('Five Kites')).toMatchObject({ count: 7, articles: 2 });
  expect(rows.get('Five Kites')?.members).toEqual(['reading', 'rowing', 'singing', 'sowing', 'saving']);
  expect(Object.keys(rows.get('Five Kites')?.speakers ?? {})).toEqual(['Qiu Mouren']);
});

test('laws: counts add up over variants and sources, none twice', async () => {
  const rows = await fixtureRows();
  expect(rows.length).toBeGreaterThan(10);
  for (const { slogan, count, articles, variants, sources } of rows) {
    expect(sources, slogan).toHaveLength(count);
    expect(new Set(sources).size, slogan).toBe(count);
    expect(
      Object.values(variants).reduce((sum, each) => sum + each, 0),
      slogan,
    ).toBe(count);
    expect(articles, slogan).toBeLessThanOrEqual(count);
  }
});
