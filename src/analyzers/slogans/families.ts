/** Joins wordings of one slogan: parts turned round ("places and centers"), and one misspelt letter. */
import { isOneEdit } from '../../text/one-edit.ts';
import { type Candidate, turnedKeys } from './candidate.ts';

/** A word this long may be misspelt; "two" and "ten" are different words. */
const LEAST_LETTERS = 6;

/** True where the keys have the same words but for one letter of one long word. */
const isMisspelt = (a: readonly string[], b: readonly string[]): boolean => {
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [pair] = different;
  return (
    different.length === 1 &&
    pair !== undefined &&
    Math.min(pair[0].length, pair[1].length) >= LEAST_LETTERS &&
    isOneEdit(pair[0], pair[1])
  );
};

/** Each candidate's key to that of the family it belongs to; the most frequent wording gives the family its key. */
export const joinFamilies = (
  candidates: readonly Candidate[],
  listed: ReadonlyMap<string, string>,
): Map<string, string> => {
  const family = new Map<string, string>();
  const byGap = new Map<string, string[]>();
  const common = candidates.toSorted((a, b) => b.occurrences.length - a.occurrences.length || (a.key < b.key ? -1 : 1));
  const gapsOf = (words: readonly string[]): string[] => words.map((_, at) => words.with(at, '_').join(' '));
  for (const key of listed.keys())
    for (const gap of gapsOf(key.split(' '))) byGap.set(gap, [...(byGap.get(gap) ?? []), key]);
  for (const candidate of common) {
    const { key } = candidate;
    if (candidate.how === 'known') continue;
    const words = key.split(' ');
    const same = [key, ...turnedKeys(candidate)].find((each) => listed.has(each) || family.get(each) === each);
    const near =
      same ??
      gapsOf(words)
        .flatMap((gap) => byGap.get(gap) ?? [])
        .find((each) => isMisspelt(words, each.split(' ')));
    family.set(key, near === undefined ? key : (listed.get(near) ?? family.get(near) ?? near));
    if (near === undefined) for (const gap of gapsOf(words)) byGap.set(gap, [...(byGap.get(gap) ?? []), key]);
  }
  return family;
};
