/** A relative clause or a participle inside another clause, with the noun that it tells of. */
import type { Scan } from '../scan.ts';
import { type Clause, JOINTS, RELATIVE } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

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

/** "According to a plan issued on March 9, the city will build …": what the sentence goes by, where nothing else is told before the comma. */
const sourceOf = (
  scan: Scan,
  clause: Clause,
  verb: VerbGroup,
  date: Clause,
  groups: readonly VerbGroup[],
): Clause | null => {
  const word = `${scan.folded(clause.first)} ${scan.folded(clause.first + 1)}`;
  const first =
    clause.first + (/^(?:according to|based on)$/.test(word) ? 2 : scan.folded(clause.first) === 'under' ? 1 : 0);
  if (first === clause.first || !verb.isWeak) return null;
  if (groups.some((group) => group !== verb && group.first > first && group.first < date.first)) return null;
  let last = date.last;
  while (last < clause.last && scan.surface(last + 1) !== ',') last++;
  return last < clause.last ? { first, last } : null;
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
  const source = sourceOf(scan, clause, verb, date, groups);
  if (source) return source;
  // "The council, the town's highest body, announced on Friday that …"
  if (verb.isWeak && scan.folded(date.last + 1) === 'that') return null;
  const relative = relativeBefore(scan, clause, verb.first, groups);
  // "Rice lost in June will be replaced": another verb follows on the date.
  const next = groups.find((group) => group.first > date.last);
  if (
    relative < 0 &&
    verb.isWeak &&
    next &&
    next.first <= date.last + 2 &&
    next.time !== 'infinitive' &&
    // "Photo taken on May 3 shows the bridge": without what it shows it tells nothing.
    next.base !== 'show' &&
    scan.surface(date.last + 1) !== ','
  )
    return { first: clause.first, last: date.last };
  const opener =
    relative >= 0
      ? relative - (scan.surface(relative - 1) === ',' ? 1 : 0)
      : // "Bai Lian, mayor of Nanchong, announced on March 12": behind an apposition the clause's own verb goes on.
        // "The bridge, closed since March 1, reopened on March 9": so it does behind a date.
        verb.isWeak &&
          scan.surface(verb.first - 1) === ',' &&
          !isName(verb.first - 2) &&
          !/^\d{1,2}$/.test(scan.surface(verb.first - 2))
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
  // "The fair, held annually in Yibin, opened on March 9": what the first two commas enclose.
  if (main && main === others[0] && scan.surface(main.first - 1) === ',' && relative < 0) return null;
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
