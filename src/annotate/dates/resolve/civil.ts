/** Calendar arithmetic on plain integers: no clock, no time zone, no Date. */
import { monthLength } from '../../../corpus/dates/months.ts';

/** A calendar day; 1-based month and day. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a day that some year has: 29 February is one, 31 June is not. */
export const isSomeDay = (month: number, day: number): boolean => day >= 1 && day <= monthLength(2000, month);

export const isDay = ({ year, month, day }: Civil): boolean => day >= 1 && day <= monthLength(year, month);

/** Days since 1970-01-01, by Howard Hinnant's `days_from_civil`: years start in March, so that leap days come last. */
export const toNumber = ({ year, month, day }: Civil): number => {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
};

export const fromNumber = (days: number): Civil => {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
};

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week: the year it belongs to and its number. A week belongs to the year of its Thursday. */
export const weekOf = (days: number): { readonly year: number; readonly week: number } => {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = fromNumber(thursday);
  return { year, week: Math.floor((thursday - toNumber({ year, month: 1, day: 1 })) / 7) + 1 };
};

/** `month` months after `year`-`from`, as year and month. */
export const addMonths = (
  year: number,
  from: number,
  months: number,
): { readonly year: number; readonly month: number } => {
  const total = year * 12 + from - 1 + months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
};

export const two = (value: number): string => String(value).padStart(2, '0');
export const four = (value: number): string => String(value).padStart(4, '0');

export const isoOf = ({ year, month, day }: Civil): string => `${four(year)}-${two(month)}-${two(day)}`;
