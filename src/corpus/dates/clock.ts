/** Times of day beside a date, with their zones and the weekday: "Monday, ", "08:12, ", " 7:20 PM (GMT+8)". */

const ZONE =
  '(?:\\s{0,2}\\(?(?:gmt|utc)\\s?(?:[+-]\\s?\\d{1,2}(?::\\d\\d)?)?\\)?|\\s{0,2}\\(?(?:beijing time|bjt|cst|hkt|sgt|jst|ist|e[sd]?t|bst|cet)\\)?|z\\b|\\s?[+-]\\d\\d:?\\d\\d)?';
const CLOCK = `\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:\\s?[ap]\\.?m\\b\\.?)?${ZONE}`;

/** "Ends/Saturday, ": the foot of Hong Kong's press releases is joined to its date. */
const WEEKDAY_BEFORE = /(?:^ends\/)?\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s{0,2}$/i;
const CLOCK_BEFORE = new RegExp(`(?<![\\d:])${CLOCK}[\\s,|]{1,3}$`, 'i');
const CLOCK_BEHIND = new RegExp(`^(?:[\\s,]{0,4}|\\s?at\\s|t)${CLOCK}`, 'i');
const REACH = 36;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every clock has a colon, most dates none beside them; the expressions take milliseconds to compile. */
const clockLength = (pattern: RegExp, beside: string): number =>
  beside.includes(':') ? (pattern.exec(beside)?.[0].length ?? 0) : 0;

/** The stretch with what belongs to it on both sides. */
export const surroundingTime = (line: string, start: number, end: number): Stretch => {
  let from = start;
  from -= WEEKDAY_BEFORE.exec(line.slice(Math.max(0, from - REACH), from))?.[0].length ?? 0;
  from -= clockLength(CLOCK_BEFORE, line.slice(Math.max(0, from - REACH), from));
  return { start: from, end: end + clockLength(CLOCK_BEHIND, line.slice(end, end + REACH)) };
};
