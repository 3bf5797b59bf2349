/** Whether what the corpus shows of an office rules out what an article says of it. */
import type { HeldRecord, PeopleRecord } from './people.ts';

const DAY = 86_400_000;

export const dayOf = (date: string): number => Date.parse(date) / DAY;

/** Somebody shown in a post that one person holds, on a day. */
export interface Showing {
  readonly held: HeldRecord;
  readonly date: string;
  readonly path: string;
}

/** Days around which a holder shown on one side only still counts. An office seldom changes hands without an article that says so. */
const NEAR = 60;
/** The same where the corpus has the other person in another post. */
const NEAR_KNOWN = 180;
/** Beyond this, two showings of one holder do not tell of the time between them. */
const FAR = 1100;

/** All showings, by day, then path. */
export const showingsIn = (records: readonly PeopleRecord[]): readonly Showing[] =>
  records
    .flatMap(({ held, date, path }) =>
      date === null ? [] : held.filter(({ sole }) => sole !== null).map((each) => ({ held: each, date, path })),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

/**
 * The showing nearest to `date` that tells who held the office then: everybody shown last before and first after is one and the same
 * person, or is shown within a few weeks on one side with nobody else on the other. Null where the corpus leaves it open.
 */
export const shownAt = (showings: readonly Showing[], date: string, isKnown: boolean): Showing | null => {
  const before = showings.filter((each) => each.date <= date);
  const after = showings.filter((each) => each.date >= date);
  const last = before.filter((each) => each.date === before.at(-1)?.date);
  const next = after.filter((each) => each.date === after[0]?.date);
  const around = [...last, ...next];
  const [one] = around;
  if (!one || around.some(({ held }) => held.letters !== one.held.letters)) return null;
  const gapBefore = last[0] ? dayOf(date) - dayOf(last[0].date) : Infinity;
  const gapAfter = next[0] ? dayOf(next[0].date) - dayOf(date) : Infinity;
  const isBetween = gapBefore + gapAfter <= FAR;
  if (!isBetween && Math.min(gapBefore, gapAfter) > (isKnown ? NEAR_KNOWN : NEAR)) return null;
  return (gapBefore <= gapAfter ? last[0] : next[0]) ?? null;
};
