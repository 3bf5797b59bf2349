/** Remembers what a pure function said of a text: articles say the same things in the same words. */
import { ownText } from '../text/own-text.ts';

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

interface Shaped<Value> {
  readonly shape: number;
  readonly value: Value;
  readonly next: Shaped<Value> | undefined;
}

/** Values by text and a number that says how the text is divided; texts nearly always have one shape. */
export class ShapedMemory<Value> {
  private known = new Map<string, Shaped<Value>>();

  get(text: string, shape: number): Value | undefined {
    for (let one = this.known.get(text); one !== undefined; one = one.next) if (one.shape === shape) return one.value;
    return undefined;
  }

  /** Remembers and returns `value`. */
  set(text: string, shape: number, value: Value): Value {
    if (this.known.size >= MOST) this.known = new Map();
    this.known.set(ownText(text), { shape, value, next: this.known.get(text) });
    return value;
  }
}

/** `compute`, asked once for a text. */
export const remembered = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const memory = new Memory<Value>();
  return (text) => memory.of(text, compute);
};
