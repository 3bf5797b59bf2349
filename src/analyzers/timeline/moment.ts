/** An event as calendars and web timelines take it. */
import type { Moment } from '../../analysis/analyzer.ts';
import type { EventRow } from './rows.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The last day of a day, month or year. */
const lastDay = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  const last = month === undefined ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month ?? '12'}-${two(last)}`;
};

const firstDay = (date: string): string =>
  `${date}-01-01`.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7, 10) || '-01');

export const momentOf = ({
  date,
  precision,
  status,
  kind,
  event,
  officials,
  places,
  basis,
  text,
  sources,
}: EventRow): Moment => {
  const [from = '', to = from] = date.split('/');
  return {
    first: firstDay(from),
    last: lastDay(to),
    from,
    to: to === from ? null : to,
    title: event,
    text,
    kind,
    isPlanned: status === 'planned',
    people: officials,
    places,
    notes: [`Date: ${precision}, ${basis}`],
    sources: sources ?? [],
  };
};
