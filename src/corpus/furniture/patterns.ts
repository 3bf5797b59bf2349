/** Patterns by kind, tried at one place or anywhere in a line. */

export type PatternsByKind = Readonly<Record<string, readonly string[]>>;

/** Tells the kind of a line, or null. */
export type KindOf = (line: string) => string | null;

const union = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join('|');

const compile = (byKind: PatternsByKind, flags: string): readonly (readonly [kind: string, pattern: RegExp])[] =>
  Object.entries(byKind).map(([kind, patterns]) => [kind, new RegExp(union(patterns), flags)]);

const firstKind = (compiled: ReturnType<typeof compile>, line: string): string | null => {
  for (const [kind, pattern] of compiled) {
    pattern.lastIndex = 0;
    if (pattern.test(line)) return kind;
  }
  return null;
};

/** Patterns that hold at the line's beginning. */
export const startingKinds = (byKind: PatternsByKind): KindOf => {
  const compiled = compile(byKind, 'iy');
  return (line) => firstKind(compiled, line);
};

/** Patterns that hold anywhere in the line. */
export const containedKinds = (byKind: PatternsByKind): KindOf => {
  const compiled = compile(byKind, 'i');
  return (line) => firstKind(compiled, line);
};

/** Patterns that hold from the first to the last character. */
export const wholeKinds = (byKind: PatternsByKind): KindOf => {
  const compiled = Object.entries(byKind).map(
    ([kind, patterns]) => [kind, new RegExp(`^(?:${union(patterns)})$`, 'i')] as const,
  );
  return (line) => firstKind(compiled, line);
};

/** One pattern that holds at the line's beginning. */
export const startsWithAny = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${union(patterns)})`, 'i');

/** Source of an alternation of literal phrases, longest first; a blank stands for any run of blanks. */
export const literals = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'))
    .join('|');
