/** Cuts the clause that tells of an event out of its sentence. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { VerbGroup } from './verb-group.ts';

/** Tokens `first` to `last`, inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** Words that join clauses of equal rank. */
export const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'so', 'yet']);
/** Words that open a relative clause; of "that" its neighbours tell. */
export const RELATIVE = new Set(['which', 'who', 'where', 'when', 'whose', 'whom']);
/** Words that open what is said, asked or known. */
export const CONTENT = new Set(['that', 'whether', 'how', 'why', 'what']);

/** Where a clause with a subject of its own begins: behind ";", behind ", and …" with a verb of its own. */
const starts = (scan: Scan, { first, last }: Clause, groups: readonly VerbGroup[]): number[] => {
  const found: number[] = [];
  let open = first;
  for (let at = first + 1; at < last; at++) {
    if (!scan.is(at, Word.punctuation)) continue;
    const mark = scan.surface(at);
    // "was made assistant to the mayor, then in 2002 he was named"; but "Fang, then 72, flew".
    const isThen = scan.folded(at + 1) === 'then' && /^(?:in|on|he|she|it|they|was|were)$/.test(scan.folded(at + 2));
    const isJoint = mark === ',' && (isThen || JOINTS.has(scan.folded(at + 1)));
    // "Planning texts used similar words: at the meeting, Chen spoke of …"; a list of names behind a colon is no clause.
    const isColon =
      mark === ':' &&
      // "ISO 9001:2015"
      scan.start(at + 1) > scan.end(at) &&
      groups.some((group) => group.first > at && !group.isWeak && group.time !== 'infinitive');
    if (mark !== ';' && mark !== '；' && !isJoint && !isColon) continue;
    const start = isJoint ? at + 2 : JOINTS.has(scan.folded(at + 1)) ? at + 2 : at + 1;
    const hasVerb = (from: number, to: number): boolean =>
      groups.some(
        (group) =>
          group.first >= from &&
          group.last <= to &&
          group.time !== 'infinitive' &&
          !isEscort(scan, from, group) &&
          !isRelative(scan, from, group.first),
      );
    // "A, B, and C attended": what stands before has no verb yet, so the comma lists; as it does in "saw A, B, and C, and met D".
    const verb = groups.find((group) => group.first > start && group.time !== 'infinitive');
    if (
      isJoint &&
      (!hasVerb(open, at) || !verb || scan.folded(verb.first - 1) === 'and' || !isOwn(scan, start, verb.first))
    )
      continue;
    found.push(start);
    open = start;
  }
  return found;
};

/** "Accompanied by Fan, mayor of Luzhou, and Bo, the leaders went": no verb of the clause. */
const isEscort = (scan: Scan, from: number, { first, last }: VerbGroup): boolean =>
  /^(?:accompanied|led|headed|joined|followed)$/.test(scan.folded(first)) &&
  scan.folded(last + 1) === 'by' &&
  (first === from || scan.surface(first - 1) === ',');

/** "Fan, who is also mayor of Luzhou, and Bo signed": a verb of a relative clause, which leaves the subject without its own. */
const isRelative = (scan: Scan, from: number, verb: number): boolean => {
  for (let at = verb - 1; at > from && scan.surface(at) !== ','; at--)
    if (/^(?:who|whose|whom)$/.test(scan.folded(at)) && scan.surface(at - 1) === ',') return true;
  return false;
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

/** The clause of `sentence` in which token `at` stands: between joints, without closing marks. */
export const clauseAt = (scan: Scan, sentence: Clause, groups: readonly VerbGroup[], at: number): Clause => {
  let { first, last } = sentence;
  for (const start of starts(scan, sentence, groups)) {
    if (start <= at) first = start;
    else {
      last = start - (JOINTS.has(scan.folded(start - 1)) || scan.folded(start - 1) === 'then' ? 3 : 2);
      break;
    }
  }
  return trimmed(scan, { first, last });
};

/** Without the marks at its end. */
export const trimmed = (scan: Scan, { first, last }: Clause): Clause => {
  let end = last;
  while (end > first && /^[.!?;:,。！？；”"’]$/.test(scan.surface(end))) end--;
  return { first, last: end };
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
      (/^[,)”"—–]$/.test(scan.surface(first)) ||
        /^(?:and|alone)$/.test(scan.folded(first)) ||
        isDate(first) ||
        // "On May 3 local time, …"
        (scan.folded(first) === 'local' && scan.folded(first + 1) === 'time') ||
        (scan.folded(first) === 'time' && scan.folded(first - 1) === 'local'))
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
