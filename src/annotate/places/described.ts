/** Reads names that say what they are and stand in no gazetteer: "Guangyang Island", "Xiyong Science City". */
import type { Candidate } from './candidate.ts';
import { described, goesOn, type Head, headAt } from './heads.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** Longest name that is read, in tokens, the head included. */
const LONGEST = 10;

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
  if (!view.is(last, Role.capital)) return null;
  const head = headAt(view, last);
  if (!head || view.mask[last] !== Mask.free || goesOn(view, last + 1)) return null;
  const start = nameStart(view, head.first);
  if (start < 0) return null;
  if (view.isUpper(last) && view.isUpper(start)) return null; // DALI LAKE PATROL SWAPS …
  const first = view.isTitleCase(last) ? startInTitle(view, start, head.first) : start;
  return first < head.first && hasName(view, first, head.first) && !isAnyOne(view, first, head)
    ? described(first, last, head.kind)
    : null;
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
