/** A sentence as a row of chunks: names, posts, and the words and marks between them. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import { isMilitaryRank } from '../../posts/military-ranks.ts';
import type { Scan } from '../../scan.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';

export const Chunk = {
  /** Outside the row. */
  none: 0,
  name: 1,
  post: 2,
  comma: 3,
  semicolon: 4,
  and: 5,
  open: 6,
  close: 7,
  colon: 8,
  dash: 9,
  word: 10,
} as const;

export type ChunkKind = (typeof Chunk)[keyof typeof Chunk];

const MARKS = new Map<string, ChunkKind>([
  [',', Chunk.comma],
  ['/', Chunk.comma],
  ['，', Chunk.comma],
  ['、', Chunk.comma],
  [';', Chunk.semicolon],
  ['；', Chunk.semicolon],
  ['(', Chunk.open],
  ['（', Chunk.open],
  [')', Chunk.close],
  ['）', Chunk.close],
  [':', Chunk.colon],
  ['：', Chunk.colon],
  ['-', Chunk.dash],
  ['–', Chunk.dash],
  ['—', Chunk.dash],
  ['|', Chunk.dash],
]);

/** Chunks as parallel arrays, filled anew for each sentence: an object a word would cost more than the rules. */
export class Chunks {
  readonly kinds: ChunkKind[] = [];
  /** First token of each. */
  readonly firsts: number[] = [];
  /** The name or post of chunks of those kinds; of other kinds what is left of an earlier sentence. */
  readonly names: Name[] = [];
  readonly posts: Post[] = [];
  length = 0;
  /** The last post, or -1. */
  lastPost = -1;

  clear(): void {
    this.length = 0;
    this.lastPost = -1;
  }

  add(kind: ChunkKind, first: number): number {
    const at = this.length++;
    this.kinds[at] = kind;
    this.firsts[at] = first;
    return at;
  }
}

/** What is more than a word or an article. */
const SPECIAL = Word.punctuation | Word.number | Word.honorific | Word.and;

/** Fills `chunks` from tokens `first`..`last`; `names` and `posts` are in order and do not overlap. Articles are left out. */
export const cutChunks = (
  scan: Scan,
  first: number,
  last: number,
  names: readonly Name[],
  posts: readonly Post[],
  chunks: Chunks,
): void => {
  chunks.clear();
  let nextName = 0;
  let nextPost = 0;
  let isBehindPost = false;
  for (let at = first; at <= last; at++) {
    while (nextName < names.length && (names[nextName]?.first ?? 0) < at) nextName++;
    while (nextPost < posts.length && (posts[nextPost]?.first ?? 0) < at) nextPost++;
    const name = names[nextName];
    const post = posts[nextPost];
    if (name?.first === at) {
      chunks.names[chunks.add(Chunk.name, at)] = name;
      isBehindPost = false;
      at = name.last;
      continue;
    }
    if (post?.first === at) {
      chunks.lastPost = chunks.add(Chunk.post, at);
      chunks.posts[chunks.lastPost] = post;
      isBehindPost = true;
      at = post.last;
      continue;
    }
    const isSpecial = scan.is(at, SPECIAL);
    const kind = isSpecial ? kindOf(scan, at) : Chunk.word;
    const isBehindName = chunks.length > 0 && chunks.kinds[chunks.length - 1] === Chunk.name;
    const skipped = isSpecial
      ? Math.max(skippedTo(scan, at, last, kind), isBehindName ? glossEnd(scan, at, name, post) : -1)
      : -1;
    if (skipped >= at) at = skipped;
    else if (isBehindPost && (NAMED.has(scan.folded(at)) || isMilitaryRank(scan, at))) continue;
    else if (!scan.has(at, Mark.article)) {
      chunks.add(kind, at);
      isBehindPost = false;
    }
  }
};

/** "a county official named A" */
const NAMED = new Set(['named', 'surnamed', 'called']);

const kindOf = (scan: Scan, at: number): ChunkKind => {
  if (scan.is(at, Word.and)) return Chunk.and;
  return scan.is(at, Word.punctuation) ? (MARKS.get(scan.surface(at)) ?? Chunk.word) : Chunk.word;
};

/**
 * Last token to be left out from `at` on, or -1: a courtesy before a name ("Mr.", "H.E. Ms."); behind it, its characters,
 * its age or its place in a photo: "(陳豪)", "45-year-old", "(L, front)", "(female)".
 */
const skippedTo = (scan: Scan, at: number, last: number, kind: ChunkKind): number => {
  if (scan.is(at, Word.punctuation)) {
    const end = kind === Chunk.open ? asideEnd(scan, at) : at;
    if (end > at) return end;
    return scan.has(at, Mark.point) && scan.is(at - 1, Word.honorific) ? at : -1;
  }
  if (scan.is(at, Word.number)) {
    const end = ageEnd(scan, at);
    if (end > at) return end;
  }
  return scan.is(at, Word.honorific) && at < last ? at : -1;
};

/** Where someone stands in a photo. */
const POSITIONS = new Set(
  'l r c left right center centre front back rear middle first second third fourth row from top bottom far female male'.split(
    ' ',
  ),
);

const isMark = (scan: Scan, at: number, mark: string, wide: string): boolean => {
  const surface = scan.surface(at);
  return surface === mark || surface === wide;
};

/** Last token of a bracket that only describes the name before it; `open` itself where there is none. */
export const asideEnd = (scan: Scan, open: number): number => {
  const isBio = /^(?:fe)?male$/.test(scan.folded(open + 1)); // "(male, Han, born in 1965)"
  for (let at = open + 1; at < open + (isBio ? 20 : 7); at++) {
    if (isMark(scan, at, ')', '）')) return at;
    if (
      !isBio &&
      !POSITIONS.has(scan.folded(at)) &&
      !/^\p{Script=Han}/u.test(scan.surface(at)) &&
      !/^(?:,|\d\w*|the)$/.test(scan.folded(at))
    )
      return open;
  }
  return open;
};

/** Longest "(Jampel Gyatso)", in words. */
const MOST_OF_GLOSS = 3;

/** Last token of "(Jiancan)" behind a name, the same name in another spelling, or -1; a name or a post in brackets is none. */
export const glossEnd = (scan: Scan, open: number, name: Name | null = null, post: Post | null = null): number => {
  if (!scan.has(open, Mark.open)) return -1;
  let at = open + 1;
  while (at <= open + MOST_OF_GLOSS && scan.isCapital(at) && !scan.is(at, Word.role | Word.rolePlural)) at++;
  if (at === open + 1 || !scan.has(at, Mark.close)) return -1;
  const isRead = (one: Name | Post | null): boolean => one !== null && one.first > open && one.first < at;
  return isRead(name) || isRead(post) ? -1 : at;
};

/** Last token of "45-year-old"; `at` itself elsewhere. */
const ageEnd = (scan: Scan, at: number): number =>
  scan.isHyphen(at + 1) && scan.folded(at + 2) === 'year' && scan.folded(at + 4) === 'old' ? at + 4 : at;
