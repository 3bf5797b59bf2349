/** Slogans as the stems of their words, and what is one word off them. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { stemOf } from '../../text/stem.ts';
import { foldWord } from '../../text/vocabulary.ts';

/** Shorter phrases are one word off one another by chance. */
export const fewestStems = 4;
export const mostStems = 14;

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

export type WordReader = (text: string) => readonly string[];

/** Folded words of a phrase without the articles and "and", which no wording is told apart by. */
export const wordReader = ({ phrases }: Knowledge): WordReader => {
  const ignored = new Set(phrases.ignored);
  return (text) => (foldWord(text).match(word) ?? []).filter((each) => !ignored.has(each) && each !== 'and');
};

export const stemsOf = (words: readonly string[]): readonly string[] => words.map(stemOf);

export const keyOf = (stems: readonly string[]): string => stems.join(' ');

/** The key with each word in turn left open. */
export const openKeys = (stems: readonly string[]): readonly string[] =>
  stems.map((_, at) => stems.with(at, '*').join(' '));

/** One wording of a known slogan. */
export interface Listed {
  readonly slogan: KnownSlogan;
  readonly wording: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export interface KnownWordings {
  /** All of them by key. */
  readonly exact: ReadonlyMap<string, Listed>;
  /** Those of four words and more by their open keys. */
  readonly open: ReadonlyMap<string, Listed>;
}

const swapped = (wording: string): readonly string[] => {
  const parts = wording.split(' and ');
  return parts.length === 2 && !wording.includes(',') ? [wording, `${parts[1]} and ${parts[0]}`] : [wording];
};

export const knownWordings = (slogans: readonly KnownSlogan[], read: WordReader): KnownWordings => {
  const exact = new Map<string, Listed>();
  const open = new Map<string, Listed>();
  for (const slogan of slogans) {
    const wordings = [slogan.name, ...slogan.wordings, ...slogan.short];
    for (const wording of slogan.kind === 'numeric-formula' ? wordings.flatMap(swapped) : wordings) {
      const words = read(wording);
      const listed = { slogan, wording, words, stems: stemsOf(words) };
      const key = keyOf(listed.stems);
      if (!exact.has(key)) exact.set(key, listed);
      if (listed.stems.length < fewestStems) continue;
      for (const each of openKeys(listed.stems)) if (!open.has(each)) open.set(each, listed);
    }
  }
  return { exact, open };
};
