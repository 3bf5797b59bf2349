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
    let node = 0;
    let joints = 0;
    for (let word = first; word < next; word++) {
      if (word > first && (gaps[word] ?? 0) & JOINT) joints |= 1 << (word - first);
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
