/** Reads the source of a regular expression into a tree, as far as it takes to tell what a match cannot do without. */

/** What a part of a pattern matches. */
export type Part =
  /** One of a few characters; null for too many to list. */
  | { readonly type: 'character'; readonly of: readonly string[] | null }
  | { readonly type: 'sequence'; readonly parts: readonly Part[] }
  | { readonly type: 'choice'; readonly parts: readonly Part[] }
  | { readonly type: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  /** `$`. */
  | { readonly type: 'end' }
  /** Matches no character: `^`, a word's edge, a look to the side. */
  | { readonly type: 'nothing' };

/** Classes of more characters than this are as good as any character. */
const MOST_CHARACTERS = 80;
const ANY: Part = { type: 'character', of: null };
const NOTHING: Part = { type: 'nothing' };
const GROUP = /\((?:\?(?::|(?<look><?[=!])|<\w+>))?/y;
const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?<comma>,)?(?<most>\d*)\})\??/y;

const DIGITS = '0123456789';
/** What the classes stand for that have a letter of their own. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  d: [...DIGITS],
  w: [...DIGITS, ...'_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  s: Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) => /\s/.test(char)),
};

/** The characters from one to another; none where there are too many to list. */
const range = ([from, none]: readonly string[], [to]: readonly string[]): readonly string[] => {
  if (from === undefined || to === undefined || none !== undefined) return [];
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first >= MOST_CHARACTERS) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
};

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  whole(): Part {
    const part = this.choice();
    if (this.at < this.source.length) throw new SyntaxError(`")" without "(" in ${this.source}`);
    return part;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.source);
    if (match) this.at = sticky.lastIndex;
    return match;
  }

  private choice(): Part {
    const parts = [this.sequence()];
    while (this.peek() === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? (parts[0] ?? NOTHING) : { type: 'choice', parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') parts.push(this.repeated());
    return { type: 'sequence', parts };
  }

  private repeated(): Part {
    const part = this.atom();
    const found = this.take(QUANTIFIER);
    if (!found) return part;
    const { least, comma, most } = found.groups ?? {};
    if (least === undefined) {
      const mark = found[0].charAt(0);
      return { type: 'repeat', part, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Infinity };
    }
    return {
      type: 'repeat',
      part,
      least: Number(least),
      most: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most),
    };
  }

  private atom(): Part {
    if (this.peek() === '(') return this.group();
    if (this.peek() === '[') return this.characterClass();
    if (this.peek() === '\\') return this.escape();
    const char = this.peek();
    this.at++;
    if (char === '^') return NOTHING;
    if (char === '$') return { type: 'end' };
    return char === '.' ? ANY : { type: 'character', of: [char] };
  }

  private group(): Part {
    const opening = this.take(GROUP);
    const inner = this.choice();
    if (this.peek() !== ')') throw new SyntaxError(`"(" without ")" in ${this.source}`);
    this.at++;
    return opening?.groups?.['look'] === undefined ? inner : NOTHING;
  }

  private escape(): Part {
    const char = this.source.charAt(this.at + 1);
    this.at += 2;
    if (char === 'b' || char === 'B') return NOTHING;
    if (char === 'k') {
      this.take(/<\w+>/y);
      return { type: 'repeat', part: ANY, least: 0, most: Infinity };
    }
    const listed = LISTED[char];
    if (listed) return { type: 'character', of: listed };
    if ('WSD'.includes(char)) return ANY;
    if (/\w/.test(char)) throw new SyntaxError(`\\${char} is not read in ${this.source}`);
    return { type: 'character', of: [char] };
  }

  /** The characters that one part of a class stands for; none for an escaped letter that is not read here. */
  private classCharacters(): readonly string[] {
    const isEscaped = this.peek() === '\\';
    if (isEscaped) this.at++;
    const char = this.peek();
    this.at++;
    return isEscaped && /\w/.test(char) ? (LISTED[char] ?? []) : [char];
  }

  /** "[〖【]", "[\w-]", "[0-9a-f]"; any character where there is a negation, or too many to list. */
  private characterClass(): Part {
    this.at++;
    let isOpen = this.peek() === '^';
    const chars: string[] = [];
    while (this.peek() !== ']') {
      if (this.at >= this.source.length) throw new SyntaxError(`"[" without "]" in ${this.source}`);
      let found = this.classCharacters();
      if (this.peek() === '-' && this.source.charAt(this.at + 1) !== ']') {
        this.at++;
        found = range(found, this.classCharacters());
      }
      isOpen ||= found.length === 0;
      chars.push(...found);
    }
    this.at++;
    return { type: 'character', of: isOpen || chars.length > MOST_CHARACTERS ? null : chars };
  }
}

/** The tree of a pattern. Throws SyntaxError for what is not read here: code points by number, classes by property. */
export const readPattern = (source: string): Part => new Reader(source).whole();
