/** Makes a report of an analyzer's rows and the options of the call. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { type DateRange, touches } from '../analysis/date-range.ts';
import { isShown } from '../report/cell.ts';
import type { Report } from '../report/format.ts';
import { countOf, type Row, type TableSection } from '../report/row.ts';
import { dropSources, pickColumns, pickKeys, selectRows } from '../report/select.ts';
import type { RunOptions } from './options.ts';

export const articleNoun = ['article', 'articles'] as const;

/** What a report needs to know of those who made the rows. */
export type Presentation = Pick<AnyAnalyzer, 'columns' | 'rule' | 'noun' | 'sections' | 'group' | 'moment'>;

const nounOf = ({ noun }: Presentation): readonly [string, string] => noun ?? ['row', 'rows'];

const sectionsOf = (analyzer: Presentation, rows: readonly Row[]): readonly TableSection[] =>
  analyzer.sections?.(rows) ?? [
    {
      title: countOf(rows.length, nounOf(analyzer)),
      columns: analyzer.columns,
      rows,
      ...(analyzer.group ? { group: (row: Row) => analyzer.group?.(row) ?? '' } : {}),
    },
  ];

// "12 officials, 30 places in 5 articles"; where the rows are the articles, that is said already.
const titleOf = (analyzer: Presentation, sections: readonly TableSection[], articles: number): string => {
  const counted = sections.map(({ title }) => title).join(', ') || countOf(0, nounOf(analyzer));
  return analyzer.noun?.[0] === articleNoun[0] ? counted : `${counted} in ${countOf(articles, articleNoun)}`;
};

/** What --limit and the like left out. */
export const cutNote = (shown: number, all: number): string => (shown < all ? ` (${shown} of ${all} rows)` : '');

/** Rows that are moments are chosen by their own time; what a range touches counts. */
const inRange = ({ moment }: Presentation, rows: readonly Row[], range: DateRange): readonly Row[] =>
  moment ? rows.filter((row) => touches(moment(row), range)) : rows;

export const reportOf = (
  analyzer: Presentation,
  found: readonly Row[],
  articles: number,
  options: RunOptions,
): Report => {
  const { columns: keys, sources } = options;
  const selected = selectRows(inRange(analyzer, found, options.range), options.selection);
  const rows = sources ? selected : selected.map(dropSources);
  const all = analyzer.columns.filter(({ key }) => sources || key !== 'sources');
  const visible = ({ columns, ...section }: TableSection): TableSection => ({
    ...section,
    columns: columns.filter((column) => isShown(column) && (sources || column.key !== 'sources')),
  });
  const sections = sectionsOf(analyzer, rows);
  const { moment } = analyzer;
  return {
    title: titleOf(analyzer, sections, articles) + cutNote(rows.length, found.length),
    rule: analyzer.rule,
    rows: keys === null ? rows : rows.map((row) => pickKeys(row, keys)),
    columns:
      keys === null
        ? all
        : keys.map((key) => all.find((column) => column.key === key)).filter((column) => column !== undefined),
    sections: sections
      .map((section) => (keys === null ? visible(section) : pickColumns(section, keys, all)))
      .filter(({ columns }) => columns.length > 0),
    ...(moment ? { moments: rows.map((row) => moment(row)) } : {}),
  };
};
