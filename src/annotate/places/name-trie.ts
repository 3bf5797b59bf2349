/** Finds gazetteer names in token ids with a trie that was computed at build time. */
import type { PlaceTrie } from '../../knowledge/schema/places.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Shape, type Vocabulary, wordTable } from '../../text/vocabulary.ts';

const UNKNOWN = 0;

/** The longest name at each token of a text, as far as it was asked for. */
class Found {
  readonly tokens: Tokens | null;
  /** `UNKNOWN`, or the phrase plus two: one for none. */
  readonly phrases: Int32Array;
  readonly lasts: Int32Array;

  constructor(tokens: Tokens | null) {
    this.tokens = tokens;
    this.phrases = new Int32Array(tokens?.length ?? 0);
    this.lasts = new Int32Array(tokens?.length ?? 0);
  }
}

/** First nodes of the names that may begin with a small letter: "the Gulf". */
const smallStarts = ({ from, ends, capitals }: PlaceTrie): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [phrase, bits] of capitals.entries()) {
    if (bits & 1) continue;
    let node = ends[phrase] ?? 0;
    for (let before = node; before > 0; before = from[before - 1] ?? 0) node = before;
    found.add(node);
  }
  return found;
};

/**
 * Loading is linear in the nodes (about 6,000). Most tokens begin no name and cost one look-up; a further word of a name costs a
 * search among the words that may follow there.
 */
export class NameTrie {
  private readonly wordOf: (id: number) => number;
  /** Node of the names that begin with a word as it is printed, 0 for none. */
  private readonly startOf: (id: number) => number;
  private readonly smallStarts: ReadonlySet<number>;
  private readonly words = new Map<string, number>();
  /** Words of all edges, each node's in order. */
  private readonly edgeWords: readonly number[];
  /** The edges of node n are those from `firstEdge[n]` to `firstEdge[n + 1]`. */
  private readonly firstEdge: Int32Array;
  /** Phrase that ends at a node, or -1. */
  private readonly phraseAt: Int32Array;
  private readonly capitals: readonly number[];
  private readonly vocabulary: Vocabulary;
  /** Several layers ask for the names of one article: what was found in the text that was read last. */
  private found = new Found(null);
  /** Last token of the match that `matchAt` found. */
  last = -1;

  constructor(trie: PlaceTrie, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.capitals = trie.capitals;
    for (const word of trie.words.split('\n')) this.words.set(word, this.words.size + 1);
    // Names are listed with hyphens; some print a dash: "Chengdu–Chongqing".
    this.wordOf = wordTable(
      vocabulary,
      (_surface, _shape, folded) => this.words.get(folded === '–' ? '-' : folded) ?? 0,
    );
    this.smallStarts = smallStarts(trie);
    this.startOf = wordTable(vocabulary, (_surface, shape, folded) => this.start(folded, shape));
    const { from, word, ends } = trie;
    this.edgeWords = word;
    this.firstEdge = new Int32Array(from.length + 2).fill(from.length);
    for (let edge = from.length - 1; edge >= 0; edge--) this.firstEdge[from[edge] ?? 0] = edge;
    for (let node = from.length; node >= 0; node--)
      if (this.firstEdge[node] === from.length) this.firstEdge[node] = this.firstEdge[node + 1] ?? 0;
    this.phraseAt = new Int32Array(from.length + 1).fill(-1);
    for (let phrase = 0; phrase < ends.length; phrase++) this.phraseAt[ends[phrase] ?? 0] = phrase;
  }

  /** True where some phrase begins with this folded word; with the bits of its `Shape`, as it is printed. */
  canStart(folded: string, shape: number = Shape.capital): boolean {
    return this.start(folded, shape) > 0;
  }

  private start(folded: string, shape: number): number {
    const node = this.follow(0, this.words.get(folded) ?? 0);
    return shape & Shape.capital || this.smallStarts.has(node) ? node : 0;
  }

  /** The node behind `node` by a word (0 for one that no name has), or 0. */
  private follow(node: number, word: number): number {
    let low = this.firstEdge[node] ?? 0;
    let high = (this.firstEdge[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.edgeWords[middle] ?? 0;
      if (found === word - 1) return middle + 1;
      if (found < word - 1) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** The longest phrase that starts at token `first` and ends before `limit`, or -1; sets `last`. */
  matchAt(tokens: Tokens, first: number, limit = tokens.length): number {
    if (first >= limit || first >= tokens.length || this.startOf(tokens.ids[first] ?? 0) === 0) return -1;
    if (this.found.tokens !== tokens) this.found = new Found(tokens);
    const { phrases, lasts } = this.found;
    let phrase = (phrases[first] ?? UNKNOWN) - 2;
    if (phrase < -1) {
      phrase = this.longest(tokens, first, tokens.length);
      phrases[first] = phrase + 2;
      lasts[first] = this.last;
    }
    if (phrase < 0) return -1;
    this.last = lasts[first] ?? -1;
    return this.last < limit ? phrase : this.longest(tokens, first, limit);
  }

  private longest({ ids, blocks }: Tokens, first: number, limit: number): number {
    const { firstEdge } = this;
    let found = -1;
    let node = this.startOf(ids[first] ?? 0);
    for (let at = first; node > 0;) {
      const phrase = this.phraseAt[node] ?? -1;
      if (phrase >= 0 && this.hasCapitals(ids, first, this.capitals[phrase] ?? 0)) {
        found = phrase;
        this.last = at;
      }
      at++;
      if (firstEdge[node] === firstEdge[node + 1] || at >= limit || blocks[at] !== blocks[first]) break;
      const word = this.wordOf(ids[at] ?? 0);
      node = word === 0 ? 0 : this.follow(node, word);
    }
    return found;
  }

  /** The phrase of exactly these tokens' folded words and `word` after them, or -1: "Jialing" + "river". */
  phraseWith(tokens: Tokens, first: number, last: number, word: string): number {
    let node = 0;
    for (let at = first; at <= last + 1; at++) {
      const number = at > last ? (this.words.get(word) ?? 0) : this.wordOf(tokens.ids[at] ?? 0);
      node = this.follow(node, number);
      if (node === 0) return -1;
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
