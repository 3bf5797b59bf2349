/** Reads "the fifth, on June 29, in Chongqing": an ordinal whose noun was named before. */
import type { Sentence } from '../../text/sentences.ts';
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { Occasion } from './event.ts';
import type { EventLexicon } from './lexicon.ts';
import { isOccasionKind } from './kind.ts';
import { findOccasion, ordinalOf } from './occasion.ts';

export interface Ellipsis {
  readonly ordinal: number;
  /** The noun that was named before. */
  readonly occasion: Occasion;
}

/** How many sentences back the noun may stand, in the same paragraph. */
const REACH = 3;

/** The ordinal with which the clause begins, with no noun of its own behind it. */
const bareOrdinal = (scan: Scan, { first, last }: Clause): number | null => {
  let at = first;
  // "Of the ten meetings, the first was held by video".
  if (scan.folded(at) === 'of') while (at < last && scan.surface(at) !== ',') at++;
  while (at < last && /^(?:at|and|in|but|of|,)$/.test(scan.folded(at))) at++;
  if (scan.folded(at) !== 'the' && scan.folded(at) !== 'its' && scan.folded(at) !== 'their') return null;
  const ordinal = ordinalOf(scan.folded(at + 1));
  const next = scan.folded(at + 2);
  return ordinal !== null && /^(?:,|on|in|was|is|will|took|takes|held|came|followed|opened|closed|one)$/.test(next)
    ? ordinal
    : null;
};

export const ellipsisOf = (
  scan: Scan,
  lexicon: EventLexicon,
  clause: Clause,
  sentences: readonly Sentence[],
  index: number,
): Ellipsis | null => {
  const ordinal = bareOrdinal(scan, clause);
  const own = sentences[index];
  if (ordinal === null || !own) return null;
  for (let back = index; back >= 0 && back > index - REACH; back--) {
    const sentence = sentences[back];
    if (!sentence || sentence.block !== own.block) return null;
    const from = back < index ? sentence.last : scan.folded(clause.first) === 'of' ? clause.last : clause.first - 1;
    const occasion = findOccasion(scan, lexicon, from, sentence.first, () => false);
    if (occasion && isOccasionKind(occasion.kind)) return { ordinal, occasion: { ...occasion, isBare: false } };
  }
  return null;
};
