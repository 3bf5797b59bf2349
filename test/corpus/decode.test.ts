/** Bytes to text: encodings, byte order marks, and what is no text. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode/decode.ts';

const utf8 = 'Chen Min’er crossed the Yangtze – 长江.\r\nTwo centres.\n';
const bytes = (...values: (number | Uint8Array)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : value)));

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(utf8)],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, Buffer.from(utf8))],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, Buffer.from(utf8, 'utf16le'))],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, Buffer.from(utf8, 'utf16le').swap16())],
    ['a view into a larger buffer', new Uint8Array(Buffer.concat([Buffer.from('xx'), Buffer.from(utf8)])).subarray(2)],
  ])('%s', (_, input) => {
    expect(decode(input, 'a.txt')).toEqual({ text: utf8, problems: [] });
  });

  it.each([
    ['Western quotes', 'windows-1252', 'The mayor’s “plan” – a café by the river – cost €5.'],
    ['one apostrophe', 'windows-1252', 'It is the town’s ferry.'],
    ['accents in a row', 'windows-1252', 'A trip to Besançon and Orléans; the déjà vu of Müller and Söhne.'],
    ['Chinese quotes in English', 'gb18030', 'The “twin cities” of the west, in Chinese 双城, are linked by rail.'],
    ['a Chinese line', 'gb18030', 'Ferry Town (重庆市渡口镇人民政府)'],
    ['rarer characters', 'gb18030', 'The former premier 朱镕基 came to 綦江区 and stayed for a day.'],
  ])('%s: %s', (_, encoding, text) => {
    const { text: read, problems } = decode(iconv.encode(`First line.\n${text}`, encoding), 'a.txt');
    expect(read).toBe(`First line.\n${text}`);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'guessed-encoding', path: 'a.txt', line: 2 }]);
    expect(problems[0]?.message).toContain(encoding === 'gb18030' ? 'GB18030' : 'windows-1252');
  });

  it.each([
    ['NUL bytes', Buffer.from('Title\0\n')],
    ['UTF-16 without a mark', Buffer.from('Title\n', 'utf16le')],
    ['NUL in UTF-16', bytes(0xff, 0xfe, Buffer.from('Ti\0tle', 'utf16le'))],
  ])('%s are an error', (_, input) => {
    const { text, problems } = decode(input, 'a.txt');
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', code: 'not-text', path: 'a.txt' }]);
  });

  it('survives half a UTF-16 unit', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x42), 'a.txt').text).toMatch(/^A/);
  });
});
