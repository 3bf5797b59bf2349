/** Drops one-word places that are part of some other name: "Air China", "Michael Jordan", "Chongqing Rongchuang". */
import type { Candidate } from './candidate.ts';
import { type Gazetteer, NO_RANK } from './gazetteer.ts';
import { Role } from './place-words.ts';
import { isOfSmallBody } from './small-bodies.ts';
import { Mask, type View } from './view.ts';

/** A capitalised word that belongs to a name: no title, weekday, compass word or abbreviation ("China GDP"). */
const isNameWord = (view: View, at: number): boolean => {
  const role = view.role(at);
  if (!(role & Role.capital) || role & (Role.notFirst | Role.direction) || view.mask[at] !== Mask.free) return false;
  return !view.isUpper(at);
};

const isJoinedBefore = (view: View, at: number, previous: Candidate | undefined): boolean =>
  view.isSameBlock(at - 1, at) &&
  previous?.last !== at - 1 &&
  isNameWord(view, at - 1) &&
  !view.is(at - 1, Role.generic) &&
  (view.is(at, Role.peopleName) ? !view.is(at - 1, Role.notAtStart) : !view.isSentenceStart(at - 1));

/** By "Rongchuang" in "Chongqing Rongchuang", not by "Counties" in "Yunyang and Fengjie Counties". */
const isJoinedAfter = (view: View, at: number, next: Candidate | undefined): boolean =>
  view.isSameBlock(at, at + 1) && next?.first !== at + 1 && isNameWord(view, at + 1) && !view.is(at + 1, Role.plural);

/** "Mr. Jordan" */
const isAddressed = (view: View, at: number): boolean => {
  const own = view.surface(at - 1) === '.' ? at - 2 : at - 1;
  return view.isSameBlock(own, at) && view.is(own, Role.honorific);
};

/** "Le Yucheng", "Dawa Tsegyal": doubtful names next to a surname, another person's name. */
const isPersonal = (view: View, at: number): boolean => {
  const before = view.isSameBlock(at - 1, at) ? view.role(at - 1) : 0;
  const isAfterSurname =
    (before & (Role.syllable | Role.capital | Role.notFirst | Role.connector)) === (Role.syllable | Role.capital);
  const isBeforeName =
    view.isSameBlock(at, at + 1) &&
    view.mask[at + 1] === Mask.blocked &&
    view.is(at + 1, Role.capital) &&
    !view.is(at + 1, Role.notFirst);
  return isAfterSurname || isBeforeName;
};

/** "U.S. dollars", "Hong Kong dollar", "US$14 million": money, not where it is spent. */
const isCurrency = (view: View, at: number): boolean =>
  view.isSameBlock(at - 1, at) && /^(?:dollars?|\$)$/.test(view.folded(at));

/** "Shenzhou-19", "Shenzhou XXI": a craft or a model bears the name and a number. */
const isNumbered = (view: View, at: number): boolean =>
  view.isSameBlock(at - 1, at) &&
  ((view.isHyphen(at) && view.is(at + 1, Role.number)) || /^[IVX]{2,}$/.test(view.surface(at)));

/** "the destroyer Nanchang" */
const isShip = (view: View, at: number): boolean => view.isSameBlock(at - 1, at) && view.is(at - 1, Role.vessel);

/** "Chongqing FAO" in an article that glosses a body's name so: "… (Chongqing FAO)". */
const isOfGlossed = (view: View, { first, last }: Candidate, glossed: ReadonlySet<string>): boolean =>
  glossed.size > 0 && view.isUpper(last + 1) && glossed.has(view.text(first, last + 1));

/** Places with an abbreviation behind them, alone in brackets. */
const glossesIn = (view: View, candidates: readonly Candidate[]): ReadonlySet<string> => {
  const glosses = candidates.filter(
    ({ first, last }) =>
      view.surface(first - 1) === '(' &&
      view.surface(last + 2) === ')' &&
      view.isUpper(last + 1) &&
      view.isSameBlock(first, last + 1),
  );
  return new Set(glosses.map(({ first, last }) => view.text(first, last + 1)));
};

/** Candidates that stand by themselves, in the same order. */
export const withoutPartsOfNames = (
  view: View,
  gazetteer: Gazetteer,
  candidates: readonly Candidate[],
): Candidate[] => {
  const glossed = glossesIn(view, candidates);
  return candidates.filter((candidate, index) => {
    const { first, last } = candidate;
    if (isCurrency(view, last + 1) || isOfSmallBody(view, candidate)) return false;
    if (isOfGlossed(view, candidate, glossed)) return false;
    if (candidate.type === null && isShip(view, first)) return false;
    if (first === last && candidate.type === null && isNumbered(view, last + 1)) return false;
    if (candidate.owners.length === 0) return true;
    // "Hong Kong Disneyland"
    if (first !== last)
      return (
        candidate.type !== null ||
        candidate.direction !== null ||
        candidate.owners.some((owner) => gazetteer.rank(owner) === NO_RANK) ||
        view.isTitleCase(first) ||
        !isJoinedAfter(view, last, candidates[index + 1])
      );
    const isDoubtful = candidate.clarity === 'bare' || view.is(first, Role.peopleName);
    if (isAddressed(view, first) || (isDoubtful && isPersonal(view, first))) return false;
    const isBefore = isJoinedBefore(view, first, candidates[index - 1]);
    if (!isBefore && !isJoinedAfter(view, last, candidates[index + 1])) return true;
    // In a heading capitals tell nothing.
    return view.isTitleCase(first) && !(isBefore && view.is(first, Role.peopleName));
  });
};
