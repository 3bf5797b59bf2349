/** Names of any language in front of a post: "A, mayor of X", "A (mayor of X)", "A was elected mayor", "A and B, vice mayors". */
import type { Name } from '../names/name.ts';
import { type Claims, type Places, plainNameEndingAt } from '../names/plain-names.ts';
import { isElectedAgain } from '../posts/post-front.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { asideEnd } from './attach/chunks.ts';

/** Words of a verb of office and what may stand around it, at most. */
const MOST_LINKS = 10;
const TAKES_OFFICE = /^(?:appointed|elected|named|became|becomes|nominated|promoted|removed|dismissed|who)$/;

const NONE: readonly Name[] = [];

/** The names that the words in front of `post` lead to, from right to left. */
export const namesBefore = (scan: Scan, post: Post, first: number, claims: Claims): readonly Name[] => {
  const at = pastArticle(scan, post.first - 1, first);
  const isDash = isLineDash(scan, at, first);
  if (isDash && scan.isLower(post.last + 1) && !scan.is(post.last + 1, Word.and)) return NONE; // "Rovers - Mayor praises win"
  const isMark = isDash || scan.has(at, Mark.comma | Mark.open);
  const verb = isMark ? null : verbBefore(scan, at, first, claims);
  const end = verb ? verb.end : pastInsertion(scan, at) - 1;
  const name = verb
    ? subjectOf(scan, post, verb, first, claims)
    : apposed(scan, post, end, first, claims, isDash ? 'exact' : 'loose');
  const start = name?.first ?? nameStart(scan, end, claims);
  const others: Name[] = [];
  if (post.isPlural || (verb ? verb.isSeveral : endsRespectively(scan, post)))
    others.push(...joinedTo(scan, post, start, first, claims));
  if (verb && others.length === 0) others.push(...successorOf(scan, start, first, claims));
  if (name || others.length > 0 || post.isPlural) return name ? [name, ...others] : others;
  return givenTo(scan, at, first, claims);
};

/** What stands in front of "[the newly elected] mayor", "[both] vice mayors", ", [once] mayor". */
const pastArticle = (scan: Scan, from: number, first: number): number => {
  let at = from;
  while (NEW.test(scan.folded(at))) at--;
  if (!scan.has(at, Mark.article | Mark.comma)) at = from;
  while (at > first && scan.isLower(at) && (scan.is(at, Word.determiner) || OF_SEVERAL.test(scan.folded(at)))) at--;
  return at;
};

const NEW = /^(?:new|newly|elected|appointed|current|incumbent|once|formerly|now)$/;
/** "A and B, [both] vice mayors", "[respectively] mayor and vice mayor" */
const OF_SEVERAL = /^(?:both|all|respectively|two|three|four|five|six)$/;

/** "A - Mayor of X": a line of a list. */
const isLineDash = (scan: Scan, at: number, first: number): boolean => {
  if (!/^[-–—|]$/.test(scan.surface(at)) || scan.isGlued(at) || scan.isGlued(at + 1) || at - first > 6) return false;
  return scan.block(first - 1) !== scan.block(first);
};

/** The comma or bracket in front of ", 58,", "(2nd L)," where the one at `mark` closes that; else `mark` itself. */
const pastInsertion = (scan: Scan, mark: number): number => {
  if (!scan.has(mark, Mark.comma)) return mark;
  if (scan.has(mark - 2, Mark.comma) && /^\d\d$/.test(scan.surface(mark - 1))) return mark - 2;
  if (!scan.has(mark - 1, Mark.close)) return mark;
  for (let open = mark - 2; open > mark - 8; open--)
    if (scan.has(open, Mark.open)) return asideEnd(scan, open) === mark - 1 ? open : mark;
  return mark;
};

const apposed = (scan: Scan, post: Post, end: number, first: number, claims: Claims, places: Places): Name | null => {
  const name = plainNameEndingAt(scan, end, first, claims, places);
  if (!name || name.first < name.last || isCourtesy(scan, name.first - 1)) return name;
  // "talks with Savina, Chief of Gubin District"
  const isSpoken =
    name.first > first && scan.isLower(name.first - 1) && post.complement >= 0 && scan.surface(name.first).length > 3;
  return isSpoken || (isLoneName(scan, name.first, first) && scan.isLower(post.role)) ? name : null;
};

/** The words between a name and its post: `end` is the last token before them. */
interface VerbBefore {
  readonly end: number;
  /** One of them is a verb of office. */
  readonly hasVerb: boolean;
  /** "were elected" */
  readonly isSeveral: boolean;
}

/** Left over "was elected", "serves as", ", who is also"; past a name that is known ("was replaced by Zhao Lei as"). */
const verbBefore = (scan: Scan, from: number, first: number, claims: Claims): VerbBefore => {
  let hasVerb = false;
  let isSeveral = false;
  let at = from;
  for (let steps = 0; at > first && steps < MOST_LINKS; steps++, at--) {
    if (/^(?:are|were)$/.test(scan.folded(at))) isSeveral = true;
    if (scan.is(at, Word.officeVerb) || isPostLeft(scan, at)) hasVerb = true;
    else if (isElectedAgain(scan, at - 1)) continue;
    else if (scan.isCapital(at) && isWhither(scan, at)) continue;
    else if (claims.isFixed(at) && /^(?:by|from)$/.test(scan.folded(nameStart(scan, at, claims) - 1)))
      at = nameStart(scan, at, claims);
    else if (
      scan.isCapital(at) ||
      !(scan.folded(at) === 'by' || scan.is(at, Word.link | Word.preposition | Word.determiner))
    )
      break;
  }
  const mark = pastInsertion(scan, at);
  return {
    end: mark < at || (scan.has(at, Mark.comma) && scan.folded(at + 1) === 'who') ? mark - 1 : at,
    hasVerb,
    isSeveral,
  };
};

/** "was transferred to [Hebei] as", "to [Inner Mongolia] as" */
const isWhither = (scan: Scan, at: number): boolean => {
  const to = scan.isCapital(at - 1) ? at - 2 : at - 1;
  return scan.folded(to) === 'to' && /^(?:transferred|moved|sent|went)$/.test(scan.folded(to - 1));
};

const subjectOf = (
  scan: Scan,
  post: Post,
  { end, hasVerb }: VerbBefore,
  first: number,
  claims: Claims,
): Name | null => {
  const name = plainNameEndingAt(scan, end, first, claims, 'exact');
  if (!name) return null;
  if (name.first < name.last)
    return hasVerb ||
      isUnmarked(scan, post, name, first) ||
      isGapped(scan, post, name, first) ||
      scan.is(name.first - 1, Word.officeVerb)
      ? name
      : null;
  // One word alone, as Tibetan and Mongolian names are: only at the start of "X was appointed chairman".
  let takes = false;
  for (let at = end + 1; at <= end + 3; at++) if (TAKES_OFFICE.test(scan.folded(at))) takes = true;
  return hasVerb && takes && isLoneName(scan, name.first, first) && !isDescribed(scan, name.first - 1) ? name : null;
};

/** "the 59-year-old ethnic [Tibetan] who was appointed …": a people, not a name. */
const isDescribed = (scan: Scan, before: number): boolean =>
  scan.is(before, Word.determiner) || /^(?:ethnic|old|native)$/.test(scan.folded(before));

/** "C was elected governor, and [A B] president of the court": the verb is not said again. */
const isGapped = (scan: Scan, post: Post, name: Name, first: number): boolean => {
  if (name.last !== post.first - 1 || post.complement < 0 || scan.isCapital(post.role)) return false;
  if (!scan.is(name.first - 1, Word.and)) return false;
  for (let at = name.first - 2; at > first; at--)
    if (/^(?:elected|appointed|named)$/.test(scan.folded(at))) return true;
  return false;
};

/** "[A B] the mayor of X opened …", "welcomed by [A B] the mayor of X": an apposition without its comma. */
const isUnmarked = (scan: Scan, post: Post, name: Name, first: number): boolean =>
  name.last === post.first - 2 &&
  scan.surface(post.first - 1) === 'the' &&
  post.complement >= 0 &&
  (name.first === first || /^(?:by|with|from|including)$/.test(scan.surface(name.first - 1)));

/** "[A] has succeeded B as": the name in front of the verb whose object begins at `start`. */
const successorOf = (scan: Scan, start: number, first: number, claims: Claims): readonly Name[] => {
  if (!/^(?:succeed(?:s|ed)?|replac(?:es?|ed))$/.test(scan.folded(start - 1))) return NONE;
  let at = start - 2;
  while (at > first && /^(?:has|had|have|will|is|to)$/.test(scan.folded(at))) at--;
  const name = plainNameEndingAt(scan, at, first, claims, 'exact');
  return name && name.first < name.last ? [name] : NONE;
};

/** "A [from] the post of" */
const isPostLeft = (scan: Scan, at: number): boolean =>
  scan.folded(at) === 'from' &&
  scan.is(at + 1, Word.determiner) &&
  /^(?:post|position|office)$/.test(scan.folded(at + 2));

/** "elected [A and B] chairman and vice chairman": names between a verb of office and the first of their posts. */
const givenTo = (scan: Scan, last: number, first: number, claims: Claims): readonly Name[] => {
  const names: Name[] = [];
  for (let at = last; at > first;) {
    const name = plainNameEndingAt(scan, at, first, claims, 'exact');
    if (name && name.first < name.last) names.push(name);
    const start = name?.first ?? nameStart(scan, at, claims);
    if (TAKES_OFFICE.test(scan.folded(start - 1))) return names;
    at = start - 1;
    if (scan.is(at, Word.and)) at--;
    if (scan.has(at, Mark.comma)) at--;
    if (at === start - 1) return NONE;
  }
  return NONE;
};

/** First token of the run of taken words that ends at `at`, a name with its hyphens and title. */
const nameStart = (scan: Scan, at: number, claims: Claims): number => {
  let start = at;
  while (claims.isFixed(start - 1) && (scan.isCapital(start) || scan.isGlued(start))) start--;
  return start;
};

/** "[A, B and] C, vice mayors of X": the names joined to the one that starts at `start`. */
const joinedTo = (scan: Scan, post: Post, start: number, first: number, claims: Claims): Name[] => {
  const names: Name[] = [];
  for (let at = start; at > first;) {
    let end = at - 1;
    while (end > first && (scan.has(end, Mark.comma) || scan.is(end, Word.and))) end--;
    if (end === at - 1) break;
    if (claims.isFixed(end) && (scan.isCapital(end) || scan.isGlued(end))) {
      at = nameStart(scan, end, claims);
      continue;
    }
    const name = plainNameEndingAt(scan, end, first, claims, 'loose');
    if (!name || (name.first === name.last && !isListedAlone(scan, name.first, post, first))) break;
    names.push(name);
    at = name.first;
  }
  return names;
};

/**
 * "[Hasbagen] and C", "A, [Hasbagen] and C": one word alone. What opens a sentence before a comma may be "Meanwhile", unless
 * the posts behind the names are told to be theirs "respectively".
 */
const isListedAlone = (scan: Scan, at: number, post: Post, first: number): boolean => {
  if (scan.surface(at).length <= 3) return false;
  if (at > first) return scan.has(at - 1, Mark.comma);
  return scan.is(at + 1, Word.and) || endsRespectively(scan, post);
};

/** "… Dalad Banner[,] respectively": a few words on, the list that the post begins ends so; or "respectively" opens it. */
const endsRespectively = (scan: Scan, post: Post): boolean => {
  if (scan.folded(post.first - 1) === 'respectively') return true;
  const from = post.last;
  for (let at = from; at < from + 14 && !scan.has(at, Mark.semicolon | Mark.point); at++)
    if (scan.folded(at + 1) === 'respectively') return true;
  return false;
};

/** "Ms." or its point. */
const isCourtesy = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.honorific) || (scan.has(at, Mark.point) && scan.is(at - 1, Word.honorific));

/** One capitalised word before ", chairman of …": Tibetan names (Qizhala), never a sentence's first adverb. */
const isLoneName = (scan: Scan, at: number, first: number): boolean =>
  scan.surface(at).length > 3 && (at > first || !/(?:ly|ing)$/.test(scan.folded(at)));
