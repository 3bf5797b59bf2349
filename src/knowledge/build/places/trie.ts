/** Precomputes the trie of all wordings: building it at every start would cost more than reading an article. */
import { tokenize } from '../../../text/tokens.ts';
import { Shape, Vocabulary } from '../../../text/vocabulary.ts';
import type { PlaceTrie } from '../../schema/places.ts';

/** Phrase i of the result is phrase i of `phrases`; they must differ in more than their capitals. */
export const buildTrie = (phrases: readonly string[]): PlaceTrie => {
  const vocabulary = new Vocabulary();
  const words = new Map<string, number>();
  const nodes = new Map<string, number>();
  const from: number[] = [];
  const word: number[] = [];
  const ends: number[] = [];
  const capitals: number[] = [];
  for (const phrase of phrases) {
    const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], vocabulary);
    let node = 0;
    let bits = 0;
    for (const [index, id] of tokens.ids.entries()) {
      const folded = vocabulary.folded(id);
      const number = words.get(folded) ?? words.size;
      words.set(folded, number);
      if (vocabulary.shape(id) & Shape.capital) bits |= 1 << index;
      const key = `${node} ${number}`;
      const known = nodes.get(key);
      if (known === undefined) {
        nodes.set(key, nodes.size + 1);
        from.push(node);
        word.push(number);
      }
      node = known ?? nodes.size;
    }
    ends.push(node);
    capitals.push(bits);
  }
  return { words: [...words.keys()].join('\n'), from, word, ends, capitals };
};
