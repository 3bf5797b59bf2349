/** Lists inside a body's name: "Culture, Radio, Film and Tourism", "agriculture and rural affairs". */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { type BodyLimits, HEAD, isStopper, isVerb } from './body-limits.ts';

/** Words that open a post or an honour, never the second half of a body's name: "and [Honorary] Citizen of Wuhan". */
const OPENS_POST = /^(?:honorary|deputy|vice|acting|former)$/;

/** "Industry and Information Technology" goes on; "Chongqing and Mayor …", "… Committee and Chen Wei" do not. */
export const joinsNames = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  let next = at + 1;
  if (scan.is(next, Word.determiner)) next++;
  if (next > limits.limit || limits.isNameStart(next) || limits.isPostStart(next) || limits.isPostStart(at + 1))
    return false;
  if (scan.isCapital(next)) {
    if (OPENS_POST.test(scan.folded(next))) return false;
    // A finished body or place before "and" ends here, unless the words after it are still waiting for their head noun.
    return !scan.is(at - 1, HEAD) || isDepartmentOpen(scan, at - 1) || scan.is(next, Word.level);
  }
  return scan.isLower(at - 1) && !isVerb(scan, next);
};

/** True inside "Bureau of Culture …", "Committee for …": a joint stands between the last head noun and here. */
const isDepartmentOpen = (scan: Scan, at: number): boolean => {
  for (let back = at; back > at - 8 && back >= 0; back--) {
    const joint = scan.has(back, Mark.joint) ? scan.folded(back) : '';
    if (joint === 'of' || joint === 'for' || joint === 'on')
      return scan.is(back - 1, HEAD) || (joint === 'for' && scan.is(back - 1, Word.role));
    if (!scan.isCapital(back) && !scan.is(back, Word.and | Word.punctuation | Word.determiner) && !scan.isLower(back))
      return false;
  }
  return false;
};

/** "Secretary for [Financial Services] and the Treasury": what the one is for, capitals up to the word at `last`. */
export const isSecretarysField = (scan: Scan, last: number): boolean => {
  let at = last;
  while (scan.isCapital(at) && last - at < 4) at--;
  return at < last && scan.folded(at) === 'for' && scan.is(at - 1, Word.role);
};

/** The commas of "Culture, Radio, Film and Tourism": more of the same case follows, and an "and" before the list ends. */
export const isListComma = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  if (!isDepartmentOpen(scan, at - 1) && !headFollows(scan, at, limits) && !isMinistersList(scan, at)) return false;
  // "of Commerce, and Yi Bin": the comma before "and" belongs to a list only where another came before it.
  if (scan.is(at + 1, Word.and) && !hasEarlierComma(scan, at)) return false;
  const isCapitalList = scan.isCapital(at - 1);
  for (let next = at + 1; next <= limits.limit && next - at <= 10; next++) {
    if (limits.isNameStart(next) || limits.isPostStart(next)) return false;
    if (scan.is(next, Word.and)) {
      if (limits.isPostStart(next + 1) || limits.isNameStart(next + 1)) return false;
      return isCapitalList ? scan.isCapital(next + 1) : scan.isLower(next + 1) && !isVerb(scan, next + 1);
    }
    if (scan.has(next, Mark.comma)) continue;
    if (isCapitalList ? !scan.isCapital(next) : !scan.isLower(next)) return false;
    if (isVerb(scan, next)) return false;
  }
  return false;
};

/** "Minister of Industry, Trade and Investment": fields of government only, where names could stand as well. */
const isMinistersList = (scan: Scan, at: number): boolean => {
  const isField = (token: number): boolean =>
    scan.isCapital(token) && scan.is(token, Word.modifier | Word.notName) && !scan.is(token, Word.surname);
  let back = at - 1;
  while (isField(back) || scan.has(back, Mark.comma)) back--;
  if (!/^(?:of|for)$/.test(scan.folded(back)) || !/^(?:minister|secretary)$/.test(scan.folded(back - 1))) return false;
  let next = at + 1;
  while (isField(next) || scan.has(next, Mark.comma)) next++;
  return next > at + 1 && scan.is(next, Word.and) && isField(next + 1);
};

/** A comma of the same list a few words before, with no role between: that one belongs to the sentence. */
const hasEarlierComma = (scan: Scan, at: number): boolean => {
  for (let back = at - 1; back > at - 6; back--) {
    if (scan.is(back, Word.role | Word.rolePlural)) return false;
    if (scan.has(back, Mark.comma)) return true;
  }
  return false;
};

/** "commerce, culture and tourism commission": the head noun is still to come. */
const headFollows = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  if (scan.is(at - 1, HEAD)) return false;
  let isPastAnd = false;
  for (let next = at + 1; next <= limits.limit && next - at <= 8; next++) {
    if (scan.is(next, Word.and)) isPastAnd = true;
    else if (scan.is(next, HEAD)) return isPastAnd;
    else if (scan.is(next, Word.punctuation) && !scan.has(next, Mark.comma)) return false;
  }
  return false;
};

/** The commas of "culture, radio, film and sport": one or two plain nouns between commas, "and" before the last. */
const isTopicComma = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  for (let next = at + 1; next <= limits.limit && next - at < 12; next++) {
    if (limits.isNameStart(next) || limits.isPostStart(next) || isStopper(scan, next) || isVerb(scan, next))
      return false;
    if (scan.is(next, Word.and))
      return (
        scan.isLower(next + 1) && scan.isLower(next - 1) && !limits.isPostStart(next + 1) && !isVerb(scan, next + 1)
      );
    if (!scan.has(next, Mark.comma) && !scan.isLower(next)) return false;
  }
  return false;
};

/** "and appointed": the next verb of the sentence. */
const isPastForm = (scan: Scan, at: number): boolean => scan.is(at, Word.officeVerb) || scan.folded(at).endsWith('ed');

/** "culture and tourism", "agriculture and rural affairs": what a department is for, as plain nouns. */
export const plainTopics = (scan: Scan, start: number, limits: BodyLimits): number => {
  let good = -1;
  for (let at = start; at <= limits.limit && at - start < 14; at++) {
    if (limits.isNameStart(at) || limits.isPostStart(at) || isStopper(scan, at) || isVerb(scan, at)) break;
    if (scan.is(at, Word.and)) {
      if (limits.isPostStart(at + 1) || !scan.isLower(at + 1) || isVerb(scan, at + 1) || isPastForm(scan, at + 1))
        break;
    } else if (scan.has(at, Mark.comma) && good === at - 1 && isTopicComma(scan, at, limits)) {
      continue;
    } else if (scan.isLower(at) && !scan.is(at, Word.preposition | Word.determiner)) good = at;
    else break;
  }
  return good;
};
