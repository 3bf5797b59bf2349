/** Finds gazetteer names in token ids with a trie that was computed at build time. */
import type { PlaceTrie } from '../../knowledge/schema/places.ts';
import type { Tokens } from '../../text/tokens.ts';
import { foldWord, Shape, type Vocabulary, wordTable } from '../../text/vocabulary.ts';

/** Above the number of distinct words in names, so that node and word fit one small integer as a map key. */
const WORDS = 1 << 14;

/** Loading is linear in the nodes (about 6,000: 1 ms); a token costs two look-ups, plus one a word while a name still fits. */
export class NameTrie {
  private readonly wordOf: (id: number) => number;
  private readonly words = new Map<string, number>();
  private readonly edges = new Map<number, number>();
  /** Phrase that ends at a node, or -1. */
  private readonly phraseAt: Int32Array;
  private readonly capitals: readonly number[];
  private readonly vocabulary: Vocabulary;
  /** Last token of the match that `matchAt` found. */
  last = -1;

  constructor(trie: PlaceTrie, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.capitals = trie.capitals;
    for (const word of trie.words.split('\n')) this.words.set(word, this.words.size + 1);
    this.wordOf = wordTable(vocabulary, (surface) => this.words.get(foldWord(surface)) ?? 0);
    const { from, word, ends } = trie;
    for (let edge = 0; edge < from.length; edge++)
      this.edges.set((from[edge] ?? 0) * WORDS + (word[edge] ?? 0), edge + 1);
    this.phraseAt = new Int32Array(from.length + 1).fill(-1);
    for (let phrase = 0; phrase < ends.length; phrase++) this.phraseAt[ends[phrase] ?? 0] = phrase;
  }

  /** True where some phrase begins with this folded word. */
  canStart(folded: string): boolean {
    const word = this.words.get(folded);
    return word !== undefined && this.edges.has(word - 1);
  }

  /** The longest phrase that starts at token `first` and ends before `limit`, or -1; sets `last`. */
  matchAt(tokens: Tokens, first: number, limit = tokens.length): number {
    const { ids, blocks } = tokens;
    let found = -1;
    let node = 0;
    for (let at = first; at < limit && blocks[at] === blocks[first]; at++) {
      const word = this.wordOf(ids[at] ?? 0);
      if (word === 0) break;
      const next = this.edges.get(node * WORDS + word - 1);
      if (next === undefined) break;
      node = next;
      const phrase = this.phraseAt[node] ?? -1;
      if (phrase < 0 || !this.hasCapitals(ids, first, this.capitals[phrase] ?? 0)) continue;
      found = phrase;
      this.last = at;
    }
    return found;
  }

  /** The phrase of exactly these tokens' folded words and `word` after them, or -1: "Jialing" + "river". */
  phraseWith(tokens: Tokens, first: number, last: number, word: string): number {
    let node = 0;
    for (let at = first; at <= last + 1; at++) {
      const number = at > last ? (this.words.get(word) ?? 0) : this.wordOf(tokens.ids[at] ?? 0);
      node = (number === 0 ? undefined : this.edges.get(node * WORDS + number - 1)) ?? -1;
      if (node < 0) return -1;
    }
    return this.phraseAt[node] ?? -1;
  }

  /** True where the words that the phrase writes with a capital have one in the text. */
  private hasCapitals(ids: Int32Array, first: number, capitals: number): boolean {
    for (let bits = capitals, at = first; bits !== 0; bits >>= 1, at++) {
      if (bits & 1 && !(this.vocabulary.shape(ids[at] ?? 0) & Shape.capital)) return false;
    }
    return true;
  }
}
