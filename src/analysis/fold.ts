/** Merges parts in order, pairwise like a binary counter. */

interface Heap<Part> {
  readonly part: Part;
  /** 2^level articles are in it. */
  readonly level: number;
}

/**
 * A merge that copies both sides would cost n² when every article is merged into one growing total; merging equals with
 * equals costs n log n, and at most log n parts are kept. Associativity makes it the same sum.
 */
export class Fold<Part> {
  readonly #merge: (left: Part, right: Part) => Part;
  readonly #heaps: Heap<Part>[] = [];

  constructor(merge: (left: Part, right: Part) => Part) {
    this.#merge = merge;
  }

  add(part: Part): void {
    let top: Heap<Part> = { part, level: 0 };
    for (let last = this.#heaps.at(-1); last?.level === top.level; last = this.#heaps.at(-1)) {
      this.#heaps.pop();
      top = { part: this.#merge(last.part, top.part), level: top.level + 1 };
    }
    this.#heaps.push(top);
  }

  /** The sum, or null when nothing was added. */
  total(): { readonly part: Part } | null {
    let sum: { readonly part: Part } | null = null;
    for (const { part } of this.#heaps.toReversed()) sum = { part: sum === null ? part : this.#merge(part, sum.part) };
    return sum;
  }
}
