/** Clauses with a date that tell of nothing that happened or is planned. */
import type { DateMention } from '../dates/date-mention.ts';
import type { Scan } from '../scan.ts';
import type { VerbGroup } from './verb-group.ts';

/** "What moved the province this year?" `end`: the last token of what is asked, closing marks behind the sign or not. */
export const isQuestion = (scan: Scan, end: number): boolean => {
  let at = end;
  while (/^["”’'）)]$/.test(scan.surface(at))) at--;
  return /^[?？]$/.test(scan.surface(at));
};

const HOPED = /^(?:expected|planned|hoped|intended|wanted|meant|scheduled|due|slated|supposed|set)$/;

/** "We had expected to reach it", "it had been scheduled for May": what came of it is not said. */
export const isUnfulfilled = (scan: Scan, { first, last }: VerbGroup): boolean => {
  const hoped = scan.folded(first) === 'to' ? first - 1 : last;
  if (!HOPED.test(scan.folded(hoped))) return false;
  let at = hoped - 1;
  while (at > hoped - 4 && /^(?:been|also|long|once|first|originally|initially|never|not)$/.test(scan.folded(at))) at--;
  return scan.folded(at) === 'had';
};

/** "better than we feared in May", "larger than it was in 2019". */
export const isThanClause = (scan: Scan, { first }: VerbGroup): boolean =>
  scan.folded(first - 1) === 'than' || (scan.folded(first - 2) === 'than' && scan.isLower(first - 1));

const COUNT =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|times|half|third|quarter|fifth|tenth|percent|no|many|several)$/;

/** "They have lost a fifth of their value this year": how it stands so far. */
export const isRunning = (scan: Scan, { first, last }: VerbGroup, date: DateMention, day: string | null): boolean => {
  if (date.precision !== 'year' || last === first || !/^(?:has|have)$/.test(scan.folded(first))) return false;
  const { days } = date;
  if (days === null || day === null || days.start.slice(0, day.length) > day || days.end < day) return false;
  for (let at = last + 1; at < date.first; at++) if (COUNT.test(scan.folded(at))) return true;
  return false;
};

/** "will be finished in the first half of the year", of a year that is over: another year is meant. */
export const isOverdue = (scan: Scan, { first, time }: VerbGroup, date: DateMention, day: string | null): boolean =>
  time === 'future' &&
  /^(?:will|shall|is|are|plans?)$/.test(scan.folded(first)) &&
  // Counted from the page's own day, as "this spring" is.
  date.anchor !== null &&
  date.direction === null &&
  date.days !== null &&
  day !== null &&
  date.days.end < day;
