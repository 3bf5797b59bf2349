/** Reads names that say what they are and stand in no gazetteer: "Guangyang Island", "Xiyong Science City". */
import type { Candidate } from './candidate.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** Longest name that is read, in tokens, the head included. */
const LONGEST = 10;

interface Head {
  readonly first: number;
  readonly kind: string;
}

/** The longest head has one token more. */
const LONGEST_FRONT = 3;

/** The word before `last` or, where hyphens stand there, before them; as far as a head reaches. */
const wordBefore = (view: View, last: number): string => {
  let at = last - 1;
  while (at > last - LONGEST_FRONT && view.folded(at) === '-') at--;
  return view.folded(at);
};

/** The head that ends at `last`: "Science City" before "City". */
const headAt = (view: View, last: number): Head | null => {
  const heads = view.lexicon.heads.get(view.folded(last));
  if (!heads) return null;
  // Most heads stand in no longer one: no words need be put together.
  const longest = heads.before.has(wordBefore(view, last)) ? LONGEST_FRONT : 0;
  for (let before = longest; before > 0; before--) {
    const first = last - before;
    if (!view.isSameBlock(first, last)) continue;
    const words = Array.from({ length: before }, (_, i) => view.folded(first + i)).filter((word) => word !== '-');
    const kind = words.length === 0 ? undefined : heads.kinds.get(words.join(' '));
    if (kind !== undefined) return { first, kind };
  }
  const alone = heads.kinds.get('');
  return alone === undefined ? null : { first: last, kind: alone };
};

/** "Economic and Technological Development Zone". */
const isGenericAnd = (view: View, at: number): boolean =>
  view.folded(at) === 'and' &&
  view.is(at - 1, Role.generic) &&
  view.is(at - 1, Role.capital) &&
  view.is(at + 1, Role.generic);

/** First token of the name before the head, or -1. Walks over capitals, glued hyphens and one "(Chongqing)". */
const nameStart = (view: View, head: number): number => {
  let first = -1;
  for (let at = head - 1; view.isSameBlock(at, head) && head - at < LONGEST; at--) {
    if (view.mask[at] !== Mask.free) break;
    const role = view.role(at);
    if (role & Role.capital) {
      if (role & Role.notFirst) break;
      if (role & Role.notAtStart && view.isSentenceStart(at)) break;
      first = at;
    } else if (view.isHyphen(at) || isGenericAnd(view, at)) continue;
    else if (view.surface(at) === ')' && view.surface(at - 2) === '(' && view.is(at - 1, Role.capital)) at--;
    else if (view.surface(at) === '(' && first === at + 1) continue;
    else break;
  }
  return first;
};

/** True where some word between is a name: not "National Industrial Park", not "(Phase". */
const hasName = (view: View, first: number, before: number): boolean => {
  for (let at = first; at < before; at++) {
    const role = view.role(at);
    if (role & Role.capital && !(role & (Role.generic | Role.direction))) return true;
  }
  return false;
};

/** In a heading every word has a capital: only names in pinyin or joined by hyphens right before the head are believed there. */
const startInTitle = (view: View, first: number, head: number): number => {
  let start = head;
  const isPart = (at: number): boolean =>
    view.is(at, Role.pinyin | Role.generic) ||
    view.isHyphen(at) ||
    (view.is(at, Role.start) && (view.isHyphen(at + 1) || view.isHyphen(at - 1)));
  while (start - 1 >= first && isPart(start - 1)) start--;
  return view.isHyphen(start) ? head : start; // "Sixty-Year-Old Bridge"
};

const described = (first: number, last: number, kind: string): Candidate => ({
  first,
  last,
  owners: [],
  clarity: 'clear',
  hasUsual: false,
  type: null,
  kind,
  direction: null,
});

const SMALL_NAME = Role.pinyin | Role.capital;

/** Whether a name that `smallAt` reads may stand before the head that ends at `last`: "the city" is seen to have none. */
const mayBeSmall = (view: View, last: number): boolean => {
  for (let at = last - 1; at >= last - 1 - LONGEST_FRONT; at--)
    if ((view.role(at) & SMALL_NAME) === SMALL_NAME) return true;
  return false;
};

const isSmallName = (view: View, at: number, role: number): boolean =>
  (role & Role.capital) !== 0 &&
  !(role & (Role.notFirst | Role.generic | Role.people | Role.direction)) &&
  view.mask[at] === Mask.free;

/** "Ciqikou town", "Longtan ancient town": one word in pinyin that is no people's name, the head written small. */
const smallAt = (view: View, head: Head, last: number): Candidate | null => {
  let at = head.first - 1;
  const role = view.role(at);
  if (!(role & Role.pinyin) || !isSmallName(view, at, role) || !view.isSameBlock(at, last)) return null;
  if (!view.is(last, Role.smallHead) || view.is(head.first, Role.capital)) return null;
  // "Beijing Daxing international airport"
  if (head.kind === 'facility')
    while (
      view.isSameBlock(at - 1, at) &&
      view.is(at - 1, Role.pinyin | Role.start) &&
      isSmallName(view, at - 1, view.role(at - 1))
    )
      at--;
  // "In Ciqikou town": the first word of a sentence is no part of the name.
  const isCapital = view.is(at - 1, Role.capital) && !view.is(at - 1, Role.notFirst);
  const isLonger = view.isSameBlock(at - 1, at) && (isCapital || view.isHyphen(at - 1));
  return isLonger ? null : described(at, last, head.kind);
};

/** "Hangzhou Bay Sea-crossing Bridge", "Grotto Temple Protection": the name goes on behind the head, or is none. */
const goesOn = (view: View, next: number): boolean => {
  if (!view.isSameBlock(next - 1, next)) return false;
  if (view.isHyphen(next)) return view.is(next + 1, Role.lowerWord);
  const role = view.role(next);
  return (
    (role & Role.capital) !== 0 &&
    !(role & (Role.notFirst | Role.start | Role.direction | Role.head | Role.pinyin | Role.body)) &&
    view.mask[next] === Mask.free &&
    !view.isUpper(next) &&
    !view.isTitleCase(next)
  );
};

/** Kinds of places that English words are nicknames of: "the Tea Town", "the Spring City". */
const NICKNAMED = new Set(['city', 'county', 'district', 'town', 'village']);

/** "A Garden City needs trees", "the Pear Town": no name stands behind the indefinite article, no English one behind the definite. */
const isAnyOne = (view: View, first: number, head: Head): boolean => {
  if (!view.isSameBlock(first - 1, first)) return false;
  const article = view.folded(first - 1);
  if (article !== 'the' || !NICKNAMED.has(head.kind)) return article === 'a' || article === 'an';
  for (let at = first; at < head.first; at++) if (view.is(at, Role.pinyin | Role.people)) return false;
  return true;
};

/** The name whose last word stands at `last`, or null. */
export const describedAt = (view: View, last: number): Candidate | null => {
  if (!view.is(last, Role.capital | Role.smallHead)) return null;
  if (!view.is(last, Role.capital) && !mayBeSmall(view, last)) return null;
  const head = headAt(view, last);
  if (!head || view.mask[last] !== Mask.free || goesOn(view, last + 1)) return null;
  if (!view.is(last, Role.capital)) return smallAt(view, head, last);
  const start = nameStart(view, head.first);
  if (start < 0) return null;
  if (view.isUpper(last) && view.isUpper(start)) return null; // DALI LAKE PATROL SWAPS …
  const first = view.isTitleCase(last) ? startInTitle(view, start, head.first) : start;
  return first < head.first && hasName(view, first, head.first) && !isAnyOne(view, first, head)
    ? described(first, last, head.kind)
    : null;
};

const SETTLEMENTS = new Set(['town', 'village']);
const isOf = (view: View, at: number): boolean => view.folded(at) === 'of' && view.isSameBlock(at - 1, at);

/** "the nearby town of Zhangzha": one word in pinyin, which is no name of the gazetteer (`isKnown`) and no person's. */
export const behindAt = (view: View, head: number, isKnown: (at: number) => boolean): Candidate | null => {
  const kind = view.lexicon.heads.get(view.folded(head))?.kinds.get('') ?? '';
  if (!SETTLEMENTS.has(kind) || view.is(head, Role.capital) || !isOf(view, head + 1)) return null;
  const name = head + 2;
  const role = view.role(name);
  const isName =
    (role & SMALL_NAME) === SMALL_NAME && !(role & (Role.notFirst | Role.generic | Role.people | Role.direction));
  if (!isName || role & Role.syllable || view.mask[name] !== Mask.free || !view.isSameBlock(head, name)) return null;
  const isLonger =
    view.isSameBlock(name, name + 1) && (view.is(name + 1, Role.capital) || view.folded(name + 1) === "'s");
  return isLonger || isKnown(name) ? null : described(head, name, kind);
};

/** Named after what they join. */
const JOINING = new Set(['railway', 'expressway']);

/** "Chengdu-Kunming railway", "China-Laos high-speed railway": the places `found` so far that hyphens join, right before a small head. */
export const joiningAt = (view: View, last: number, found: readonly Candidate[]): Candidate | null => {
  if (view.is(last, Role.capital) || !view.is(last, Role.smallHead)) return null;
  const head = headAt(view, last);
  if (!head || !JOINING.has(head.kind) || view.is(head.first, Role.capital)) return null;
  let index = found.length - 1;
  if (found[index]?.last !== head.first - 1 || !view.isSameBlock(head.first - 1, last)) return null;
  while (
    index > 0 &&
    view.isHyphen((found[index]?.first ?? 0) - 1) &&
    found[index - 1]?.last === (found[index]?.first ?? 0) - 2
  )
    index--;
  return index < found.length - 1 ? described(found[index]?.first ?? 0, last, head.kind) : null;
};

/** "Mount Siguang", "Lake Chagan", "Gulf of Aden": the kind stands first, a name follows. */
export const prefixedAt = (view: View, first: number): Candidate | null => {
  if (!view.is(first, Role.prefix) || !view.is(first, Role.capital)) return null;
  const ofKind = view.lexicon.words.prefixesOf[view.folded(first)];
  if (ofKind !== undefined && view.folded(first + 1) !== 'of') return null;
  const name = ofKind !== undefined || view.surface(first + 1) === '.' ? first + 2 : first + 1;
  const role = view.role(name);
  const isName = (role & Role.capital) !== 0 && !(role & (Role.notFirst | Role.generic | Role.body));
  // "Longtan Lake Patrol": the kind belongs to what stands before it.
  const isBehindName =
    view.isSameBlock(first - 1, first) && view.is(first - 1, Role.pinyin) && view.is(first - 1, Role.capital);
  if (!isName || isBehindName || !view.isSameBlock(first, name) || view.mask[name] !== Mask.free) return null;
  if (view.isTitleCase(first) && !(role & Role.pinyin)) return null; // DALI LAKE PATROL
  return described(first, name, ofKind ?? view.lexicon.words.prefixes[view.folded(first)] ?? 'region');
};
