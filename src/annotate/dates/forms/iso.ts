/** All-digit dates, year first: "2022-06-29", "2022/6/29", "2022.5.31", "2022-06", "2021年5月3日". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, type Reading, reading } from '../reading.ts';
import { isDay } from '../resolve/civil.ts';
import type { Form } from './form.ts';
import { fullYear } from './year-after.ts';

const dayOf = (first: number, last: number, year: number, month: number, day: number): Reading =>
  reading(first, last, point('day', { year, month, day }), {
    doubt: isDay({ year, month, day }) ? null : 'impossible',
  });

const isSmall = (scan: DateScan, at: number): boolean =>
  scan.is(at, Kind.number) && scan.surface(at).length <= 2 && scan.isGlued(at);

/** "2022-06-29" and "2022/6/29": the same mark twice, nothing glued behind. */
export const isoForm: Form = {
  id: 'iso',
  triggers: Kind.year,
  read(scan, at) {
    const mark = scan.surface(at + 1);
    const isFree = !scan.isGlued(at) || /^[(（]$/.test(scan.surface(at - 1));
    const isMarked = (mark === '/' || scan.isDash(at + 1)) && scan.isGlued(at + 1) && isFree;
    if (!isMarked || !isSmall(scan, at + 2)) return null;
    const [year, month] = [scan.value(at), scan.value(at + 2)];
    if (scan.surface(at + 3) === mark && scan.isGlued(at + 3)) {
      if (!isSmall(scan, at + 4) || (scan.isDash(at + 5) && scan.isGlued(at + 5) && scan.isGlued(at + 6))) return null;
      return [dayOf(at, at + 4, year, month, scan.value(at + 4))];
    }
    // "2022-06" is June; "2021-22" and "2009-10" are two years; "2020-12" is December.
    if (mark !== '-' || scan.surface(at + 2).length !== 2 || month < 1 || month > 12 || month > year % 100) return null;
    return [reading(at, at + 2, point('month', { year, month }))];
  },
};

const POINTED = /^(\d+)\.(\d+)\.(\d+)$/;
const CHINESE = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/;

/** "2022.5.31" and "31.05.2022": with points, the day comes before the month. A version number has no year in front. */
const pointed = (at: number, text: string): Reading | null => {
  const [, a = '', b = '', c = ''] = POINTED.exec(text) ?? [];
  if (a.length === 4) return dayOf(at, at, Number(a), Number(b), Number(c));
  if (c.length === 4) return dayOf(at, at, Number(c), Number(b), Number(a));
  // "31.05.22": only where nothing but a date looks like it.
  return a.length === 2 && b.length === 2 && c.length === 2 && Number(a) > 12 && Number(b) <= 12 && Number(a) <= 31
    ? dayOf(at, at, fullYear(Number(c)), Number(b), Number(a))
    : null;
};

const chinese = (at: number, text: string): Reading | null => {
  const [all, year, month, day] = CHINESE.exec(text) ?? [];
  if (!all) return null;
  const fields = {
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
  return reading(at, at, point(day ? 'day' : month ? 'month' : 'year', fields));
};

/** One token that holds the whole date. */
export const packedForm: Form = {
  id: 'packed',
  triggers: Kind.packed,
  read(scan, at) {
    const text = scan.surface(at);
    if (scan.isGlued(at) && /[\w.$#/-]/.test(scan.surface(at - 1).slice(-1))) return null;
    const found = text.includes('.') ? pointed(at, text) : chinese(at, text);
    return found && [found];
  },
};
