/** Which role words are the head of a post, and where one starts. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { PostContext } from './post-context.ts';

/** Head noun of a post, one or several. */
export const ROLE = Word.role | Word.rolePlural;
/** Words that are hardly a post when nothing goes with them: "took the chair". */
const LOOSE = new Set(
  (
    'chair head heads member members officer officers representative representatives principal guide partner partners host hosts ' +
    'chief judge justice charge executive leader leaders anchor player players doctor general'
  ).split(' '),
);
/** Roles that may only describe the noun behind them. */
const ADJECTIVES = new Set(
  'official member host principal guide expert executive founder player student lead'.split(' '),
);
const NOUNS_OF_OFFICE = new Set('position post role office duties visit statement response'.split(' '));

/** True for a word that is hardly a post when nothing goes with it. */
export const isLoose = (scan: Scan, role: number): boolean => LOOSE.has(scan.folded(role));

/** "official position", "leader group": the word only describes the noun behind it. */
export const isAdjective = (scan: Scan, at: number, last: number): boolean =>
  at < last &&
  scan.isLower(at + 1) &&
  ADJECTIVES.has(scan.folded(at)) &&
  (NOUNS_OF_OFFICE.has(scan.folded(at + 1)) ||
    !scan.is(
      at + 1,
      Word.preposition | Word.and | Word.link | Word.reporting | Word.including | Word.surname | Word.determiner,
    )) &&
  !/^(?:who|that|which|whose|surnamed)$|(?:ed|ly)$/.test(scan.folded(at + 1));

/** "Laos' prime minister", "the Philippines' ambassador": the apostrophe at `at`, glued to an s. */
export const isPluralPossessive = (scan: Scan, at: number): boolean =>
  /^['’]$/.test(scan.surface(at)) && scan.isGlued(at) && !scan.isGlued(at + 1) && scan.folded(at - 1).endsWith('s');

/** A chain of modifiers, places and heads that ends in a role: "Chongqing Municipal Party Committee Secretary". */
export const reachesRole = (scan: Scan, at: number, limit: number, context: PostContext): boolean => {
  let next = at;
  while (scan.is(next, Word.determiner) && next <= limit) next++;
  for (let steps = 0; next <= limit && steps < 9; steps++) {
    if (context.isName(next)) return false;
    // "Commission of Tourist Development": not the tourist.
    if (scan.is(next, ROLE))
      return (
        !isOfBodyName(scan, next) &&
        !(scan.is(next, Word.privateRole) && scan.isCapital(next + 1) && !context.isName(next + 1))
      );
    const place = context.placeEnd(next);
    if (place >= next) next = place + 1;
    else if (
      scan.is(next, Word.modifier | Word.publicHead) ||
      scan.isHyphen(next) ||
      scan.isPossessive(next) ||
      isPluralPossessive(scan, next) ||
      (next === at && scan.isCapital(next) && scan.has(next, Mark.nationality)) // "and Thai Deputy Minister"
    )
      next++;
    else return false;
  }
  return false;
};

/** "Education [Cadre] Bureau": whom a body deals with. */
const isOfBodyName = (scan: Scan, at: number): boolean =>
  /^(?:cadre|officer|leader)s?$/.test(scan.folded(at)) && scan.isCapital(at + 1) && scan.is(at + 1, Word.publicHead);

/** Not the head where the words behind it lead to another role: "[deputy] secretary", "[chief] executive". */
export const isHead = (scan: Scan, at: number, limit: number, context: PostContext): boolean => {
  for (let next = at + 1; next <= limit && next - at < 7; next++) {
    if (context.isName(next)) return true;
    if (scan.is(next, ROLE)) return false;
    const isAcronym = scan.isCapital(next) && scan.is(next, Word.publicHead); // "Deputy UN Secretary-General"
    if (!scan.is(next, Word.modifier | Word.party) && !scan.isHyphen(next) && !isAcronym) return true;
    if (scan.is(next, Word.tail) && !scan.is(next + 1, Word.modifier | ROLE)) return true;
  }
  return true;
};

/** Last token of the role with its tail: "consul general", "director-general". */
export const tailEnd = (scan: Scan, role: number, limit: number): number => {
  const at = scan.isHyphen(role + 1) ? role + 2 : role + 1;
  if (at > limit || !scan.is(at, Word.tail)) return role;
  // "Defense Minister [General] A": an officer's rank.
  const isRank = at === role + 1 && scan.folded(at) === 'general' && !HAS_GENERAL.test(scan.folded(role));
  return isRank ? role : at;
};

/** Offices that "general" belongs to. */
const HAS_GENERAL =
  /^(?:secretar|director|consul|attorney|governor|inspector|auditor|commissioner|procurator|prosecutor|solicitor|administrator|superintendent|manager|representative|treasurer|coordinator)/;
