/** Bodies written small: "the Sichuan government", "the Yibin municipal health commission". */
import type { Candidate } from './candidate.ts';
import { Role } from './place-words.ts';
import type { View } from './view.ts';

/** From the place to its body, in tokens. */
const LONGEST = 6;

const isSmallBody = (view: View, at: number, isLevelled: boolean): boolean =>
  !view.is(at, Role.capital) && view.is(at, isLevelled ? Role.smallBody | Role.levelBody : Role.smallBody);

/** "culture and tourism" of a department. */
const isInner = (view: View, at: number): boolean => {
  const role = view.role(at);
  if (view.folded(at) === 'and') return !view.is(at - 1, Role.level) && !isSmallBody(view, at + 1, true);
  return (role & Role.lowerWord) !== 0 && !(role & Role.notFirst);
};

/** "provincial department", "city government", "women's federation" behind the place. */
const leadsToBody = (view: View, { last, type }: Candidate): boolean => {
  let isLevelled = type !== null && !view.is(last, Role.capital);
  for (let at = last + 1; at <= last + LONGEST && view.isSameBlock(last, at); at++) {
    if (isSmallBody(view, at, isLevelled)) return true;
    const role = view.role(at);
    if (role & Role.level) isLevelled = true;
    else if (role & Role.possessor && view.folded(at + 1) === "'s") {
      isLevelled = true;
      at++;
    } else if (!isLevelled || !isInner(view, at)) return false;
  }
  return false;
};

/** True where the place is part of a body's name; one of several places is none: "Sichuan and Chongqing authorities". */
export const isOfSmallBody = (view: View, candidate: Candidate): boolean => {
  const before = candidate.first - 1;
  const isListed =
    view.isSameBlock(before, candidate.first) && (view.isHyphen(before) || view.folded(before) === 'and');
  return !isListed && leadsToBody(view, candidate);
};
