/** Which words a gazetteer name may begin with. */
import { describe, expect, test } from 'vitest';
import { Gazetteer } from '../../../src/annotate/places/gazetteer.ts';
import { loadKnowledge } from '../../../src/knowledge/knowledge.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { foldWord, Vocabulary } from '../../../src/text/vocabulary.ts';

const vocabulary = new Vocabulary();
const { trie } = new Gazetteer(loadKnowledge().places, vocabulary);

describe('the first word of a name', () => {
  test.each([
    ['Wuhan', true],
    ['WUHAN', true],
    ['wuhan', false],
    ['Western', true],
    ['western', true], // "western China"
    ['twin', true], // "twin-city economic circle …"
    ['mayor', false],
    ['Mayor', false],
  ])('%s: %s', (word, may) => {
    expect(trie.canStart(foldWord(word), vocabulary.shape(vocabulary.intern(word)))).toBe(may);
  });

  test.each([
    ['Wuhan', 0],
    ['wuhan', -1],
    ['western China', 1],
    ['Western China', 1],
    ['western china', -1],
  ])('%s ends at token %i', (text, last) => {
    const phrase = trie.matchAt(tokenize(text, [{ start: 0, end: text.length }], vocabulary), 0);
    expect(phrase < 0 ? -1 : trie.last).toBe(last);
  });
});
