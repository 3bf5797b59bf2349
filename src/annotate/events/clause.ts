/** Cuts the clause that tells of an event out of its sentence. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { VerbGroup } from './verb-group.ts';

/** Tokens `first` to `last`, inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'so', 'yet']);
const RELATIVE = new Set(['which', 'who', 'where', 'when', 'whose', 'whom']);
const CONTENT = new Set(['that', 'whether', 'how', 'why', 'what']);

/** Where a clause with a subject of its own begins: behind ";", behind ", and …" with a verb of its own. */
const starts = (scan: Scan, { first, last }: Clause, groups: readonly VerbGroup[]): number[] => {
  const found: number[] = [];
  let open = first;
  for (let at = first + 1; at < last; at++) {
    if (!scan.is(at, Word.punctuation)) continue;
    const mark = scan.surface(at);
    const isJoint = mark === ',' && JOINTS.has(scan.folded(at + 1));
    // "Planning texts used similar words: at the meeting, Chen spoke of …"; a list of names behind a colon is no clause.
    const isColon =
      mark === ':' && groups.some((group) => group.first > at && !group.isWeak && group.time !== 'infinitive');
    if (mark !== ';' && mark !== '；' && !isJoint && !isColon) continue;
    const start = isJoint ? at + 2 : JOINTS.has(scan.folded(at + 1)) ? at + 2 : at + 1;
    const hasVerb = (from: number, to: number): boolean =>
      groups.some((group) => group.first >= from && group.last <= to && group.time !== 'infinitive');
    // "A, B, and C attended": what stands before has no verb yet, so the comma lists.
    if (
      isJoint &&
      (!hasVerb(open, at) ||
        !groups.some((group) => group.first > start && group.time !== 'infinitive' && isOwn(scan, start, group.first)))
    )
      continue;
    found.push(start);
    open = start;
  }
  return found;
};

/** No comma that opens a relative clause, and no list, lies between the subject's start and its verb. */
const isOwn = (scan: Scan, start: number, verb: number): boolean => {
  for (let at = start; at < verb; at++)
    if (scan.surface(at) === ';' || RELATIVE.has(scan.folded(at)) || isContentWord(scan, at)) return false;
  return true;
};

/** "that of Chongqing" stands for a noun. */
const isContentWord = (scan: Scan, at: number): boolean =>
  CONTENT.has(scan.folded(at)) && !(scan.folded(at) === 'that' && scan.folded(at + 1) === 'of');

const isQuoteEnd = (mark: string): boolean => mark === '”' || mark === '"';

/** The clause of `sentence` in which token `at` stands: between joints, without closing marks. */
export const clauseAt = (scan: Scan, sentence: Clause, groups: readonly VerbGroup[], at: number): Clause => {
  let { first, last } = sentence;
  for (const start of starts(scan, sentence, groups)) {
    if (start <= at) first = start;
    else {
      last = start - (JOINTS.has(scan.folded(start - 1)) ? 3 : 2);
      break;
    }
  }
  return trimmed(scan, { first, last });
};

const trimmed = (scan: Scan, { first, last }: Clause): Clause => {
  let end = last;
  while (end > first && /^[.!?;:,。！？；”"’]$/.test(scan.surface(end))) end--;
  return { first, last: end };
};

/** A quotation of fewer words is a term: 'the "three roles", set in April'. */
const LONG_QUOTE = 5;

/** Tokens between the quotation marks around token `at`, or null: none are there, or few words stand between. */
export const quoteAround = (scan: Scan, { first, last }: Clause, at: number): Clause | null => {
  let start = -1;
  for (let token = first; token < at; token++) {
    if (!scan.is(token, Word.punctuation)) continue;
    const mark = scan.surface(token);
    if (mark === '“' || (mark === '"' && start < 0)) start = token;
    else if (mark === '”' || mark === '"') start = -1;
  }
  if (start < 0) return null;
  let end = at;
  while (end < last && !isQuoteEnd(scan.surface(end))) end++;
  return end - start > LONG_QUOTE ? trimmed(scan, { first: start + 1, last: end - 1 }) : null;
};

/** "“…,” said Li at a press conference": what was said is not the event. */
export const behindQuote = (scan: Scan, clause: Clause, from: number): Clause => {
  for (let at = from - 1; at > clause.first + 2; at--)
    if (isQuoteEnd(scan.surface(at)))
      return at - clause.first > LONG_QUOTE || /^[,.?!]$/.test(scan.surface(at - 1))
        ? { first: at + 1, last: clause.last }
        : clause;
  return clause;
};

/** Between a verb and the "that" of what it says: "told the court that". */
const FARTHEST_THAT = 12;

/** "pointed out that in 2020 the city completed …": the clause behind "that" in which token `at` stands, else `clause`. */
export const contentAround = (
  scan: Scan,
  clause: Clause,
  groups: readonly VerbGroup[],
  at: number,
  isSaying: (group: VerbGroup) => boolean,
): Clause => {
  let first = clause.first;
  for (let that = clause.first + 1; that < at; that++) {
    // "…, where a new pier was completed last month"
    const isWhere = scan.folded(that) === 'where' && scan.surface(that - 1) === ',';
    if (isWhere && groups.some((group) => group.first > that && group.last < at)) first = that + 1;
    if (scan.folded(that) !== 'that') continue;
    const verb = groups.findLast(({ last }) => last < that);
    // A relative "that" has its noun before it: "a program that the city launched".
    const isContent =
      verb !== undefined &&
      (verb.last === that - 1 ||
        (verb.last >= that - 2 && /^(?:out|in|also)$/.test(scan.folded(that - 1))) ||
        (isSaying(verb) && verb.last >= that - FARTHEST_THAT));
    if (isContent || (first > clause.first && scan.folded(that - 1) === 'and')) first = that + 1;
  }
  return { first, last: clause.last };
};

/** Without what was said: from "said that …" the part before "that". Not where the date stands in it. */
export const withoutContent = (
  scan: Scan,
  clause: Clause,
  verb: VerbGroup,
  isSaying: boolean,
  date: number,
): Clause => {
  if (!isSaying || (date < verb.first === false && date > verb.last + 12)) return clause;
  for (let at = verb.last + 1; at <= clause.last; at++) {
    if (CONTENT.has(scan.folded(at)) && at > date) return { first: clause.first, last: Math.max(at - 1, verb.last) };
  }
  return clause;
};

const SAID = /^(?:that|,|:|“|"|on|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Bu said the fair will be held on November 2": the part behind "said", where the event's own verb stands. */
export const withinContent = (scan: Scan, clause: Clause, verb: VerbGroup, said: VerbGroup | null): Clause => {
  if (!said || said.first < clause.first) return clause;
  let first = said.last + 1;
  while (first < verb.first && SAID.test(scan.folded(first))) first++;
  return first < verb.first ? { first, last: clause.last } : clause;
};

/** The "which" or "who" whose verb begins at `verb`, or -1: none, or another verb between. */
const relativeBefore = (scan: Scan, clause: Clause, verb: number, groups: readonly VerbGroup[]): number => {
  for (let at = verb - 1; at > clause.first && at > verb - 10; at--) {
    if (RELATIVE.has(scan.folded(at))) return scan.folded(at) === 'when' || scan.folded(at) === 'where' ? -1 : at;
    // "the bridge that opened in June"
    if (
      scan.folded(at) === 'that' &&
      at === verb - 1 &&
      scan.isLower(at - 1) &&
      !groups.some((group) => group.last === at - 1)
    )
      return at;
    if (scan.surface(at) === ',' || groups.some((group) => group.last === at)) return -1;
  }
  return -1;
};

/** "The expo, at which Turku had a stand, closed on Tuesday": the verb at `verb` belongs to a relative clause. */
const isRelative = (scan: Scan, first: number, verb: number): boolean => {
  for (let at = verb - 1; at > first && scan.surface(at) !== ','; at--) if (RELATIVE.has(scan.folded(at))) return true;
  return false;
};

/** The comma behind the date that closes an insertion, or -1: nothing but a verb's clause goes on behind it in small letters. */
const closingComma = (scan: Scan, { last }: Clause, date: number): number => {
  for (let at = date + 1; at < last - 1; at++)
    if (scan.surface(at) === ',') return scan.isLower(at + 1) && !JOINTS.has(scan.folded(at + 1)) ? at : -1;
  return -1;
};

/** The embedded part that holds date and verb with the noun before it: "the ninth, held in Guang'an on June 21". */
export const embedded = (
  scan: Scan,
  clause: Clause,
  verb: VerbGroup,
  date: Clause,
  groups: readonly VerbGroup[],
  isName: (token: number) => boolean,
): Clause | null => {
  if (date.first < verb.first) return null;
  const relative = relativeBefore(scan, clause, verb.first, groups);
  // "Rice lost in June will be replaced": another verb follows on the date.
  const next = groups.find((group) => group.first > date.last);
  if (
    relative < 0 &&
    verb.isWeak &&
    next &&
    next.first <= date.last + 2 &&
    next.time !== 'infinitive' &&
    scan.surface(date.last + 1) !== ','
  )
    return { first: clause.first, last: date.last };
  const opener =
    relative >= 0
      ? relative - (scan.surface(relative - 1) === ',' ? 1 : 0)
      : // "Bai Lian, mayor of Nanchong, announced on March 12": behind an apposition the clause's own verb goes on.
        verb.isWeak && scan.surface(verb.first - 1) === ',' && !isName(verb.first - 2)
        ? verb.first - 1
        : -1;
  const others = groups.filter(
    (group) =>
      group !== verb &&
      group.first >= clause.first &&
      group.last <= clause.last &&
      group.time !== 'infinitive' &&
      !group.isWeak,
  );
  if (opener <= clause.first) return null;
  const closing = closingComma(scan, clause, date.last);
  // 'The "three roles", set during an inspection in April, count …': no verb that is known, but one goes on.
  if (others.length === 0) return closing < 0 || relative >= 0 ? null : { first: clause.first, last: closing - 1 };
  const main = others.findLast((group) => group.last < opener);
  if (main && isRelative(scan, clause.first, main.first) && scan.surface(opener) === ',' && relative < 0) return null;
  const goesOn = (at: number): boolean => others.some((group) => group.first === at);
  let last = date.last;
  while (last < clause.last && scan.surface(last + 1) !== ',' && scan.surface(last + 1) !== ')' && !goesOn(last + 1))
    last++;
  if (JOINTS.has(scan.folded(last)) && last > date.last) last--;
  let first = main ? main.last + 1 : clause.first;
  for (let at = first; at < opener; at++)
    if (
      (scan.surface(at) === ',' && !isName(at + 1)) ||
      /^(?:after|before|at|during|since|until)$/.test(scan.folded(at))
    )
      first = at + 1;
  while (
    first < opener &&
    /^(?:,|at|in|on|of|to|by|for|with|from|during|after|before|and|according)$/.test(scan.folded(first))
  )
    first++;
  return first < opener ? { first, last } : null;
};

/** The clause without its leading date (tokens up to `dateLast`), further dates beside it and the comma behind them. */
export const withoutLead = (
  scan: Scan,
  clause: Clause,
  dateLast: number,
  groups: readonly VerbGroup[],
  isDate: (token: number) => boolean,
): Clause => {
  let first = dateLast + 1;
  const skip = (): void => {
    while (
      first < clause.last &&
      (/^[,)”"—–]$/.test(scan.surface(first)) || /^(?:and|alone)$/.test(scan.folded(first)) || isDate(first))
    )
      first++;
  };
  skip();
  // "In 2021, the meeting said, Chongqing moved forward".
  const said = groups.find((group) => group.first > first && group.first < first + 6);
  if (said && said.first === said.last && scan.surface(said.last + 1) === ',' && scan.surface(first - 1) === ',') {
    first = said.last + 1;
    skip();
  }
  return first <= clause.last ? { first, last: clause.last } : clause;
};

/** Words of the clause that are no punctuation. */
export const wordCount = (scan: Scan, { first, last }: Clause): number => {
  let count = 0;
  for (let at = first; at <= last; at++) if (!scan.is(at, Word.punctuation)) count++;
  return count;
};
