/** What covers each token of an article: places, names and posts, as flags that all rules share. */
import type { Name, TokenRange } from '../names/name.ts';
import type { Claims } from '../names/plain-names.ts';
import type { PostContext } from '../posts/post-context.ts';

const PLACE = 1;
/** A name that its letters give away. */
const STRONG = 2;
/** Such a name as a part of another ("Xi Jinping Thought"). */
const EPONYM = 4;
const POST = 8;
/** A name that its surroundings give away. */
const PLAIN = 16;

/** Flags by token; one for an article, because an array a sentence costs more than what is written into it. */
export class Cover {
  readonly flags: Uint8Array;
  /** By first token of a place, its last plus one; 0 elsewhere. */
  readonly placeEnds: Int32Array;

  constructor(length: number) {
    this.flags = new Uint8Array(length);
    this.placeEnds = new Int32Array(length);
  }

  /** Notes a place; of one that reaches out of its sentence only what lies in it. */
  addPlace(first: number, end: number, last: number): void {
    this.placeEnds[first] = end + 1;
    this.mark(first, Math.min(end, last), PLACE);
  }

  addStrong({ first, last, isEponym }: Name): void {
    this.mark(first, last, isEponym ? STRONG | EPONYM : STRONG);
  }

  addPost({ first, last }: TokenRange): void {
    this.mark(first, last, POST);
  }

  addPlain({ first, last }: TokenRange): void {
    this.mark(first, last, PLAIN);
  }

  /** Part of a place or of a name or post noted so far. */
  isTaken(at: number): boolean {
    return (this.flags[at] ?? 0) !== 0;
  }

  private mark(first: number, last: number, flags: number): void {
    for (let at = first; at <= last; at++) this.flags[at] = (this.flags[at] ?? 0) | flags;
  }
}

/** The cover as one sentence sees it: nothing lies outside tokens `first`..`last`. */
export class SentenceCover implements PostContext, Claims {
  readonly isTitleCase: boolean;
  private readonly cover: Cover;
  private readonly first: number;
  private readonly last: number;

  constructor(cover: Cover, first: number, last: number, isTitleCase: boolean) {
    this.cover = cover;
    this.first = first;
    this.last = last;
    this.isTitleCase = isTitleCase;
  }

  private flags(at: number): number {
    return at >= this.first && at <= this.last ? (this.cover.flags[at] ?? 0) : 0;
  }

  isName(at: number): boolean {
    return (this.flags(at) & STRONG) !== 0;
  }

  isPlace(at: number): boolean {
    return (this.flags(at) & PLACE) !== 0;
  }

  placeEnd(at: number): number {
    return at >= this.first && at <= this.last ? (this.cover.placeEnds[at] ?? 0) - 1 : -1;
  }

  isFixed(at: number): boolean {
    return (this.flags(at) & (STRONG | POST | PLAIN)) !== 0;
  }

  isTaken(at: number): boolean {
    return (this.flags(at) & (STRONG | POST | PLAIN | PLACE)) !== 0;
  }

  /** Part of a name of somebody or of a post. */
  isRead(at: number): boolean {
    const flags = this.flags(at);
    return (flags & (POST | PLAIN)) !== 0 || (flags & (STRONG | EPONYM)) === STRONG;
  }
}
