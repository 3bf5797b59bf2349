/** Beginnings of lines, found by their first letters: nothing is cut out of a line or put into small letters to turn it down. */

export const ASCII = 128;
/** A head is so many characters, six bits each: enough to tell nearly all beginnings apart. */
export const HEAD_LENGTH = 5;
const BITS = 6;
const WIDTH = 1 << BITS;
/** The head of a line that holds other letters than those of ASCII among the first. */
export const OTHER_HEAD = -1;

/** The code of an ASCII character in small letters. */
const SMALL = Uint8Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

/** The six bits of a character: letters of either case, digits and blanks have their own, the rest share what is left. */
const FREQUENT = '\0abcdefghijklmnopqrstuvwxyz0123456789 ';
const SIX_BITS = SMALL.map((code) => {
  const at = FREQUENT.indexOf(String.fromCharCode(code));
  return at < 0 ? FREQUENT.length + (code % (WIDTH - FREQUENT.length)) : at;
});

/** A head with one more ASCII character, 0 behind the line's end. */
export const longerHead = (head: number, code: number): number => (head << BITS) | (SIX_BITS[code] ?? 0);

/** The first characters of a line in one number. */
export const headOf = (line: string): number => {
  let head = 0;
  for (let at = 0; at < HEAD_LENGTH; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 0;
    if (code >= ASCII) return OTHER_HEAD;
    head = longerHead(head, code);
  }
  return head;
};

/** Whether `letter`, in small letters, may be the code's: beyond ASCII anything may be. */
export const mayBeLetter = (code: number, letter: number): boolean => code >= ASCII || SMALL[code] === letter;

/** Whether the line may begin with `text`, which is in small letters. */
export const mayBeginWith = (line: string, text: string): boolean => {
  if (line.length < text.length) return false;
  for (let at = 0; at < text.length; at++) {
    if (!mayBeLetter(line.charCodeAt(at), text.charCodeAt(at))) return false;
  }
  return true;
};

/** A beginning in small letters, and the place of what begins so. */
export class Opening {
  readonly text: string;
  readonly place: number;
  readonly head: number;
  /** The bits of a line's head to compare, fewer for a shorter beginning. */
  readonly mask: number;

  constructor(text: string, place: number) {
    this.text = text;
    this.place = place;
    this.head = headOf(text);
    this.mask = (-1 << (BITS * Math.max(0, HEAD_LENGTH - text.length))) & ((1 << (BITS * HEAD_LENGTH)) - 1);
  }
}

const NONE: readonly Opening[] = [];
/** The first two of a head's characters, and the first. */
const pairOf = (head: number): number => head >> (BITS * (HEAD_LENGTH - 2));
const firstOf = (head: number): number => head >> (BITS * (HEAD_LENGTH - 1));

export class Openings {
  /** For each two characters which of the lists is theirs. */
  private readonly table = new Uint16Array(WIDTH * WIDTH);
  private readonly lists: (readonly Opening[])[] = [NONE];
  /** For the few lines with other letters in their heads. */
  private readonly byFirst = new Map<string, Opening[]>();

  constructor(openings: readonly Opening[]) {
    for (const opening of openings) {
      const first = opening.text.charAt(0);
      const list = this.byFirst.get(first);
      if (list) list.push(opening);
      else this.byFirst.set(first, [opening]);
    }
    const plain = openings.filter(({ head }) => head !== OTHER_HEAD);
    // Behind a lone letter anything may stand.
    const lone = plain.filter(({ text }) => text.length === 1);
    for (const first of new Set(lone.map(({ head }) => firstOf(head)))) {
      const list = lone.filter(({ head }) => firstOf(head) === first);
      this.table.fill(this.lists.push(list) - 1, first << BITS, (first + 1) << BITS);
    }
    const longer = plain.filter(({ text }) => text.length > 1);
    for (const pair of new Set(longer.map(({ head }) => pairOf(head)))) {
      const list = longer.filter(({ head }) => pairOf(head) === pair);
      this.table[pair] = this.lists.push([...(this.lists[this.table[pair] ?? 0] ?? NONE), ...list]) - 1;
    }
  }

  /** Those that the line may begin with, by its head; more than do begin so where it holds other letters. */
  near(line: string, head: number): readonly Opening[] {
    if (head === OTHER_HEAD) return this.byFirst.get(line.charAt(0).toLowerCase().charAt(0)) ?? NONE;
    return this.lists[this.table[pairOf(head)] ?? 0] ?? NONE;
  }
}

/** Whether a line with this head may begin as the opening does: to be asked of those that are near, before they are compared. */
export const fits = (head: number, opening: Opening): boolean =>
  head === OTHER_HEAD || (head & opening.mask) === opening.head;
