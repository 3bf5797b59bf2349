/** Chance from a seed: the same numbers on every machine. */

export interface Chance {
  /** At least 0, below 1. */
  next(): number;
  below(limit: number): number;
  one<Value>(values: readonly Value[]): Value | null;
}

/** Mulberry32, seeded by a text. */
export const chanceOf = (seed: string): Chance => {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, one: (values) => values[below(values.length)] ?? null };
};
