/** Remembers what a pure function said of a text: articles say the same things in the same words. */
import { ownText } from '../text/own-text.ts';
import type { Tokens } from '../text/tokens.ts';
import { nextHash } from '../text/vocabulary.ts';

const MOST = 1 << 14;

/** Values by text; begins anew when full, so that memory does not grow with the corpus. */
export class Memory<Value> {
  private known = new Map<string, Value>();

  /** The value of `text`; `compute` must depend on nothing else. */
  of(text: string, compute: (text: string) => Value): Value {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    if (this.known.size >= MOST) this.known = new Map();
    const value = compute(text);
    this.known.set(ownText(text), value);
    return value;
  }
}

/** Values by the words of one or two runs of tokens; begins anew when full. Nothing is cut out of the text to look one up. */
export class WordingMemory<Value> {
  /** Open addressing: an entry plus one, 0 where free. */
  private readonly slots = new Int32Array(2 * MOST);
  private readonly hashes = new Int32Array(MOST);
  /** Where the key of each entry begins in `units`; one more than there are values. */
  private readonly starts = new Int32Array(MOST + 1);
  private units = new Int32Array(MOST);
  private values: Value[] = [];
  /** Of the key that was asked for last, which stands behind all others: its end, its hash and its free slot. */
  private end = 0;
  private hash = 0;
  private slot = 0;

  /**
   * The value under tokens `first`..`last`, `otherFirst`..`otherLast` and `shape`, a number that says how they are read.
   * White space between tokens counts as there or not there.
   */
  find(tokens: Tokens, shape: number, first: number, last: number, otherFirst = 0, otherLast = -1): Value | undefined {
    this.end = this.starts[this.values.length] ?? 0;
    this.hash = 0;
    this.put(shape);
    this.putRun(tokens, first, last);
    if (otherFirst <= otherLast) {
      this.put(-1);
      this.putRun(tokens, otherFirst, otherLast);
    }
    const hash = this.hash ^ (this.hash >>> 15);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.slots[slot] ?? 0; entry > 0; entry = this.slots[slot] ?? 0) {
      if (this.hashes[entry - 1] === hash && this.isAsked(entry - 1)) return this.values[entry - 1];
      slot = (slot + 1) & mask;
    }
    this.hash = hash;
    this.slot = slot;
    return undefined;
  }

  /** Remembers and returns `value` under the key that `find` found nothing for. */
  add(value: Value): Value {
    const { values } = this;
    if (values.length === MOST) {
      this.slots.fill(0);
      this.values = [];
      return value;
    }
    this.hashes[values.length] = this.hash;
    this.slots[this.slot] = values.push(value);
    this.starts[values.length] = this.end;
    return value;
  }

  private putRun({ ids, starts, ends }: Tokens, first: number, last: number): void {
    this.put((ids[first] ?? 0) << 1);
    for (let at = first + 1; at <= last; at++) this.put(((ids[at] ?? 0) << 1) | (ends[at - 1] === starts[at] ? 1 : 0));
  }

  private put(unit: number): void {
    if (this.end === this.units.length) {
      const larger = new Int32Array(this.end * 2);
      larger.set(this.units);
      this.units = larger;
    }
    this.units[this.end++] = unit;
    this.hash = nextHash(this.hash, unit);
  }

  private isAsked(entry: number): boolean {
    const { units, starts } = this;
    const from = starts[entry] ?? 0;
    const length = (starts[entry + 1] ?? 0) - from;
    const asked = starts[this.values.length] ?? 0;
    if (this.end - asked !== length) return false;
    for (let at = 0; at < length; at++) if (units[from + at] !== units[asked + at]) return false;
    return true;
  }
}

/** `compute`, asked once for a text. */
export const remembered = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const memory = new Memory<Value>();
  return (text) => memory.of(text, compute);
};
