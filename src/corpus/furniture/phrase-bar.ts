/** Lines made of known phrases and nothing else: "About UsContact Us", "Print | E-mail | Comments". */
import { partitionPoint } from '../../text/partition-point.ts';
import { compareText } from '../../text/compare-text.ts';
import { ASCII, fits, HEAD_LENGTH, longerHead, mayBeLetter, Opening, Openings, OTHER_HEAD } from './openings.ts';

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

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

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
const CLASSES = Uint8Array.from({ length: ASCII }, (_, code) => classOf(String.fromCharCode(code)));

/** Words, cut also where a site glued two ("UsContact"): only there may one phrase end and the next begin. */
class Chunks {
  private readonly line: string;
  private at = 0;
  private readonly read: string[] = [];

  constructor(line: string) {
    this.line = line;
  }

  private kindAt(at: number): number {
    if (at >= this.line.length) return NONE;
    const code = this.line.charCodeAt(at);
    return code < ASCII ? (CLASSES[code] ?? NONE) : classOf(this.line[at] ?? '');
  }

  private next(): string | undefined {
    let start = this.at;
    while (start < this.line.length && this.kindAt(start) === NONE) start++;
    let end = start;
    for (let before = NONE; end < this.line.length; end++) {
      const kind = this.kindAt(end);
      if (kind === NONE || (before === LOWER && kind === UPPER)) break;
      before = kind;
    }
    this.at = end;
    return start < end ? this.line.slice(start, end).toLowerCase() : undefined;
  }

  /** The chunk at `index`, in small letters; undefined behind the last. The line is read no further than asked for. */
  get(index: number): string | undefined {
    while (this.read.length <= index) {
      const chunk = this.next();
      if (chunk === undefined) return undefined;
      this.read.push(chunk);
    }
    return this.read[index];
  }

  all(): readonly string[] {
    while (this.get(this.read.length) !== undefined);
    return this.read;
  }
}

const chunksOf = (line: string): readonly string[] => new Chunks(line).all();

export interface Phrases {
  /** The kind of the first telling phrase when known phrases cover the line, `SECTION` for weak ones, else null. */
  barKind(line: string): string | null;
  /** The share of the line's words that belong to known phrases, from 0 to 1: "Home About Ferry News" has three of four. */
  coverage(line: string): number;
}

/** Compiles phrases by kind; a line of n chunks takes O(12 n) look-ups, and is read only as far as phrases cover it. */
export const compilePhrases = (byKind: Readonly<Record<string, readonly string[]>>): Phrases => {
  const kinds = new Map<string, string>();
  const firsts = new Set<string>();
  let longest = 0;
  let sorted: readonly string[] | null = null;
  for (const [kind, phrases] of Object.entries(byKind)) {
    for (const chunks of phrases.map((phrase) => chunksOf(phrase))) {
      kinds.set(chunks.join(''), kind);
      firsts.add(chunks[0] ?? '');
      longest = Math.max(longest, chunks.join('').length);
    }
  }
  /** Whether some phrase, written without blanks, begins as `text` does; O(log phrases). */
  const mayGoOn = (text: string): boolean => {
    const all = (sorted ??= [...kinds.keys()].sort(compareText));
    return all[partitionPoint(all.length, (at) => (all[at] ?? '') < text)]?.startsWith(text) ?? false;
  };
  const openings = new Openings([...kinds.keys()].map((text, place) => new Opening(text, place)));
  /** The head of the line's letters, marks and blanks left out; that of other letters where it begins with a number. */
  const letterHead = (line: string): number => {
    let head = 0;
    for (let at = 0, letters = 0; letters < HEAD_LENGTH; at++) {
      const code = at < line.length ? line.charCodeAt(at) : 0;
      if (code >= ASCII || (letters === 0 && isDigit(code))) return OTHER_HEAD;
      if (at < line.length && CLASSES[code] === NONE) continue;
      head = longerHead(head, code);
      letters++;
    }
    return head;
  };
  /** Whether the line's letters may begin as those of `phrase` do. */
  const mayBe = (line: string, phrase: string): boolean => {
    let letter = 0;
    for (let at = 0; at < line.length && letter < phrase.length; at++) {
      const code = line.charCodeAt(at);
      if (code < ASCII && CLASSES[code] === NONE) continue;
      if (!mayBeLetter(code, phrase.charCodeAt(letter))) return false;
      letter++;
    }
    return letter === phrase.length;
  };
  /** The first letters turn nearly all lines down, before anything is cut out of them. */
  const mayBegin = (line: string): boolean => {
    const head = letterHead(line);
    if (head === OTHER_HEAD) return true;
    for (const opening of openings.near(line, head)) if (fits(head, opening) && mayBe(line, opening.text)) return true;
    return false;
  };
  /** The kind of the phrases that cover all chunks; '' where there are only numbers, null where a word is left over. */
  const cover = (chunks: Chunks): string | null => {
    /** The kinds met on the way to each chunk. */
    const reached: (string | undefined)[] = [''];
    let furthest = 0;
    const reach = (to: number, before: string, kind: string): void => {
      const best = before === '' || before === SECTION ? kind || before : before;
      const known = reached[to];
      if (known === undefined || known === '' || known === SECTION) reached[to] = best || (known ?? '');
      furthest = Math.max(furthest, to);
    };
    for (let from = 0; from <= furthest; from++) {
      const chunk = chunks.get(from);
      if (chunk === undefined) return reached[from] ?? null;
      if (from >= MOST_CHUNKS || (from === 0 && !firsts.has(chunk) && !DIGITS.test(chunk))) return null;
      const before = reached[from];
      if (before === undefined) continue;
      if (DIGITS.test(chunk)) reach(from + 1, before, '');
      let phrase = chunk;
      for (let to = from + 1; phrase.length <= longest && to <= from + LONGEST_PHRASE; to++) {
        const kind = kinds.get(phrase);
        if (kind !== undefined) reach(to, before, kind);
        // "The" begins a phrase, "The city" none: no more words need be read and put together.
        if (!mayGoOn(phrase)) break;
        const next = chunks.get(to);
        if (next === undefined) break;
        phrase += next;
      }
    }
    return null;
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
  return {
    barKind: (line) => (mayBegin(line) ? cover(new Chunks(line)) || null : null),
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
