/** Bytes → text: UTF-8, UTF-16 with byte order mark, else a guess that is reported. Never throws. */
import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type Iconv from 'iconv-lite';
import type { Problem } from '../../errors.ts';
import { readError } from '../problems.ts';
import { guessEncoding, type Guess } from './guess-encoding.ts';

export interface Decoded {
  /** Without byte order mark; null when the bytes are no text. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

const require = createRequire(import.meta.url);

/** TextDecoder reads 0x80 to 0x9F of windows-1252 as control characters on Node 20, hence iconv-lite for that one. */
const decodeWith = (bytes: Uint8Array, { encoding }: Guess): string => {
  if (encoding === 'gb18030') return new TextDecoder('gb18030').decode(bytes);
  const iconv = require('iconv-lite') as typeof Iconv;
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
};

const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
};

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const noText = (path: string): Decoded => ({
  text: null,
  problems: [
    readError(
      'not-text',
      path,
      'holds NUL bytes: not a text file, or UTF-16 without a byte order mark',
      'Save it as UTF-8 text.',
    ),
  ],
});

const guessed = (bytes: Uint8Array, path: string): Decoded => {
  const guess = guessEncoding(bytes);
  const text = decodeWith(bytes, guess);
  const line = text.slice(0, Math.max(0, text.search(/[^\0-\x7f]/))).split(/\r\n?|\n/).length;
  const message = `not UTF-8; read as ${guess.encoding === 'gb18030' ? 'GB18030' : guess.encoding} (${guess.reason})`;
  const problem: Problem = {
    severity: 'warning',
    code: 'guessed-encoding',
    path,
    line,
    column: null,
    message,
    hint: 'Save it as UTF-8.',
  };
  return { text, problems: [problem] };
};

/** The text of a file's bytes. */
export const decode = (bytes: Uint8Array, path: string): Decoded => {
  const wide = utf16(bytes);
  if (wide !== null) return wide.includes('\0') ? noText(path) : { text: wide, problems: [] };
  if (bytes.includes(0)) return noText(path);
  if (!isUtf8(bytes)) return guessed(bytes, path);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text: buffer.toString('utf8', hasMark(bytes) ? 3 : 0), problems: [] };
};
