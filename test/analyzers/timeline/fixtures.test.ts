/** The gold events of fixtures/timeline: every one is a row, with its kind, status, people and basis, and no other row is. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { timeline } from '../../../src/analyzers/timeline/index.ts';
import type { EventRow } from '../../../src/analyzers/timeline/rows.ts';
import { readAll, run } from '../../support/corpus.ts';

interface GoldEvent {
  readonly date: string;
  readonly precision?: string;
  readonly contains?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly basis?: string;
  readonly officials?: readonly string[];
  readonly articles?: number;
  readonly tellings?: number;
}

interface Gold {
  readonly article: string;
  readonly events: { readonly required: readonly GoldEvent[]; readonly optional?: readonly GoldEvent[] };
}

const folder = 'fixtures/timeline';
const golds = readdirSync(`${folder}/gold`).map(
  (name) => parse(readFileSync(`${folder}/gold/${name}`, 'utf8')) as Gold,
);

let rows: readonly EventRow[] = [];
let warnings: readonly string[] = [];

beforeAll(async () => {
  const result = await run(timeline, await readAll(`${folder}/articles`));
  rows = (result.rows[0] ?? []) as unknown as EventRow[];
  warnings = result.problems.map(({ message }) => message);
});

const isMeant = (row: EventRow, { date, contains = '' }: GoldEvent): boolean =>
  row.date === date && (row.event.includes(contains) || row.text.includes(contains));

const said = (row: EventRow, gold: GoldEvent): object => ({
  precision: row.precision,
  kind: row.kind,
  status: row.status,
  basis: row.basis,
  officials: [...row.officials].sort(),
  articles: row.articles,
  tellings: row.sources.length,
  ...(gold.officials ? {} : { officials: undefined }),
});

describe.each(golds.map((gold) => [gold.article, gold] as const))('%s', (article, { events }) => {
  test('every gold event is a row', () => {
    for (const gold of events.required) {
      const told = rows.filter((each) => isMeant(each, gold));
      // Of two events in one sentence the one whose own clause has the words is meant.
      const row = told.find(({ event }) => event.includes(gold.contains ?? '')) ?? told[0];
      expect(row, `${gold.date} ${gold.contains}`).toBeDefined();
      const { date: _, contains: __, ...wanted } = gold;
      expect(row && said(row, gold)).toMatchObject(wanted);
    }
  });

  test('no other row is', () => {
    const here = rows.filter(({ sources }) => sources.some((source) => source.includes(article)));
    const known = [...events.required, ...(events.optional ?? [])];
    expect(here.filter((row) => !known.some((gold) => isMeant(row, gold))).map(({ event }) => event)).toEqual([]);
  });
});

test('dates without a year make no row and one warning', () => {
  expect(warnings).toContain(
    '8 events in 3 articles left out: nothing completes their dates (no year is told, or the day reads two ways)',
  );
});
