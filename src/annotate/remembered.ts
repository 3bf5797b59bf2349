/** Remembers what a pure function said of a text: articles say the same things in the same words. */
import { ownText } from '../text/own-text.ts';

const MOST = 1 << 14;

/** Values by text; begins anew when full, so that memory does not grow with the corpus. */
export class Memory<Value> {
  private known = new Map<string, Value>();

  /** The value of `text`; `compute` must depend on nothing else. */
  of(text: string, compute: () => Value): Value {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    if (this.known.size >= MOST) this.known = new Map();
    const value = compute();
    this.known.set(ownText(text), value);
    return value;
  }
}

/** `compute`, asked once for a text. */
export const remembered = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const memory = new Memory<Value>();
  return (text) => memory.of(text, () => compute(text));
};

/** The same string for equal texts, apart from the article that it was cut from: for what outlives the article. */
export const sharedText = (): ((text: string) => string) => remembered(ownText);
