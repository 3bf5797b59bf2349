/** A sentence's chunks under the rules' fingers, with the holdings found so far. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { Scan } from '../../scan.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';
import { Chunk, type ChunkKind, Chunks, cutChunks } from './chunks.ts';

/** `post` is held by `name`; `isTitle` where it stands directly before it; `isLabel` where it heads a list of names. */
export interface Holding {
  readonly name: Name;
  readonly post: Post;
  readonly isTitle: boolean;
  readonly isLabel: boolean;
  /** Tokens of the body that is this name's share of a plural post, or null. */
  readonly body: readonly [first: number, last: number] | null;
  /** The post of another name that is joined to this one, and may tell the body of both. */
  readonly next: Post | null;
}

const NONE: readonly Holding[] = [];

export class ChunkRow {
  readonly scan: Scan;
  /** What the rules have found in the sentence. */
  holdings: Holding[] = [];
  private readonly chunks = new Chunks();
  /** The posts that are held: the first `heldCount` of these. */
  private readonly held: Post[] = [];
  private heldCount = 0;
  /** How many posts the sentence has, and whether one of them is of several people. */
  private posts = 0;
  hasPlural = false;

  constructor(scan: Scan) {
    this.scan = scan;
  }

  get length(): number {
    return this.chunks.length;
  }

  /** Takes up tokens `first`..`last`, with no holdings. */
  read(first: number, last: number, names: readonly Name[], posts: readonly Post[]): void {
    cutChunks(this.scan, first, last, names, posts, this.chunks);
    this.heldCount = 0;
    this.posts = posts.length;
    this.hasPlural = false;
    for (const { isPlural } of posts) if (isPlural) this.hasPlural = true;
  }

  /** The holdings, which are the caller's from now on. */
  takeHoldings(): readonly Holding[] {
    if (this.holdings.length === 0) return NONE;
    const { holdings } = this;
    this.holdings = [];
    return holdings;
  }

  get hasSeveralPosts(): boolean {
    return this.posts > 1;
  }

  /** True where no rule has anything left to give: every post is one person's and held. */
  get isSettled(): boolean {
    return this.heldCount === this.posts && !this.hasPlural;
  }

  /** Index of the first post at `from` or behind it, or -1. */
  nextPost(from: number): number {
    const { kinds, lastPost } = this.chunks;
    for (let at = from; at <= lastPost; at++) if (kinds[at] === Chunk.post) return at;
    return -1;
  }

  /** Index of the first name at `from` or behind it, or -1. */
  nextName(from: number): number {
    for (let at = from; at < this.chunks.length; at++) if (this.name(at)) return at;
    return -1;
  }

  hold(name: Name, post: Post, isTitle = false, isLabel = false, next: Post | null = null): void {
    this.note(post);
    for (const known of this.holdings) if (known.name === name && known.post === post) return;
    this.holdings.push({ name, post, isTitle, isLabel, body: null, next });
  }

  /** Gives `name` what is its own of a plural post: the post without its bodies, of `body` where there is one. */
  holdShare(name: Name, whole: Post, body: Holding['body']): void {
    this.note(whole);
    const post = { ...whole, last: whole.roleLast, complement: -1 };
    this.holdings.push({ name, post, isTitle: false, isLabel: true, body, next: null });
  }

  /** Keeps a post that somebody unknown holds from everybody else. */
  leaveOpen(post: Post | null): void {
    if (post) this.note(post);
  }

  isHeld(post: Post): boolean {
    for (let at = 0; at < this.heldCount; at++) if (this.held[at] === post) return true;
    return false;
  }

  private note(post: Post): void {
    if (!this.isHeld(post)) this.held[this.heldCount++] = post;
  }

  /** A name or pronoun. */
  subject(at: number): Name | null {
    return this.kind(at) === Chunk.name ? (this.chunks.names[at] ?? null) : null;
  }

  name(at: number): Name | null {
    const name = this.subject(at);
    return name?.kind === 'pronoun' ? null : name;
  }

  post(at: number): Post | null {
    return this.kind(at) === Chunk.post ? (this.chunks.posts[at] ?? null) : null;
  }

  /** The post at `at` where nobody holds it yet and it is one person's. */
  freePost(at: number): Post | null {
    const post = this.post(at);
    return post && !post.isPlural && !this.isHeld(post) ? post : null;
  }

  kind(at: number): ChunkKind {
    return at >= 0 && at < this.chunks.length ? (this.chunks.kinds[at] ?? Chunk.none) : Chunk.none;
  }

  /** First token of the chunk; -1 outside the row. */
  token(at: number): number {
    return at >= 0 && at < this.chunks.length ? (this.chunks.firsts[at] ?? -1) : -1;
  }

  /** The folded word of a word or "and" chunk, else "". */
  word(at: number): string {
    const kind = this.kind(at);
    return kind === Chunk.word || kind === Chunk.and ? this.scan.folded(this.token(at)) : '';
  }

  /** A comma or "and"; a semicolon parts the items of a list, so it ends what belongs to one of them. */
  isSeparator(at: number): boolean {
    const kind = this.kind(at);
    return kind === Chunk.comma || kind === Chunk.and;
  }

  /** Index behind ", and", ",", "and", "as well as". */
  pastSeparators(at: number): number {
    let next = at;
    while (this.isSeparator(next)) next++;
    return this.word(next) === 'as' && this.word(next + 1) === 'well' && this.word(next + 2) === 'as' ? next + 3 : next;
  }

  isFiller(at: number): boolean {
    return this.kind(at) === Chunk.word && this.scan.has(this.token(at), Mark.filler);
  }

  pastFillers(at: number): number {
    let next = at;
    while (this.isFiller(next) && next - at < 6) next++;
    return next;
  }

  /** Index of what follows in a list: behind separators and fillers. */
  pastJoint(at: number): number {
    const end = this.pastWhere(this.pastCapital(at));
    const next = this.pastFillers(this.pastSeparators(end));
    return next === end ? at : next;
  }

  /** "Party chief of Taizhou [in Zhejiang Province] and …": where the place of a post lies; else `at` itself. */
  private pastWhere(at: number): number {
    if (this.word(at) !== 'in' || !this.post(at - 1)) return at;
    let next = at + 1;
    while (this.kind(next) === Chunk.word && next - at < 5 && this.isPlaceWord(this.token(next))) next++;
    return next > at + 1 && this.isSeparator(next) ? next : at;
  }

  private isPlaceWord(token: number): boolean {
    const { scan } = this;
    return scan.isCapital(token)
      ? !scan.has(token, Mark.calendar)
      : scan.is(token, Word.level) || scan.has(token, Mark.placeHead);
  }

  /** "vice mayor of Guangzhou[, the provincial capital of Guangdong], and …": the closing comma; else `at` itself. */
  private pastCapital(at: number): number {
    if (this.kind(at) !== Chunk.comma) return at;
    let next = at + 1;
    let hasCapital = false;
    while (this.kind(next) === Chunk.word && next - at < 7) hasCapital = this.word(next++) === 'capital' || hasCapital;
    return hasCapital && this.kind(next) === Chunk.comma ? next : at;
  }

  /** True where the post at `at` stands right before a name, as its title. */
  isTitle(at: number): boolean {
    if (this.kind(at) !== Chunk.post || this.name(at + 1) === null) return false;
    return this.scan.block(this.token(at)) === this.scan.block(this.token(at + 1));
  }

  /** "vice chairman and secretary general D": posts that end in a title. */
  leadsToTitle(at: number): boolean {
    for (let next = at; this.post(next); next = this.pastSeparators(next + 1)) if (this.isTitle(next)) return true;
    return false;
  }

  /** Indexes of the free posts that commas and "and" join from `at` on; none that is the title of a name. */
  freePostsFrom(at: number): number[] {
    const list: number[] = [];
    for (let next = at; this.freePost(next) && !this.isTitle(next);) {
      list.push(next);
      const end = this.pastWhere(next + 1);
      const after = this.pastSeparators(end);
      if (after === end) break;
      next = after;
    }
    return list;
  }

  /** Indexes of the names joined by commas and "and" from `at` on. */
  listFrom(at: number): number[] {
    const list: number[] = [];
    for (let next = at; this.name(next);) {
      list.push(next);
      const isItem = this.kind(next + 1) === Chunk.semicolon;
      const after = this.pastSeparators(isItem ? next + 2 : next + 1);
      if (after === next + 1 || !this.name(after)) break;
      next = after;
    }
    return list;
  }

  /** Indexes of the names joined to the one at `at` from the left: "[A, B and] C". */
  listBefore(at: number): number[] {
    const list = [at];
    for (let back = at; ;) {
      let before = back - 1;
      while (this.isSeparator(before)) before--;
      if (before === back - 1 || !this.name(before)) return list.toReversed();
      list.push(before);
      back = before;
    }
  }

  /** True where the chain of posts that reaches back from `at` starts behind "NAME ,". */
  isApposed(at: number): boolean {
    let back = at;
    while (back > 0) {
      let before = back - 1;
      while (before >= 0 && (this.isSeparator(before) || this.kind(before) === Chunk.open || this.isFiller(before)))
        before--;
      if (before === back - 1) return false;
      const name = this.name(before);
      // After a title and its name ("Mayor A, Assistant Mayor and Secretary-General B") the next posts are titles too.
      if (name) return !this.hasTitle(name) && !this.isTitleGroup(at, back);
      if (!this.post(before)) return false;
      back = before;
    }
    return false;
  }

  private hasTitle(name: Name): boolean {
    return this.holdings.some((known) => known.name === name && known.isTitle && !known.isLabel);
  }

  /** "…, C, and vice chairman and secretary general D": bare titles behind an "and" go with the name they lead to. */
  private isTitleGroup(at: number, first: number): boolean {
    return (
      this.kind(first - 1) === Chunk.and && this.kind(at + 1) === Chunk.and && (this.post(at)?.complement ?? 0) < 0
    );
  }
}
