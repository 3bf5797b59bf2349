/** What header and footer lines say, gathered line by line. */
import type { MetaDate, MetaLine } from './meta-line.ts';

/** A date and the unit that prints it. */
export interface DatedUnit extends MetaDate {
  readonly unit: number;
}

export interface HeaderValues {
  readonly dates: readonly DatedUnit[];
  readonly source: string | null;
  readonly byline: string | null;
}

/** A page of nothing but dates has no publication date among the later ones. */
const MOST_DATES = 20;

export const noValues: HeaderValues = { dates: [], source: null, byline: null };

/** The values with those of one more line; what was printed first stays. */
export const withMeta = (values: HeaderValues, meta: MetaLine, unit: number): HeaderValues => ({
  dates:
    values.dates.length >= MOST_DATES
      ? values.dates
      : [...values.dates, ...meta.dates.map((date) => ({ ...date, unit }))],
  source: values.source ?? meta.source,
  byline: values.byline ?? meta.byline,
});

/** Where the header stands: what is printed between title and body is surest. */
interface Bounds {
  readonly title: number;
  readonly end: number;
}

/**
 * The publication date among several: the first that is not an update, below the title before above it (where a site may
 * print its own date: the one nearest to the title counts) and before the page's end. A doubtful one only where no other
 * stands.
 */
export const publicationDate = (dates: readonly DatedUnit[], { title, end }: Bounds): DatedUnit | null => {
  const certain = dates.filter(({ value }) => value !== null);
  const first = certain.filter(({ role }) => role !== 'updated');
  const below = first.find(({ unit }) => unit > title && unit < end);
  const above = first.findLast(({ unit }) => unit < title);
  const updated = certain.find(({ role, unit }) => role === 'updated' && unit > title && unit < end);
  // Nothing is updated before it is published: the later day above the title is the site's clock.
  const isClock = above?.role === null && updated !== undefined && (above.value ?? '') > (updated.value ?? '');
  return (
    below ??
    (isClock ? updated : above) ??
    first.find(({ unit }) => unit < end) ??
    first[0] ??
    certain[0] ??
    dates[0] ??
    null
  );
};
