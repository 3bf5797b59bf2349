/** Cuts a text into its non-blank lines, without the white space around them. */
import { isSpace } from './characters.ts';
import { type Unit, unitOf } from './unit.ts';

/** The unit between two line ends, or null for a blank line. */
const trimmed = (text: string, from: number, to: number, isApart: boolean): Unit | null => {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? unitOf(text, start, end, isApart) : null;
};

/** The non-blank lines of `text` from `from` on. `\n`, `\r\n` and a lone `\r` end a line. */
export const splitLines = (text: string, from: number): readonly Unit[] => {
  const units: Unit[] = [];
  let isApart = true;
  let feed = text.indexOf('\n', from);
  let back = text.indexOf('\r', from);
  for (let at = from; at < text.length;) {
    const end = Math.min(feed < 0 ? text.length : feed, back < 0 ? text.length : back);
    const unit = trimmed(text, at, end, isApart);
    if (unit) units.push(unit);
    isApart = unit === null;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (feed >= 0 && feed < at) feed = text.indexOf('\n', at);
    if (back >= 0 && back < at) back = text.indexOf('\r', at);
  }
  return units;
};
