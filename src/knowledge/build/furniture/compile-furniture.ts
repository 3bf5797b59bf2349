/** Compiles the furniture knowledge: every pattern with what a match of it cannot do without. */
import type { FurnitureKnowledge, FurnitureSource, Pattern } from '../../schema/furniture.ts';
import { needsOf } from './needs.ts';

/**
 * The source that small letters have to match. Comparing small letters with small ones is the same as comparing
 * without case; an expression that does so by itself takes twice as long to compile, and longer than an article to read.
 */
const ofSmallLetters = (source: string): string =>
  source.replace(/\\.|[A-Z]/g, (found) => (found.length > 1 ? found : found.toLowerCase()));

const compiled = (pattern: string): Pattern => {
  const source = ofSmallLetters(pattern);
  return { source, ...needsOf(source) };
};

const byKind = (patterns: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly Pattern[]>> =>
  Object.fromEntries(Object.entries(patterns).map(([kind, sources]) => [kind, sources.map(compiled)]));

export const compileFurniture = (source: FurnitureSource): FurnitureKnowledge => ({
  ...source,
  starts: byKind(source.starts),
  contains: byKind(source.contains),
  edges: byKind(source.edges),
  brackets: byKind(source.brackets),
  related: source.related.map(compiled),
  captions: source.captions.map(compiled),
});
