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

interface Listed {
  readonly wording: string;
  readonly slogan: KnownSlogan;
  readonly isShort: boolean;
}

/** All that the knowledge has an entry found by. */
const listedWordings = (slogan: KnownSlogan): readonly Listed[] => {
  const whole = [slogan.name, ...slogan.wordings].flatMap((wording) => [wording, swapped(wording) ?? []].flat());
  return [
    ...whole.map((wording) => ({ wording, slogan, isShort: false })),
    ...slogan.short.map((wording) => ({ wording, slogan, isShort: true })),
  ];
};

export class KnownFormulations {
  /** The node of a wording's first word, by its key: nearly all words of an article begin none. */
  private readonly roots: Int32Array;
  private readonly edges = new Map<number, number>();
  private readonly entries: (Entry[] | undefined)[] = [undefined];

  constructor(slogans: readonly KnownSlogan[], vocabulary: Vocabulary, lexicon: Lexicon) {
    const listed = slogans.flatMap(listedWordings);
    // One text for all: to cut a thousand by themselves takes twice as long.
    const text = listed.map(({ wording }) => wording).join('\n');
    let start = 0;
    const blocks = listed.map(({ wording }) => {
      const block = { start, end: start + wording.length };
      start = block.end + 1;
      return block;
    });
    const all = wordingOf(tokenize(text, blocks, vocabulary), lexicon);
    this.roots = new Int32Array(all.keys.reduce((most, key) => Math.max(most, key), 0) + 1);
    const blockOf = (word: number): number => all.tokens.blocks[all.at[word] ?? 0] ?? 0;
    for (let first = 0, next = 0; first < all.length; first = next) {
      while (next < all.length && blockOf(next) === blockOf(first)) next++;
      const wording = listed[blockOf(first)];
      if (wording) this.add(all, first, next, wording);
    }
  }

  /** Words `first` to before `next` of `all` are the wording. */
  private add({ keys, gaps, uses, at, tokens }: Wording, first: number, next: number, listed: Listed): void {
    const { slogan, isShort } = listed;
    const root = keys[first] ?? 0;
    let node = (this.roots[root] ||= this.entries.push(undefined) - 1);
    let joints = 0;
    for (let word = first + 1; word < next; word++) {
      if ((gaps[word] ?? 0) & JOINT) joints |= 1 << (word - first);
      const edge = node * WORDS + (keys[word] ?? 0);
      const following = this.edges.get(edge) ?? this.entries.push(undefined) - 1;
      this.edges.set(edge, following);
      node = following;
    }
    const isName = next - first === 1 && ((uses[first] ?? 0) & Use.capital) !== 0;
    const content = uses.subarray(first, next).filter((use) => !(use & Use.function));
    const needsCapital =
      slogan.kind === 'programme' && content.length <= 2 && content.every((use) => use & Use.capital);
    const entry = {
      slogan,
      isShort,
      joints,
      needsCapital,
      exact: isName ? tokens.vocabulary.surface(tokens.ids[at[first] ?? 0] ?? -1) : null,
    };
    const known = (this.entries[node] ??= []);
    const same = known.findIndex((other) => other.slogan === slogan && other.isShort === isShort);
    // "Beijing-Tianjin-Hebei" and "Beijing, Tianjin, and Hebei": one wording, with joints and without.
    if (same < 0) known.push(entry);
    else known[same] = { ...entry, joints: joints | (known[same]?.joints ?? 0) };
  }

  /** In text order. Of one family, the longest; a numeric formula inside another is a part of it and not found. */
  find(wording: Wording): Formulation[] {
    const { length, keys, gaps } = wording;
    const found: Found[] = [];
    for (let first = 0; first < length; first++) {
      let node = this.roots[keys[first] ?? 0];
      let joints = 0;
      for (let last = first; node;) {
        for (const entry of this.entries[node] ?? [])
          if (isMeant(wording, first, last, joints, entry)) found.push(spanFound(wording, first, last, entry));
        if (++last === length) break;
        node = this.edges.get(node * WORDS + (keys[last] ?? 0));
        const gap = gaps[last] ?? 0;
        if (gap & JOINT && last - first < 31) joints |= 1 << (last - first);
        if (node && gap & Gap.break && !isBracketed(wording, last)) break;
      }
    }
    return outermost(found);
  }
}

/** `longer` leaves no room for `shorter`: it is of the same family, or both are formulas, which share one; a short form yields to all. */
const isPartOf = (shorter: Found, longer: Found): boolean =>
  shorter.first <= longer.last &&
  longer.first <= shorter.last &&
  // "Twin-City Economic Circle" is no "Twin Cities": a short form inside anything longer is a part of that.
  (shorter.isShort || shorter.id === longer.id || (shorter.isFormula && longer.isFormula));

/** `found` by first word, then by last. */
const outermost = (found: readonly Found[]): Formulation[] => {
  const outer: Found[] = [];
  for (let from = 0, next = 0; from < found.length; from = next) {
    // Only what overlaps can be a part of one another.
    let end = -1;
    while (next < found.length && (next === from || (found[next]?.first ?? 0) <= end))
      end = Math.max(end, found[next++]?.last ?? 0);
    if (next === from + 1) outer.push(...found.slice(from, next));
    else outer.push(...outermostOf(found.slice(from, next)));
  }
  return outer.map(({ start, end, text, first, last, id }) => ({ start, end, text, first, last, id }));
};

const outermostOf = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const each of found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first))
    if (!kept.some((other) => isPartOf(each, other))) kept.push(each);
  return kept.toSorted((a, b) => a.first - b.first || b.last - a.last);
};
