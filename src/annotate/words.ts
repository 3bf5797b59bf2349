/** What the rules know of every distinct word of a vocabulary, as integers by word id. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { squeeze } from './people/squeeze.ts';
import { classReader } from './word-classes.ts';
import { markReader, type PlaceStarts } from './word-marks.ts';

const AT_FIRST = 1 << 13;

const grown = (table: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(length);
  larger.set(table);
  return larger;
};

/** Each word is read once, however many articles print it. Memory grows with distinct words. */
export class Words {
  /** Bits of `Word` and, behind them, bits of `Mark`, word by word: side by side, because they are fetched together. */
  bits = new Int32Array(2 * AT_FIRST);
  private readonly vocabulary: Vocabulary;
  private readonly classOf: (folded: string, shape: number) => number;
  private readonly markOf: (surface: string, folded: string) => number;
  private known = 0;
  /** Key of each word's letters, plus one; 0 where not yet read. */
  private spellings = new Int32Array(AT_FIRST);
  private readonly letterKeys = new Map<string, number>();
  private readonly letterTexts: string[] = [];

  constructor(vocabulary: Vocabulary, knowledge: Pick<Knowledge, 'names' | 'posts'>, places: PlaceStarts) {
    this.vocabulary = vocabulary;
    this.classOf = classReader(knowledge);
    this.markOf = markReader(knowledge.posts, places);
  }

  /** Reads the words that came since. */
  learn(): void {
    const { vocabulary } = this;
    const { size } = vocabulary;
    if (2 * size > this.bits.length) this.bits = grown(this.bits, size * 4);
    for (; this.known < size; this.known++) {
      const folded = vocabulary.folded(this.known);
      this.bits[2 * this.known] = this.classOf(folded, vocabulary.shape(this.known));
      this.bits[2 * this.known + 1] = this.markOf(vocabulary.surface(this.known), folded);
    }
  }

  /** A number for the word's letters as names are compared: the same for Min’er and MINER. */
  letterKey(id: number): number {
    const known = this.spellings[id] ?? 0;
    return known > 0 ? known - 1 : this.readLetters(id);
  }

  /** Folded letters alone, as names are compared: "miner" for Min’er. */
  letters(id: number): string {
    return this.letterTexts[this.letterKey(id)] ?? '';
  }

  private readLetters(id: number): number {
    const letters = squeeze(this.vocabulary.surface(id));
    let key = this.letterKeys.get(letters);
    if (key === undefined) {
      key = this.letterTexts.push(letters) - 1;
      this.letterKeys.set(letters, key);
    }
    if (id >= this.spellings.length) this.spellings = grown(this.spellings, id * 2);
    this.spellings[id] = key + 1;
    return key;
  }
}
