/** Finds the nouns that name an occasion, and what stands around them. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { EventKind, Occasion } from './event.ts';
import type { EventLexicon, HeadPhrase } from './lexicon.ts';

const STOP =
  /^(?:the|a|an|this|that|these|its|their|his|her|our|of|in|on|at|for|to|with|by|from|and|or|which|who|where|during|after|before|some|any|no)$/;
const COMPLEMENTS = /^(?:of|on|about|for|to|with|between|themed|in|at|from|that|which|held)$/;

/** Tokens of the head phrase that ends at `at`, hyphens skipped, or -1 where the phrase is not there. */
const phraseStart = (scan: Scan, at: number, first: number, { words }: HeadPhrase): number => {
  let token = at;
  for (let index = words.length - 1; index >= 0; index--) {
    while (token > first && scan.isHyphen(token)) token--;
    // "people's" is two tokens: the possessive ending stands for itself.
    if (
      scan.folded(token) === "'s" &&
      words[index]?.endsWith("'s") &&
      scan.folded(token - 1) === words[index]?.slice(0, -2)
    )
      token--;
    else if (token < first || scan.folded(token) !== words[index]) return -1;
    if (index > 0) token--;
  }
  return token;
};

/** The occasion whose head noun is token `at`, or null. */
export const occasionAt = (
  scan: Scan,
  lexicon: EventLexicon,
  at: number,
  first: number,
  last: number,
): Occasion | null => {
  for (const phrase of lexicon.heads(scan.folded(at))) {
    const start = phraseStart(scan, at, first, phrase);
    if (start < 0) continue;
    if (at < last && lexicon.notAfterHead.has(scan.folded(at + 1))) return null;
    // The Standing Committee of a congress meets as a committee.
    if (phrase.kind === 'congress' && isOfCommittee(scan, start, first)) return null;
    let left = start;
    while (left > first && !STOP.test(scan.folded(left - 1)) && !isBreak(scan, left - 1)) left--;
    const before = scan.folded(left - 1);
    const isDefinite = left > first && /^(?:the|this|that|these|its)$/.test(before);
    const isBare =
      isDefinite &&
      left === start &&
      ordinalApart(scan, left) === null &&
      !(at < last && COMPLEMENTS.test(scan.folded(at + 1)));
    return {
      head: at,
      first: left,
      kind: kindOf(scan, lexicon, phrase.kind, at, last),
      noun: phrase.words.join(' '),
      isBare,
    };
  }
  return null;
};

const isOfCommittee = (scan: Scan, start: number, first: number): boolean => {
  for (let at = start - 1; at > Math.max(first, start - 7) && scan.surface(at) !== ','; at--)
    if (scan.folded(at) === 'of' && scan.folded(at - 1) === 'committee') return true;
  return false;
};

const isBreak = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.punctuation) && !scan.isHyphen(at) && !scan.isPossessive(at);

/** A session of a congress, or of a CPPCC committee, is a congress; "the Fifth Session of … Joint Meeting" is a meeting. */
const kindOf = (scan: Scan, lexicon: EventLexicon, kind: EventKind, at: number, last: number): EventKind => {
  if (kind !== 'meeting' || !/^sessions?$/.test(scan.folded(at)) || scan.folded(at + 1) !== 'of') return kind;
  // "a plenary session of the delegation to the congress" is not the congress: its own words tell what it is.
  if (
    !/(?:\dth|\dst|\dnd|\drd|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|current)$/.test(
      scan.folded(at - 1),
    )
  )
    return kind;
  for (let token = at + 2; token <= Math.min(last, at + 16); token++) {
    if (lexicon.congressBodies.has(scan.folded(token))) return 'congress';
    if (isBreak(scan, token) && scan.surface(token) !== '(' && scan.surface(token) !== ')') return kind;
  }
  return kind;
};

/** The first occasion from token `from` to `to`, or the last one where `from` lies behind `to`. */
export const findOccasion = (
  scan: Scan,
  lexicon: EventLexicon,
  from: number,
  to: number,
  isTaken: (token: number) => boolean,
): Occasion | null => {
  const step = from <= to ? 1 : -1;
  const [first, last] = step > 0 ? [from, to] : [to, from];
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    if (!lexicon.mayBeHead(scan, at) || isTaken(at)) continue;
    const found = occasionAt(scan, lexicon, headEnd(scan, lexicon, at, last), first, last);
    if (found) return found;
  }
  return null;
};

/** "conference meeting", "work conference session": of heads in a row the last one is the head. */
const headEnd = (scan: Scan, lexicon: EventLexicon, at: number, last: number): number => {
  let end = at;
  for (;;) {
    if (end < last && lexicon.mayBeHead(scan, end + 1)) end++;
    // "an investment promotion conference"
    else if (end + 1 < last && lexicon.mayBeHead(scan, end + 2) && isModifier(scan, lexicon, end + 1)) end += 2;
    else return end;
  }
};

/** A word that may stand between two nouns of one name. */
const isModifier = (scan: Scan, lexicon: EventLexicon, at: number): boolean =>
  !scan.is(at, Word.punctuation | Word.number) && !STOP.test(scan.folded(at)) && !lexicon.mayBeVerb(scan, at);

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** "fifth", "5th", "20th" as a number, else null. */
export const ordinalOf = (folded: string): number | null => {
  const spelled = ORDINALS.indexOf(folded);
  if (spelled >= 0) return spelled + 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(folded);
  return digits ? Number(digits[1]) : null;
};

/** "the first of these meetings": the ordinal before "of", or null. */
const ordinalApart = (scan: Scan, first: number): number | null =>
  STOP.test(scan.folded(first - 1)) && scan.folded(first - 2) === 'of' ? ordinalOf(scan.folded(first - 3)) : null;

/** Ordinals of the occasion's own noun phrase: "the fifth joint meeting" is 5. */
export const ordinalsOf = (scan: Scan, { first, head }: Occasion): number[] => {
  const found: number[] = [];
  for (let at = first; at < head; at++) {
    const ordinal = ordinalOf(scan.folded(at));
    if (ordinal !== null) found.push(ordinal);
  }
  const apart = ordinalApart(scan, first);
  return apart === null || found.length > 0 ? found : [apart];
};
