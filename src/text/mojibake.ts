/** Text that was decoded in the wrong encoding: "â€™" for ’, "Ã©" for é, "ÖØÇì" for 重庆, "鈥檚" for ’s. */

/** windows-1252 from 0x80 to 0x9F; the five bytes that it leaves open stand as control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TRAIL = `[\\u0080-\\u00bf${HIGH}]`;
/** A byte that begins a character of UTF-8, and those that go on with it. */
const UTF8_AS_WESTERN = new RegExp(
  `[\\u00c2-\\u00df]${TRAIL}|[\\u00e0-\\u00ef]${TRAIL}{2}|[\\u00f0-\\u00f4]${TRAIL}{3}`,
  'g',
);
/** What such a place may have meant: Western letters and marks, Chinese, emoji. Not what "É”" at a word's end would mean. */
const LIKELY = /^(?:[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\u3000-\u9fff\uff00-\uffef\ufeff]|[\u{1f300}-\u{1faff}])$/u;
/** Bytes of GB2312, two a character, read as Western letters. No language writes four marked letters in a row. */
const GB_AS_WESTERN = /[\u00a1-\u00fe]{4,}/g;
const CHINESE = /^[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+$/;
/** The first two bytes of ’ “ – … in UTF-8, read as GBK, before or behind Western letters; and the mark of lost Chinese. */
const UTF8_AS_GBK = /(?<=[A-Za-z,.] ?)鈥\S?|鈥\S?(?= ?[A-Za-z])|锟斤拷/g;

export interface Mojibake {
  readonly start: number;
  readonly end: number;
  /** What was meant; null where it cannot be told. */
  readonly meant: string | null;
}

const byteOf = (char: string): number => {
  const code = char.charCodeAt(0);
  const high = HIGH.indexOf(char);
  return high >= 0 ? 0x80 + high : code;
};

const decoded = (text: string, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(text, byteOf));
  } catch {
    return null;
  }
};

const found = (text: string, pattern: RegExp, encoding: string, isLikely: RegExp): Mojibake[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    meant: decoded(text.slice(index, index + length), encoding),
  })).filter(({ meant }) => meant !== null && isLikely.test(meant));

/** Every such place, in text order. */
export const findMojibake = (text: string): readonly Mojibake[] => {
  if (!/[\u00a1-\u00fe鈥锟]/.test(text)) return [];
  const western = found(text, UTF8_AS_WESTERN, 'utf-8', LIKELY);
  const chinese = found(text, GB_AS_WESTERN, 'gb18030', CHINESE).filter(
    ({ start, end }) => !western.some((other) => other.start < end && other.end > start),
  );
  const gbk = Array.from(text.matchAll(UTF8_AS_GBK), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    meant: null,
  }));
  return [...western, ...chinese, ...gbk].toSorted((a, b) => a.start - b.start);
};
