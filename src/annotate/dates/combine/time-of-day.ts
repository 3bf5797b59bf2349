/** Takes a time of day beside a date into it: "the morning of May 29", "10:30 a.m. on Friday", "May 29 at 8 p.m. Beijing time". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Reading } from '../reading.ts';

const HALF_DAY = /^[ap]\.?m\.?$/;
const GLUED_CLOCK = /^\d{1,2}[ap]m$/;
const ZONES = new Set([
  'gmt',
  'utc',
  'et',
  'est',
  'edt',
  'pt',
  'pst',
  'pdt',
  'bst',
  'cet',
  'cest',
  'hkt',
  'bjt',
  'ist',
  'jst',
  'aest',
]);

const isHalfDay = (scan: DateScan, at: number): boolean => HALF_DAY.test(scan.folded(at));
/** Of an hour or minute. */
const isTwoDigits = (scan: DateScan, at: number): boolean =>
  scan.is(at, Kind.number) && scan.surface(at).length <= 2 && scan.value(at) < 60;

const zoneEnd = (scan: DateScan, at: number): number => {
  const isNamed = scan.folded(at + 1) === 'time' && (scan.isCapital(at) || scan.folded(at) === 'local');
  if (isNamed) return at + 1;
  if (!ZONES.has(scan.folded(at)) || !scan.isCapital(at)) return at - 1;
  return /^[+-]$/.test(scan.surface(at + 1)) && isTwoDigits(scan, at + 2) ? at + 2 : at;
};

/** Last token of the clock time that begins at `at`, or -1. */
const clockEnd = (scan: DateScan, at: number): number => {
  if (GLUED_CLOCK.test(scan.folded(at))) return zoneEnd(scan, at + 1);
  if (scan.folded(at) === 'noon' || scan.folded(at) === 'midnight') return zoneEnd(scan, at + 1);
  if (!isTwoDigits(scan, at)) return -1;
  const hasMinutes = scan.surface(at + 1) === ':' && isTwoDigits(scan, at + 2) && scan.isGlued(at + 2);
  const hour = hasMinutes ? at + 2 : at;
  if (isHalfDay(scan, hour + 1)) return zoneEnd(scan, hour + 2);
  return hasMinutes ? zoneEnd(scan, hour + 1) : -1;
};

/** First token of the clock time that ends at `at`, or -1. */
const clockStart = (scan: DateScan, at: number, floor: number): number => {
  for (let start = Math.max(floor, at - 5); start <= at; start++) if (clockEnd(scan, start) === at) return start;
  return -1;
};

const after = (scan: DateScan, { last, time }: Reading): { readonly last: number; readonly time: string } | null => {
  if (scan.is(last + 1, Kind.dayPart) && time === null) return { last: last + 1, time: scan.text(last + 1, last + 1) };
  let at = last + 1;
  if (scan.surface(at) === ',') at++;
  if (scan.folded(at) === 'at' || scan.folded(at) === 'around') at++;
  const end = clockEnd(scan, at);
  // "On May 3, 10:30 …" is a time; "May 3, 10 …" is none.
  return end < 0 ? null : { last: end, time: scan.text(at, end) };
};

const before = (
  scan: DateScan,
  { first, from }: Reading,
  floor: number,
): { readonly first: number; readonly time: string } | null => {
  const previous = scan.folded(first - 1);
  if (first - 2 >= floor && previous === 'of' && scan.is(first - 2, Kind.dayPart))
    return { first: first - 2, time: scan.text(first - 2, first - 2) };
  const isPart = (previous === 'late' || previous === 'early') && from.unit === 'day' && first - 1 >= floor;
  if (isPart) return { first: first - 1, time: previous };
  const at = previous === 'on' || previous === ',' ? first - 2 : first - 1;
  if (at < floor) return null;
  const start = clockStart(scan, at, floor);
  return start < 0 ? null : { first: start, time: scan.text(start, at) };
};

/** The reading with the time beside it; days only. */
export const withTime = (scan: DateScan, reading: Reading, floor: number): Reading => {
  if (reading.from.unit !== 'day' || reading.doubt === 'recurring') return reading;
  const behind = after(scan, reading);
  const wide = behind ? { ...reading, ...behind } : reading;
  const ahead = before(scan, wide, floor);
  if (!ahead) return wide;
  return { ...wide, first: ahead.first, time: wide.time === null ? ahead.time : `${ahead.time} ${wide.time}` };
};
