/** control-characters: characters that nobody sees and that keep words from being found. */
import { findMojibake } from '../../text/mojibake.ts';
import type { Check } from '../check.ts';
import { places } from '../wording.ts';

/** Controls but tab and line ends, zero-width and direction marks, a byte order mark inside the text. */
const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

const NAMES: Readonly<Record<string, string>> = {
  '0000': 'a NUL',
  '000B': 'a vertical tab',
  '000C': 'a form feed',
  '001B': 'an escape',
  '007F': 'a delete',
  '0085': 'a next-line control',
  '00AD': 'a soft hyphen',
  '200B': 'a zero-width space',
  '200C': 'a zero-width non-joiner',
  '200D': 'a zero-width joiner',
  '200E': 'a left-to-right mark',
  '200F': 'a right-to-left mark',
  '2060': 'a word joiner',
  FEFF: 'a byte order mark inside the text',
};

/** Joiners and direction marks have their use beside emoji and in scripts that need them. */
const JOINERS = /[\u200c-\u200f]/;
const NEEDS_JOINERS =
  /[\p{Extended_Pictographic}\ufe0f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Mongolian}\p{Script=Tibetan}]/u;

export const controlCharacters: Check = {
  id: 'control-characters',
  *find({ article: { text } }) {
    const firsts = new Map<string, { readonly start: number; count: number }>();
    const spoilt = findMojibake(text);
    for (const { 0: char, index } of text.matchAll(CONTROL)) {
      const around = text.slice(Math.max(0, index - 2), index + 3);
      if (JOINERS.test(char) && NEEDS_JOINERS.test(around)) continue;
      if (spoilt.some(({ start, end }) => start <= index && index < end)) continue;
      const first = firsts.get(char);
      if (first) first.count++;
      else firsts.set(char, { start: index, count: 1 });
    }
    for (const [char, { start, count }] of firsts) {
      const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const facts = { name: NAMES[code] ?? 'a control character', code, places: places(count) };
      yield { start, end: start + 1, facts };
    }
  },
};
