/** Counts by 32-bit hash in open addressing: asked for every pair of words of the corpus, a Map of such numbers would take the longest. */

export class RunCounts {
  /** Hash and count of each slot, side by side: a look-up fetches both at once. A count of 0 tells that the slot is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(given: readonly (readonly [hash: number, count: number])[]) {
    let size = 16;
    while (size < given.length * 2) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
    for (const [hash, count] of given) {
      const slot = this.slotOf(hash);
      this.slots[slot] = hash;
      this.slots[slot + 1] = count;
    }
  }

  /** Where `hash` stands, or the free slot where it would. */
  private slotOf(hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== (hash | 0)) slot = (slot + 1) & mask;
    return slot * 2;
  }

  /** 0 where there is none. */
  of(hash: number): number {
    return this.slots[this.slotOf(hash) + 1] ?? 0;
  }
}
