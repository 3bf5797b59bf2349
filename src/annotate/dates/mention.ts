/** Turns a resolved reading into what the layer says of it. */
import { spanOf } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Anchor } from './anchor/anchor.ts';
import { isoOfKnown } from './anchor/anchor.ts';
import type { Certainty, DateDoubt, DateMention } from './date-mention.ts';
import type { Found } from './found.ts';
import { isComplete, type Point } from './reading.ts';
import { two } from './resolve/civil.ts';
import { daysOf, type Resolved, valueOf } from './resolve/resolved.ts';

const certaintyOf = ({ unit, year, month, day }: Point): DateMention['certainty'] => {
  const by = (printed: number | null): Certainty => (printed === null ? 'implied' : 'known');
  const ofYear = { year: by(year) };
  if (unit === 'month') return { ...ofYear, month: by(month) };
  return unit === 'day' ? { ...ofYear, month: by(month), day: by(day) } : ofYear;
};

/** "--05-22" or "--05": the printed fields of what has no year; null where nothing printed is left. */
const partial = ({ month, day, unit }: Point): string | null => {
  if (month === null || (unit !== 'day' && unit !== 'month')) return null;
  return `--${two(month)}${day === null ? '' : `-${two(day)}`}`;
};

const partialValue = ({ from, to }: Found): string | null => {
  const first = partial(from);
  const last = to && partial(to);
  return to === null ? first : first && last && `${first}/${last}`;
};

const base = (tokens: Tokens, found: Found) => ({
  ...spanOf(tokens.text, tokens.starts[found.first] ?? 0, tokens.ends[found.last] ?? 0),
  first: found.first,
  last: found.last,
  precision: found.from.unit,
  isRange: found.to !== null,
  part: found.part,
  certainty: certaintyOf(found.from),
  weekday: found.from.weekday,
  time: found.time,
  use: found.does,
});

/** A mention without a full value, and why. */
export const openMention = (tokens: Tokens, found: Found, doubt: DateDoubt): DateMention => ({
  ...base(tokens, found),
  value: doubt === 'unanchored' ? partialValue(found) : null,
  days: null,
  anchor: null,
  direction: null,
  doubt,
});

const anchorOf = (found: Found, from: Resolved, anchor: Anchor | null): DateMention['anchor'] => {
  if (found.source !== null) return { basis: found.source, date: valueOf(from) };
  const isPrinted = isComplete(found.from) && (found.to === null || isComplete(found.to));
  return isPrinted || !anchor ? null : { basis: anchor.reason, date: isoOfKnown(anchor) };
};

export const mentionOf = (
  tokens: Tokens,
  found: Found,
  from: Resolved,
  to: Resolved | null,
  anchor: Anchor | null,
): DateMention => {
  const told = anchorOf(found, from, anchor);
  const isOneDay = to !== null && valueOf(from) === valueOf(to);
  return {
    ...base(tokens, found),
    value: to === null || isOneDay ? valueOf(from) : `${valueOf(from)}/${valueOf(to)}`,
    days: { start: daysOf(from).start, end: daysOf(to ?? from).end },
    isRange: to !== null && !isOneDay,
    anchor: told,
    direction: told === null || found.from.shift !== null || found.from.which !== null ? null : found.direction,
    doubt: null,
  };
};
