/** How slogans are set in columns. */
import { type Column, countOf, type Row, type TableSection } from '../../analysis/analyzer.ts';
import type { SloganRow } from './rows.ts';
import { sparkline } from './trend.ts';

/** "Chen Min'er 2, Tang Liangzhi". */
const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => (count === 1 ? name : `${name} ${count}`))
    .join(', ');

/** Every key of a row, in the order of design section 3. */
export const columns: readonly Column<SloganRow>[] = [
  { key: 'slogan' },
  { key: 'zh' },
  { key: 'kind' },
  { key: 'members', shown: false },
  { key: 'count', align: 'right' },
  { key: 'articles', align: 'right' },
  { key: 'variants', shown: false, cell: ({ variants }) => counted(variants) },
  { key: 'speakers', cell: ({ speakers }) => counted(speakers) },
  { key: 'first' },
  { key: 'last' },
  { key: 'trend', cell: ({ trend }) => sparkline(trend ?? {}) },
  { key: 'salience', align: 'right', shown: false },
  { key: 'sources' },
];

/** For reading: what a narrow terminal can do without comes last. The trend has a column only where it was asked for. */
const READING = ['slogan', 'count', 'articles', 'trend', 'first', 'last', 'speakers', 'kind', 'zh', 'sources'];

export const sections = (rows: readonly Row[]): TableSection[] => {
  const hasTrend = rows.some((row) => 'trend' in row);
  const shown = READING.filter((key) => key !== 'trend' || hasTrend).flatMap(
    (key) => columns.find((column) => column.key === key) ?? [],
  );
  return [{ title: countOf(rows.length, ['slogan', 'slogans']), columns: shown, rows }];
};
