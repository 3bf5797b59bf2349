/** The knowledge's wordings by their stems, for wordings that come near one. */
import type { PhrasesKnowledge } from '../../knowledge/schema/phrases.ts';
import type { KnownSlogan } from '../../knowledge/schema/slogans.ts';
import { stemOf } from '../../text/stem.ts';
import { foldWord } from '../../text/vocabulary.ts';

const made = new WeakMap<readonly KnownSlogan[], ReadonlyMap<string, string>>();

/** Stems of each wording to the `#id` of its entry. */
export const listedKeys = (
  slogans: readonly KnownSlogan[],
  { ignored }: PhrasesKnowledge,
): ReadonlyMap<string, string> => {
  const known = made.get(slogans);
  if (known) return known;
  const keys = new Map<string, string>();
  for (const { id, name, wordings } of slogans) {
    for (const wording of [name, ...wordings]) {
      const words = wording.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
      const key = words
        .map(foldWord)
        .filter((word) => !ignored.includes(word))
        .map(stemOf)
        .join(' ');
      if (!keys.has(key)) keys.set(key, `#${id}`);
    }
  }
  made.set(slogans, keys);
  return keys;
};
