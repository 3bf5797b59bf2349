/** How far beyond a reference a phrase stands: log-likelihood (Dunning 1993) for certainty, log ratio (Hardie 2014) for size. */

/** Word or phrase, folded, with its count, of some other body of text. */
export interface Reference {
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
}

/** `word<TAB or blanks>count` a line; lines that say something else are passed over. */
export const parseReference = (text: string): Reference => {
  const counts = new Map<string, number>();
  let words = 0;
  for (const line of text.split('\n')) {
    const match = /^(?<word>\S.*?)[\t ,;]+(?<count>\d+(?:\.\d+)?)\s*$/.exec(line);
    if (!match?.groups) continue;
    const { word = '', count = '0' } = match.groups;
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + Number(count));
    if (!word.includes(' ')) words += Number(count);
  }
  return { counts, words: Math.max(1, words) };
};

/** Dunning's G² of `count` in `words` against `other` in `otherWords`. */
export const logLikelihood = (count: number, words: number, other: number, otherWords: number): number => {
  const share = (count + other) / (words + otherWords);
  const term = (seen: number, size: number): number => (seen === 0 ? 0 : seen * Math.log(seen / (share * size)));
  return 2 * (term(count, words) + term(other, otherWords));
};

/** How many times (log2) more frequent here than there; half an occurrence stands for none. */
export const logRatio = (count: number, words: number, other: number, otherWords: number): number =>
  Math.log2(count / words / (Math.max(other, 0.5) / otherWords));

/** p < 0.05. */
export const SURE = 3.84;

/**
 * Log ratio of a phrase against the reference, 0 where it is not sure. A phrase that the list does not have is taken to be as
 * frequent there as its rarest word, which it cannot exceed.
 */
export const keynessOf = (form: string, count: number, words: number, { counts, words: total }: Reference): number => {
  const folded = form.toLowerCase();
  const parts = folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
  const other = counts.get(folded) ?? Math.min(...parts.map((word) => counts.get(word) ?? 0));
  const ratio = logRatio(count, words, other, total);
  return logLikelihood(count, words, other, total) >= SURE ? ratio : Math.min(0, ratio);
};

/** Share of its texts in which a phrase stands out against the rest of the corpus: sure, and at least twice as frequent. */
export const standsOut = (
  perText: readonly (readonly [count: number, words: number])[],
  count: number,
  words: number,
): number => {
  const keyed = perText.filter(([own, size]) => {
    const [rest, restWords] = [count - own, words - size];
    return (
      restWords > 0 && logLikelihood(own, size, rest, restWords) >= SURE && logRatio(own, size, rest, restWords) >= 1
    );
  });
  return perText.length === 0 ? 0 : keyed.length / perText.length;
};
