/** Finds the formulations that the knowledge lists, in all their wordings, in one pass over an article. */
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { spanOf } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import { Shape, type Vocabulary } from '../../text/vocabulary.ts';
import { type Lexicon, Use } from '../wording/lexicon.ts';
import { Gap, type Wording, wordingOf } from '../wording/wording.ts';
import type { Formulation } from './formulation.ts';

const JOINT = Gap.comma | Gap.and;

interface Entry {
  readonly slogan: KnownSlogan;
  readonly isShort: boolean;
  /** Joints (comma, "and") of the listed wording, a bit a word. */
  readonly joints: number;
  /** A short proper name: "a conveyor belt and road works" is no Belt and Road. */
  readonly needsCapital: boolean;
  /** Surface that a single word must have, or null. */
  readonly exact: string | null;
}

interface Found extends Formulation {
  readonly isFormula: boolean;
  readonly isShort: boolean;
}

const WORDS = 2 ** 24;

/** "A and B" of a wording turned into "B and A"; null where it is not made of two parts. */
const swapped = (wording: string): string | null => {
  const parts = wording.split(' and ');
  return parts.length === 2 && !/[,"]/.test(wording) && parts.every((part) => part.split(' ').length <= 3)
    ? `${parts[1]} and ${parts[0]}`
    : null;
};

export class KnownFormulations {
  private readonly edges = new Map<number, number>();
  private readonly entries: (Entry[] | undefined)[] = [undefined];
  private readonly lexicon: Lexicon;

  constructor(slogans: readonly KnownSlogan[], vocabulary: Vocabulary, lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const slogan of slogans) {
      for (const wording of [slogan.name, ...slogan.wordings]) {
        this.add(wording, slogan, false, vocabulary);
        const other = swapped(wording);
        if (other !== null) this.add(other, slogan, false, vocabulary);
      }
      for (const wording of slogan.short) this.add(wording, slogan, true, vocabulary);
    }
  }

  private add(wording: string, slogan: KnownSlogan, isShort: boolean, vocabulary: Vocabulary): void {
    const tokens = tokenize(wording, [{ start: 0, end: wording.length }], vocabulary);
    const { length, keys, gaps, at, uses } = wordingOf(tokens, this.lexicon);
    if (length === 0) return;
    let node = 0;
    let joints = 0;
    for (let word = 0; word < length; word++) {
      if (word > 0 && (gaps[word] ?? 0) & JOINT) joints |= 1 << word;
      const edge = node * WORDS + (keys[word] ?? 0);
      const next = this.edges.get(edge) ?? this.entries.push(undefined) - 1;
      this.edges.set(edge, next);
      node = next;
    }
    const isName = length === 1 && ((uses[0] ?? 0) & Use.capital) !== 0;
    const content = uses.filter((use) => !(use & Use.function));
    const needsCapital =
      slogan.kind === 'programme' && content.length <= 2 && content.every((use) => use & Use.capital);
    const entry = {
      slogan,
      isShort,
      joints,
      needsCapital,
      exact: isName ? vocabulary.surface(tokens.ids[at[0] ?? 0] ?? -1) : null,
    };
    const known = this.entries[node];
    if (!known) this.entries[node] = [entry];
    else if (!known.some((other) => other.slogan === slogan && other.isShort === isShort)) known.push(entry);
  }

  /** In text order. Of one family, the longest; a numeric formula inside another is a part of it and not found. */
  find(wording: Wording): Formulation[] {
    const { length, keys, gaps } = wording;
    const found: Found[] = [];
    for (let first = 0; first < length; first++) {
      let node = 0;
      let joints = 0;
      for (let last = first; last < length; last++) {
        const gap = last > first ? (gaps[last] ?? 0) : 0;
        if (gap & Gap.break && !isBracketed(wording, last)) break;
        if (gap & JOINT && last - first < 31) joints |= 1 << (last - first);
        const next = this.edges.get(node * WORDS + (keys[last] ?? 0));
        if (next === undefined) break;
        node = next;
        for (const entry of this.entries[node] ?? [])
          if (isMeant(wording, first, last, joints, entry)) found.push(spanFound(wording, first, last, entry));
      }
    }
    return outermost(found);
  }
}

/** "western (Chongqing) science city": a bracket of one or two words is part of a name, not an end. */
const isBracketed = ({ tokens, at }: Wording, word: number): boolean => {
  const from = tokens.ends[at[word - 1] ?? 0] ?? 0;
  const gap = tokens.text.slice(from, tokens.starts[at[word] ?? 0] ?? 0);
  return /^\s*[()]\s*$/.test(gap);
};

const isMeant = (
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

const spanFound = (
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

const FORMULAS = '*';
const ALL = '';

const outermost = (found: readonly Found[]): Formulation[] => {
  // Tokens already covered, by family; formulas share one cover.
  const covers = new Map<string, Set<number>>();
  const coverOf = (family: string): Set<number> => {
    const cover = covers.get(family) ?? new Set<number>();
    covers.set(family, cover);
    return cover;
  };
  const byLength = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept = byLength.filter(({ id, isFormula, isShort, first, last }) => {
    const own = [coverOf(id), ...(isFormula ? [coverOf(FORMULAS)] : [])];
    // "Twin-City Economic Circle" is no "Twin Cities": a short form inside anything longer is a part of that.
    const against = isShort ? [coverOf(ALL)] : own;
    for (let token = first; token <= last; token++) if (against.some((cover) => cover.has(token))) return false;
    for (let token = first; token <= last; token++) for (const cover of [...own, coverOf(ALL)]) cover.add(token);
    return true;
  });
  return kept
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .map(({ start, end, text, first, last, id }) => ({ start, end, text, first, last, id }));
};
