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

const stemsOf = (line: string): readonly string[] => {
  const words = (line.toLowerCase().match(WORD) ?? []).filter((word) => !COMMON.has(word));
  return [...new Set(words.map((word) => word.slice(0, STEM)))];
};

/** From 0, when hardly a word of the line comes again in `below`, the text in small letters, to 1. */
export const echoOf = (line: string, below: string): number => {
  const stems = stemsOf(line);
  // In the text a word of three letters stands behind a blank: "sea", but not the one in "research".
  const shared = stems.filter((stem) => below.includes(stem.length < STEM ? ` ${stem}` : stem)).length;
  return shared < FEWEST ? 0 : Math.min(1, shared / Math.max(FEW, stems.length) / FULL);
};
