/** Tells GB18030 from windows-1252 where bytes are no UTF-8: Chinese comes in pairs, Western quotes and accents alone. */

export interface Guess {
  readonly encoding: 'gb18030' | 'windows-1252';
  /** For people: what decided it. */
  readonly reason: string;
}

/** A pair of the GB 2312 area: Chinese punctuation and the characters in daily use. */
const isPair = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe;

/** Rarer characters of GBK: only counted when no letter stands on both sides, as in "don\x92t". */
const isRarePair = (lead: number, trail: number): boolean =>
  lead >= 0x81 &&
  lead <= 0xfe &&
  ((trail >= 0x80 && trail <= 0xfe) || (trail >= 0x40 && trail <= 0x7e && lead >= 0xa1));

/** Counts both readings of every non-ASCII byte and takes the one that explains more of them. */
export const guessEncoding = (bytes: Uint8Array): Guess => {
  let pairs = 0;
  let singles = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (isPair(lead, trail) || (pairs > singles && isRarePair(lead, trail))) {
      pairs++;
      i++;
    } else singles++;
  }
  return pairs > singles
    ? { encoding: 'gb18030', reason: `${pairs} Chinese characters or marks, ${singles} bytes that would be none` }
    : {
        encoding: 'windows-1252',
        reason: `${singles} single Western letters or marks, ${pairs} pairs that could be Chinese`,
      };
};
