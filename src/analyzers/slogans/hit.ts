/** One occurrence of a possible slogan; of one article, packed into numbers: they survive JSON and are a third of the size. */

/** How it was found; earlier ones win where several find the same words. */
export const HOWS = ['known', 'formula', 'quoted', 'likely', 'weak', 'repeat'] as const;
export type How = (typeof HOWS)[number];

/** A numeric formula, where it may stand by itself. */
export const isNumeric = (how: How): boolean => how === 'formula' || how === 'likely';

export interface Hit {
  readonly how: How;
  /** The knowledge's id for known ones, else the stems. */
  readonly key: string;
  readonly form: string;
  readonly speaker: string | null;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Word of the key that "and" or a comma stands before; 0 for none or several. */
  readonly joint: number;
  /** Bits of `Mark`. */
  readonly marks: number;
}

export const Mark = {
  quoted: 1,
  /** All its content words are capitalised, in running text. */
  capital: 2,
  /** "the economic circle": behind "the", "this", "its". */
  definite: 4,
  /** Begins or ends in a place of the map: "… of Chongqing". */
  place: 8,
  /** Part of a longer formulation. */
  inside: 16,
  /** Holds a known formulation and more: "new highland of reform and opening up". */
  covers: 32,
  /** Begins with a capital that no sentence gave it: "Fengqiao experience". */
  proper: 128,
  /** Quoted as the title of a work or a brand. */
  title: 64,
} as const;

export interface ArticleHits {
  readonly path: string;
  readonly date: string | null;
  readonly words: number;
  readonly sketch: readonly number[];
  /** Keys, forms and speakers, each once. */
  readonly texts: readonly string[];
  /** `STRIDE` numbers a hit. */
  readonly hits: readonly number[];
  /** Members that the article spells out, by key. */
  readonly members: readonly (readonly [key: string, members: readonly string[]])[];
}

const STRIDE = 8;
/** In one number: position in `HOWS`, bits of `Mark`, joint. */
const HOW_BITS = 3;
const MARK_BITS = 8;

export const packHits = (hits: readonly Hit[]): Pick<ArticleHits, 'texts' | 'hits'> => {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const numbers: number[] = [];
  for (const { how, key, form, speaker, start, end, line, column, joint, marks } of hits) {
    const packed = HOWS.indexOf(how) | (marks << HOW_BITS) | (joint << (HOW_BITS + MARK_BITS));
    const spoken = speaker === null ? -1 : placeOf(speaker);
    numbers.push(packed, placeOf(key), placeOf(form), spoken, start, end, line, column);
  }
  // A copy has the right length; what has grown keeps a third of itself in reserve.
  return { texts: [...places.keys()], hits: numbers.slice() };
};

/** A hit where it lies packed; `article` is its article's position in the corpus. */
export class PackedHit implements Hit {
  readonly article: number;
  private readonly of: ArticleHits;
  private readonly at: number;

  constructor(article: number, of: ArticleHits, index: number) {
    this.article = article;
    this.of = of;
    this.at = index * STRIDE;
  }

  private number(field: number): number {
    return this.of.hits[this.at + field] ?? 0;
  }

  private text(field: number): string {
    return this.of.texts[this.number(field)] ?? '';
  }

  /** Position in `HOWS`. */
  get rank(): number {
    return this.number(0) & (2 ** HOW_BITS - 1);
  }

  get how(): How {
    return HOWS[this.rank] ?? 'repeat';
  }

  get marks(): number {
    return (this.number(0) >> HOW_BITS) & (2 ** MARK_BITS - 1);
  }

  get joint(): number {
    return this.number(0) >> (HOW_BITS + MARK_BITS);
  }

  get key(): string {
    return this.text(1);
  }

  /** Where the key lies in the article's texts. */
  get keyPlace(): number {
    return this.number(1);
  }

  get form(): string {
    return this.text(2);
  }

  get speaker(): string | null {
    return this.number(3) < 0 ? null : this.text(3);
  }

  get start(): number {
    return this.number(4);
  }

  get end(): number {
    return this.number(5);
  }

  get line(): number {
    return this.number(6);
  }

  get column(): number {
    return this.number(7);
  }
}

export const countHits = ({ hits }: ArticleHits): number => hits.length / STRIDE;
