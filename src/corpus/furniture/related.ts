/** Marks lists of links to other articles: their headlines, names and dates are none of the article's. */
import { type Draft, isProseAt, metaAt, textAt } from '../draft.ts';
import { echoOf } from '../header/echo.ts';
import { isShortLine } from '../lines/shape.ts';

const HEADING_LENGTH = 60;
/** A line that begins with a word and ends in one has no bullets. */
const BARE = /^[A-Za-z].*\w$/;
const BULLETS = /^[\s>»▶►■●•*#\-–—]+|[\s:：>»▼↓]+$/g;
/** A list at the end may hold teasers, but no more of the page's sentences than this. */
const TEASERS = 0.25;
/** Below the editor's line a page may promote a film, but with no more than this of its sentences. */
const AFTERTHOUGHT = 0.2;
const CLOSING = new Set(['editor', 'end-mark']);
/** A headline with a bullet; sentences of the article's own lists end in a full stop. */
const LINK = /^(?:[-–•●·▪*■»]|>{1,2})\s+(?:\S+\s+){3,30}\S*[^\s.:;,]$/;
const MANY_LINKS = 3;
/** A form for readers, right below the editor's line: what follows is none of the article. */
const COMMENT_FORM =
  /^(?:(?:your|add your|leave an?|leave your|post an?|post your|write an?|write your) )?(?:comments?|reply)$/i;
/** The form itself stands below the whole article, wherever the page goes on. */
const COMMENT_FIELDS = /^(?:please enter your comment\b|your e-?mail address will not be published\b)/i;
const FIRST_LETTERS = 'PpYy';
/** These stand above parts of an article as well as above lists of links. */
const OWN_HEADING = /^(?:highlights|(?:more|further|special|hot|top|latest) \w+)$/i;
/** A lone date behind a headline is the article's own; two in a row are a list. */
const MANY_DATED = 2;

const isHeading = ({ matcher }: Draft, text: string): boolean =>
  text.length <= HEADING_LENGTH && matcher.isRelated(BARE.test(text) ? text : text.replace(BULLETS, ''));

/** A date and time, and nothing else. */
const isTimestamp = (draft: Draft, index: number): boolean => {
  const meta = metaAt(draft, index);
  return meta !== null && meta.isSure && !meta.isLabelled;
};

/** Characters of running text from each unit to the end. */
const proseBelow = ({ units, kinds }: Draft): Int32Array => {
  const sums = new Int32Array(units.length + 1);
  let sum = 0;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.isProse && kinds[i] === null) sum += unit.text.length;
    sums[i] = sum;
  }
  return sums;
};

/** The unit behind the list that begins at `from`: the end of the page, or the paragraph where the article goes on. */
const listEnd = (draft: Draft, from: number, prose: Int32Array): number => {
  const { units, kinds } = draft;
  for (let i = from; i < units.length; i++) {
    if (kinds[i] !== null || !isProseAt(draft, i)) continue;
    const isTeaser = i > from && isShortLine(units[i - 1]) && !isProseAt(draft, i + 1);
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
    if (draft.kinds[i] !== null || isTimestamp(draft, i)) continue;
    if (!isShortLine(draft.units[i])) return { start: i + 1, last };
    if (last < 0) last = i;
  }
  return { start: 0, last };
};

/** The editor's line near the end, below which there is next to no running text: the first unit behind it. */
const closingEnd = (draft: Draft, from: number, prose: Int32Array): number => {
  const { kinds, units } = draft;
  const all = prose[from] ?? 0;
  for (let i = units.length - 1; i > from; i--) {
    if (!CLOSING.has(kinds[i] ?? '')) continue;
    if (COMMENT_FORM.test(textAt(draft, i + 1))) return i + 1;
    const rest = prose[i + 1] ?? 0;
    return rest > 0 && rest <= all * AFTERTHOUGHT ? i + 1 : units.length;
  }
  return units.length;
};

/** The unit of a form's fields below the article: behind it stands no more running text than before it. */
const formStart = (draft: Draft, from: number, prose: Int32Array): number => {
  const { units } = draft;
  const all = prose[from] ?? 0;
  for (let i = from; i < units.length; i++)
    if (
      FIRST_LETTERS.includes(textAt(draft, i).charAt(0)) &&
      COMMENT_FIELDS.test(textAt(draft, i)) &&
      (prose[i] ?? 0) * 2 < all
    )
      return i;
  return units.length;
};

/** A list at the end is the article's own where the text above has told most of it. */
const isTold = ({ text, units, kinds }: Draft, start: number): boolean => {
  const above = text.slice(0, units[start]?.start).toLowerCase();
  const items = units.slice(start).filter((_, at) => kinds[start + at] === null);
  return items.filter((item) => echoOf(item.text, above) > 0).length > items.length / 2;
};

/** Three links or more in a row at the very end, without a heading: the unit of the first. */
const linkListStart = (draft: Draft): number => {
  const { units, kinds } = draft;
  let start = units.length;
  while (start > 0 && (kinds[start - 1] !== null || LINK.test(textAt(draft, start - 1)))) start--;
  const links = kinds.slice(start).filter((kind) => kind === null).length;
  if (links < MANY_LINKS || start === 0 || /[:：]$/.test(textAt(draft, start - 1))) return units.length;
  return isTold(draft, start) ? units.length : start;
};

/** "Headline, teaser, date" twice or more at the very end: the unit of the first headline. */
const datedListStart = (draft: Draft): number => {
  const { units, kinds } = draft;
  let start = units.length;
  let end = units.length;
  for (let count = 1; ; count++) {
    while (end > 0 && kinds[end - 1] !== null) end--;
    const teaser = end - 2;
    const headline = isProseAt(draft, teaser) ? teaser - 1 : teaser;
    const isEntry =
      headline > 0 &&
      isTimestamp(draft, end - 1) &&
      kinds[headline] === null &&
      !isProseAt(draft, headline) &&
      isShortLine(units[headline]) &&
      !isTimestamp(draft, headline);
    if (!isEntry) return start;
    if (count >= MANY_DATED) start = headline;
    end = headline;
  }
};

/** Marks the lists that stand at or behind unit `from`, where the header ends. */
export const markRelated = (draft: Draft, from: number): void => {
  const { units, kinds } = draft;
  const prose = proseBelow(draft);
  const headlines = headlinesBelow(draft);
  const end = Math.min(
    closingEnd(draft, from, prose),
    linkListStart(draft),
    datedListStart(draft),
    formStart(draft, from, prose),
  );
  for (let i = Math.max(from, end); i < units.length; i++) kinds[i] ??= 'related';
  for (let i = from; i < units.length; i++) {
    const text = textAt(draft, i);
    if (text.length > HEADING_LENGTH) continue;
    // A lone time behind the body's end, with only headlines below it, begins such a list too.
    // One above the mark of the article's end ("Issued at HKT 0:15") is the article's.
    const isBehindBody =
      i + 1 >= headlines.start &&
      i < headlines.last &&
      kinds[i + 1] !== 'end-mark' &&
      (prose[from] ?? 0) > (prose[i] ?? 0);
    if (!isHeading(draft, text) && !(isBehindBody && isTimestamp(draft, i))) continue;
    const last = listEnd(draft, i + 1, prose) - 1;
    // The article goes on below: what stands between is its own.
    if (last + 1 < units.length && OWN_HEADING.test(text)) continue;
    for (let j = i; j <= last; j++) kinds[j] ??= 'related';
    i = last;
  }
};
