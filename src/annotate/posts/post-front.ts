/** What stands before a role: "[CPC Chongqing Municipal Committee deputy] secretary", "[the city's] mayor". */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { PostContext } from './post-context.ts';
import { isPluralPossessive, ROLE } from './post-head.ts';

/** Longest post front, in tokens: "CPC Chongqing Municipal Committee's Publicity Department deputy …". */
const MOST_BEFORE = 14;
/** First words of nationalities of two. */
const NATION_FIRST = /^(?:south|north|east|west|new|sri|saudi|united|costa|hong)$/;

/** First token of the post whose role is at `role`; not before `from`. */
export const frontOf = (scan: Scan, role: number, from: number, context: PostContext): number => {
  let first = role;
  for (let next = role; next > from && role - next < MOST_BEFORE; first = next) {
    next = step(scan, first, role, from, context);
    if (next === first) break;
  }
  while (
    first < role &&
    context.placeEnd(first) <= first && // "New Zealand"
    (scan.has(first, Mark.trimmed) ||
      scan.is(first, Word.punctuation | Word.and) ||
      isOrdinal(scan, first, role) ||
      isElectedAgain(scan, first))
  )
    first++;
  return first;
};

/** "the [first] Shenzhen mayor": one of a row, where "first deputy" and "first Party secretary" are ranks. */
const isOrdinal = (scan: Scan, at: number, role: number): boolean =>
  /^(?:first|second|third)$/.test(scan.folded(at)) &&
  scan.isLower(at) &&
  at + 1 < role &&
  !scan.isHyphen(at + 1) &&
  !scan.is(at + 1, Word.rank) &&
  !scan.folded(role).startsWith('secretar');

/** "[re]-elected", "[by]-elected": the verb, not the post. */
export const isElectedAgain = (scan: Scan, at: number): boolean =>
  /^(?:re|by)$/.test(scan.folded(at)) && scan.isHyphen(at + 1) && /^(?:elected|appointed)$/.test(scan.folded(at + 2));

/** The new first token when the token before `first` belongs to the front, else `first`. */
const step = (scan: Scan, first: number, role: number, from: number, context: PostContext): number => {
  const at = first - 1;
  if (context.isName(at)) return first;
  if (scan.has(at, Mark.dotted) && !context.isTitleCase) return at; // "WHO Director-General"
  if (first === role && scan.surface(at) === 'Under') return at; // "Under Secretary"
  if (first === role && scan.folded(at) === 'minister' && scan.folded(role).startsWith('counsel')) return at;
  if (scan.is(at, Word.and) && scan.folded(at) === 'and')
    return joinsFront(scan, at, role, from, context) ? at - 1 : first;
  if (scan.has(at, Mark.boundary)) return first;
  if (closesAcronym(scan, at, from)) return at - 2;
  if (scan.isHyphen(at)) return at > from && !context.isName(at - 1) ? at - 1 : first;
  if (scan.is(at, Word.modifier | Word.party)) return at;
  // "full-time vice chairman", "long-serving mayor", but "45-year-old mayor" is no title
  if (scan.isLower(at) && at - 2 >= from && scan.isHyphen(at - 1) && scan.isLower(at - 2) && scan.folded(at) !== 'old')
    return at - 2;
  if (scan.isPossessive(at)) return at > from && opensPossessive(scan, at - 1, role, context) ? at - 1 : first;
  if (isPluralPossessive(scan, at)) return at > from && context.isPlace(at - 1) ? at - 1 : first;
  if (scan.isCapital(at)) return isFrontCapital(scan, at, role, from, context) ? at : first;
  const isBodyJoint =
    scan.has(at, Mark.of) &&
    at > from &&
    scan.isCapital(at - 1) &&
    scan.is(at - 1, Word.publicHead) &&
    scan.isCapital(at + 1);
  return isBodyJoint ? at - 1 : first;
};

/** "ASEAN-China Centre (ACC) Secretary-General": the bracket at `at` closes an acronym of the body before it. */
const closesAcronym = (scan: Scan, at: number, from: number): boolean =>
  scan.has(at, Mark.close) &&
  scan.has(at - 2, Mark.open) &&
  at - 3 > from &&
  scan.isCapital(at - 3) &&
  scan.has(at - 1, Mark.dotted);

/** "the city's", "Yubei District's", "China's", "Antwerp's mayor": whose post it is. */
const opensPossessive = (scan: Scan, at: number, role: number, context: PostContext): boolean =>
  !context.isName(at) &&
  (context.isPlace(at) ||
    scan.folded(at) === 'people' ||
    scan.is(at, Word.level | Word.publicHead | Word.modifier) ||
    /^(?:country|area|zone|capital|agency)$/.test(scan.folded(at)) ||
    (/^(?:mayor|governor)$/.test(scan.folded(role)) && isUnknownName(scan, at)));

/** A capitalised word that only names: perhaps a place that the gazetteer lacks. */
const isUnknownName = (scan: Scan, at: number): boolean =>
  scan.isCapital(at) &&
  !(scan.isCapital(at - 1) && scan.block(at - 1) === scan.block(at)) &&
  scan.surface(at).length > 3 &&
  !scan.is(at, Word.notName | Word.surname | ROLE);

const isFrontCapital = (scan: Scan, at: number, role: number, from: number, context: PostContext): boolean => {
  if (scan.is(at, Word.honorific | Word.reporting)) return false;
  if (context.isPlace(at) || scan.is(at, Word.publicHead | Word.privateHead | Word.level)) return true;
  if (scan.has(at, Mark.nationality) && role - at <= 4) return true;
  if (scan.has(at + 1, Mark.nationality) && NATION_FIRST.test(scan.folded(at))) return true;
  // "[Luoyan] Town's Party secretary"
  if (scan.isPossessive(at + 2) && scan.isCapital(at + 1) && scan.is(at + 1, Word.level)) return true;
  if (context.isTitleCase || at === from)
    return !context.isTitleCase && (isCityOf(scan, at, role) || opensBody(scan, at, role, context));
  // "visiting Slovak President", ", Kenyan ambassador": a nationality that its ending does not give away.
  const isPublicRole = scan.is(role, Word.publicRole | Word.bareRole);
  if (
    at === role - 1 &&
    isPublicRole &&
    (scan.isCapital(role)
      ? scan.isLower(at - 1)
      : scan.is(at - 1, Word.determiner) || (scan.is(at - 1, Word.punctuation) && !isInName(scan, at)))
  )
    return true;
  if (
    !scan.is(
      at - 1,
      Word.punctuation | Word.determiner | Word.capital | Word.preposition | Word.and | Word.reporting,
    ) &&
    !scan.isPossessive(at - 1) // "Taiwan's [Straits] Exchange Foundation"
  )
    return false;
  // "Ceng Tao director of …" is a name and a post; "Tianfu New Area Party chief" is one post.
  return scan.isCapital(role) || hasHeadBetween(scan, at, role);
};

/** "John R. [Pemberton] governor", "Holstein-[Berg] governor": a point or hyphen of a name stands before `at`. */
const isInName = (scan: Scan, at: number): boolean =>
  scan.isHyphen(at - 1) || (scan.has(at - 1, Mark.point) && scan.surface(at - 2).length === 1);

/** "Antwerp Mayor A" at the start of a sentence: a word before a capital "Mayor" that is neither a verb nor an adverb. */
const isCityOf = (scan: Scan, at: number, role: number): boolean =>
  at === role - 1 &&
  scan.isCapital(role) &&
  /^(?:mayor|governor)$/.test(scan.folded(role)) &&
  isUnknownName(scan, at) &&
  !scan.is(at, Word.modifier | Word.determiner | Word.preposition | Word.link) &&
  !/(?:ing|ly|ed|thanks?|dear|hello|congratulations|sorry|please)$/.test(scan.folded(at));

/** "[Mainland] Affairs Council Minister" at the start of a sentence: capitals behind it up to the head noun, and it is no adverb. */
const opensBody = (scan: Scan, at: number, role: number, context: PostContext): boolean =>
  at + 2 < role &&
  scan.isCapital(role) &&
  scan.isCapital(at + 1) &&
  !scan.is(at + 1, Word.level | Word.party | Word.rank) &&
  !context.isPlace(at + 1) &&
  hasHeadBetween(scan, at, role) &&
  !scan.is(at, Word.surname | Word.modifier | Word.determiner | Word.preposition | Word.link | ROLE) &&
  !scan.has(at, Mark.boundary | Mark.filler) &&
  !/(?:ing|ly|ed|day|time|while|ever|thanks?|dear|hello)$/.test(scan.folded(at));

const hasHeadBetween = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++)
    if (scan.is(at, Word.publicHead | Word.privateHead | Word.level | Word.party)) return true;
  return false;
};

/** "Culture and Tourism Bureau Director": an "and" within the body in front of the role. */
const joinsFront = (scan: Scan, at: number, role: number, from: number, context: PostContext): boolean => {
  const isField = (token: number): boolean =>
    scan.is(token, Word.modifier) &&
    !scan.is(token, Word.rank | Word.level | Word.party | Word.publicHead | Word.privateHead | ROLE);
  if (
    at > from &&
    isField(at - 1) &&
    isField(at + 1) &&
    scan.isCapital(at - 1) === scan.isCapital(at + 1) &&
    !context.isName(at - 1)
  )
    return true;
  if (
    at <= from ||
    !scan.isCapital(at - 1) ||
    !scan.isCapital(at + 1) ||
    !scan.is(at - 1, Word.modifier) ||
    context.isName(at - 1) ||
    context.isPlace(at - 1)
  )
    return false;
  if (scan.is(at - 1, ROLE) || scan.is(at - 1, Word.publicHead)) return false;
  if (/^ministers?$/.test(scan.folded(role))) return isMinistersField(scan, at, role, from, context);
  for (let next = at + 1; next < at + 5; next++) {
    if (scan.is(next, ROLE)) return scan.is(next - 1, Word.publicHead);
    if (!scan.isCapital(next)) return false;
  }
  return false;
};

/** "Kenya's [Foreign Affairs and International Trade] Minister": capitals on both sides, opened by whose minister it is. */
const isMinistersField = (scan: Scan, and: number, role: number, from: number, context: PostContext): boolean => {
  for (let at = and + 1; at < role; at++)
    if (
      !scan.isCapital(at) ||
      scan.is(at, ROLE | Word.rank | Word.honorific) ||
      scan.has(at, Mark.nationality) ||
      context.isName(at) ||
      context.isPlace(at)
    )
      return false;
  if (and + 1 === role || /^(?:foreign|prime)$/.test(scan.folded(role - 1))) return false;
  let at = and - 1;
  while (at > from && scan.isCapital(at) && scan.is(at, Word.modifier) && !scan.is(at, ROLE | Word.rank)) at--;
  return (
    scan.isPossessive(at) || scan.has(at, Mark.nationality) || (scan.is(at, Word.determiner) && !scan.isCapital(at))
  );
};
