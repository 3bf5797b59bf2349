/** Finds any of many phrases in token ids, in one pass. */
import type { Tokens } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { Shape, type Vocabulary } from './vocabulary.ts';

/** Tokens `first` to `last` (inclusive) spell the phrase that was added with `value`. */
export interface PhraseMatch<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

interface Entry<Value> {
  readonly value: Value;
  /** Which words of the phrase must be capitalised in the text, a bit a word. */
  readonly capitals: number;
}

const ROOT = 0;
/** Word ids stay below this, so that node and word fit one exact number as a map key. */
const WORDS = 2 ** 26;

/**
 * A trie over folded word ids: case and the kind of apostrophe do not count, except that a phrase added as a name
 * must be capitalised in the text where it is in the phrase ("Long County" does not match "long county").
 *
 * Scaling: building is linear in the words of all phrases; matching costs one map look-up a token, plus one a further
 * word while some phrase still fits: O(tokens × words of the longest phrase that starts there), independent of how
 * many phrases there are. Tens of thousands of names run at over 20 MB/s (deps.md, section 4).
 */
export class PhraseMatcher<Value> {
  private readonly edges = new Map<number, number>();
  private readonly entries: (Entry<Value> | undefined)[] = [undefined];
  private readonly isStart: boolean[] = [];
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a phrase; the first value added for a wording stays. `isName`: capitals of the phrase are required. */
  add(phrase: string, value: Value, isName = true): void {
    const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], this.vocabulary);
    let node = ROOT;
    let capitals = 0;
    for (let i = 0; i < tokens.length; i++) {
      const id = tokens.ids[i] ?? 0;
      if (isName && i < 31 && this.vocabulary.shape(id) & Shape.capital) capitals |= 1 << i;
      const word = this.vocabulary.foldedId(id);
      if (i === 0) this.isStart[word] = true;
      const key = node * WORDS + word;
      const known = this.edges.get(key);
      node = known ?? this.entries.push(undefined) - 1;
      if (known === undefined) this.edges.set(key, node);
    }
    if (node !== ROOT) this.entries[node] ??= { value, capitals };
  }

  /** The longest phrase that starts at token `first` and ends before token `limit`, or null. */
  matchAt(tokens: Tokens, first: number, limit = tokens.length): PhraseMatch<Value> | null {
    const { ids, blocks } = tokens;
    if (!this.isStart[this.vocabulary.foldedId(ids[first] ?? -1)]) return null;
    const block = blocks[first];
    let node = ROOT;
    let found: PhraseMatch<Value> | null = null;
    for (let at = first; at < limit && blocks[at] === block; at++) {
      const next = this.edges.get(node * WORDS + this.vocabulary.foldedId(ids[at] ?? -1));
      if (next === undefined) break;
      node = next;
      const entry = this.entries[node];
      if (entry && this.hasCapitals(tokens, first, at, entry.capitals)) found = { first, last: at, value: entry.value };
    }
    return found;
  }

  /** All matches from left to right, longest first at each place, not overlapping. */
  *matches(tokens: Tokens): Generator<PhraseMatch<Value>> {
    for (let at = 0; at < tokens.length; at++) {
      const match = this.matchAt(tokens, at);
      if (!match) continue;
      yield match;
      at = match.last;
    }
  }

  private hasCapitals(tokens: Tokens, first: number, last: number, capitals: number): boolean {
    if (capitals === 0) return true;
    for (let at = first; at <= last && at - first < 31; at++) {
      if (capitals & (1 << (at - first)) && !(this.vocabulary.shape(tokens.ids[at] ?? -1) & Shape.capital))
        return false;
    }
    return true;
  }
}
