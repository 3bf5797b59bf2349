/** Clauses with a date that tell of nothing that happened or is planned. */
import type { DateMention } from '../dates/date-mention.ts';
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** "What moved the province this year?" `end`: the last token of what is asked, closing marks behind the sign or not. */
export const isQuestion = (scan: Scan, end: number): boolean => {
  let at = end;
  while (/^["”’'）)]$/.test(scan.surface(at))) at--;
  return /^[?？]$/.test(scan.surface(at));
};

const HOPED = /^(?:expected|planned|hoped|intended|wanted|meant|scheduled|due|slated|supposed|set)$/;

/** "We had expected to reach it", "it had been scheduled for May", "originally planned for May": what came of it is not said; "failed to sign": it is. */
export const isUnfulfilled = (scan: Scan, { first, last }: VerbGroup): boolean => {
  const hoped = scan.folded(first) === 'to' ? first - 1 : last;
  if (/^(?:failed|unable|unlikely|declined)$/.test(scan.folded(hoped)) && scan.folded(hoped + 1) === 'to') return true;
  if (!HOPED.test(scan.folded(hoped))) return false;
  let at = hoped - 1;
  if (/^(?:originally|initially|previously)$/.test(scan.folded(at))) return true;
  while (at > hoped - 4 && /^(?:been|also|long|once|first|originally|initially|never|not)$/.test(scan.folded(at))) at--;
  return scan.folded(at) === 'had';
};

const CALLED_OFF = /^(?:postponed|cancelled|canceled|delayed|suspended|scrapped|shelved|deferred)$/;

/** "was due to open on March 9 but was postponed", "planned for March 9 in Sanya, has been called off": of the same thing. */
export const isCalledOff = (
  scan: Scan,
  groups: readonly VerbGroup[],
  { time }: VerbGroup,
  date: DateMention,
): boolean => {
  const next = time === 'future' ? groups.find(({ first }) => first > date.last) : undefined;
  if (!next || next.isNegated) return false;
  for (let at = date.last + 1; at < next.first; at++)
    if (/^(?:the|a|an|it|they|he|she|after|when|because|;)$/.test(scan.folded(at))) return false;
  const word = scan.folded(next.last);
  return CALLED_OFF.test(word) || (/^(?:called|put)$/.test(word) && scan.folded(next.last + 1) === 'off');
};

const FOUNDED = /^(?:founded|established|built|formed|created|constructed|erected|incorporated)$/;

/** "Founded in 1998, the plant makes tea", "the temple, built in 1644,": how old something is. */
export const isFoundation = (scan: Scan, { first, isWeak }: VerbGroup, date: DateMention): boolean =>
  isWeak &&
  date.precision === 'year' &&
  FOUNDED.test(scan.folded(first)) &&
  date.first - first <= 2 &&
  !/^(?:and|or|then|later|first|newly)$/.test(scan.folded(first - 1));

/** "denied that a well had been closed", "it was not clear whether the park opened", "the lowest since records began". */
export const isUnsure = (scan: Scan, { first: from }: Clause, { first, last }: VerbGroup): boolean => {
  if (scan.folded(from - 1) === 'that' && /^den(?:y|ies|ied)$/.test(scan.folded(from - 2))) return true;
  if (scan.folded(first - 1) === 'records' && first === last && scan.folded(first) === 'began') return true;
  for (let at = first - 1; at > from && at > first - 9 && scan.surface(at) !== ','; at--)
    if (scan.folded(at) === 'whether') return true;
  return false;
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

const USUALLY = new Set(
  'usually normally typically traditionally generally often always annually customarily regularly'.split(' '),
);

const isEvery = (scan: Scan, at: number): boolean => {
  const word = scan.folded(at);
  return (
    (word === 'each' || word === 'every') &&
    /^(?:year|month|week|day|spring|summer|autumn|winter)$/.test(scan.folded(at + 1))
  );
};

/** "is usually held in May", "held each year in May", "In May every year, …". */
const isRepeated = (scan: Scan, verb: VerbGroup, { first, last }: Clause, date: DateMention): boolean => {
  for (let at = verb.first - 1; at <= verb.last + 1; at++) if (USUALLY.has(scan.folded(at))) return true;
  if (isEvery(scan, date.last + 1)) return true;
  for (let at = verb.last + 1; at < last && scan.surface(at) !== ','; at++) if (isEvery(scan, at)) return true;
  for (let at = verb.first; at >= first && scan.surface(at) !== ','; at--) if (isEvery(scan, at)) return true;
  return false;
};

/** "Pandas give birth in July": a month of any year. */
const isOfAnyYear = ({ time }: VerbGroup, { direction, certainty }: DateMention): boolean =>
  time === 'present' && direction === null && certainty.month === 'known' && certainty.year === 'implied';

/** "held annually in Yibin from March 10 to 15 this year" */
const namesYear = (scan: Scan, { first, last, certainty }: DateMention): boolean =>
  certainty.year === 'known' || (first < last && scan.folded(last) === 'year' && scan.folded(last - 1) === 'this');

/** What comes back every year is no event of one. */
export const isHabit = (scan: Scan, verb: VerbGroup, clause: Clause, date: DateMention): boolean =>
  (!namesYear(scan, date) && isRepeated(scan, verb, clause, date)) ||
  (date.precision !== 'day' && isOfAnyYear(verb, date));

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
