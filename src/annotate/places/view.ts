/** An article's tokens as the place rules see them: roles of words, neighbours, what is out of bounds. */
import type { Tokens } from '../../text/tokens.ts';
import { Shape } from '../../text/vocabulary.ts';
import { type PlaceLexicon, Role } from './place-words.ts';

/** Why a token carries no place: `free` it may. */
export const Mask = { free: 0, blocked: 1, body: 2 } as const;

export class View {
  readonly tokens: Tokens;
  readonly lexicon: PlaceLexicon;
  readonly length: number;
  /** `Mask` of each token. */
  readonly mask: Uint8Array;
  /** Bits of `Role` by word id. */
  private readonly roles: Int32Array;
  private readonly titles = new Map<number, boolean>();

  constructor(tokens: Tokens, lexicon: PlaceLexicon, mask: Uint8Array) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.length = tokens.length;
    this.mask = mask;
    this.roles = lexicon.roles();
  }

  /** Bits of `Role`; none outside the article. */
  role(at: number): number {
    return this.roles[this.tokens.ids[at] ?? -1] ?? 0;
  }

  /** The first token from `from` on that may carry a place and has any of the bits of `role`; `length` where none does. */
  next(from: number, role: number): number {
    const { mask, roles, length } = this;
    const { ids } = this.tokens;
    let at = from;
    while (at < length && (((roles[ids[at] ?? 0] ?? 0) & role) === 0 || mask[at] !== Mask.free)) at++;
    return at;
  }

  is(at: number, role: number): boolean {
    return (this.role(at) & role) !== 0;
  }

  folded(at: number): string {
    const id = this.tokens.ids[at];
    return id === undefined ? '' : this.tokens.vocabulary.folded(id);
  }

  surface(at: number): string {
    const id = this.tokens.ids[at];
    return id === undefined ? '' : this.tokens.vocabulary.surface(id);
  }

  /** All capitals. */
  isUpper(at: number): boolean {
    return (this.tokens.vocabulary.shape(this.tokens.ids[at] ?? -1) & Shape.upper) !== 0;
  }

  isSameBlock(left: number, right: number): boolean {
    return left >= 0 && right < this.length && this.tokens.blocks[left] === this.tokens.blocks[right];
  }

  isGluedTo(at: number): boolean {
    return at > 0 && this.tokens.ends[at - 1] === this.tokens.starts[at];
  }

  /** True for "-" between two glued words. */
  isHyphen(at: number): boolean {
    const mark = this.surface(at);
    return (mark === '-' || mark === '–') && this.isGluedTo(at) && this.isGluedTo(at + 1);
  }

  /** True where a sentence may begin: block start, or after a mark that is no comma, hyphen or bracket. */
  isSentenceStart(at: number): boolean {
    if (!this.isSameBlock(at - 1, at)) return true;
    const before = this.surface(at - 1);
    return '.!?…:;“"”'.includes(before) && before !== '';
  }

  /** The text of tokens `first` to `last`, with straight apostrophes and single spaces. */
  text(first: number, last: number): string {
    const { text, starts, ends } = this.tokens;
    return text
      .slice(starts[first] ?? 0, ends[last] ?? 0)
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/\s+/g, ' ');
  }

  /** True where the block is a line in the capitals of a heading (no full stop), so that a capital tells nothing. */
  isTitleCase(at: number): boolean {
    const block = this.tokens.blocks[at] ?? -1;
    const known = this.titles.get(block);
    if (known !== undefined) return known;
    let first = at;
    while (this.isSameBlock(first - 1, first)) first--;
    let capitals = 0;
    let small = 0;
    let last = first;
    for (let token = first; token < this.length && this.tokens.blocks[token] === block; token++) {
      last = token;
      const role = this.role(token);
      if (role & Role.lowerWord) small++;
      else if (role & Role.capital) capitals++;
    }
    const answer = capitals > 2 && small * 4 <= capitals && this.surface(last) !== '.';
    this.titles.set(block, answer);
    return answer;
  }
}
