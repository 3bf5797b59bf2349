/** Reads the date expressions of one sentence. */
import { joined } from './combine/join.ts';
import { withPart } from './combine/part.ts';
import { withTime } from './combine/time-of-day.ts';
import type { DateScan } from './date-scan.ts';
import { Kind } from './date-words.ts';
import type { Form } from './forms/form.ts';
import type { Reading } from './reading.ts';

/** A short weekday is a name ("Sun Chunlan") unless it stands beside its date. */
const isStray = (scan: DateScan, { first, last, from }: Reading): boolean =>
  first === last &&
  from.weekday !== null &&
  from.month === null &&
  scan.is(first, Kind.shortWeekday) &&
  scan.surface(first).length < 4;

/** The readings of the sentence that `scan` stands in, in order, not overlapping. Linear in its tokens. */
export const recognise = (scan: DateScan, forms: readonly Form[], triggers: number): Reading[] => {
  const found: Reading[] = [];
  let floor = scan.first;
  for (let at = scan.first; at <= scan.last; at++) {
    const bits = scan.bits(at) & triggers;
    if (bits === 0) continue;
    for (const form of forms) {
      const read = form.triggers & bits ? form.read(scan, at, floor) : null;
      if (!read) continue;
      for (const each of read) {
        const whole = withTime(scan, withPart(scan, each, floor), floor);
        found.push(whole);
        floor = whole.last + 1;
      }
      at = Math.max(at, floor - 1);
      break;
    }
  }
  return found.length === 0 ? found : joined(scan, found).filter((each) => !isStray(scan, each));
};
