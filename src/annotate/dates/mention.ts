/** Turns a resolved reading into what the layer says of it. */
import type { Tokens } from '../../text/tokens.ts';
import type { Anchor } from './anchor/anchor.ts';
import { isoOfKnown } from './anchor/anchor.ts';
import type { Certainty, DateDoubt, DateMention } from './date-mention.ts';
import type { Found } from './found.ts';
import { isComplete, type Point } from './reading.ts';
import { two } from './resolve/civil.ts';
import { daysOf, type Resolved, valueOf } from './resolve/resolved.ts';

const by = (printed: number | null): Certainty => (printed === null ? 'implied' : 'known');

const certaintyOf = ({ unit, year, month, day }: Point): DateMention['certainty'] => {
  if (unit === 'month') return { year: by(year), month: by(month) };
  return unit === 'day' ? { year: by(year), month: by(month), day: by(day) } : { year: by(year) };
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

type Told = Pick<DateMention, 'value' | 'days' | 'isRange' | 'anchor' | 'direction' | 'doubt'>;

// Every field by name: spreading objects together here would take a sixth of the layer's time.
const mention = (tokens: Tokens, found: Found, told: Told): DateMention => {
  const start = tokens.starts[found.first] ?? 0;
  const end = tokens.ends[found.last] ?? 0;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    first: found.first,
    last: found.last,
    value: told.value,
    days: told.days,
    precision: found.from.unit,
    isRange: told.isRange,
    part: found.part,
    anchor: told.anchor,
    certainty: certaintyOf(found.from),
    weekday: found.from.weekday,
    time: found.time,
    use: found.does,
    direction: told.direction,
    doubt: told.doubt,
  };
};

/** A mention without a full value, and why. */
export const openMention = (tokens: Tokens, found: Found, doubt: DateDoubt): DateMention =>
  mention(tokens, found, {
    value: doubt === 'unanchored' ? partialValue(found) : null,
    days: null,
    isRange: found.to !== null,
    anchor: null,
    direction: null,
    doubt,
  });

/** Counted from the anchor, whichever side the tense tells. */
const isRelative = ({ shift, which, month, day }: Point): boolean =>
  shift !== null || (which !== null && (month === null || day === null));

const anchorOf = (found: Found, from: Resolved, anchor: Anchor | null): DateMention['anchor'] => {
  if (found.source !== null) return { basis: found.source, date: valueOf(from) };
  const isPrinted = isComplete(found.from) && (found.to === null || isComplete(found.to));
  return isPrinted || !anchor ? null : { basis: anchor.reason, date: isoOfKnown(anchor) };
};

/** What is due lies ahead, unless its day is over. */
const sideOf = ({ direction }: Found, end: string, anchor: Anchor | null): DateMention['direction'] => {
  if (direction !== 'due') return direction;
  const today = anchor ? isoOfKnown(anchor) : '';
  return end < today ? null : 'ahead';
};

export const mentionOf = (
  tokens: Tokens,
  found: Found,
  from: Resolved,
  to: Resolved | null,
  anchor: Anchor | null,
): DateMention => {
  const told = anchorOf(found, from, anchor);
  const [first, last] = [valueOf(from), to && valueOf(to)];
  const isRange = last !== null && last !== first;
  const { start, end } = daysOf(from);
  const lastDay = to ? daysOf(to).end : end;
  return mention(tokens, found, {
    value: isRange ? `${first}/${last}` : first,
    days: { start, end: lastDay },
    isRange,
    anchor: told,
    direction: told === null || isRelative(found.from) ? null : sideOf(found, lastDay, anchor),
    doubt: null,
  });
};
