/** Anchors that the page itself prints: its date, its dateline, its file name or address. */
import type { Article } from '../../../corpus/article.ts';
import { datedBy } from '../../../corpus/dated.ts';
import type { ArticleDate } from '../date-mention.ts';
import type { Point } from '../reading.ts';
import { resolvePoint } from '../resolve/resolve-point.ts';
import { type Anchor, dayOf, isoOfKnown, parseKnown } from './anchor.ts';

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

/** The day of a dateline that prints month and day only, by the article's anchor: what "today" is counted from. */
export const datelineAnchor = (printed: Point, anchor: Anchor): Anchor | null => {
  const found = resolvePoint(printed, anchor, 'back');
  if (typeof found === 'string' || found.unit !== 'day') return null;
  const known = { year: found.year, month: found.month, day: found.day };
  const [own, other] = [dayOf(known), dayOf(anchor)];
  if (own === null || (other !== null && Math.abs(other - own) > LATEST)) return null;
  const date = `${found.year}-${String(found.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`;
  return { ...known, basis: 'dateline', reason: `dateline ${date}`, isPublication: true };
};
