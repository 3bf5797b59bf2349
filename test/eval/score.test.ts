/** Counts made by hand from fixtures/eval; the scorer beside the repository printed the same (fixtures/eval/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rows } from '../../src/eval/found.ts';
import { type Measure, measureNames } from '../../src/eval/measures.ts';
import { type GoldFile, readGold } from '../../src/eval/read-gold.ts';
import { evalRows, type FaultRow, type MeasureRow } from '../../src/eval/rows.ts';
import { score } from '../../src/eval/score.ts';

const folder = 'fixtures/eval';
const found = JSON.parse(readFileSync(`${folder}/rows.json`, 'utf8')) as Rows;
const files: readonly GoldFile[] = readdirSync(`${folder}/gold`).map((name) => ({
  path: `gold/${name}`,
  text: readFileSync(`${folder}/gold/${name}`, 'utf8'),
}));

const rowsOf = (golds: readonly GoldFile[], rows: Rows, only: readonly Measure[] = []) =>
  evalRows(score(readGold(golds), rows, only).outcomes);
const rows = rowsOf(files, found);
const figures = rows.filter((row): row is MeasureRow => row.type === 'measure');
const faults = rows.filter((row): row is FaultRow => row.type === 'fault');

describe('counts', () => {
  test.each([
    ['officials', 3, 1, 2, 0.6, 0.75, 0.6667],
    ['mentions', 2, 1, 0, 1, 0.6667, 0.8],
    ['posts', 3, 3, 1, 0.75, 0.5, 0.6],
    ['places', 3, 1, 1, 0.75, 0.75, 0.75],
    ['title', 2, 1, 0, 1, 0.6667, 0.8],
    ['published', 2, 1, 0, 1, 0.6667, 0.8],
    ['year', 2, 1, 0, 1, 0.6667, 0.8],
    ['events', 2, 1, 2, 0.5, 0.6667, 0.5714],
    ['slogans', 2, 1, 1, 0.6667, 0.6667, 0.6667],
    ['slogan-counts', 2, 1, 0, 1, 0.6667, 0.8],
  ] as const)('%s: %d hits, %d missed, %d wrong', (measure, hits, missed, wrong, precision, recall, f1) => {
    const row = figures.find((each) => each.measure === measure);
    expect(row).toMatchObject({ hits, missed, wrong, precision, recall, f1 });
  });

  test('every measure has a row, in order', () => {
    expect(figures.map(({ measure }) => measure)).toEqual(measureNames);
  });
});

test('every fault says what, where, and where it is annotated', () => {
  expect(
    faults.map(({ measure, fault, subject, gold, found: got, annotation, sources }) =>
      [measure, fault, subject, gold, got, annotation, sources.join(' ')].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "officials | missed |  | Fei Landuo |  | gold/quay.yaml:10:5 | news/quay.txt:1:1",
      "officials | wrong |  |  | Sha Muyun |  | news/reeds.txt:6:30",
      "officials | wrong |  |  | Landuo |  | news/tea.txt:2:9",
      "mentions | missed | Tuo Bai'he | 2 | 3 | gold/quay.yaml:8:53 | news/quay.txt:4:30 news/quay.txt:6:1 news/quay.txt:7:1",
      "posts | missed | Qu Mowen | Deputy Secretary of the CPC Shuiwan Municipal Committee |  | gold/quay.yaml:6:61 | news/quay.txt:3:20 news/quay.txt:5:1 news/quay.txt:9:1",
      "posts | wrong | Qu Mowen |  | honorary ferryman |  | news/quay.txt:9:4",
      "posts | missed | Fei Landuo | harbour master of Shuiwan |  | gold/quay.yaml:10:45 | news/quay.txt:1:1",
      "posts | missed | Fei Landuo | Party secretary of the pilots |  | gold/quay.yaml:10:72 | news/quay.txt:1:1",
      "places | missed |  | Lower Quay |  | gold/quay.yaml:15:7 | news/quay.txt:1:1",
      "places | wrong |  |  | Chongqing |  | news/tea.txt:3:3",
      "title | missed |  | Reeds for the Delta | Reeds | gold/reeds.yaml:2:8 | news/reeds.txt:1:1",
      "published | missed |  |  | 2019-05-01 | gold/reeds.yaml:3:12 | news/reeds.txt:1:1",
      "year | missed |  | 2022 | 2021-06-01 | gold/tea.yaml:4:7 | news/tea.txt:1:1",
      "events | missed |  | 2021-04 (month) will be dredged | 2021-04-01 (day) the channel will be dredged | gold/quay.yaml:22:7 | news/quay.txt:5:1",
      "events | wrong |  |  | 2021-04-01 (day) the channel will be dredged |  | news/quay.txt:5:1",
      "events | wrong |  |  | 2019 (year) reeds were cut |  | news/reeds.txt:3:1",
      "slogans | missed |  | five kites |  | gold/slogans.yaml:8:5 | ",
      "slogans | wrong |  |  | Said in his speech | gold/slogans.yaml:11:5 | news/quay.txt:12:1 news/reeds.txt:9:1",
      "slogan-counts | missed | three lamps and one bell: articles | 2 | 3 | gold/slogans.yaml:4:15 | news/quay.txt:9:9 news/quay.txt:10:1 news/reeds.txt:7:1 news/tea.txt:5:5",
    ]
  `);
});

test('faults are as many as were counted', () => {
  const counted = figures.map(({ missed, wrong }) => missed + wrong).reduce((a, b) => a + b, 0);
  expect(faults).toHaveLength(counted);
});

test('the order of gold files and of articles moves nothing', () => {
  const reversed: Rows = { ...found, articles: found.articles.toReversed() };
  expect(rowsOf(files.toReversed(), reversed)).toEqual(rows);
});

test('only what was asked for', () => {
  const some = rowsOf(files, found, ['year', 'posts']);
  expect(new Set(some.map(({ measure }) => measure))).toEqual(new Set(['posts', 'year']));
  expect(some).toEqual(rows.filter(({ measure }) => measure === 'posts' || measure === 'year'));
});

test('what a gold file does not speak of is not scored', () => {
  const [only] = rowsOf([{ path: 'g.yaml', text: 'article: quay.txt\nyear: 2021\n' }], found);
  expect(only).toMatchObject({ measure: 'year', hits: 1 });
  expect(rowsOf([{ path: 'g.yaml', text: 'article: quay.txt\n' }], found)).toEqual([]);
  const named = rowsOf([{ path: 'g.yaml', text: 'article: quay.txt\nofficials: [{name: Qu Mowen}]\n' }], found);
  expect(named).toMatchObject([
    { measure: 'officials', hits: 1, wrong: 1 },
    { type: 'fault', fault: 'wrong', found: 'Tuo Baihe' },
  ]);
});

test('of two rows that bear one form, one is the place and the other is wrong, unless it is optional too', () => {
  const twins = {
    ...found,
    entities: found.entities.flatMap((row) => (row.name === 'Shuiwan' ? [row, { ...row }] : [row])),
  };
  const placesOf = (optional: string): unknown =>
    rowsOf(
      [{ path: 'g.yaml', text: `article: reeds.txt\nplaces: {required: [[Shuiwan]], optional: [${optional}]}\n` }],
      twins,
    )[0];
  expect(placesOf('')).toMatchObject({ hits: 1, missed: 0, wrong: 1 });
  expect(placesOf('[Shuiwan]')).toMatchObject({ hits: 1, missed: 0, wrong: 0 });
});

test('an empty list says that there is none', () => {
  const text = 'article: quay.txt\nofficials: []\nplaces: {}\nevents: {}\n';
  expect(rowsOf([{ path: 'g.yaml', text }], found).filter(({ type }) => type === 'measure')).toMatchObject([
    { measure: 'officials', wrong: 2, f1: 0, precision: 0, recall: 0 },
    { measure: 'places', wrong: 3 },
    { measure: 'events', wrong: 3 },
  ]);
});

describe('the article of a gold file', () => {
  const problemsOf = (article: string, rowsGiven: Rows = found) =>
    score(readGold([{ path: 'g.yaml', text: `article: ${article}\nyear: 2021\n` }]), rowsGiven).problems;

  test.each([['quay.txt'], ['news/quay.txt']])('%s is found', (article) => {
    expect(problemsOf(article)).toEqual([]);
  });

  test.each([['uay.txt'], ['other/quay.txt'], ['quay']])('%s is not', (article) => {
    expect(problemsOf(article)).toMatchObject([
      {
        severity: 'error',
        code: 'gold-without-article',
        path: 'g.yaml',
        message: `${article}: no such article was read`,
      },
    ]);
  });

  test('two articles of one name', () => {
    const twin = found.articles.map((row) => ({ ...row, path: row.path.replace('news/', 'old/') }));
    const both = { ...found, articles: [...found.articles, ...twin] };
    expect(problemsOf('quay.txt', both)).toMatchObject([{ message: 'quay.txt: 2 articles of that name were read' }]);
    expect(problemsOf('old/quay.txt', both)).toEqual([]);
  });
});
