/** Collects wordings and who owns them, whatever their capitals. */

export interface Wording {
  phrase: string;
  readonly owners: number[];
}

export const fold = (phrase: string): string => phrase.toLowerCase().replaceAll('’', "'");

const capitals = (phrase: string): number => phrase.replace(/\P{Lu}/gu, '').length;

/**
 * Type words lose their capital, so that both "Area" and "area" match; the first word keeps it. A name of type words
 * only ("Great Lakes") keeps them all.
 */
const relaxed = (phrase: string, small: ReadonlySet<string>): string => {
  const words = phrase.split(' ');
  if (words.every((word) => small.has(word.toLowerCase()))) return phrase;
  return words.map((word, index) => (index > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : word)).join(' ');
};

/** `small`: words that need no capital inside a name. */
export class Wordings {
  private readonly byFold = new Map<string, Wording>();
  private readonly small: ReadonlySet<string>;

  constructor(small: ReadonlySet<string>) {
    this.small = small;
  }

  get(phrase: string): Wording | undefined {
    return this.byFold.get(fold(phrase));
  }

  add(phrase: string, ...owners: readonly number[]): void {
    const own = relaxed(phrase, this.small);
    const known = this.get(phrase) ?? { phrase: own, owners: [] };
    for (const owner of owners) if (!known.owners.includes(owner)) known.owners.push(owner);
    // The wording with fewer capitals is the more lenient one.
    if (capitals(own) < capitals(known.phrase)) known.phrase = own;
    this.byFold.set(fold(phrase), known);
  }

  delete(phrase: string): void {
    this.byFold.delete(fold(phrase));
  }

  all(): Wording[] {
    return [...this.byFold.values()];
  }
}
