/** Joins lines that were broken in the middle of a sentence, on pages where most paragraphs are whole. */
import { UPPER } from './letters.ts';
import { type Unit, unitOf } from './unit.ts';

export const STOPPED = /[.!?。！？]["”’')\]）]*$/;
export const LIST_ITEM = /^(?:[-•*·]\s|\(?\d{1,2}[.)]\s)/;
/** "A+ A-" sets the size of the letters. */
const UNFINISHED =
  /(?:,|(?<!A\+ ?A)[-–—]|(?:^|\s)(?:a|an|the|of|for|to|in|on|at|by|with|and|or|from|as|its|his|her|their|into|over|under|between|that))$/i;
/** Shorter lines are entries of lists and menus. */
const SHORTEST = 40;
/** But nothing ends in these, except a short entry of a menu: "Log in". */
const OPEN = /\s(?:a|an|the|of|for|to|by|with|and|or|from|that|its|his|her|their)$/i;
const SHORTEST_OPEN = 20;
/** Enough of a line to see how it ends. */
const TAIL = 16;
const NAME_LENGTH = 40;
const GOES_ON = /^[a-zà-ÿ]/;
/** "by Vera Lind", "source: …", "2022-06-01", "ferrytown.example": lines of their own. */
const OWN_LINE = new RegExp(
  `^(?:by\\s+[${UPPER}]|[A-Za-z -]{1,24}[:：>|]|(?:19|20)\\d\\d[-./年]|\\S+\\.[a-z]{2,}(?:\\s|$)|[a-z]+[${UPPER}])`,
);
/** A full stop inside the line: running text, whatever word ends it. */
const SENTENCES = new RegExp(`[a-z]{2}[.!?]["”’]?\\s+["“‘]?[${UPPER}]`);
const NAME_PART = new RegExp(`(?:^|\\s)[${UPPER}][^\\s]*$`);

/** Ends as nothing ends that is whole: with a comma, an article, a preposition. */
export const isUnfinished = (line: string): boolean => UNFINISHED.test(line.slice(-TAIL));

const isStopped = (line: string): boolean => STOPPED.test(line.slice(-TAIL));

/** Whether a headline goes on in the next line: "… to Open Five New / Ferry Lines". */
export const isContinued = (line: Unit, next: Unit): boolean =>
  !next.isApart && !isStopped(line.text) && (isUnfinished(line.text) || GOES_ON.test(next.text));

/** One unit from the first's beginning to the last's end. */
export const join = (text: string, first: Unit, last: Unit): Unit => unitOf(text, first.start, last.end, first.isApart);

/** Whether `line`, the last one of `before`, breaks off in mid-sentence and `next` goes on. */
const breaksOff = (before: Unit, line: Unit, next: Unit): boolean => {
  if (next.isApart || isStopped(line.text)) return false;
  if (line.text.length < SHORTEST && !(line.text.length >= SHORTEST_OPEN && OPEN.test(line.text.slice(-TAIL))))
    return false;
  if (LIST_ITEM.test(next.text) || OWN_LINE.test(next.text)) return false;
  if (GOES_ON.test(next.text) || isUnfinished(line.text)) return true;
  // "… with Party / Secretary Vera Lind and …": a name goes on only where running text stands before it.
  const isRunning = before !== line || SENTENCES.test(line.text);
  return isRunning && NAME_PART.test(line.text.slice(-NAME_LENGTH)) && /\s[a-z]/.test(next.text);
};

/** The units with broken lines joined; the same units where there are none. `isFurniture` tells lines that go on nothing. */
export const joinBroken = (
  text: string,
  units: readonly Unit[],
  isFurniture: (line: string) => boolean,
): readonly Unit[] => {
  const joined: Unit[] = [];
  let line: Unit | null = null;
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && line && breaksOff(before, line, unit) && !isFurniture(unit.text) && !isFurniture(line.text)) {
      joined[joined.length - 1] = join(text, before, unit);
    } else joined.push(unit);
    line = unit;
  }
  return joined.length === units.length ? units : joined;
};
