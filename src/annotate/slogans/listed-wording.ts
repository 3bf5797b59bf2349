/** Judges and cuts out one match of a listed wording. */
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { spanOf } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Use } from '../wording/lexicon.ts';
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

const surfaceAt = ({ vocabulary, ids }: Tokens, token: number): string => vocabulary.surface(ids[token] ?? -1);

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
const isQuoted = ({ tokens, at, tokenUses }: Wording, first: number, last: number): boolean => {
  const use = (token: number): number => tokenUses[token] ?? 0;
  let before = (at[first] ?? 0) - 1;
  while (before >= 0 && use(before) & Use.ignored) before--;
  let after = (at[last] ?? 0) + 1;
  if (/^[.,;]$/.test(surfaceAt(tokens, after))) after++;
  return (use(before) & Use.quote) !== 0 && (use(after) & Use.quote) !== 0;
};

export const spanFound = (
  { tokens, at, tokenUses }: Wording,
  firstWord: number,
  lastWord: number,
  { slogan, isShort }: Entry,
): Found => {
  let from = at[firstWord] ?? 0;
  const last = closing(tokens, tokenUses, from, at[lastWord] ?? 0);
  // An article that opens a quotation belongs to it: "A Tale of Two Cities".
  if ((tokenUses[from - 2] ?? 0) & Use.quote && /^A[Nn]?$/.test(surfaceAt(tokens, from - 1))) from--;
  const span = spanOf(tokens.text, tokens.starts[from] ?? 0, tokens.ends[last] ?? 0);
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    first: from,
    last,
    id: slogan.id,
    isFormula: slogan.kind === 'numeric-formula',
    isShort,
  };
};

/** A quotation mark or bracket that opened inside the span closes inside it. */
const closing = (tokens: Tokens, tokenUses: Int32Array, from: number, to: number): number => {
  let marks = 0;
  let brackets = 0;
  for (let token = from; token <= to; token++) {
    const use = tokenUses[token] ?? 0;
    if (use & Use.quote) marks++;
    if (!(use & Use.break)) continue;
    const surface = surfaceAt(tokens, token);
    brackets += surface === '(' ? 1 : surface === ')' ? -1 : 0;
  }
  const isOpen = marks % 2 === 1;
  if (isOpen && (tokenUses[to + 1] ?? 0) & Use.quote) return to + 1;
  if (isOpen && (tokenUses[to + 2] ?? 0) & Use.quote && /^[.,]$/.test(surfaceAt(tokens, to + 1))) return to + 2;
  return brackets > 0 && surfaceAt(tokens, to + 1) === ')' ? to + 1 : to;
};
