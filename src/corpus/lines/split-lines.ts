/** Cuts a text into its non-blank lines, without the white space around them. */

/** A line, or several wrapped ones, of the text: where it stands without surrounding white space. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`; holds line ends only where a hard-wrapped paragraph was joined. */
  readonly text: string;
  /** A blank line, or the text's beginning, stands before it. */
  readonly isApart: boolean;
}

/** What `trim` takes: blanks, no-break and ideographic spaces, line ends, a stray byte order mark. */
const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(String.fromCharCode(code));

/** The unit between two line ends, or null for a blank line. */
const trimmed = (text: string, from: number, to: number, isApart: boolean): Unit | null => {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end, text: text.slice(start, end), isApart } : null;
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
