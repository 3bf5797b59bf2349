/** Is a word spelled like one syllable of a Cantonese, Hokkien, Wade-Giles or Korean name? */

/** Roughly: onset, vowels, coda. */
const ROMAN_SYLLABLE =
  /^(?:ng|kw|gw|ch|zh|ts|sz|sh|hs|tz|[bpmfdtlnghkwjzcsvrxq])?y?[aeiouw]{1,3}(?:ng|ck|[nmptkhrw])?$/;

export const isRomanSyllable = (word: string): boolean =>
  /^(?:ts?z|sz|ng|hm)$/i.test(word) || ROMAN_SYLLABLE.test(word.toLowerCase());
