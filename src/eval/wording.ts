/** When two wordings are the same: how gold and rows are compared. */

/** Without case, kinds of quotation marks and runs of spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** Also without marks and a leading article: names of people and places, slogans. */
export const loose = (text: string): string =>
  plain(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const small = new Set(['the', 'of', 'for', 'to', 'and', 's']);

/** The words of a post as a set: "deputy director of X" and "X deputy director" are one. */
export const bag = (post: string): string =>
  [...new Set(loose(post).split(/[ ']/))]
    .filter((word) => word !== '' && !small.has(word))
    .toSorted()
    .join(' ');
