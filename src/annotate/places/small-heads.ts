/** Reads names whose kind is written small: "Ciqikou town", "Chengdu-Kunming railway", "the village of Haiga". */
import type { Candidate } from './candidate.ts';
import { described, goesOn, type Head, headAt, LONGEST_FRONT } from './heads.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** A word with a capital that may be part of a name. */
const isNameWord = (view: View, at: number): boolean => {
  const role = view.role(at);
  return (
    (role & Role.capital) !== 0 &&
    !(role & (Role.notFirst | Role.generic | Role.people | Role.direction)) &&
    view.mask[at] === Mask.free
  );
};

/** Whether a name may stand right before the head that ends at `last`: "the city" is seen to have none. */
const mayHaveName = (view: View, last: number): boolean => {
  for (let at = last - 1; at >= last - 1 - LONGEST_FRONT; at--) if (view.is(at, Role.capital)) return true;
  return false;
};

/** "Ciqikou town", "Longtan ancient town": one word in pinyin that is no people's name. */
const namedAt = (view: View, head: Head, last: number): Candidate | null => {
  let at = head.first - 1;
  if (!view.is(at, Role.pinyin) || !isNameWord(view, at)) return null;
  // "Beijing Daxing international airport"
  const isPart = (before: number): boolean =>
    view.isSameBlock(before, last) && view.is(before, Role.pinyin | Role.start) && isNameWord(view, before);
  if (head.kind === 'facility') while (isPart(at - 1)) at--;
  // "In Ciqikou town": the first word of a sentence is no part of the name.
  const isCapital = view.is(at - 1, Role.capital) && !view.is(at - 1, Role.notFirst);
  const isLonger = view.isSameBlock(at - 1, at) && (isCapital || view.isHyphen(at - 1));
  return isLonger ? null : described(at, last, head.kind);
};

/** Named after what they join. */
const JOINING = new Set(['railway', 'expressway']);

/** "Chengdu-Kunming railway", "China-Laos high-speed railway": the places `found` so far that hyphens join. */
const joiningAt = (view: View, head: Head, last: number, found: readonly Candidate[]): Candidate | null => {
  if (!JOINING.has(head.kind) || found.at(-1)?.last !== head.first - 1) return null;
  let index = found.length - 1;
  for (; index > 0; index--) {
    const { first = 0 } = found[index] ?? {};
    if (!view.isHyphen(first - 1) || found[index - 1]?.last !== first - 2) break;
  }
  return index < found.length - 1 ? described(found[index]?.first ?? 0, last, head.kind) : null;
};

/** The name whose last word stands at `last`, or null. */
export const smallHeadAt = (view: View, last: number, found: readonly Candidate[]): Candidate | null => {
  if (view.is(last, Role.capital) || !view.is(last, Role.smallHead) || !mayHaveName(view, last)) return null;
  const head = headAt(view, last);
  if (!head || view.is(head.first, Role.capital) || !view.isSameBlock(head.first - 1, last)) return null;
  if (view.mask[last] !== Mask.free || goesOn(view, last + 1)) return null;
  return joiningAt(view, head, last, found) ?? namedAt(view, head, last);
};

const SETTLEMENTS = new Set(['town', 'village']);
const isOf = (view: View, at: number): boolean => view.folded(at) === 'of' && view.isSameBlock(at - 1, at);

/** "the nearby town of Zhangzha": one word in pinyin, which is no name of the gazetteer (`isKnown`) and no person's. */
export const behindAt = (view: View, head: number, isKnown: (at: number) => boolean): Candidate | null => {
  const kind = view.lexicon.heads.get(view.folded(head))?.kinds.get('') ?? '';
  if (!SETTLEMENTS.has(kind) || view.is(head, Role.capital) || !isOf(view, head + 1)) return null;
  const name = head + 2;
  if (!view.is(name, Role.pinyin) || view.is(name, Role.syllable)) return null;
  if (!isNameWord(view, name) || !view.isSameBlock(head, name)) return null;
  const isLonger =
    view.isSameBlock(name, name + 1) && (view.is(name + 1, Role.capital) || view.folded(name + 1) === "'s");
  return isLonger || isKnown(name) ? null : described(head, name, kind);
};
