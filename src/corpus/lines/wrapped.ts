/** Joins the lines of hard-wrapped paragraphs: e-mail style, most lines 50 to 110 columns, blank lines between paragraphs. */
import { join, joinBroken, LIST_ITEM, STOPPED } from './broken.ts';
import type { Unit } from './unit.ts';

const NARROWEST = 50;
const WIDEST = 110;

/** The widest line, when the text looks wrapped; 0 when each line is a paragraph of its own. */
const wrapWidth = (units: readonly Unit[]): number => {
  let widest = 0;
  for (const { text } of units) {
    widest = Math.max(widest, text.length);
    if (widest > WIDEST) return 0;
  }
  if (widest < NARROWEST) return 0;
  const inner = units.filter((_, index) => units[index + 1]?.isApart === false);
  const full = inner.filter(({ text }) => text.length >= widest * 0.7);
  const stopped = full.filter(({ text }) => STOPPED.test(text));
  const goOn = units.filter(({ text, isApart }) => !isApart && /^[a-z]/.test(text));
  // One paragraph a line without blank lines between has many lines that end in a full stop; wrapped text has few.
  // A list of attendees has lines as long, but all of them begin with a capital.
  const isWrapped = full.length >= 2 && full.length >= inner.length / 2 && stopped.length <= full.length / 2;
  return isWrapped && goOn.length >= inner.length / 4 ? widest : 0;
};

/** Whether the line had no room for the next line's first word. */
const isFull = (line: string, next: string, width: number): boolean => {
  const space = next.indexOf(' ');
  return line.length + 1 + (space < 0 ? next.length : space) > width - 5;
};

/** The units of a text that is wrapped at `width`, with the lines of each paragraph joined. */
const joinAt = (width: number, text: string, units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = [];
  let lastLine = '';
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && !unit.isApart && isFull(lastLine, unit.text, width) && !LIST_ITEM.test(unit.text)) {
      joined[joined.length - 1] = join(text, before, unit);
    } else joined.push(unit);
    lastLine = unit.text;
  }
  return joined;
};

/**
 * The units with the lines of broken paragraphs joined; `isFurniture` tells lines that end one. The same units where
 * nothing is broken.
 */
export const joinWrapped = (
  text: string,
  units: readonly Unit[],
  isFurniture: (line: string) => boolean,
): readonly Unit[] => {
  const width = wrapWidth(units);
  return joinBroken(text, width === 0 ? units : joinAt(width, text, units), isFurniture);
};
