/** What holds for every format, of the rows of any analyzer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/report/format.ts';
import { formatNames, formats } from '../../src/report/formats.ts';
import type { AnyColumn } from '../../src/report/row.ts';

const columns: readonly AnyColumn[] = [{ key: 'name' }, { key: 'count', align: 'right' }, { key: 'list' }];
const row = fc.record({
  name: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('2022-06-29', 'no', '=1+1', '重庆市', 'a|b\nc', '"', '- x'),
  ),
  count: fc.oneof(fc.nat(), fc.constant(null)),
  list: fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 3 }),
});
const reports = fc.array(row, { maxLength: 5 }).map((rows): Report => ({
  title: `${rows.length} rows`,
  rule: 'None.',
  rows,
  columns,
  sections: [{ title: '', columns, rows }],
}));
const style = fc.record({
  color: fc.boolean(),
  width: fc.oneof(fc.integer({ min: 10, max: 200 }), fc.constant(null)),
  keepColumns: fc.boolean(),
});

test.each(formatNames)('%s prints any rows, the same twice, and changes none', async (name) => {
  const format = await formats[name].load();
  fc.assert(
    fc.property(reports, style, (report, look) => {
      const before = JSON.stringify(report);
      expect(format(report, look)).toBe(format(report, look));
      expect(JSON.stringify(report)).toBe(before);
    }),
    { numRuns: 100, seed: 20260101 },
  );
});

test('yaml and json give any rows back', async () => {
  const [yaml, json] = await Promise.all([formats.yaml.load(), formats.json.load()]);
  const plain = { color: false, width: null, keepColumns: false };
  fc.assert(
    fc.property(reports, (report) => {
      // `toEqual` on a JSON round trip: fast-check makes objects without a prototype.
      const rows: unknown = JSON.parse(JSON.stringify(report.rows));
      expect(JSON.parse(json(report, plain))).toEqual(rows);
      expect(parse(yaml(report, plain))).toEqual(rows);
    }),
    { numRuns: 300, seed: 20260101 },
  );
});
