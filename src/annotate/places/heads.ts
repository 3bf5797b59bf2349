/** Endings that say what a place is: "Science City", "high-speed railway". */
import type { Candidate } from './candidate.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

export interface Head {
  /** First token of the ending. */
  readonly first: number;
  readonly kind: string;
}

/** The longest head has one token more. */
export const LONGEST_FRONT = 3;

/** The word before `last` or, where hyphens stand there, before them; as far as a head reaches. */
const wordBefore = (view: View, last: number): string => {
  let at = last - 1;
  while (at > last - LONGEST_FRONT && view.folded(at) === '-') at--;
  return view.folded(at);
};

/** The head that ends at `last`: "Science City" before "City". */
export const headAt = (view: View, last: number): Head | null => {
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

/** "Hangzhou Bay Sea-crossing Bridge", "Grotto Temple Protection": the name goes on behind the head, or is none. */
export const goesOn = (view: View, next: number): boolean => {
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

/** A name outside the gazetteer. */
export const described = (first: number, last: number, kind: string): Candidate => ({
  first,
  last,
  owners: [],
  clarity: 'clear',
  hasUsual: false,
  type: null,
  kind,
  direction: null,
});
