/** Sketches of texts, by which near-identical ones are recognised without keeping them (Broder 1997, bottom-k). */
import { mix } from './hash.ts';

const SHINGLE = 4;
const SIZE = 48;

/** The smallest distinct hashes of the text's runs of four words, ascending; of a shorter text, the hash of all of it. */
export const sketchOf = (length: number, hashAt: (word: number) => number): number[] => {
  if (length === 0) return [];
  const smallest: number[] = [];
  const runs = Math.max(1, length - SHINGLE + 1);
  let limit = 0xffffffff;
  for (let from = 0; from < runs; from++) {
    let hash = 0;
    for (let word = from; word < Math.min(length, from + SHINGLE); word++) hash = mix(hash, hashAt(word));
    if (hash > limit) continue;
    let at = smallest.length;
    while (at > 0 && (smallest[at - 1] ?? 0) > hash) at--;
    if (smallest[at - 1] === hash) continue;
    smallest.splice(at, 0, hash);
    if (smallest.length > SIZE) smallest.pop();
    if (smallest.length === SIZE) limit = smallest[SIZE - 1] ?? limit;
  }
  return smallest;
};

/** Estimated share of runs that two texts have in common (Jaccard), from the smallest hashes of both together. */
export const likeness = (left: readonly number[], right: readonly number[]): number => {
  const size = Math.min(SIZE, Math.max(left.length, right.length));
  let shared = 0;
  let seen = 0;
  for (let i = 0, j = 0; seen < size && (i < left.length || j < right.length); seen++) {
    const [a, b] = [left[i] ?? Infinity, right[j] ?? Infinity];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return seen === 0 ? 0 : shared / seen;
};

/** True where `likeness` is `least` or more; most texts are told apart by their first hashes. */
const isLike = (left: readonly number[], right: readonly number[], least: number): boolean => {
  const size = Math.min(SIZE, Math.max(left.length, right.length));
  let shared = 0;
  for (let i = 0, j = 0, seen = 0; seen < size;) {
    const a = left[i] ?? Infinity;
    const b = right[j] ?? Infinity;
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
    seen++;
    if ((shared + size - seen) / size < least) return false;
  }
  return size > 0;
};

/** For each sketch, the position of the first one that it is nearly identical to; its own where it is the first. */
export const groupSketches = (sketches: readonly (readonly number[])[], least: number): number[] => {
  const firstWith = new Map<number, number[]>();
  const triedFor = new Int32Array(sketches.length).fill(-1);
  const group: number[] = [];
  for (const [index, sketch] of sketches.entries()) {
    // Two texts that share most of their runs share one of the few smallest hashes.
    const low = sketch.slice(0, 6);
    let found = index;
    for (const hash of low) {
      // Ascending. A sentence that a whole corpus shares makes the list long: nothing is copied or sorted here.
      for (const other of firstWith.get(hash) ?? []) {
        if (other >= found) break;
        if (triedFor[other] === index) continue;
        triedFor[other] = index;
        if (isLike(sketches[other] ?? [], sketch, least)) found = other;
      }
    }
    group.push(found);
    // Only the first of its kind is looked up, so that a text reprinted a thousand times costs no more than one.
    if (found !== index) continue;
    for (const hash of low) {
      const known = firstWith.get(hash);
      if (known) known.push(index);
      else firstWith.set(hash, [index]);
    }
  }
  return group;
};
