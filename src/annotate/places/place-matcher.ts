/** The gazetteer's names as phrase matches, for layers that need no more than "here stands a place". */
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Wording } from './gazetteer.ts';
import type { NameTrie } from './name-trie.ts';

export class PlaceMatcher {
  private readonly trie: NameTrie;
  private readonly wording: (phrase: number) => Wording;

  constructor(trie: NameTrie, wording: (phrase: number) => Wording) {
    this.trie = trie;
    this.wording = wording;
  }

  /** The longest name that starts at token `first` and ends before token `limit`, or null. */
  matchAt(tokens: Tokens, first: number, limit = tokens.length): PhraseMatch<Wording> | null {
    const phrase = this.trie.matchAt(tokens, first, limit);
    return phrase < 0 ? null : { first, last: this.trie.last, value: this.wording(phrase) };
  }

  /** All names from left to right, longest first at each place, not overlapping. */
  *matches(tokens: Tokens): Generator<PhraseMatch<Wording>> {
    for (let at = 0; at < tokens.length; at++) {
      const match = this.matchAt(tokens, at);
      if (!match) continue;
      yield match;
      at = match.last;
    }
  }
}
