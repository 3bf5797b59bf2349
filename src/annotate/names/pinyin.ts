/** Is a word spelled like a Chinese given name? */

/** Longest syllable: "zhuang", "chuang", "shuang". */
const LONGEST = 6;

/**
 * True where `folded` (lower case, straight apostrophes) can be cut into one to three toneless pinyin syllables; an
 * apostrophe must fall between two of them ("min'er" is min + er, "mi'ner" is not). Dynamic programming over the
 * letters: greedy cutting fails on "changan".
 */
export const isGivenName = (folded: string, syllables: ReadonlySet<string>, most = 3): boolean => {
  if (!/^[a-zü']+$/.test(folded)) return false;
  const parts = folded.split("'");
  let least = 0;
  for (const part of parts) {
    const needed = fewestSyllables(part, syllables);
    if (needed === 0) return false;
    least += needed;
  }
  return least <= most;
};

/** The fewest syllables that spell `letters`, 0 where none do. */
const fewestSyllables = (letters: string, syllables: ReadonlySet<string>): number => {
  const fewest: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    let best = Infinity;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = fewest[start] ?? Infinity;
      if (before + 1 < best && syllables.has(letters.slice(start, end))) best = before + 1;
    }
    fewest[end] = best;
  }
  const total = fewest[letters.length] ?? Infinity;
  return Number.isFinite(total) ? total : 0;
};
