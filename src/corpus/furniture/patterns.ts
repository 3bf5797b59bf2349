/** Patterns by kind, tried at one place or anywhere in a line. */

export type PatternsByKind = Readonly<Record<string, readonly string[]>>;

/** Tells the kind of a line, or null. */
export type KindOf = (line: string) => string | null;

const union = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join('|');

/** One expression with a group for each kind: trying them one by one takes several times as long. */
const compile = (byKind: PatternsByKind, wrap: (source: string) => string): KindOf => {
  const kinds = Object.keys(byKind);
  if (kinds.length === 0) return () => null;
  const groups = kinds.map((kind, index) => `(?<kind${index}>${union(byKind[kind] ?? [])})`);
  const pattern = new RegExp(wrap(groups.join('|')), 'i');
  return (line) => {
    const groupsOf = pattern.exec(line)?.groups;
    return groupsOf ? (kinds.find((_, index) => groupsOf[`kind${index}`] !== undefined) ?? null) : null;
  };
};

/** Patterns that hold at the line's beginning. */
export const startingKinds = (byKind: PatternsByKind): KindOf => compile(byKind, (source) => `^(?:${source})`);

/** Patterns that hold anywhere in the line. */
export const containedKinds = (byKind: PatternsByKind): KindOf => compile(byKind, (source) => source);

/** Patterns that hold from the first to the last character. */
export const wholeKinds = (byKind: PatternsByKind): KindOf => compile(byKind, (source) => `^(?:${source})$`);

/** One pattern that holds at the line's beginning. */
export const startsWithAny = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${union(patterns)})`, 'i');

/** Source of an alternation of literal phrases, longest first; a blank stands for any run of blanks. */
export const literals = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'))
    .join('|');
