/** Drops one-word places that are part of some other name: "Air China", "Michael Jordan", "Chongqing Rongchuang". */
import { Shape } from '../../text/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** A capitalised word that belongs to a name: no title, weekday, compass word or abbreviation ("China GDP"). */
const isNameWord = (view: View, at: number): boolean => {
  const role = view.role(at);
  if (!(role & Role.capital) || role & (Role.notFirst | Role.direction) || view.mask[at] !== Mask.free) return false;
  return (view.tokens.vocabulary.shape(view.tokens.ids[at] ?? -1) & Shape.upper) === 0;
};

const isJoinedBefore = (view: View, at: number, previous: Candidate | undefined): boolean =>
  view.isSameBlock(at - 1, at) &&
  previous?.last !== at - 1 &&
  isNameWord(view, at - 1) &&
  !view.is(at - 1, Role.generic) &&
  !view.isSentenceStart(at - 1);

const isJoinedAfter = (view: View, at: number, next: Candidate | undefined): boolean =>
  view.isSameBlock(at, at + 1) && next?.first !== at + 1 && isNameWord(view, at + 1);

/** Candidates that stand by themselves, in the same order. */
export const withoutPartsOfNames = (view: View, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((candidate, index) => {
    const { first, last } = candidate;
    if (first !== last || candidate.owners.length === 0) return true;
    // In a heading capitals tell nothing, so only names that are doubtful anyway are dropped there.
    const isDoubtful = candidate.clarity === 'bare' || view.is(first, Role.peopleName);
    if (view.isTitleCase(first) && !isDoubtful) return true;
    if (view.isTitleCase(first))
      return !(isDoubtful && view.is(first, Role.peopleName) && isJoinedBefore(view, first, candidates[index - 1]));
    return !isJoinedBefore(view, first, candidates[index - 1]) && !isJoinedAfter(view, last, candidates[index + 1]);
  });
