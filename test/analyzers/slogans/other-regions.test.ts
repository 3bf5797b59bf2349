/**
 * Articles about other regions, two of whose slogans the knowledge lists since, written with their gold before the program ran on them.
 * The README of the fixtures says what it found at first.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SloganRow } from '../../../src/analyzers/slogans/index.ts';
import { readAll } from '../../support/corpus.ts';
import { formsOf, loose, rowsOf } from './gold.ts';

interface RegionGold {
  readonly slogans: readonly { readonly slogan: string; readonly count: number; readonly articles: number }[];
  readonly missed: readonly string[];
  readonly either: readonly string[];
  readonly never: readonly string[];
}

/** With or without what follows a formula: "… Ten Thousand Villages Project". */
const isIt = (form: string, slogan: string): boolean =>
  loose(slogan).startsWith(form) && form.length > slogan.length * 0.8;

describe.each(['other-regions', 'third-look', 'coast', 'desert', 'north', 'garden'])('%s', (name) => {
  const folder = `fixtures/slogans/${name}`;
  const gold = parse(readFileSync(`${folder}/gold.yaml`, 'utf8')) as RegionGold;
  const found = gold.slogans.filter(({ slogan }) => !gold.missed.includes(slogan));
  let rows: readonly SloganRow[] = [];

  beforeAll(async () => {
    rows = await rowsOf(await readAll(`${folder}/articles`));
  });

  test.each(found)('$slogan', ({ slogan, count, articles }) => {
    expect(rows.find((each) => formsOf(each).some((form) => isIt(form, slogan)))).toMatchObject({ count, articles });
  });

  test('at least nine in ten are found', () => {
    expect(found.length / gold.slogans.length).toBeGreaterThanOrEqual(0.9);
  });

  test('nothing else is listed', () => {
    const right = [...gold.slogans.map(({ slogan }) => slogan), ...gold.either];
    expect(rows.filter((row) => !formsOf(row).some((form) => right.some((each) => isIt(form, each))))).toEqual([]);
  });

  test.each(gold.never)('%s is no slogan', (phrase) => {
    expect(rows.flatMap(formsOf)).not.toContain(loose(phrase));
  });
});
