/** Patterns by kind, tried at one place or anywhere in a line. */

export type PatternsByKind = Readonly<Record<string, readonly string[]>>;

/** Tells the kind of a line, or null. */
export type KindOf = (line: string) => string | null;

const union = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join('|');

/**
 * The expression that small letters have to match. Comparing small letters with small ones is the same as comparing
 * without case; an expression that does so by itself takes twice as long to compile, and longer than an article to read.
 */
const ofSmallLetters = (source: string): RegExp =>
  new RegExp(source.replace(/\\.|[A-Z]/g, (found) => (found.length > 1 ? found : found.toLowerCase())));

/** One expression with a group for each kind: trying them one by one takes several times as long. */
const compile = (byKind: PatternsByKind, wrap: (source: string) => string): KindOf => {
  const kinds = Object.keys(byKind);
  if (kinds.length === 0) return () => null;
  const groups = kinds.map((kind, index) => `(?<kind${index}>${union(byKind[kind] ?? [])})`);
  const pattern = ofSmallLetters(wrap(groups.join('|')));
  return (line) => {
    const groupsOf = pattern.exec(line.toLowerCase())?.groups;
    return groupsOf ? (kinds.find((_, index) => groupsOf[`kind${index}`] !== undefined) ?? null) : null;
  };
};

/** Patterns that hold at the line's beginning. */
export const startingKinds = (byKind: PatternsByKind): KindOf => compile(byKind, (source) => `^(?:${source})`);

/** Patterns that hold anywhere in the line. */
export const containedKinds = (byKind: PatternsByKind): KindOf => compile(byKind, (source) => source);

/** Patterns that hold from the first to the last character. */
export const wholeKinds = (byKind: PatternsByKind): KindOf => compile(byKind, (source) => `^(?:${source})$`);

/** Whether a line is of a kind. */
export type Test = (line: string) => boolean;

/** One pattern that holds at the line's beginning. */
export const startsWithAny = (patterns: readonly string[]): Test => {
  const pattern = ofSmallLetters(`^(?:${union(patterns)})`);
  return (line) => pattern.test(line.toLowerCase());
};

/** Source of an alternation of literal phrases, longest first; a blank stands for any run of blanks. */
export const literals = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'))
    .join('|');
