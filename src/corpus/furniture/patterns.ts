/** Patterns by kind, tried at one place or anywhere in a line. */
import type { Pattern } from '../../knowledge/schema/furniture.ts';
import { FirstLetters } from './first-letters.ts';

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
  private firstLetters: FirstLetters | null = null;

  constructor(kind: string, pattern: Pattern, wrap: (source: string) => string) {
    this.kind = kind;
    this.pattern = pattern;
    this.wrapped = wrap(pattern.source);
    this.isAtBeginning = isAnchored(pattern);
  }

  /** Whether `text`, in small letters, holds what a match needs; so may then any part of it. */
  mayBeIn(text: string): boolean {
    const { needles, lastCharacters } = this.pattern;
    // A pattern that ends in no full stop is turned down by nearly every line: no need to search the text.
    // So is one that holds at a line's beginning only: see `suits`.
    if (needles.length === 0 || this.isAtBeginning || (lastCharacters !== null && !lastCharacters.includes('.')))
      return true;
    return needles.some((needle) => text.includes(needle));
  }

  /** False where the pattern holds at a line's beginning only, and this line begins otherwise. */
  suits(line: string): boolean {
    if (!this.isAtBeginning) return true;
    if (!this.firstLetters) {
      this.firstLetters = new FirstLetters();
      for (const beginning of this.pattern.beginnings) this.firstLetters.add(beginning);
    }
    return this.firstLetters.mayStandAt(line, 0);
  }

  /** `character` in small letters. */
  mayEndWith(character: string): boolean {
    const { lastCharacters } = this.pattern;
    return lastCharacters === null || lastCharacters.includes(character);
  }

  /** Where the pattern matches; -1 where it does not. */
  indexIn(lower: string): number {
    this.expression ??= new RegExp(this.wrapped);
    return lower.search(this.expression);
  }
}

const listed = (byKind: PatternsByKind, wrap: (source: string) => string): readonly KindPattern[] =>
  Object.entries(byKind).flatMap(([kind, patterns]) => patterns.map((pattern) => new KindPattern(kind, pattern, wrap)));

/** Places of patterns by what they begin with, for beginnings of the same first letters. */
interface Bucket {
  readonly lengths: Set<number>;
  readonly places: Map<string, number[]>;
}

const NO_PLACES: readonly number[] = [];

/** Buckets are looked up by so many letters, shorter beginnings by what there is of them. */
const HEAD = 2;
const LONGEST_BEGINNING = 7;

/**
 * The first of the patterns that holds at a line's beginning. To try all of them would take longer than everything else
 * that is done with a line of text; the line's first letters turn down nearly all.
 */
export class Beginnings {
  readonly patterns: readonly KindPattern[];
  private readonly buckets = new Map<string, Bucket>();
  private readonly firstLetters = new FirstLetters();
  /** The patterns that may begin with anything. */
  readonly anyhow: readonly KindPattern[];

  constructor(byKind: PatternsByKind, wrap: (source: string) => string) {
    this.patterns = listed(byKind, wrap);
    this.anyhow = this.patterns.filter(({ pattern }) => pattern.beginnings.includes(''));
    for (const [place, { pattern }] of this.patterns.entries())
      for (const text of pattern.beginnings) if (text !== '') this.add(text, place);
  }

  private add(text: string, place: number): void {
    const head = text.slice(0, HEAD);
    const bucket = this.buckets.get(head) ?? { lengths: new Set(), places: new Map<string, number[]>() };
    this.buckets.set(head, bucket);
    bucket.lengths.add(text.length);
    bucket.places.set(text, [...(bucket.places.get(text) ?? []), place]);
    this.firstLetters.add(text);
  }

  /** Places of the patterns that begin as the line does. */
  private suggested(line: string): readonly number[] {
    if (!this.firstLetters.mayStandAt(line, 0)) return NO_PLACES;
    const head = line.slice(0, LONGEST_BEGINNING).toLowerCase();
    const one = this.buckets.get(head.charAt(0))?.places.get(head.charAt(0));
    const bucket = this.buckets.get(head.slice(0, HEAD));
    if (!bucket) return one ?? [];
    const found = one ? [...one] : [];
    for (const length of bucket.lengths) found.push(...(bucket.places.get(head.slice(0, length)) ?? []));
    return found;
  }

  /** The kind of the first pattern that holds; of those that may begin with anything, `anyhow` are tried. */
  kindOf(line: string, anyhow = this.anyhow): string | null {
    const suggested = this.suggested(line);
    if (suggested.length === 0 && anyhow.length === 0) return null;
    const last = line.charAt(line.length - 1).toLowerCase();
    let lower: string | null = null;
    let first = this.patterns.length;
    const attempt = (place: number, pattern: KindPattern | undefined): void => {
      if (place >= first || !pattern?.mayEndWith(last)) return;
      lower ??= line.toLowerCase();
      if (pattern.indexIn(lower) === 0) first = place;
    };
    for (const place of suggested) attempt(place, this.patterns[place]);
    for (const pattern of anyhow) attempt(this.patterns.indexOf(pattern), pattern);
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

/** Source of an alternation of literal phrases, longest first; a blank stands for any run of blanks. */
export const literals = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'))
    .join('|');
