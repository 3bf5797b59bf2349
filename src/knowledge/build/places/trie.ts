/** Precomputes the trie of all wordings: building it at every start would cost more than reading an article. */
import { tokenize } from '../../../text/tokens.ts';
import { Shape, Vocabulary } from '../../../text/vocabulary.ts';
import type { PlaceTrie } from '../../schema/places.ts';

interface Node {
  readonly next: Map<number, Node>;
  number: number;
}

/** Numbers the nodes so that the edges of each stand together, in the order of their words. */
const numbered = (root: Node): Pick<PlaceTrie, 'from' | 'word'> => {
  const from: number[] = [];
  const word: number[] = [];
  const queue = [root];
  for (const node of queue) {
    for (const [each, next] of [...node.next].sort(([a], [b]) => a - b)) {
      from.push(node.number);
      word.push(each);
      next.number = from.length;
      queue.push(next);
    }
  }
  return { from, word };
};

/** Phrase i of the result is phrase i of `phrases`; they must differ in more than their capitals. */
export const buildTrie = (phrases: readonly string[]): PlaceTrie => {
  const vocabulary = new Vocabulary();
  const words = new Map<string, number>();
  const root: Node = { next: new Map(), number: 0 };
  const last: Node[] = [];
  const capitals: number[] = [];
  for (const phrase of phrases) {
    const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], vocabulary);
    let node = root;
    let bits = 0;
    for (const [index, id] of tokens.ids.entries()) {
      const folded = vocabulary.folded(id);
      const number = words.get(folded) ?? words.size;
      words.set(folded, number);
      if (vocabulary.shape(id) & Shape.capital) bits |= 1 << index;
      const known = node.next.get(number) ?? { next: new Map<number, Node>(), number: 0 };
      node.next.set(number, known);
      node = known;
    }
    last.push(node);
    capitals.push(bits);
  }
  const { from, word } = numbered(root);
  return { words: [...words.keys()].join('\n'), from, word, ends: last.map(({ number }) => number), capitals };
};
