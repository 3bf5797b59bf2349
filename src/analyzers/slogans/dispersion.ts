/** How evenly a phrase is spread over the texts: Gries's deviation of proportions (2008), 0 for as even as can be, 1 for one text. */

/** `perText`: count and size of each text that has the phrase; the others count by their size alone. */
export const deviation = (
  perText: readonly (readonly [count: number, words: number])[],
  count: number,
  words: number,
): number => {
  let off = 0;
  let covered = 0;
  for (const [own, size] of perText) {
    off += Math.abs(own / count - size / words);
    covered += size / words;
  }
  return Math.min(1, Math.max(0, (off + (1 - covered)) / 2));
};
