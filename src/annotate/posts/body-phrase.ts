/** Reads the body a post belongs to: "[the Publicity Department of the CPC Sichuan Provincial Committee]". */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';

/** How many lower-case words may come before the head noun: "the newly established municipal big data bureau". */
const MOST_LOWER = 9;

export interface BodyLimits {
  /** Last token that may be read. */
  readonly limit: number;
  /** True where a personal name starts. */
  readonly isNameStart: (token: number) => boolean;
  /** True where a post starts that is not this one. */
  readonly isPostStart: (token: number) => boolean;
}

const HEAD = Word.publicHead | Word.privateHead;
const JOINTS = new Set(['of', 'for', 'on', 'under', 'to', 'in', 'at', 'with']);
/** Lower-case words that can not stand inside an organisation's name. */
const STOPPERS = new Set(
  ('that which who whom whose where when while because if than then there this these those it he she they we you i not no ' +
    'is are was were be been being has have had do does did will would shall should can could may might must said says told ' +
    'by from into onto over about against between during after before since until as but or so such since per via with without').split(' '),
);

/** Last token of the body that starts at `at` (an article or its first word), or -1 where none can be read. */
export const bodyEnd = (scan: Scan, at: number, limits: BodyLimits): number => {
  let start = at;
  while (start <= limits.limit && scan.is(start, Word.determiner) && !(scan.isCapital(start) && scan.is(start + 1, Word.punctuation))) start++;
  if (start > limits.limit || limits.isNameStart(start)) return -1;
  if (scan.isCapital(start) || scan.is(start, Word.number)) return capitalEnd(scan, start, limits);
  return lowerEnd(scan, start, limits);
};

/** "municipal development and reform commission": lower-case words up to their head noun, then what hangs on it. */
const lowerEnd = (scan: Scan, start: number, limits: BodyLimits): number => {
  for (let at = start; at <= limits.limit && at - start <= MOST_LOWER; at++) {
    if (limits.isNameStart(at)) return -1;
    if (scan.isHyphen(at) || scan.isPossessive(at)) continue;
    if (scan.isCapital(at)) {
      // "southwest China's Chongqing Municipality", "the city's Yubei District"
      const end = capitalEnd(scan, at, limits);
      return end;
    }
    if (scan.is(at, Word.punctuation) && !(scan.surface(at) === ',' && isListComma(scan, at, limits))) return -1;
    if (!scan.isLower(at) && !scan.is(at, Word.number | Word.punctuation)) return -1;
    if (STOPPERS.has(scan.folded(at)) || isVerb(scan, at)) return -1;
    if (scan.is(at, Word.and) && limits.isPostStart(at + 1)) return -1;
    // "the city's [public security bureau]": what is owned is the body.
    if (scan.is(at, HEAD) && !scan.isHyphen(at + 1) && !continuesHead(scan, at) && !(scan.isPossessive(at + 1) && ownsBody(scan, at + 2, limits))) return extend(scan, at, limits);
  }
  return -1;
};

const ownsBody = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  for (let next = at; next <= limits.limit && next - at < 8; next++) {
    if (scan.is(next, HEAD)) return true;
    if (limits.isNameStart(next) || (scan.is(next, Word.punctuation) && !scan.isHyphen(next)) || STOPPERS.has(scan.folded(next))) return false;
  }
  return false;
};

/** "party committee", "government office": a head noun directly before another is only its modifier. */
const continuesHead = (scan: Scan, at: number): boolean => scan.isLower(at + 1) && scan.is(at + 1, HEAD) && !scan.is(at + 1, Word.role);

const isVerb = (scan: Scan, at: number): boolean =>
  scan.isLower(at) && scan.is(at, Word.reporting) && !scan.is(at, Word.and) && !scan.is(at, Word.modifier | HEAD);

/** Capitalised words with their connectors: "National People's Congress (NPC)", "Ministry of Industry and Trade". */
const capitalEnd = (scan: Scan, start: number, limits: BodyLimits): number => {
  let good = -1;
  for (let at = start; at <= limits.limit; at++) {
    if (limits.isNameStart(at)) break;
    if (scan.isCapital(at)) {
      if (at > start && limits.isPostStart(at) && !scan.is(at, HEAD) && !isOwner(scan, at)) break;
      if (scan.is(at, Word.honorific) || isCalendar(scan, at)) break;
      good = at;
    } else if (scan.isPossessive(at) || scan.isHyphen(at)) {
      if (scan.isPossessive(at) && !isBodyPossessive(scan, at) && !ownsBody(scan, at + 1, limits)) break;
      // "Party-related Affairs"
      if (scan.isHyphen(at) && scan.isLower(at + 1) && scan.isCapital(at + 2)) good = at = at + 1;
    } else if (scan.is(at, Word.number)) {
      if (!/^\d+(?:st|nd|rd|th)$/.test(scan.folded(at)) && scan.folded(at - 2) !== 'no') break;
    } else if (scan.surface(at) === '.' && scan.folded(at - 1) === 'no' && scan.is(at + 1, Word.number)) {
      continue;
    } else if (scan.surface(at) === '(') {
      const close = acronymEnd(scan, at, limits);
      if (close < 0) break;
      good = at = close;
    } else if (scan.is(at, Word.and)) {
      if (!joinsNames(scan, at, limits)) break;
    } else if (scan.surface(at) === ',') {
      if (!isListComma(scan, at, limits)) break;
    } else if (JOINTS.has(scan.folded(at))) {
      if (!jointHolds(scan, at)) break;
    } else if (scan.is(at, Word.level) && scan.isCapital(at + 1)) {
      continue; // "of the regional People's Congress"
    } else if (scan.is(at, Word.determiner)) {
      if (!JOINTS.has(scan.folded(at - 1))) break;
    } else {
      const end = lowerTail(scan, at, limits);
      // "the Henan provincial political advisory body": half a body is none.
      if (end < 0 && scan.is(at, Word.level) && scan.isLower(at + 1)) return -1;
      if (end < 0) break;
      good = at = extend(scan, end, limits); // "Hebei provincial bureau [of forestry]"
    }
  }
  return good;
};

/** "the Chief Executive's Office": a post that owns the body. */
const isOwner = (scan: Scan, at: number): boolean => {
  for (let next = at; next < at + 5 && scan.isCapital(next); next++) if (scan.isPossessive(next + 1)) return true;
  return false;
};

const MONTHS_AND_DAYS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const isCalendar = (scan: Scan, at: number): boolean => MONTHS_AND_DAYS.test(scan.folded(at));

/** "People's", "China's Chongqing": the possessive belongs to the name where a capital or a level follows. */
const isBodyPossessive = (scan: Scan, at: number): boolean => scan.isCapital(at + 1) || scan.is(at + 1, Word.level | Word.publicHead);

/** End of "(NPC)", "(Chongqing)", "(CPC)": one to three capitalised words in brackets; -1 otherwise. */
const acronymEnd = (scan: Scan, open: number, limits: BodyLimits): number => {
  for (let at = open + 1; at <= limits.limit && at - open <= 4; at++) {
    if (scan.surface(at) === ')') return at > open + 1 ? at : -1;
    if (!scan.isCapital(at) || limits.isNameStart(at) || limits.isPostStart(at)) return -1;
  }
  return -1;
};

/** "Industry and Information Technology" goes on; "Chongqing and Mayor …", "… Committee and Chen Wei" do not. */
const joinsNames = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  let next = at + 1;
  if (scan.is(next, Word.determiner)) next++;
  if (next > limits.limit || limits.isNameStart(next) || limits.isPostStart(next) || limits.isPostStart(at + 1)) return false;
  if (scan.isCapital(next)) {
    // A finished body or place before "and" ends here, unless the words after it are still waiting for their head noun.
    return !scan.is(at - 1, HEAD) || isDepartmentOpen(scan, at - 1) || scan.is(next, Word.level);
  }
  return scan.isLower(at - 1) && !isVerb(scan, next);
};

/** True inside "Bureau of Culture …", "Committee for …": a joint stands between the last head noun and here. */
const isDepartmentOpen = (scan: Scan, at: number): boolean => {
  for (let back = at; back > at - 8 && back >= 0; back--) {
    if (scan.folded(back) === 'of' || scan.folded(back) === 'for' || scan.folded(back) === 'on')
      return scan.is(back - 1, HEAD) || (scan.folded(back) === 'for' && scan.is(back - 1, Word.role));
    if (!scan.isCapital(back) && !scan.is(back, Word.and | Word.punctuation | Word.determiner) && !scan.isLower(back)) return false;
  }
  return false;
};

/** The commas of "Culture, Radio, Film and Tourism": more of the same case follows, and an "and" before the list ends. */
const isListComma = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  if (!isDepartmentOpen(scan, at - 1) && !headFollows(scan, at, limits)) return false;
  // "of Commerce, and Yi Bin": the comma before "and" belongs to a list only where another came before it.
  if (scan.is(at + 1, Word.and) && ![2, 3, 4, 5].some((back) => scan.surface(at - back) === ',')) return false;
  const isCapitalList = scan.isCapital(at - 1);
  for (let next = at + 1; next <= limits.limit && next - at <= 10; next++) {
    if (limits.isNameStart(next) || limits.isPostStart(next)) return false;
    if (scan.is(next, Word.and)) {
      if (limits.isPostStart(next + 1) || limits.isNameStart(next + 1)) return false;
      return isCapitalList ? scan.isCapital(next + 1) : scan.isLower(next + 1) && !isVerb(scan, next + 1);
    }
    if (scan.surface(next) === ',') continue;
    if (isCapitalList ? !scan.isCapital(next) : !scan.isLower(next)) return false;
    if (isVerb(scan, next)) return false;
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
    else if (scan.is(next, Word.punctuation) && scan.surface(next) !== ',') return false;
  }
  return false;
};

/** Does "of", "for", "to", … go on with the name? */
const jointHolds = (scan: Scan, at: number): boolean => {
  const joint = scan.folded(at);
  const next = scan.is(at + 1, Word.determiner) ? at + 2 : at + 1;
  const isBodyWord = scan.isCapital(next) || scan.is(next, Word.number | Word.level);
  if (isCalendar(scan, next)) return false;
  if (joint === 'of' || joint === 'for' || joint === 'on') {
    return (scan.isCapital(next) && scan.is(at - 1, HEAD | Word.modifier | Word.role)) || (joint === 'of' && (isBodyWord || scan.is(next, HEAD)));
  }
  if (joint === 'under') return scan.isCapital(next);
  // "Friendship with Foreign Countries"
  if (joint === 'with') return scan.isCapital(next) && scan.isCapital(at - 1) && !scan.is(at - 1, HEAD);
  if (joint === 'to') return scan.isCapital(next) && /^(?:mission|delegation|committee|office|embassy|ambassador|envoy)$/.test(scan.folded(at - 1));
  // "Consulate General in Chongqing", "Liaison Office … in the Hong Kong SAR"
  return joint === 'in' && scan.isCapital(next) && /^(?:embassy|consulate|general|office|mission|government|command|garrison|ministry)$/.test(scan.folded(at - 1));
};

/** Lower-case words behind capitals that end in a head noun: "Chongqing [municipal commission of commerce]". */
const lowerTail = (scan: Scan, start: number, limits: BodyLimits): number => {
  for (let at = start; at <= limits.limit && at - start < 7; at++) {
    if (scan.isHyphen(at)) continue;
    if (!scan.isLower(at) || STOPPERS.has(scan.folded(at)) || isVerb(scan, at) || limits.isNameStart(at)) return -1;
    if (scan.is(at, Word.preposition) && !(scan.folded(at) === 'of' && scan.is(at - 1, HEAD))) return -1;
    if (scan.is(at, Word.and) && (at === start || limits.isPostStart(at + 1))) return -1;
    if (scan.is(at, Word.role | Word.rolePlural) && !scan.is(at, Word.modifier | HEAD) && !scan.is(at + 1, HEAD)) return -1;
    if (scan.is(at, HEAD) && !continuesHead(scan, at)) return at;
  }
  return -1;
};

/** After a head noun: "of the Communist Party of China", "for agriculture and rural affairs", "under the State Council". */
const extend = (scan: Scan, head: number, limits: BodyLimits): number => {
  const joint = scan.folded(head + 1);
  if (head + 2 > limits.limit || !JOINTS.has(joint) || joint === 'at' || joint === 'with') return head;
  const next = scan.is(head + 2, Word.determiner) ? head + 3 : head + 2;
  if (limits.isNameStart(next) || isCalendar(scan, next)) return head;
  if (scan.isCapital(next)) {
    if (joint === 'in' && !/^(?:embassy|consulate|general|office|mission|government|bureau|department|commission)$/.test(scan.folded(head))) return head;
    if (joint === 'to' && scan.folded(head) !== 'mission') return head;
    return Math.max(head, capitalEnd(scan, next, limits));
  }
  if (joint !== 'of' && joint !== 'for' && joint !== 'on') return head;
  const nested = lowerEnd(scan, next, limits);
  return nested > 0 ? nested : Math.max(head, plainTopics(scan, next, limits));
};

/** The commas of "culture, radio, film and sport": one or two plain nouns between commas, "and" before the last. */
const isTopicComma = (scan: Scan, at: number, limits: BodyLimits): boolean => {
  for (let next = at + 1; next <= limits.limit && next - at < 12; next++) {
    if (limits.isNameStart(next) || limits.isPostStart(next) || STOPPERS.has(scan.folded(next)) || isVerb(scan, next)) return false;
    if (scan.is(next, Word.and)) return scan.isLower(next + 1) && scan.isLower(next - 1) && !limits.isPostStart(next + 1) && !isVerb(scan, next + 1);
    if (scan.surface(next) !== ',' && !scan.isLower(next)) return false;
  }
  return false;
};

/** "culture and tourism", "agriculture and rural affairs": what a department is for, as plain nouns. */
export const plainTopics = (scan: Scan, start: number, limits: BodyLimits): number => {
  let good = -1;
  for (let at = start; at <= limits.limit && at - start < 14; at++) {
    if (limits.isNameStart(at) || limits.isPostStart(at) || STOPPERS.has(scan.folded(at)) || isVerb(scan, at)) break;
    if (scan.is(at, Word.and)) {
      if (limits.isPostStart(at + 1) || !scan.isLower(at + 1) || isVerb(scan, at + 1)) break;
    } else if (scan.surface(at) === ',' && good === at - 1 && isTopicComma(scan, at, limits)) {
      continue;
    } else if (scan.isLower(at) && !scan.is(at, Word.preposition | Word.determiner)) good = at;
    else break;
  }
  return good;
};
