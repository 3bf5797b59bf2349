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

/** The trend has a column only where it was asked for. */
export const sections = (rows: readonly Row[]): TableSection[] => {
  const shown = rows.some((row) => 'trend' in row) ? columns : columns.filter(({ key }) => key !== 'trend');
  return [{ title: countOf(rows.length, ['slogan', 'slogans']), columns: shown, rows }];
};
