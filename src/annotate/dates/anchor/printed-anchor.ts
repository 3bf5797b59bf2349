/** Anchors that the page itself prints: its date, its dateline, its file name or address. */
import type { Article } from '../../../corpus/article.ts';
import { datedBy } from '../../../corpus/dated.ts';
import type { ArticleDate } from '../date-mention.ts';
import type { Point } from '../reading.ts';
import { resolvePoint } from '../resolve/resolve-point.ts';
import { type Anchor, dayOf, isoOfKnown, parseKnown } from './anchor.ts';
import { type Civil, fromNumber, toNumber } from '../resolve/civil.ts';

/** The anchor that the page prints or, weaker than anything in the text, its file name or address. */
export const printedAnchor = (article: Article): Anchor | null => {
  const { date, basis } = datedBy(article);
  return date === null || basis === null
    ? null
    : { ...parseKnown(date), basis, reason: `${basis} ${date}`, isPublication: true };
};

/** Told by the file's name or address, so that anything in the text counts more. */
export const isWeak = ({ basis }: Anchor): boolean => basis === 'file name' || basis === 'url';

/** The article's date where the page prints it, which nothing in the text can change: its dates need not be read for that. */
export const datedByPage = (article: Article): ArticleDate | null => {
  const anchor = printedAnchor(article);
  if (anchor === null || isWeak(anchor)) return null;
  return { date: isoOfKnown(anchor), basis: anchor.basis, reason: anchor.reason };
};

/** A page may go up weeks after its dateline, seldom later. */
const LATEST = 31;

/** The point as a day in the year that the article's anchor tells, not far from it. */
const dayNear = (printed: Point, anchor: Anchor): Civil | null => {
  const found = resolvePoint(printed, anchor, 'back');
  if (typeof found === 'string' || found.unit !== 'day') return null;
  const known = { year: found.year, month: found.month, day: found.day };
  const [own, other] = [toNumber(known), dayOf(anchor)];
  return other !== null && Math.abs(other - own) > LATEST ? null : known;
};

/** The day of a dateline that prints month and day only, by the article's anchor: what "today" is counted from. */
export const datelineAnchor = (printed: Point, anchor: Anchor): Anchor | null => {
  const known = dayNear(printed, anchor);
  return known && { ...known, basis: 'dateline', reason: `dateline ${isoOfKnown(known)}`, isPublication: true };
};

/** The day that a gloss tells for "today": "tomorrow (March 5)" was written on March 4, `ahead` 1. */
export const glossedAnchor = (printed: Point, ahead: number, anchor: Anchor): Anchor | null => {
  const known = dayNear(printed, anchor);
  if (known === null) return null;
  const today = fromNumber(toNumber(known) - ahead);
  return { ...today, basis: 'text', reason: `text ${isoOfKnown(today)}`, isPublication: true };
};
