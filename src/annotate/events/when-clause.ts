/** "since 2012, when two ships collided": a clause that a date introduces without dating the one around it. */
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** The "when" that follows on the date which ends at token `last`, or -1. */
export const whenBehind = (scan: Scan, last: number): number => {
  const at = scan.surface(last + 1) === ',' ? last + 2 : last + 1;
  return scan.folded(at) === 'when' ? at : -1;
};

/** The clause behind `when`, up to the comma behind its verb; null where it has no verb or a date of its own. */
export const whenClause = (
  scan: Scan,
  when: number,
  end: number,
  groups: readonly VerbGroup[],
  isDate: (token: number) => boolean,
): Clause | null => {
  const verb = groups.find(({ first, time }) => first > when && time !== 'infinitive');
  if (!verb) return null;
  let last = verb.last;
  while (last < end && !/^[,;.!?)—–]$/.test(scan.surface(last + 1))) last++;
  for (let at = when + 1; at <= last; at++) if (isDate(at)) return null;
  // "when, for two months, schools were shut"
  let first = when + 1;
  if (scan.surface(first) === ',') for (first++; first < verb.first && scan.surface(first - 1) !== ',';) first++;
  return verb.first > first ? { first, last } : null;
};
