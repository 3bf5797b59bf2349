/** Interned words: every distinct surface form gets a small integer, so that matching compares integers, not strings. */
import { seamOf } from './seam.ts';

/** Bits that describe a word's shape; see `Vocabulary.shape`. */
export const Shape = {
  /** First letter is upper case: "Chongqing", "CPC". */
  capital: 1,
  /** At least two letters, all upper case: "CPC", "U.S.". */
  upper: 2,
  /** First letter is lower case or has no case: "mayor". */
  lower: 4,
  /** Starts with a digit: "13th", "2,000". */
  number: 8,
  /** No letter and no digit: ",", "“". */
  punctuation: 16,
  /** Several words without a blank between: "ofSichuan"; see seam.ts. */
  glued: 32,
} as const;

/** Apostrophes and the marks that stand for them in news text. */
const APOSTROPHES = /[’‘ʼ`´′]/g;
/** Nearly all words: nothing in them needs to be looked up in Unicode's tables. */
const PLAIN = /^[A-Za-z]+$/;
const PLAIN_CAPITAL = /^[A-Z]/;
const PLAIN_UPPER = /^[A-Z]{2,}$/;

/** ASCII, dashes and quotation marks: classes of Unicode take a hundred times longer to compile, and few corpora need them. */
const COMMON = /^[\0-\x7f\u2010-\u2027]+$/;
const ofCommon = { letterOrNumber: /[A-Za-z\d]/, number: /^\d/, letter: /[A-Za-z]/, noLetters: /[^A-Za-z]+/g };
const ofAny = { letterOrNumber: /[\p{L}\p{N}]/u, number: /^\p{N}/u, letter: /\p{L}/u, noLetters: /[^\p{L}]+/gu };

/** Lower case with straight apostrophes: the form in which gazetteer names are compared. */
export const foldWord = (word: string): string => word.toLowerCase().replace(APOSTROPHES, "'");

const shapeOf = (word: string): number => {
  if (PLAIN.test(word)) {
    return (PLAIN_CAPITAL.test(word) ? Shape.capital : Shape.lower) | (PLAIN_UPPER.test(word) ? Shape.upper : 0);
  }
  const { letterOrNumber, number, letter, noLetters } = COMMON.test(word) ? ofCommon : ofAny;
  if (!letterOrNumber.test(word)) return Shape.punctuation;
  if (number.test(word)) return Shape.number;
  const first = word.match(letter)?.[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  const letters = word.replace(noLetters, '');
  const isUpper = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return (isCapital ? Shape.capital : Shape.lower) | (isUpper ? Shape.upper : 0);
};

/**
 * An equal string that keeps no other alive, and one that the engine compares by its address: as names of properties
 * are, and the literals that rules compare words with.
 */
const asKey = (word: string): string => {
  const holder = Object.create(null) as Record<string, true>; // a plain object would leave its shape behind
  holder[word] = true;
  return Object.keys(holder)[0] ?? word;
};

/** The hash of a word with one more UTF-16 unit. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const doubled = <Values extends Int32Array | Uint16Array>(values: Values, twice: Values): Values => {
  twice.set(values);
  return twice;
};

/**
 * Distinct words seen so far. Ids are dense and never reused; memory grows with distinct words, not with text.
 * `foldedId` is the id of the word's folded form, equal for "Mayor", "MAYOR" and "mayor".
 */
export class Vocabulary {
  /** Open addressing over slices: looking a word up allocates nothing, which makes tokenising three times faster. */
  private slots = new Int32Array(1 << 14).fill(-1);
  private hashes = new Int32Array(1 << 12);
  /** The units of all surfaces, one behind the other: comparing with numbers is faster than with strings. */
  private units = new Uint16Array(1 << 15);
  /** Where each surface begins in `units`; one more than there are surfaces. */
  private offsets = new Int32Array((1 << 12) + 1);
  private readonly surfaces: string[] = [];
  private readonly shapes: number[] = [];
  private readonly folds: number[] = [];

  get size(): number {
    return this.surfaces.length;
  }

  /** The id of `word`, newly given when unseen. */
  intern(word: string): number {
    const units = new Uint16Array(word.length);
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, (units[at] = word.charCodeAt(at)));
    return this.internHashed(word, units, 0, word.length, hash);
  }

  /**
   * The id of `text.slice(start, end)`. `units` are those of `text` and `sum` is what `nextHash` gives, from 0, over the
   * slice's: whoever reads a text knows both.
   */
  internHashed(text: string, units: Uint16Array, start: number, end: number, sum: number): number {
    const { slots, hashes, offsets, units: known } = this;
    const hash = sum ^ (sum >>> 15);
    const length = end - start;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? -1;
      if (id < 0) return this.add(text.slice(start, end), hash, slot);
      const first = offsets[id] ?? 0;
      if (hashes[id] !== hash || (offsets[id + 1] ?? 0) - first !== length) continue;
      let same = 0;
      while (same < length && known[first + same] === units[start + same]) same++;
      if (same === length) return id;
    }
  }

  private add(word: string, hash: number, slot: number): number {
    const id = this.surfaces.length;
    this.slots[slot] = id;
    this.addUnits(id, word, hash);
    this.surfaces.push(asKey(word));
    this.shapes.push(shapeOf(word) | (seamOf(word) > 0 ? Shape.glued : 0));
    this.folds.push(id);
    const folded = foldWord(word);
    if (this.surfaces.length * 2 > this.slots.length) this.grow();
    if (folded !== word) this.folds[id] = this.intern(folded);
    return id;
  }

  private addUnits(id: number, word: string, hash: number): void {
    if (id === this.hashes.length) {
      this.hashes = doubled(this.hashes, new Int32Array(id * 2));
      this.offsets = doubled(this.offsets, new Int32Array(id * 2 + 1));
    }
    const first = this.offsets[id] ?? 0;
    const end = first + word.length;
    if (end > this.units.length) this.units = doubled(this.units, new Uint16Array(end * 2));
    for (let at = 0; at < word.length; at++) this.units[first + at] = word.charCodeAt(at);
    this.hashes[id] = hash;
    this.offsets[id + 1] = end;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.surfaces.length; id++) {
      let slot = (this.hashes[id] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }

  surface(id: number): string {
    return this.surfaces[id] ?? '';
  }

  /** Bits of `Shape`. */
  shape(id: number): number {
    return this.shapes[id] ?? Shape.punctuation;
  }

  foldedId(id: number): number {
    return this.folds[id] ?? id;
  }

  /** The folded form itself. */
  folded(id: number): string {
    return this.surface(this.foldedId(id));
  }
}

/**
 * A property of words computed once per distinct word: `table(word)` is O(1) after the first time.
 * `classify` gets the surface form, its shape bits and its folded form and must return an integer of at least 0.
 */
export const wordTable = (
  vocabulary: Vocabulary,
  classify: (surface: string, shape: number, folded: string) => number,
): ((id: number) => number) => {
  const values: number[] = [];
  return (id) => {
    const known = values[id];
    if (known !== undefined) return known;
    // Ids are given in order, so that nearly every word before this one has been asked about.
    for (let next = values.length; next <= id; next++)
      values.push(classify(vocabulary.surface(next), vocabulary.shape(next), vocabulary.folded(next)));
    return values[id] ?? 0;
  };
};

/**
 * The same as an array by word id, for those who look at every token: to be asked for once a text, for it is replaced
 * when it grows.
 */
export const wordBits = (
  vocabulary: Vocabulary,
  classify: (surface: string, shape: number, folded: string) => number,
): (() => Int32Array) => {
  let values = new Int32Array(1 << 12);
  let known = 0;
  return () => {
    const { size } = vocabulary;
    if (size > values.length) values = doubled(values, new Int32Array(size * 2));
    for (; known < size; known++)
      values[known] = classify(vocabulary.surface(known), vocabulary.shape(known), vocabulary.folded(known));
    return values;
  };
};
