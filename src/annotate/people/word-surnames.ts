/** Family names that are words: when "He said" and "Long was" speak of a person. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Draft } from './draft.ts';
import type { SentenceNames } from './sentence-names.ts';

const AUXILIARY = /^(?:is|was|has|had|also|will|and)$/;

/** Words that open sentences, or stand for a thing without an article: "So is", "Long was", "Man has", "China will". */
const OPENINGS = /^(?:he|she|me|we|you|an|so|do|to|can|no|may|long|china|king|young|hero|man|men|la|ha)$/;

const isNoOpening = (scan: Scan, at: number): boolean => !OPENINGS.test(scan.folded(at)) && !scan.has(at, Mark.acronym); // "AI has"

const isNamedBefore = ({ isFamilyOnly, mentions }: Draft, at: number): boolean =>
  !isFamilyOnly && (mentions[0]?.token ?? at) < at;

/** ", who", ", 57,", ", also a member": what is said of nothing but a person. */
const isApposed = (scan: Scan, comma: number): boolean =>
  /^(?:who|\d\d)$/.test(scan.folded(comma + 1)) ||
  (scan.folded(comma + 1) === 'also' && scan.is(comma + 2, Word.determiner));

/** "was", "also", "himself", "opened", ", 57": what follows a person's name. */
const startsClause = (scan: Scan, at: number): boolean => {
  const word = scan.folded(at);
  if (scan.has(at, Mark.comma)) return isApposed(scan, at);
  return (
    /^(?:also|himself|herself|then|later|became|took|led|began|made|spent|served|held)$/.test(word) ||
    (scan.isLower(at) && word !== 'and' && (scan.is(at, Word.reporting) || word.endsWith('ed')))
  );
};

/** Family names that are words: "He said" is a pronoun unless the He who was just named has the floor. */
export const isSurely = (
  scan: Scan,
  at: number,
  { sentence, isHeading }: SentenceNames,
  draft: Draft,
  hasFloor: () => boolean,
): boolean => {
  const isInitial =
    at === sentence.first || (scan.is(at - 1, Word.punctuation) && !scan.has(at - 1, Mark.comma | Mark.semicolon));
  if (!isInitial) return true;
  if (
    !isHeading &&
    isNamedBefore(draft, at) &&
    startsClause(scan, at + 1) &&
    (isNoOpening(scan, at) || scan.has(at + 1, Mark.comma))
  )
    return true;
  const verb = scan.folded(at + 1) === 'also' ? at + 2 : at + 1; // "You also hoped"
  if ((!scan.is(verb, Word.reporting) || AUXILIARY.test(scan.folded(verb))) && !scan.isPossessive(at + 1)) return false;
  if (!scan.has(at, Mark.pronoun)) return true;
  return hasFloor();
};
