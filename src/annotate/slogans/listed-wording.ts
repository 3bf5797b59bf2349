/** Judges and cuts out one match of a listed wording. */
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { spanOf } from '../../text/span.ts';
import { Shape } from '../../text/vocabulary.ts';
import { type Lexicon, Use } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';
import type { Formulation } from './formulation.ts';

/** A wording of the knowledge. */
export interface Entry {
  readonly slogan: KnownSlogan;
  readonly isShort: boolean;
  /** Joints (comma, "and") of the listed wording, a bit a word. */
  readonly joints: number;
  /** A short proper name: "a conveyor belt and road works" is no Belt and Road. */
  readonly needsCapital: boolean;
  /** Surface that a single word must have, or null. */
  readonly exact: string | null;
}

export interface Found extends Formulation {
  readonly isFormula: boolean;
  readonly isShort: boolean;
}

/** "western (Chongqing) science city": a bracket of one or two words is part of a name, not an end. */
export const isBracketed = ({ tokens, at }: Wording, word: number): boolean => {
  const from = tokens.ends[at[word - 1] ?? 0] ?? 0;
  const gap = tokens.text.slice(from, tokens.starts[at[word] ?? 0] ?? 0);
  return /^\s*[()]\s*$/.test(gap);
};

export const isMeant = (
  wording: Wording,
  first: number,
  last: number,
  joints: number,
  { slogan, isShort, joints: listed, exact, needsCapital }: Entry,
): boolean => {
  const { tokens, at, uses } = wording;
  if (exact !== null && tokens.vocabulary.surface(tokens.ids[at[first] ?? 0] ?? -1) !== exact) return false;
  if (needsCapital && !((uses[last] ?? 0) & Use.capital)) return false;
  // "common, prosperity": a joint that the wording does not have; formulas are printed with and without.
  if ((joints & ~listed) !== 0 && slogan.kind !== 'numeric-formula') return false;
  if (!isShort) return true;
  if (isQuoted(wording, first, last)) return true;
  let capitals = 0;
  for (let word = first; word <= last; word++) {
    if ((uses[word] ?? 0) & Use.function) continue;
    if (!((uses[word] ?? 0) & Use.capital)) return false;
    capitals++;
  }
  return capitals > 1;
};

/** Quotation marks on both sides, a comma or full stop inside them allowed. */
const isQuoted = ({ tokens, at, lexicon }: Wording, first: number, last: number): boolean => {
  const use = (token: number): number => lexicon.uses(tokens.ids[token] ?? -1);
  let before = (at[first] ?? 0) - 1;
  while (before >= 0 && use(before) & Use.ignored) before--;
  let after = (at[last] ?? 0) + 1;
  if (/^[.,;]$/.test(tokens.vocabulary.surface(tokens.ids[after] ?? -1))) after++;
  return (use(before) & Use.quote) !== 0 && (use(after) & Use.quote) !== 0;
};

export const spanFound = (
  { tokens, at, lexicon }: Wording,
  first: number,
  last: number,
  { slogan, isShort }: Entry,
): Found => {
  let from = at[first] ?? 0;
  const to = at[last] ?? 0;
  const end = closing(tokens, lexicon, from, to);
  // An article that opens a quotation belongs to it: "A Tale of Two Cities".
  const before = tokens.ids[from - 1] ?? -1;
  if (
    /^an?$/.test(tokens.vocabulary.folded(before)) &&
    tokens.vocabulary.shape(before) & Shape.capital &&
    lexicon.uses(tokens.ids[from - 2] ?? -1) & Use.quote
  )
    from--;
  return {
    ...spanOf(tokens.text, tokens.starts[from] ?? 0, tokens.ends[end] ?? 0),
    first: from,
    last: end,
    id: slogan.id,
    isFormula: slogan.kind === 'numeric-formula',
    isShort,
  };
};

/** A quotation mark or bracket that opened inside the span closes inside it. */
const closing = (tokens: Wording['tokens'], lexicon: Lexicon, from: number, to: number): number => {
  let marks = 0;
  let brackets = 0;
  for (let token = from; token <= to; token++) {
    if (lexicon.uses(tokens.ids[token] ?? -1) & Use.quote) marks++;
    const surface = tokens.vocabulary.surface(tokens.ids[token] ?? -1);
    brackets += surface === '(' ? 1 : surface === ')' ? -1 : 0;
  }
  const next = tokens.vocabulary.surface(tokens.ids[to + 1] ?? -1);
  if (marks % 2 === 1 && lexicon.uses(tokens.ids[to + 1] ?? -1) & Use.quote) return to + 1;
  if (marks % 2 === 1 && /^[.,]$/.test(next) && lexicon.uses(tokens.ids[to + 2] ?? -1) & Use.quote) return to + 2;
  return brackets > 0 && next === ')' ? to + 1 : to;
};
