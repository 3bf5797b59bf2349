/** Marks lists of links to other articles: their headlines, names and dates are none of the article's. */
import { findDates } from '../dates/printed-dates.ts';
import { type Draft, textAt } from '../draft.ts';
import { isProse, isShortLine } from '../lines/shape.ts';

const HEADING_LENGTH = 60;
const BULLETS = /^[\s>»▶►■●•*#\-–—]+|[\s:：>»▼↓]+$/g;
/** A list at the end may hold teasers, but no more of the page's sentences than this. */
const TEASERS = 0.25;

const isHeading = ({ matcher }: Draft, text: string): boolean =>
  text.length <= HEADING_LENGTH && matcher.related.test(text.replace(BULLETS, ''));

/** A date and time, and nothing else. */
export const isTimestamp = (text: string): boolean => {
  if (text.length > HEADING_LENGTH || !/\d/.test(text)) return false;
  const [date] = findDates(text);
  return date !== undefined && /^[\s()[\]|,.-]*$/.test(text.slice(0, date.start) + text.slice(date.end));
};

const proseLength = (draft: Draft, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++)
    if (draft.kinds[i] === null && isProse(textAt(draft, i))) sum += textAt(draft, i).length;
  return sum;
};

/** The unit behind the list that begins at `from`: the end of the page, or the paragraph where the article goes on. */
const listEnd = (draft: Draft, from: number, bodyLength: number): number => {
  const { units, kinds } = draft;
  for (let i = from; i < units.length; i++) {
    if (kinds[i] !== null || !isProse(textAt(draft, i))) continue;
    const isTeaser = isShortLine(textAt(draft, i - 1)) && i > from && !isProse(textAt(draft, i + 1));
    if (!isTeaser || proseLength(draft, i, units.length) > bodyLength * TEASERS) return i;
  }
  return units.length;
};

/** A lone time behind the body's end, with only headlines below it, begins such a list too. */
const isListBelow = (draft: Draft, index: number): boolean => {
  let headlines = 0;
  for (let i = index + 1; i < draft.units.length; i++) {
    if (draft.kinds[i] !== null || isTimestamp(textAt(draft, i))) continue;
    if (!isShortLine(textAt(draft, i))) return false;
    headlines++;
  }
  return headlines > 0;
};

/** Marks the lists that stand at or behind unit `from`, where the header ends. */
export const markRelated = (draft: Draft, from: number): void => {
  const { units, kinds } = draft;
  const bodyLength = proseLength(draft, from, units.length);
  let hasBody = false;
  for (let i = from; i < units.length; i++) {
    const text = textAt(draft, i);
    if (text.length > HEADING_LENGTH) {
      hasBody ||= kinds[i] === null && isProse(text);
      continue;
    }
    const opens = isHeading(draft, text) || (hasBody && isTimestamp(text) && isListBelow(draft, i));
    if (!opens) continue;
    const end = listEnd(draft, i + 1, bodyLength);
    // "More" between two paragraphs is furniture by itself; a list has lines.
    for (let j = i; j < end; j++) kinds[j] ??= 'related';
    i = end - 1;
  }
};
