/** Text decoded in the wrong encoding: what is found, and what was meant. */
import { describe, expect, test } from 'vitest';
import { findMojibake } from '../../src/text/mojibake.ts';

const wrongly = (text: string, from: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      from === 'latin-1' || byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : windows[byte - 0x80],
    )
    .join('');
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

describe.each(['windows-1252', 'latin-1'])('UTF-8 read as %s', (from) => {
  test.each(['’', '“', '–', '…', 'é', 'ü', '°', '€', '重', '🚢'])('%s', (char) => {
    const text = `one ${wrongly(char, from)} two`;
    expect(findMojibake(text).map(({ start, end, meant }) => [text.slice(start, end), meant])).toEqual([
      [wrongly(char, from), char],
    ]);
  });
});

test.each([
  ['ÖØÇìÊÐ', '重庆市'],
  ['city鈥檚', null],
  ['锟斤拷', null],
])('%s', (text, meant) => {
  expect(findMojibake(text).map((found) => found.meant)).toEqual([meant]);
});

test.each([
  '“CAFÉ” and “À”',
  'naïve façades, Malmö, ÅÄÖ, Ærø, ß',
  '21 °C, 3 € – 5 £, ½, “x”…',
  '“两江四岸” and 重庆',
  'Ürümqi, Lü, Ōita, Đà Nẵng',
  '',
])('%j is right', (text) => {
  expect(findMojibake(text)).toEqual([]);
});
