/** Who held an office on a day, as far as the corpus shows. */
import { expect, test } from 'vitest';
import { shownAt, type Showing } from '../../src/check/corpus/tenure.ts';

const showing = (date: string, name: string): Showing => ({
  date,
  path: `${date}.txt`,
  held: {
    letters: name,
    name,
    post: 'Mayor of Lanxi',
    office: 'mayor',
    rank: 'full',
    place: 'Lanxi',
    province: 'Zhejiang',
    sole: 'mayor Lanxi',
  },
});

const showings = (...all: readonly (readonly [date: string, name: string])[]): readonly Showing[] =>
  all.map(([date, name]) => showing(date, name));

test.each([
  ['nobody shown', showings(), false, null],
  ['the same before and after', showings(['2021-05-01', 'a'], ['2022-09-01', 'a']), false, 'a'],
  ['the same, too far apart', showings(['2019-05-01', 'a'], ['2024-09-01', 'a']), false, null],
  ['one before, another after', showings(['2022-05-01', 'a'], ['2022-07-01', 'b']), false, null],
  ['one near by, another years after', showings(['2022-05-20', 'a'], ['2024-07-01', 'b']), false, 'a'],
  ['one side, weeks ago', showings(['2022-05-01', 'a']), false, 'a'],
  ['one side, months ago', showings(['2022-02-01', 'a']), false, null],
  ['one side, months ago, newcomer known elsewhere', showings(['2022-02-01', 'a']), true, 'a'],
  ['weeks later', showings(['2022-06-20', 'a']), false, 'a'],
  ['two on the nearest day', showings(['2022-05-20', 'a'], ['2022-05-20', 'b']), false, null],
  ['on the day itself', showings(['2022-06-01', 'a']), false, 'a'],
  ['the nearest of several', showings(['2022-01-01', 'b'], ['2022-05-20', 'a'], ['2022-07-01', 'a']), false, 'a'],
])('%s', (_, all, isKnown, name) => {
  expect(shownAt(all, '2022-06-01', isKnown)?.held.name ?? null).toBe(name);
});
