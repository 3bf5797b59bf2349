/** Finds the formulations that the knowledge lists, in all their wordings, in one pass over an article. */
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Lexicon, Use } from '../wording/lexicon.ts';
import { Gap, type Wording, wordingOf } from '../wording/wording.ts';
import type { Formulation } from './formulation.ts';
import { type Entry, type Found, isBracketed, isMeant, spanFound } from './listed-wording.ts';

const JOINT = Gap.comma | Gap.and;

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
