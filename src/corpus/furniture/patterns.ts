/** Patterns by kind, tried at one place or anywhere in a line. */
import type { Pattern } from '../../knowledge/schema/furniture.ts';
import { ASCII, fits, headOf, mayBeginWith, Opening, Openings } from './openings.ts';

export type PatternsByKind = Readonly<Record<string, readonly Pattern[]>>;

/** Tells the kind of a line, or null. */
export type KindOf = (line: string) => string | null;

/** True where all that matches stands at a line's beginning: `^(?:a|b)c`, not `^a|b`. */
const isAnchored = ({ source, beginnings }: Pattern): boolean => {
  if (!source.startsWith('^') || beginnings.includes('')) return false;
  let outside = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== outside;) [before, outside] = [outside, outside.replace(/\([^()]*\)/g, '')];
  return !outside.includes('|');
};

/** A pattern of a kind; its expression is compiled for the first line that may match, which for most never comes. */
export class KindPattern {
  readonly kind: string;
  readonly pattern: Pattern;
  private readonly wrapped: string;
  private readonly isAtBeginning: boolean;
  private expression: RegExp | null = null;
  /** 1 at the ASCII characters that a match may end in; none where it may end in any. */
  private ends: Uint8Array | null = null;
  /** A mark without case that every match holds: "@". */
  private readonly mark: string | null;

  constructor(kind: string, pattern: Pattern, wrap: (source: string) => string) {
    this.kind = kind;
    this.pattern = pattern;
    this.wrapped = wrap(pattern.source);
    this.isAtBeginning = isAnchored(pattern);
    const [needle, another] = pattern.needles;
    this.mark = needle !== undefined && another === undefined && needle.toUpperCase() === needle ? needle : null;
  }

  /** The texts of which a page holds one where the pattern matches; none where it is not worth a search. */
  get searched(): readonly string[] {
    const { needles, lastCharacters } = this.pattern;
    // A pattern that ends in no full stop is turned down by nearly every line: no need to search the text.
    // So is one that holds at a line's beginning only: see `suits`.
    return this.isAtBeginning || (lastCharacters !== null && !lastCharacters.includes('.')) ? [] : needles;
  }

  /** Whether `text`, in small letters, holds what a match needs; so may then any part of it. */
  mayBeIn(text: string): boolean {
    const { searched } = this;
    return searched.length === 0 || searched.some((needle) => text.includes(needle));
  }

  /** False where the pattern holds at a line's beginning only, and this line begins otherwise. */
  suits(line: string): boolean {
    return !this.isAtBeginning || this.pattern.beginnings.some((beginning) => mayBeginWith(line, beginning));
  }

  /** False where the line ends as no match does. */
  private mayEndLike(line: string): boolean {
    const { lastCharacters } = this.pattern;
    if (lastCharacters === null) return true;
    const last = line.charCodeAt(line.length - 1);
    if (last >= ASCII) return lastCharacters.includes(line.charAt(line.length - 1).toLowerCase());
    this.ends ??= Uint8Array.from({ length: ASCII }, (_, code) =>
      lastCharacters.includes(String.fromCharCode(code).toLowerCase()) ? 1 : 0,
    );
    return this.ends[last] === 1;
  }

  /** False where a look at the line as it is tells that the pattern does not match up to its end. */
  maySpan(line: string): boolean {
    return this.mayEndLike(line) && (this.mark === null || line.includes(this.mark));
  }

  /** Where the pattern matches; -1 where it does not. */
  indexIn(lower: string): number {
    this.expression ??= new RegExp(this.wrapped);
    return lower.search(this.expression);
  }
}

const listed = (byKind: PatternsByKind, wrap: (source: string) => string): readonly KindPattern[] =>
  Object.entries(byKind).flatMap(([kind, patterns]) => patterns.map((pattern) => new KindPattern(kind, pattern, wrap)));

/**
 * The first of the patterns that holds at a line's beginning. To try all of them would take longer than everything else
 * that is done with a line of text; the line's first letters turn down nearly all.
 */
export class Beginnings {
  readonly patterns: readonly KindPattern[];
  private readonly openings: Openings;
  /** Places of the patterns that may begin with anything. */
  readonly anyhow: readonly number[];

  constructor(byKind: PatternsByKind, wrap: (source: string) => string) {
    this.patterns = listed(byKind, wrap);
    const begun = this.patterns.flatMap(({ pattern }, place) =>
      pattern.beginnings.map((text) => new Opening(text, place)),
    );
    this.openings = new Openings(begun.filter(({ text }) => text !== ''));
    this.anyhow = [...new Set(begun.filter(({ text }) => text === '').map(({ place }) => place))];
  }

  /** The kind of the first pattern that holds; of those that may begin with anything, `anyhow` are tried. */
  kindOf(line: string, anyhow = this.anyhow): string | null {
    let first = this.patterns.length;
    let lower = '';
    const head = headOf(line);
    for (const opening of this.openings.near(line, head)) {
      if (!fits(head, opening) || !mayBeginWith(line, opening.text)) continue;
      const { place } = opening;
      const pattern = this.patterns[place];
      if (place >= first || !pattern?.maySpan(line)) continue;
      lower ||= line.toLowerCase();
      if (pattern.indexIn(lower) === 0) first = place;
    }
    for (const place of anyhow) {
      const pattern = this.patterns[place];
      if (place >= first || !pattern?.maySpan(line)) continue;
      lower ||= line.toLowerCase();
      if (pattern.indexIn(lower) === 0) first = place;
    }
    return this.patterns[first]?.kind ?? null;
  }
}

/** Patterns that hold at the line's beginning. */
export const startingKinds = (byKind: PatternsByKind): Beginnings =>
  new Beginnings(byKind, (source) => `^(?:${source})`);

/** Patterns that hold from the first to the last character. */
export const wholeKinds = (byKind: PatternsByKind): KindOf => {
  const beginnings = new Beginnings(byKind, (source) => `^(?:${source})$`);
  return (line) => beginnings.kindOf(line);
};

/** Patterns that hold anywhere in a line. */
export const containedPatterns = (byKind: PatternsByKind): readonly KindPattern[] => listed(byKind, (source) => source);

/** The kind of the pattern that holds first in the line; of two at one place the one that is listed first. */
export const kindWithin = (line: string, patterns: readonly KindPattern[]): string | null => {
  let lower: string | null = null;
  let [kind, first] = [null as string | null, Infinity];
  for (const pattern of patterns) {
    if (!pattern.suits(line)) continue;
    const index = pattern.indexIn((lower ??= line.toLowerCase()));
    if (index >= 0 && index < first) [kind, first] = [pattern.kind, index];
  }
  return kind;
};

/** Whether a line is of a kind. */
export type Test = (line: string) => boolean;

/** Whether one of the patterns holds at the line's beginning. */
export const startsWithAny = (patterns: readonly Pattern[]): Test => {
  const beginnings = startingKinds({ any: patterns });
  return (line) => beginnings.kindOf(line) !== null;
};

/** Finds in a text of any case what one of the patterns is searched by: one look at it instead of one for each. */
export const needlesIn = (patterns: readonly KindPattern[]): RegExp =>
  new RegExp(
    patterns
      .flatMap(({ searched }) => searched)
      .map((needle) => needle.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
      .join('|') || '(?!)',
    'i',
  );

/** Source of an alternation of literal phrases, longest first; a blank stands for any run of blanks. */
export const literals = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'))
    .join('|');
