/** Lines made of known phrases and nothing else: "About UsContact Us", "Print | E-mail | Comments". */

const DIGITS = /^\d+$/;
const LONGEST_PHRASE = 12;
const MOST_CHUNKS = 40;
/** Words that say nothing about a line: they stand in menus and headlines alike. */
const LINKING = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'for', 's']);

/** What a bar of weak words only is: "News | Culture | Travel". Between paragraphs it may be a heading. */
export const SECTION = 'section';

const NONE = 0;
const LOWER = 1;
const UPPER = 2;
const OTHER = 3;

const isOther = (char: string): boolean => {
  const code = char.charCodeAt(0);
  if (code < 0xc0) return (char >= '0' && char <= '9') || char === '+' || char === '#';
  // Above Latin-1 everything counts as a letter but the blocks of punctuation.
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff20)
  );
};

/** A letter or digit, or a mark that tells "A+" from "A". */
const classOf = (char: string): number => {
  const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
  if (lower !== upper) return char === lower ? LOWER : UPPER;
  return isOther(char) ? OTHER : NONE;
};
/** By table where it can be: every short line of a page comes here. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

/**
 * Words, cut also where a site glued two ("UsContact"): only there may one phrase end and the next begin. None where
 * `mayBegin` turns the first one down.
 */
const chunksOf = (line: string, mayBegin: (first: string) => boolean = () => true): readonly string[] => {
  const chunks: string[] = [];
  let start = -1;
  let before = NONE;
  for (let at = 0; at <= line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = at === line.length ? NONE : code < 128 ? (ASCII[code] ?? NONE) : classOf(line[at] ?? '');
    if (start >= 0 && (kind === NONE || (before === LOWER && kind === UPPER))) {
      const chunk = line.slice(start, at).toLowerCase();
      if (chunks.length === 0 && !mayBegin(chunk)) return [];
      chunks.push(chunk);
      start = -1;
    }
    if (start < 0 && kind !== NONE) start = at;
    before = kind;
  }
  return chunks;
};

export interface Phrases {
  /** The kind of the first telling phrase when known phrases cover the line, `SECTION` for weak ones, else null. */
  barKind(line: string): string | null;
  /** The share of the line's words that belong to known phrases, from 0 to 1: "Home About Ferry News" has three of four. */
  coverage(line: string): number;
}

/** Compiles phrases by kind; a line of n chunks takes O(12 n) look-ups, one that begins otherwise a single one. */
export const compilePhrases = (byKind: Readonly<Record<string, readonly string[]>>): Phrases => {
  const kinds = new Map<string, string>();
  const firsts = new Set<string>();
  for (const [kind, phrases] of Object.entries(byKind)) {
    for (const chunks of phrases.map((phrase) => chunksOf(phrase))) {
      kinds.set(chunks.join(''), kind);
      firsts.add(chunks[0] ?? '');
    }
  }
  /** The kinds met on the way to each chunk; '' where only numbers were. */
  const cover = (chunks: readonly string[]): string => {
    const reached: (string | undefined)[] = [''];
    const reach = (to: number, before: string, kind: string): void => {
      const best = before === '' || before === SECTION ? kind || before : before;
      const known = reached[to];
      if (known === undefined || known === '' || known === SECTION) reached[to] = best || (known ?? '');
    };
    for (const [from, chunk] of chunks.entries()) {
      const before = reached[from];
      if (before === undefined) continue;
      if (DIGITS.test(chunk)) reach(from + 1, before, '');
      let phrase = '';
      for (let to = from; to < chunks.length && to < from + LONGEST_PHRASE; to++) {
        phrase += chunks[to] ?? '';
        const kind = kinds.get(phrase);
        if (kind !== undefined) reach(to + 1, before, kind);
      }
    }
    return reached[chunks.length] ?? '';
  };
  /** The chunk behind the longest phrase that begins at `from`; `from` itself where none does. */
  const phraseEnd = (chunks: readonly string[], from: number): number => {
    let [end, phrase] = [from, ''];
    if (!firsts.has(chunks[from] ?? '')) return end;
    for (let to = from; to < chunks.length && to < from + LONGEST_PHRASE; to++) {
      phrase += chunks[to] ?? '';
      if (kinds.has(phrase)) end = to + 1;
    }
    return end;
  };
  const mayBegin = (first: string): boolean => firsts.has(first) || DIGITS.test(first);
  return {
    barKind: (line) => {
      const chunks = chunksOf(line, mayBegin);
      return chunks.length > 0 && chunks.length <= MOST_CHUNKS ? cover(chunks) || null : null;
    },
    coverage: (line) => {
      const chunks = chunksOf(line).filter((chunk) => !DIGITS.test(chunk) && !LINKING.has(chunk));
      let covered = 0;
      for (let at = 0; at < chunks.length;) {
        const end = phraseEnd(chunks, at);
        covered += end - at;
        at = Math.max(end, at + 1);
      }
      return covered / Math.max(1, chunks.length);
    },
  };
};
