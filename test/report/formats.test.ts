/** Each format on one small report, whole. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/report/format.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { ndjsonPieces } from '../../src/report/json.ts';
import type { AnyColumn } from '../../src/report/row.ts';

const columns: readonly AnyColumn[] = [
  { key: 'name' },
  { key: 'aliases', shown: false },
  { key: 'mentions', align: 'right' },
  { key: 'first' },
  { key: 'sources', header: 'source' },
];
const rows = [
  { name: 'Lin Mouren', aliases: ['Lin', 'a|b'], mentions: 12, first: '2021-03', sources: ['a.txt:1:1', 'b.txt:2:3'] },
  { name: '=重庆 "x", y', aliases: [], mentions: 3, first: null, sources: ['a.txt:4:1'] },
];
const report: Report = {
  title: '2 officials in 2 articles',
  rule: 'Every name once.',
  rows,
  columns,
  sections: [{ title: '2 officials', columns: columns.filter(({ shown }) => shown !== false), rows }],
};
const plain = { color: false, width: null, keepColumns: false };
const print = async (name: FormatName, given = report): Promise<string> => (await formats[name].load())(given, plain);

test('table', async () => {
  expect(await print('table')).toMatchInlineSnapshot(`
    "2 officials in 2 articles

    name          mentions  first    source
    ────────────  ────────  ───────  ────────────
    Lin Mouren          12  2021-03  a.txt:1:1 +1
    =重庆 "x", y         3           a.txt:4:1

    Every name once.
    "
  `);
});

test('yaml', async () => {
  expect(await print('yaml')).toMatchInlineSnapshot(`
    "- name: Lin Mouren
      aliases:
        - Lin
        - a|b
      mentions: 12
      first: "2021-03"
      sources:
        - a.txt:1:1
        - b.txt:2:3
    - name: =重庆 "x", y
      aliases: []
      mentions: 3
      first: null
      sources:
        - a.txt:4:1
    "
  `);
});

test('ndjson', async () => {
  expect(await print('ndjson')).toMatchInlineSnapshot(`
    "{"name":"Lin Mouren","aliases":["Lin","a|b"],"mentions":12,"first":"2021-03","sources":["a.txt:1:1","b.txt:2:3"]}
    {"name":"=重庆 \\"x\\", y","aliases":[],"mentions":3,"first":null,"sources":["a.txt:4:1"]}
    "
  `);
});

test('csv: CRLF, quotes doubled, formulas defused, lists joined', async () => {
  expect(await print('csv')).toMatchInlineSnapshot(`
    "name,aliases,mentions,first,sources
    Lin Mouren,Lin; a|b,12,2021-03,a.txt:1:1; b.txt:2:3
    "'=重庆 ""x"", y",,3,,a.txt:4:1
    "
  `);
});

test.each(['one\ntwo', 'one\rtwo', 'one\r\ntwo'])('csv quotes %j', async (name) => {
  expect(await print('csv', { ...report, rows: [{ name }] })).toContain(`\r\n"${name}",`);
});

test('markdown', async () => {
  expect(await print('markdown')).toMatchInlineSnapshot(`
    "## 2 officials in 2 articles

    | name         | mentions | first   | source       |
    | ------------ | -------: | ------- | ------------ |
    | Lin Mouren   |       12 | 2021-03 | a.txt:1:1 +1 |
    | =重庆 "x", y |        3 |         | a.txt:4:1    |

    _Every name once._
    "
  `);
});

test('json and yaml give the rows back', async () => {
  expect(JSON.parse(await print('json'))).toEqual(rows);
  expect(parse(await print('yaml'))).toEqual(rows);
});

test.each([
  '2022',
  '2022-06',
  '2022-06-29',
  '2022-06-29/2022-07-01',
  'no',
  '12:30',
  '1e3',
  '',
  'a: b',
  '- x',
  '重庆',
  'x\ny',
  'a\ttab',
  '\u2028',
  'next\u0085line "said"',
  '\u007f\ufffe',
  '=',
  '<<',
  '0o17',
])('yaml keeps %j a string for readers of YAML 1.1 and 1.2', async (value) => {
  const text = await print('yaml', { ...report, rows: [{ value }] });
  expect(parse(text)).toEqual([{ value }]);
  expect(parse(text, { version: '1.1' })).toEqual([{ value }]);
});

test('yaml writes nothing that a reader may stumble over as it is', async () => {
  const values = ['a\ttab', '\u2028', 'next\u0085line', '\u007f', '=', '<<'];
  expect(await print('yaml', { ...report, rows: [{ values }] })).toBe(
    String.raw`- values:
    - "a\ttab"
    - "\u2028"
    - "next\u0085line"
    - "\u007f"
    - "="
    - "<<"
`,
  );
});

test('yaml writes neither anchors nor folded lines', async () => {
  const same = ['a'];
  const text = await print('yaml', { ...report, rows: [{ one: same, two: same, long: 'word '.repeat(100).trim() }] });
  expect(text).not.toMatch(/[&*]a1|>-?\n/);
  expect(text.split('\n')).toHaveLength(6);
});

test.each<[FormatName, string]>([
  ['table', '0 officials in 0 articles\n\nEvery name once.\n'],
  ['yaml', '[]\n'],
  ['json', '[]\n'],
  ['ndjson', ''],
  ['csv', 'name,aliases,mentions,first,sources\r\n'],
  ['markdown', '## 0 officials in 0 articles\n\n_Every name once._\n'],
])('%s of no rows is still valid', async (name, expected) => {
  expect(await print(name, { ...report, title: '0 officials in 0 articles', rows: [], sections: [] })).toBe(expected);
});

test('csv leaves locators on standard input and negative numbers as they are', async () => {
  const text = await print('csv', { ...report, rows: [{ name: '-cmd', mentions: -5, sources: ['-:1:1'] }] });
  expect(text.split('\r\n')[1]).toBe("'-cmd,,-5,,-:1:1");
});

test('ndjson comes in pieces of whole lines, none of them the whole of a long result', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ name: `row ${at}`, text: 'x'.repeat(40) }));
  const long = { title: '', rule: null, rows: many, columns: [], sections: [] };
  const pieces = [...ndjsonPieces(long, { color: false, width: null, keepColumns: false })];
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every((piece) => piece.endsWith('}\n') && piece.length < 70_000)).toBe(true);
  expect(
    pieces
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(many);
});
