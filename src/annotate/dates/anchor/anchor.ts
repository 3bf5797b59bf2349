/** What dates are resolved against: a day, a month or a year, and what told it. */
import type { ArticleDate } from '../date-mention.ts';
import { four, toNumber, two } from '../resolve/civil.ts';

/** A date as far as it is known. */
export interface Known {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Anchor extends Known {
  readonly basis: NonNullable<ArticleDate['basis']>;
  /** In words, for people; see `DateAnchor.basis`. */
  readonly reason: string;
  /**
   * True where it is the day of writing: what was told lies before it, what is planned behind. Otherwise it is the day
   * or year of an event, and bare dates are taken near it.
   */
  readonly isPublication: boolean;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` read; all digits are trusted. */
export const parseKnown = (iso: string): Known => {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, month: month ?? null, day: day ?? null };
};

export const isoOfKnown = ({ year, month, day }: Known): string =>
  `${four(year)}${month === null ? '' : `-${two(month)}`}${month === null || day === null ? '' : `-${two(day)}`}`;

/** Day number of a fully known date, else null. */
export const dayOf = ({ year, month, day }: Known): number | null =>
  month === null || day === null ? null : toNumber({ year, month, day });

/** What the text tells of an occasion, which is no day of writing. */
export const byText = (known: Known): Anchor => ({
  ...known,
  basis: 'text',
  reason: `text ${isoOfKnown(known)}`,
  isPublication: false,
});
