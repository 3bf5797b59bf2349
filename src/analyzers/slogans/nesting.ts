/** Tells phrases from their fragments, and weighs what is nested (C-value: Frantzi, Ananiadou and Mima 2000). */
import { type Candidate, wordsOf } from './candidate.ts';

/** The longer one has to be this much rarer before the shorter one is a phrase of its own. */
const OWN_LIFE = 1.5;

/** Keys of the shorter sequences inside `words`, each once. */
const innerKeys = (words: readonly string[]): Set<string> => {
  const keys = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++) if (to - from < words.length) keys.add(words.slice(from, to).join(' '));
  }
  return keys;
};

export interface Nesting {
  /** Of each key, how often longer candidates that hold it stand in the corpus, and how many they are. */
  readonly within: ReadonlyMap<string, { readonly times: number; readonly kinds: number }>;
  /** Keys to leave out: fragments, and elaborations of a shorter phrase. */
  readonly dropped: ReadonlySet<string>;
}

/** `isAccepted`: phrases that are good enough to be listed; only they make a longer one an elaboration of theirs. */
export const nest = (candidates: ReadonlyMap<string, Candidate>, isAccepted: (candidate: Candidate) => boolean): Nesting => {
  const within = new Map<string, { times: number; kinds: number }>();
  const dropped = new Set<string>();
  const longestFirst = [...candidates.values()].toSorted((a, b) => wordsOf(b).length - wordsOf(a).length || (a.key < b.key ? -1 : 1));
  for (const longer of longestFirst) {
    const times = longer.occurrences.length;
    for (const key of innerKeys(wordsOf(longer))) {
      const shorter = candidates.get(key);
      if (!shorter) continue;
      const known = within.get(key) ?? { times: 0, kinds: 0 };
      within.set(key, { times: known.times + times, kinds: known.kinds + 1 });
      if (shorter.how !== 'repeat') continue;
      if (shorter.occurrences.length < times * OWN_LIFE) dropped.add(key);
      else if (longer.how === 'repeat' && isAccepted(shorter)) dropped.add(longer.key);
    }
  }
  return { within, dropped };
};

/** log2 of the words, times the count less what its longer candidates take of it on average. */
export const cValue = ({ key, occurrences }: Candidate, { within }: Nesting): number => {
  const { times, kinds } = within.get(key) ?? { times: 0, kinds: 0 };
  return Math.log2(key.split(' ').length + 1) * (occurrences.length - (kinds === 0 ? 0 : times / kinds));
};
