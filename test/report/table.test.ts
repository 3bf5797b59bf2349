/** Tables as a reader sees them. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/format.ts';
import type { AnyColumn, Row } from '../../src/report/row.ts';
import { table } from '../../src/report/table.ts';

const columns: readonly AnyColumn[] = [
  { key: 'name' },
  { key: 'post' },
  { key: 'mentions', align: 'right' },
  { key: 'sources' },
];
const report = (rows: readonly Row[]): Report => ({
  title: `${rows.length} officials`,
  rule: 'Every mention in the text of an article is counted once; furniture is left out.',
  rows,
  columns,
  sections: [{ title: `${rows.length} officials`, columns, rows }],
});
const post = 'Deputy Secretary of the CPC Somewhere Municipal Committee and Mayor of Somewhere';
const rows = [
  { name: 'Lin Mouren', post, mentions: 12, sources: ['corpus/one.txt:1:1', 'corpus/two.txt:1:1'] },
  { name: '欧阳无名', post: 'Mayor\nSecretary', mentions: 3, sources: ['corpus/one.txt:14:281'] },
];
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));

test('at 80 columns', () => {
  expect(table(report(rows), { color: false, width: 80, keepColumns: false })).toMatchInlineSnapshot(`
    "2 officials

    name        post                                 mentions  sources
    ──────────  ───────────────────────────────────  ────────  ─────────────────────
    Lin Mouren  Deputy Secretary of the CPC                12  corpus/one.txt:1:1 +1
                  Somewhere Municipal Committee and
                  Mayor of Somewhere
    欧阳无名    Mayor                                       3  corpus/one.txt:14:281
                Secretary

    Every mention in the text of an article is counted once; furniture is left out.
    "
  `);
});

test('what runs on is set in only where a cell of the column holds several things', () => {
  const plain = table(report([{ ...rows[0], mentions: 1 }]), { color: false, width: 80, keepColumns: false });
  expect(plain).toContain('\n            Somewhere Municipal Committee and\n');
});

test('a column that is kept outlasts the others', () => {
  const of = (kept: boolean): Report => {
    const some = columns.map((column) => ({ ...column, kept: kept && column.key === 'post' }));
    return { ...report(rows), sections: [{ title: '', columns: some, rows }] };
  };
  const style = { color: false, width: 45, keepColumns: false };
  expect(table(of(false), style)).toContain('No room for: post.');
  expect(table(of(true), style)).toContain('No room for: mentions.');
});

test.each([20, 40, 60, 80, 100, 140, 200])('no line is wider than a terminal of %i columns', (width) => {
  expect(widest(table(report(rows), { color: false, width, keepColumns: false }))).toBeLessThanOrEqual(width);
  expect(widest(table(report(rows), { color: false, width, keepColumns: true }))).toBeLessThanOrEqual(width);
});

test('nothing is cut: every word is there, however narrow', () => {
  const text = table(report(rows), { color: false, width: 60, keepColumns: true }).replace(/\s+/g, '');
  for (const word of ['Somewhere', '欧阳无名', 'Secretary']) expect(text).toContain(word);
});

test('without a width, lines are as long as they need be', () => {
  expect(table(report(rows), { color: false, width: null, keepColumns: false })).toContain(post);
});

test('colour changes no character of the text', () => {
  const style = { width: 80, keepColumns: false };
  const painted = table(report(rows), { ...style, color: true });
  expect(painted).toContain('\u001b[');
  // oxlint-disable-next-line no-control-regex
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(table(report(rows), { ...style, color: false }));
});

test('an article cannot send escape sequences to the terminal', () => {
  const text = table(report([{ name: 'x\u001b[31m\u0007y', post: 'a\tb', mentions: 1, sources: [] }]), {
    color: false,
    width: 80,
    keepColumns: false,
  });
  expect(text).toContain('x [31m y');
  expect(text).toContain('a b');
});

test('rows beyond a page keep the widths and follow on', () => {
  const many = Array.from({ length: 700 }, (_, at) => ({
    name: `n${at}`,
    post: 'p',
    mentions: at,
    sources: ['a:1:1'],
  }));
  const lines = table(report(many), { color: false, width: 80, keepColumns: false }).split('\n');
  expect(lines.filter((line) => /^n\d+ +p +\d+ {2}a:1:1$/.test(line))).toHaveLength(700);
  expect(new Set(lines.slice(4, 704).map((line) => line.indexOf('a:1:1'))).size).toBe(1);
});

test('rows of a group stand below its rule, cells have tones', () => {
  const years = ['2021', '2022', '2022'].map((year, at) => ({
    date: `${year}-0${at + 1}`,
    event: 'a fair',
    who: 'Lin',
  }));
  const toned: readonly AnyColumn[] = [
    { key: 'date' },
    { key: 'event', tone: ({ date }) => (date === '2022-03' ? 'mark' : null) },
    { key: 'who', tone: () => 'dim' },
  ];
  const group = ({ date }: Row): string => String(date).slice(0, 4);
  const given: Report = {
    ...report([]),
    title: '3 events',
    rule: null,
    sections: [{ title: '', columns: toned, rows: years, group }],
  };
  expect(table(given, { color: false, width: 40, keepColumns: false })).toMatchInlineSnapshot(`
    "3 events

    date     event   who
    ───────  ──────  ───
    ── 2021 ────────────
    2021-01  a fair  Lin
    ── 2022 ────────────
    2022-02  a fair  Lin
    2022-03  a fair  Lin
    "
  `);
  const colored = table(given, { color: true, width: 40, keepColumns: false });
  expect(colored).toContain('\u001b[33ma fair\u001b[39m');
  expect(colored).toContain('\u001b[2mLin\u001b[22m');
});
