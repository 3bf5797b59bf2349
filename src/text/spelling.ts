/** Brings British spellings to the American ones, for comparing words; a key, never shown. */

/**
 * "centre" → "center", "modernisation" → "modernization", "labour" → "labor". Words that are spelt in one way only may come out
 * misspelt ("exercise" → "exercize"), always in the same way.
 */
export const americanSpelling = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz')
        .replace(/ys(?=(?:e|ed|es|ing)$)/, 'yz')
        .replace(/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ite|ites|hood|hoods|ly)?$)/, 'or')
        .replace(/(?<=[a-z]{2}[tb])re(?=s?$)/, 'er')
        .replace(/(?<=t)red$/, 'ered')
        .replace(/ogue(?=s?$)/, 'og')
        .replace(/gramme(?=s?$)/, 'gram')
        .replace(/(?<=lf)il(?=(?:s|ment)?$)/, 'ill');
