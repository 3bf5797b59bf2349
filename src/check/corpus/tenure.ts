/** Whether what the corpus shows of an office rules out what an article says of it. */
import { daysBetween } from '../days.ts';
import type { HeldRecord, PeopleRecord } from './people.ts';

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
/** Who is shown so much before or after says nothing against a holder who is shown near by. */
const AGO = 365;

/** All showings, by day, then path. */
export const showingsIn = (records: readonly PeopleRecord[]): readonly Showing[] =>
  records
    .flatMap(({ held, date, path }) =>
      date === null ? [] : held.filter(({ sole }) => sole !== null).map((each) => ({ held: each, date, path })),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

/**
 * The showing nearest to `date` that tells who held the office then: everybody shown last before and first after is one and the same
 * person, or is shown within a few weeks on one side with nobody else within a year on the other. Null where the corpus leaves it open.
 */
export const shownAt = (showings: readonly Showing[], date: string, isKnown: boolean): Showing | null => {
  const before = showings.filter((each) => each.date <= date);
  const after = showings.filter((each) => each.date >= date);
  const last = sideOf(before, before.at(-1), date);
  const next = sideOf(after, after[0], date);
  const limit = isKnown ? NEAR_KNOWN : NEAR;
  if (!last || !next) {
    const only = last ?? next;
    return only && only.gap <= limit ? only.holder : null;
  }
  const [near, far] = last.gap <= next.gap ? [last, next] : [next, last];
  if (near.holder === null) return null;
  if (near.holder.held.letters === far.holder?.held.letters)
    return near.gap + far.gap <= FAR || near.gap <= limit ? near.holder : null;
  return near.gap <= limit && far.gap > AGO ? near.holder : null;
};

interface Side {
  /** Null where the nearest day shows several. */
  readonly holder: Showing | null;
  /** Days from the date asked for. */
  readonly gap: number;
}

/** Whom the nearest day on one side shows. */
const sideOf = (showings: readonly Showing[], nearest: Showing | undefined, date: string): Side | null => {
  if (!nearest) return null;
  const same = showings.filter((each) => each.date === nearest.date);
  const isOne = same.every(({ held }) => held.letters === nearest.held.letters);
  return { holder: isOne ? nearest : null, gap: Math.abs(daysBetween(nearest.date, date)) };
};
