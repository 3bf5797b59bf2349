/** Reads the body a post belongs to: "[the Publicity Department of the CPC Sichuan Provincial Committee]". */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { type BodyLimits, HEAD, isCalendar, isOfficeOf, isStopper, isVerb } from './body-limits.ts';
import { pastMilitaryRanks } from './military-ranks.ts';
import { isPluralPossessive } from './post-head.ts';
import { isListComma, isSecretarysField, joinsNames, plainTopics } from './body-lists.ts';

/** How many lower-case words may come before the head noun: "the newly established municipal big data bureau". */
const MOST_LOWER = 9;

/** Last token of the body that starts at `at` (an article or its first word), or -1 where none can be read. */
export const bodyEnd = (scan: Scan, at: number, limits: BodyLimits): number => {
  let start = at;
  while (
    start <= limits.limit &&
    scan.is(start, Word.determiner) &&
    !(scan.isCapital(start) && scan.is(start + 1, Word.punctuation))
  )
    start++;
  if (start > limits.limit || limits.isNameStart(start)) return -1;
  if (scan.isCapital(start) || scan.is(start, Word.number)) return capitalEnd(scan, start, limits);
  return lowerEnd(scan, start, limits);
};

/** "municipal development and reform commission": lower-case words up to their head noun, then what hangs on it. */
const lowerEnd = (scan: Scan, start: number, limits: BodyLimits): number => {
  let isOwned = false;
  for (let at = start; at <= limits.limit && at - start <= MOST_LOWER; at++) {
    if (limits.isNameStart(at)) return -1;
    if (scan.isPossessive(at) && scan.is(at - 1, HEAD)) isOwned = true;
    if (scan.isHyphen(at) || scan.isPossessive(at)) continue;
    if (scan.isCapital(at)) {
      // "southwest China's Chongqing Municipality", "the city's Yubei District"
      return capitalEnd(scan, at, limits);
    }
    if (scan.is(at, Word.punctuation) && !(scan.has(at, Mark.comma) && isListComma(scan, at, limits))) return -1;
    if (!scan.isLower(at) && !scan.is(at, Word.number | Word.punctuation)) return -1;
    if (isStopper(scan, at) || isVerb(scan, at) || isOccasion(scan, at)) return -1;
    if (scan.is(at, Word.and) && limits.isPostStart(at + 1)) return -1;
    // "the city's [public security bureau]": what is owned is the body.
    if (
      (scan.is(at, HEAD) || isUnit(scan, at) || (isOwned && isPart(scan, at))) &&
      !scan.isHyphen(at + 1) &&
      !continuesHead(scan, at) &&
      !(scan.isPossessive(at + 1) && ownsBody(scan, at + 2, limits))
    )
      return extend(scan, at, limits);
  }
  return -1;
};

/** "minister of commerce [at] the closing meeting", not "inspection team [at] the Ministry". */
const isOccasion = (scan: Scan, at: number): boolean =>
  scan.folded(at) === 'at' && !scan.isCapital(scan.is(at + 1, Word.determiner) ? at + 2 : at + 1);

/** "the Legislative Council's [panel] on transport": no public body by itself, but part of one that owns it. */
const isPart = (scan: Scan, at: number): boolean => /^(?:sub-?committee|panel)$/.test(scan.folded(at));

const ownsBody = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  for (let next = at; next <= limits.limit && next - at < 8; next++) {
    if (scan.is(next, HEAD) || isPart(scan, next)) return true;
    if (limits.isNameStart(next) || (scan.is(next, Word.punctuation) && !scan.isHyphen(next)) || isStopper(scan, next))
      return false;
  }
  return false;
};

/** "district standing committee": modifiers between a level and the head noun. */
const leadsToHead = (scan: Scan, at: number): boolean => {
  if (!scan.is(at, Word.level)) return false;
  let next = at + 1;
  while (scan.isLower(next) && scan.is(next, Word.modifier) && !scan.is(next, HEAD) && next - at < 4) next++;
  return next > at + 1 && scan.isLower(next) && scan.is(next, HEAD) && !scan.is(next, Word.role);
};

/** "party committee", "government office": a head noun directly before another is only its modifier. */
const continuesHead = (scan: Scan, at: number): boolean =>
  /^(?:affairs|relations)$/.test(scan.folded(at + 1)) ||
  leadsToHead(scan, at) ||
  (scan.isLower(at + 1) && scan.folded(at + 1) === 'standing' && scan.folded(at + 2) === 'committee') ||
  isUnit(scan, at + 1) ||
  isUnit(scan, at + 2) ||
  (scan.isLower(at + 1) && scan.is(at + 1, HEAD) && !scan.is(at + 1, Word.role));

/** Capitalised words with their connectors: "National People's Congress (NPC)", "Ministry of Industry and Trade". */
const capitalEnd = (scan: Scan, start: number, limits: BodyLimits): number => {
  let good = -1;
  for (let at = start; at <= limits.limit; at++) {
    if (limits.isNameStart(at)) break;
    if (scan.isCapital(at)) {
      if (isPluralPossessive(scan, at + 1) && scan.isCapital(at + 2) && !limits.isNameStart(at + 2)) {
        good = at = at + 2; // "Leading Party Members' Group"
        continue;
      }
      if (isOfficeOf(scan, at)) {
        good = at = roleEnd(scan, at);
        continue;
      }
      if (at > start && limits.isPostStart(at) && !scan.is(at, HEAD) && !isOwner(scan, at) && !isExecutive(scan, at))
        break;
      if (scan.is(at, Word.honorific) || isCalendar(scan, at) || isRankOfHolder(scan, at, limits)) break;
      good = at;
    } else if (scan.isPossessive(at) && capitalAt(scan, at + 1) > 0) {
      good = at = cityOf(scan, capitalAt(scan, at + 1));
      if (at < 0) return -1; // "mayor of Tibet's capital" is no mayor of Tibet
    } else if (scan.isPossessive(at) || scan.isHyphen(at)) {
      if (scan.isPossessive(at) && !isBodyPossessive(scan, at) && !ownsBody(scan, at + 1, limits)) break;
      // "Party-related Affairs"
      if (scan.isHyphen(at) && scan.isLower(at + 1) && scan.isCapital(at + 2)) good = at = at + 1;
    } else if (scan.is(at, Word.number)) {
      if (!isOrdinal(scan, at) && scan.folded(at - 2) !== 'no') break;
    } else if (scan.has(at, Mark.point) && scan.folded(at - 1) === 'no' && scan.is(at + 1, Word.number)) {
      continue;
    } else if (scan.has(at, Mark.open)) {
      const close = acronymEnd(scan, at, limits);
      if (close < 0) break;
      good = at = close;
    } else if (scan.is(at, Word.and)) {
      if (isOrdinal(scan, at - 1) && isOrdinal(scan, at + 1)) continue; // "the 13th and 14th National People's Congress"
      if (!joinsNames(scan, at, limits)) break;
    } else if (scan.has(at, Mark.comma)) {
      if (isOrdinal(scan, at - 1) && isOrdinal(scan, at + 1)) continue; // "the 13th, 14th and 15th Central Committees"
      if (!isListComma(scan, at, limits)) break;
    } else if (scan.has(at, Mark.joint)) {
      if (!jointHolds(scan, at)) break;
    } else if (scan.is(at, Word.level) && scan.isCapital(at + 1)) {
      continue; // "of the regional People's Congress"
    } else if (scan.is(at, Word.determiner)) {
      if (
        !scan.has(at - 1, Mark.joint) &&
        !isGerund(scan, at - 1) &&
        !(scan.is(at - 1, Word.and) && isSecretarysField(scan, at - 2))
      )
        break;
    } else {
      const end = lowerTail(scan, at, limits);
      // "the Henan provincial political advisory body", "the Guizhou delegation": half a body is none.
      const isHalf = (scan.is(at, Word.level) && scan.isLower(at + 1)) || leadsToTeam(scan, at);
      if (end < 0 && isHalf) return -1;
      if (end < 0) break;
      good = at = extend(scan, end, limits); // "Hebei provincial bureau [of forestry]"
    }
  }
  return good;
};

/** "Leading Group for [Promoting] the …" */
const isGerund = (scan: Scan, at: number): boolean =>
  scan.folded(at).endsWith('ing') &&
  scan.isCapital(at) &&
  !scan.has(at, Mark.startsPlace) &&
  scan.has(at - 1, Mark.joint) &&
  scan.isCapital(at + 2);

/** Up to three lower-case words that end in a group for the day: "the Guizhou [trade delegation]". */
const leadsToTeam = (scan: Scan, at: number): boolean => {
  for (let next = at; next < at + 3 && scan.isLower(next) && !isStopper(scan, next) && !isVerb(scan, next); next++) {
    if (scan.is(next, Word.determiner | Word.preposition | Word.and) || isPastForm(scan, next)) return false;
    if (/^(?:delegation|team)$/.test(scan.folded(next))) return true;
  }
  return false;
};

/** "police [station]", "fire rescue [team]", "service [center]": part of an authority, whose name has no other head noun. */
const isUnit = (scan: Scan, at: number): boolean =>
  scan.isLower(at) && scan.isLower(at - 1) && (UNITS[scan.folded(at)]?.test(scan.folded(at - 1)) ?? false);

const CENTER =
  /^(?:service|services|data|control|command|monitoring|management|resources|affairs|promotion|conservation)$/;
const UNITS: Readonly<Record<string, RegExp>> = {
  station: /^(?:police|fire|rescue|inspection|meteorological|monitoring|seismological|conservancy)$/,
  session: /^the$/,
  team: /^(?:rescue|enforcement)$/,
  center: CENTER,
  centre: CENTER,
};

/** "Tibet's regional [capital] Lhasa": the word, or -1. */
const capitalAt = (scan: Scan, from: number): number => {
  let at = from;
  while (scan.isLower(at) && scan.is(at, Word.level)) at++;
  return scan.isLower(at) && scan.folded(at) === 'capital' ? at : -1;
};

/** "capital city of [Lhasa]": the first word of its name, or -1. */
const cityOf = (scan: Scan, capital: number): number => {
  let at = capital + 1;
  if (scan.folded(at) === 'city') at++;
  if (scan.has(at, Mark.of)) at++;
  return scan.isCapital(at) && scan.has(at, Mark.startsPlace) ? at : -1;
};

/** Last token of "[Chief Executive]" in "Office of the Chief Executive". */
const roleEnd = (scan: Scan, from: number): number => {
  let at = from;
  while (!scan.is(at, Word.role | Word.rolePlural) && scan.isCapital(at + 1)) at++;
  return at;
};

/** "Commander of the PLA Army [General] A", not "of the Consulate General". */
const isRankOfHolder = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  if (!scan.is(at - 1, HEAD) || /^consulates?$/.test(scan.folded(at - 1))) return false;
  const next = pastMilitaryRanks(scan, at);
  return next > at && limits.isNameStart(next);
};

const isOrdinal = (scan: Scan, at: number): boolean => /^\d+(?:st|nd|rd|th)$/.test(scan.folded(at));

/** "the Minsk City [Executive] Committee" */
const isExecutive = (scan: Scan, at: number): boolean =>
  scan.folded(at) === 'executive' && scan.isCapital(at + 1) && scan.is(at + 1, HEAD);

/** "the Chief Executive's Office": a post that owns the body. */
const isOwner = (scan: Scan, at: number): boolean => {
  for (let next = at; next < at + 5 && scan.isCapital(next); next++) if (scan.isPossessive(next + 1)) return true;
  return false;
};

/** "People's", "China's Chongqing": the possessive belongs to the name where a capital or a level follows. */
const isBodyPossessive = (scan: Scan, at: number): boolean =>
  scan.isCapital(at + 1) || scan.is(at + 1, Word.level | Word.publicHead);

/** End of "(NPC)", "(Chongqing)", "("CPC Zunyi")": one to three capitalised words in brackets; -1 otherwise. */
const acronymEnd = (scan: Scan, open: number, limits: BodyLimits): number => {
  let words = 0;
  for (let at = open + 1; at <= limits.limit && words <= MOST_IN_BRACKETS; at++) {
    if (scan.has(at, Mark.close)) return words > 0 ? at : -1;
    if (isQuoteMark(scan, at)) continue;
    if (!scan.isCapital(at) || limits.isNameStart(at) || limits.isPostStart(at)) return -1;
    if (scan.surface(at).length === 1 && scan.has(at + 1, Mark.close)) return -1; // "A (L)"
    words++;
  }
  return -1;
};

const MOST_IN_BRACKETS = 3;

const isQuoteMark = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.punctuation) && /^["“”'‘’]$/.test(scan.surface(at));

/** Does "of", "for", "to", … go on with the name? */
const jointHolds = (scan: Scan, at: number): boolean => {
  const joint = scan.folded(at);
  const next = scan.is(at + 1, Word.determiner) ? at + 2 : at + 1;
  const isBodyWord = scan.isCapital(next) || scan.is(next, Word.number | Word.level);
  if (isCalendar(scan, next)) return false;
  if (joint === 'of' || joint === 'for' || joint === 'on') {
    return (
      (scan.isCapital(next) && (scan.is(at - 1, HEAD | Word.modifier | Word.role) || isPart(scan, at - 1))) ||
      (joint === 'of' && (isBodyWord || scan.is(next, HEAD))) ||
      (joint === 'for' && scan.isCapital(next) && scan.isCapital(at - 1)) // "Boao Forum for Asia"
    );
  }
  if (joint === 'under') return scan.isCapital(next) || isOrdinal(scan, next);
  // "Friendship with Foreign Countries"
  if (joint === 'with') return scan.isCapital(next) && scan.isCapital(at - 1) && !scan.is(at - 1, HEAD);
  if (joint === 'to')
    return (
      scan.isCapital(next) &&
      /^(?:mission|delegation|committee|office|embassy|ambassador|envoy)$/.test(scan.folded(at - 1))
    );
  // "Consulate General in Chongqing", "Liaison Office … in the Hong Kong SAR"
  return (
    joint === 'in' &&
    scan.isCapital(next) &&
    /^(?:embassy|consulate|general|office|mission|government|command|garrison|ministry)$/.test(scan.folded(at - 1))
  );
};

/** "toured", not "united". */
const isPastForm = (scan: Scan, at: number): boolean =>
  scan.folded(at).endsWith('ed') && !scan.is(at, Word.modifier | HEAD);

/** Lower-case words behind capitals that end in a head noun: "Chongqing [municipal commission of commerce]". */
const lowerTail = (scan: Scan, start: number, limits: BodyLimits): number => {
  for (let at = start; at <= limits.limit && at - start < 7; at++) {
    if (scan.isHyphen(at)) continue;
    if (!scan.isLower(at) || isStopper(scan, at) || isVerb(scan, at) || limits.isNameStart(at)) return -1;
    // "of Gansu [toured a] farm"
    if (scan.is(at, Word.determiner) || (at === start && isPastForm(scan, at))) return -1;
    if (scan.is(at, Word.preposition) && !(scan.has(at, Mark.of) && scan.is(at - 1, HEAD))) return -1;
    if (scan.is(at, Word.and) && (at === start || limits.isPostStart(at + 1))) return -1;
    if (scan.is(at, Word.role | Word.rolePlural) && !scan.is(at, Word.modifier | HEAD) && !scan.is(at + 1, HEAD))
      return -1;
    if ((scan.is(at, HEAD) || isUnit(scan, at) || isPart(scan, at)) && !continuesHead(scan, at)) return at;
  }
  return -1;
};

/** After a head noun: "of the Communist Party of China", "for agriculture and rural affairs", "under the State Council". */
const extend = (scan: Scan, head: number, limits: BodyLimits): number => {
  if (head + 2 > limits.limit || !scan.has(head + 1, Mark.joint)) return head;
  const joint = scan.folded(head + 1);
  if (joint === 'at' || joint === 'with') return head;
  const next = scan.is(head + 2, Word.determiner) ? head + 3 : head + 2;
  if (limits.isNameStart(next) || isCalendar(scan, next)) return head;
  if (scan.isCapital(next)) {
    if (
      joint === 'in' &&
      !/^(?:embassy|consulate|general|office|mission|government|bureau|department|commission)$/.test(scan.folded(head))
    )
      return head;
    if (joint === 'to' && scan.folded(head) !== 'mission') return head;
    return Math.max(head, capitalEnd(scan, next, limits));
  }
  if (joint !== 'of' && joint !== 'for' && joint !== 'on') return head;
  const nested = lowerEnd(scan, next, limits);
  return nested > 0 ? nested : Math.max(head, plainTopics(scan, next, limits));
};
