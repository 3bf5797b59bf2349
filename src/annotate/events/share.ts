/** Whose people and places a date has in a clause with several dates: "met in A on May 1 and in B on May 3". */
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** The last "," or "and" between two dates, -1 where they stand in one phrase ("on Monday night in June"). */
const jointBetween = (scan: Scan, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--) {
    if (scan.surface(at) === ',' && !/^\d{4}$/.test(scan.surface(at + 1))) return at;
    if (scan.folded(at) === 'and' && !scan.isCapital(at + 1)) return at;
  }
  return -1;
};

/**
 * The parts of `core` that the date at `at` speaks of: the subject with the first verb, and the stretch between the joints
 * around the date. `dates`: all dates, in text order. A date before the first verb speaks of everything.
 */
export const shareOf = (
  scan: Scan,
  core: Clause,
  at: Clause,
  dates: readonly Clause[],
  groups: readonly VerbGroup[],
): Clause[] => {
  const verb = groups.find(({ first, time }) => first >= core.first && time !== 'infinitive');
  if (!verb || at.first < verb.last || at.last > core.last) return [core];
  let { first, last } = core;
  for (const date of dates) {
    if (date.first > core.last) break;
    if (date.first <= verb.last || date.last > core.last || (date.first <= at.last && date.last >= at.first)) continue;
    const isBefore = date.last < at.first;
    const joint = isBefore ? jointBetween(scan, date.last, at.first) : jointBetween(scan, at.last, date.first);
    if (joint < 0) continue;
    if (isBefore) first = Math.max(first, joint + 1);
    else last = Math.min(last, joint - 1);
  }
  return first > verb.last
    ? [
        { first: core.first, last: verb.last },
        { first, last },
      ]
    : [{ first: core.first, last }];
};
