/** Counts by year, quarter or month, and the sparkline that a table shows of them. */

export const periods = ['year', 'quarter', 'month'] as const;
export type Period = (typeof periods)[number];

/** "2022-06-29" → "2022", "2022-Q2", "2022-06". */
export const periodOf = (date: string, by: Period): string => {
  const year = date.slice(0, 4);
  if (by === 'year') return year;
  return by === 'month' ? date.slice(0, 7) : `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
};

const next = (period: string, by: Period): string => {
  const year = Number(period.slice(0, 4));
  if (by === 'year') return String(year + 1);
  const [part, last] = by === 'month' ? [Number(period.slice(5)), 12] : [Number(period.slice(6)), 4];
  const [newYear, newPart] = part === last ? [year + 1, 1] : [year, part + 1];
  return by === 'month' ? `${newYear}-${String(newPart).padStart(2, '0')}` : `${newYear}-Q${newPart}`;
};

/** A mistaken date must not make a row of a thousand columns. */
const MOST_PERIODS = 600;

/** Every period from the first to the last of `dates`. */
export const periodsOf = (dates: readonly string[], by: Period): readonly string[] => {
  const sorted = dates.map((date) => periodOf(date, by)).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [first];
  while ((all.at(-1) ?? last) < last && all.length < MOST_PERIODS) all.push(next(all.at(-1) ?? last, by));
  return all;
};

/** Count of each period, zeros told. */
export const trendOf = (dates: readonly string[], all: readonly string[], by: Period): Record<string, number> => {
  const counts: Record<string, number> = Object.fromEntries(all.map((period) => [period, 0]));
  for (const date of dates) {
    const period = periodOf(date, by);
    if (period in counts) counts[period] = (counts[period] ?? 0) + 1;
  }
  return counts;
};

const BARS = '▁▂▃▄▅▆▇█';

/** "·▂█": one sign a period, a point for none, the highest bar for the most. */
export const sparkline = (trend: Readonly<Record<string, number>>): string => {
  const counts = Object.values(trend);
  const most = Math.max(1, ...counts);
  return counts.map((count) => (count === 0 ? '·' : BARS[Math.ceil((count / most) * BARS.length) - 1])).join('');
};
