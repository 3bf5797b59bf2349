/** Compiles the institutional calendar: leaves out sources and rows without a date. */
import type { CalendarKnowledge, CalendarRow, CalendarSource } from '../schema/calendar.ts';

type SourceRow = CalendarSource['series'][number]['rows'][number];

const compileRow = ({ name, term, number, start, end, precision }: SourceRow): CalendarRow[] => {
  const first = start ?? end;
  if (first === null || precision === 'before' || precision === 'unknown') return [];
  return [{ name, term: term ?? null, number: number ?? null, start: first, end: end ?? first }];
};

export const compileCalendar = ({ series, provinces, plans }: CalendarSource): CalendarKnowledge => ({
  series: series.map(({ rule, rows, ...each }) => ({ ...each, rule: rule ?? null, rows: rows.flatMap(compileRow) })),
  provinces: {
    began: provinces.began,
    years: provinces.years,
    peoplesCongress: provinces.peoplesCongress,
    cppcc: provinces.cppcc,
  },
  plans: { rule: plans.rule, rows: plans.rows.map(({ number, first, last }) => ({ number, first, last })) },
});
