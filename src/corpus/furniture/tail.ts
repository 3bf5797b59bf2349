/** Marks what stands below the last paragraph: sources, editors, dates, and the slogans beside them. */
import { type Draft, metaAt, textAt } from '../draft.ts';
import { isOfEvent } from '../header/looks.ts';
import { isWriterFor } from '../header/byline.ts';
import { type HeaderValues, withMeta } from '../header/values.ts';
import { isListItem } from '../lines/shape.ts';

const SLOGAN_LENGTH = 90;
const HEADLINE_LENGTH = 160;
const MOST_SLOGANS = 3;
/** Behind these the article is over, whatever follows. */
const CLOSING = new Set(['source', 'editor', 'end-mark', 'copyright', 'licence', 'related', 'byline', 'date-line']);

/** The unit behind the last one that reads as running text. */
const bodyEnd = ({ units, kinds }: Draft, from: number): number => {
  for (let i = units.length - 1; i >= from; i--) {
    const unit = units[i];
    if (kinds[i] === null && (unit?.isProse || unit?.isStopped)) return i + 1;
  }
  return units.length;
};

/** "Note: one mu is about 667 square meters" belongs to the article, wherever it stands. */
const NOTE = /^(?:notes?\b|\*+\s?\w)/i;
/** "Villages: 40", "2014: 12 tons" */
const FIGURE = /^[^:：]+[:：]\s?\d[\d.,]*%?(?:\s[a-z]+){0,2}$/;
/** Nothing but what somebody said. */
const QUOTATION = /^["“].*["”]$/;
const OWN = [NOTE, FIGURE, QUOTATION];

/** A headline of another article may be longer than a slogan. */
const isSlogan = ({ matcher }: Draft, text: string, isOver: boolean): boolean =>
  text.length <= (isOver ? HEADLINE_LENGTH : SLOGAN_LENGTH) &&
  !isListItem(text) &&
  !isOfEvent(text) &&
  !OWN.some((pattern) => pattern.test(text)) &&
  !matcher.isCaption(text) &&
  !text.endsWith(':');

/** "Dragon Boat Festival | Mailbox | The mayor answers netizens" below the end of an article. */
const isBarred = (text: string): boolean => /\S [|｜丨] .*\S [|｜丨] \S/.test(text);

/** Runs of short lines beside furniture. A long run is a list of the article's own, unless the article is over. */
const markSlogans = (draft: Draft, from: number): void => {
  const { units, kinds } = draft;
  let isOver = false;
  for (let i = from; i < units.length; i++) {
    if (kinds[i] !== null) {
      isOver ||= CLOSING.has(kinds[i] ?? '');
      continue;
    }
    if (isOver && isBarred(textAt(draft, i))) kinds[i] = 'navigation';
    let end = i;
    while (end < units.length && kinds[end] === null && isSlogan(draft, textAt(draft, end), isOver)) end++;
    // "Signed:" and the names below it are the article's.
    const isListed = i > from && kinds[i - 1] === null && textAt(draft, i - 1).endsWith(':');
    const isBeside = (i > from && kinds[i - 1] !== null) || (end < units.length && kinds[end] !== null);
    if (isOver || (isBeside && !isListed && end - i <= MOST_SLOGANS)) kinds.fill('slogan', i, end);
    i = Math.max(i, end - 1);
  }
};

/** Marks the tail and adds what it says to the values of the header. */
export const markTail = (draft: Draft, from: number, header: HeaderValues): HeaderValues => {
  const { units, kinds, matcher } = draft;
  const start = bodyEnd(draft, from);
  let values = header;
  for (let i = start; i < units.length; i++) {
    const known = kinds[i] ?? null;
    if (known !== null && known !== 'source') continue;
    if (isOfEvent(textAt(draft, i - 1), textAt(draft, i), textAt(draft, i + 1))) continue;
    const meta = metaAt(draft, i);
    if (meta?.isSure) {
      kinds[i] ??= meta.kind;
      // "(China Daily 04/01/2016 page4)": a doubtful date down here is not worth a warning.
      values = withMeta(values, { ...meta, dates: meta.dates.filter(({ value }) => value !== null) }, i);
    } else kinds[i] ??= matcher.atEdge(textAt(draft, i)) ?? (isWriterFor(textAt(draft, i)) ? 'byline' : null);
  }
  markSlogans(draft, start);
  return values;
};
