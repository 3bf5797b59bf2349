/** The words of a text as hashes: for comparing texts, thousands of them, without keeping a word of any. */

const NONE = 1;

/** By UTF-16 unit: the lower-case unit of a letter or digit, `NONE` for all else, 0 where it was not asked for yet. */
const folded = new Uint16Array(0x10000);

const fold = (unit: number): number => {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  return (folded[unit] = /[\p{L}\p{N}]/u.test(char)
    ? (lower.length === 1 ? lower : char).charCodeAt(0)
    : isSurrogate
      ? unit
      : NONE);
};

/** FNV-1a of each run of letters and digits from `start` to `end`, case left out, appended to `hashes`. */
export const addWordHashes = (text: string, start: number, end: number, hashes: number[]): void => {
  let hash = 0;
  let isWord = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const lower = folded[unit] || fold(unit);
    if (lower !== NONE) {
      hash = Math.imul((isWord ? hash : 0x811c9dc5) ^ lower, 0x01000193);
      isWord = true;
    } else if (isWord) {
      hashes.push(hash >>> 0);
      isWord = false;
    }
  }
  if (isWord) hashes.push(hash >>> 0);
};
