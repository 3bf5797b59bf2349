/** Measures how much of a headline comes again in the text below it. */

const WORD = /[A-Za-z\u00c0-\u024f\d][A-Za-z\u00c0-\u024f\d'’]{2,}/g;
/** Inflected forms are one word: "Receives" and "received", "Chongqing's" and "Chongqing". */
const STEM = 5;
/** A headline of which so many words come again has all of the evidence: it is told in other words, too. */
const FULL = 0.6;
const FEWEST = 2;
/** A word or two that come again prove little: "We Are China". */
const FEW = 4;
const COMMON = new Set([
  'the',
  'and',
  'for',
  'with',
  'from',
  'that',
  'this',
  'are',
  'was',
  'has',
  'its',
  'new',
  'into',
]);

/** The words of `text`, as `echoOf` compares them. */
export const wordsOf = (text: string): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    if (!COMMON.has(small)) stems.add(small.slice(0, STEM));
  }
  return stems;
};

/** From 0, when hardly a word of the line comes again in the text, to 1. */
export const echoOf = (line: string, words: ReadonlySet<string>): number => {
  const stems = [...wordsOf(line)];
  const shared = stems.filter((stem) => words.has(stem)).length;
  return shared < FEWEST ? 0 : Math.min(1, shared / Math.max(FEW, stems.length) / FULL);
};
