/** Marks lists of links to other articles: their headlines, names and dates are none of the article's. */
import { type Draft, metaAt, textAt } from '../draft.ts';
import { isProse, isShortLine } from '../lines/shape.ts';

const HEADING_LENGTH = 60;
const BULLETS = /^[\s>»▶►■●•*#\-–—]+|[\s:：>»▼↓]+$/g;
/** A list at the end may hold teasers, but no more of the page's sentences than this. */
const TEASERS = 0.25;

const isHeading = ({ matcher }: Draft, text: string): boolean =>
  text.length <= HEADING_LENGTH && matcher.related.test(text.replace(BULLETS, ''));

/** A date and time, and nothing else. */
const isTimestamp = (draft: Draft, index: number): boolean => {
  const meta = metaAt(draft, index);
  return meta !== null && meta.isSure && !meta.isLabelled;
};

/** Characters of running text from each unit to the end. */
const proseBelow = (draft: Draft): readonly number[] => {
  const sums = Array.from({ length: draft.units.length + 1 }, () => 0);
  for (let i = draft.units.length - 1; i >= 0; i--) {
    const text = textAt(draft, i);
    sums[i] = (sums[i + 1] ?? 0) + (draft.kinds[i] === null && isProse(text) ? text.length : 0);
  }
  return sums;
};

/** The unit behind the list that begins at `from`: the end of the page, or the paragraph where the article goes on. */
const listEnd = (draft: Draft, from: number, prose: readonly number[]): number => {
  const { units, kinds } = draft;
  for (let i = from; i < units.length; i++) {
    if (kinds[i] !== null || !isProse(textAt(draft, i))) continue;
    const isTeaser = i > from && isShortLine(textAt(draft, i - 1)) && !isProse(textAt(draft, i + 1));
    if (!isTeaser || (prose[i] ?? 0) > (prose[0] ?? 0) * TEASERS) return i;
  }
  return units.length;
};

interface Headlines {
  /** From here on there are only headlines, times and furniture. */
  readonly start: number;
  /** The last headline; -1 where there is none. */
  readonly last: number;
}

const headlinesBelow = (draft: Draft): Headlines => {
  let last = -1;
  for (let i = draft.units.length - 1; i >= 0; i--) {
    const text = textAt(draft, i);
    if (draft.kinds[i] !== null || isTimestamp(draft, i)) continue;
    if (!isShortLine(text)) return { start: i + 1, last };
    if (last < 0) last = i;
  }
  return { start: 0, last };
};

/** Marks the lists that stand at or behind unit `from`, where the header ends. */
export const markRelated = (draft: Draft, from: number): void => {
  const { units, kinds } = draft;
  const prose = proseBelow(draft);
  const headlines = headlinesBelow(draft);
  for (let i = from; i < units.length; i++) {
    const text = textAt(draft, i);
    if (text.length > HEADING_LENGTH) continue;
    // A lone time behind the body's end, with only headlines below it, begins such a list too.
    const isBehindBody = i + 1 >= headlines.start && i < headlines.last && (prose[from] ?? 0) > (prose[i] ?? 0);
    if (!isHeading(draft, text) && !(isBehindBody && isTimestamp(draft, i))) continue;
    const end = listEnd(draft, i + 1, prose);
    for (let j = i; j < end; j++) kinds[j] ??= 'related';
    i = end - 1;
  }
};
