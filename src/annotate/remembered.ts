/** Remembers what a pure function said of a text: articles say the same things in the same words. */

const MOST = 1 << 14;

/** `compute`, asked once for a text; begins anew when full, so that memory does not grow with the corpus. */
export const remembered = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  let known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known = new Map();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
};
