/** A sentence as a row of chunks: names, posts, and the words and marks between them. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { Scan } from '../../scan.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';

export type ChunkKind = 'name' | 'post' | 'comma' | 'semicolon' | 'and' | 'open' | 'close' | 'colon' | 'dash' | 'word';

const MARKS = new Map<string, ChunkKind>([
  [',', 'comma'],
  ['，', 'comma'],
  ['、', 'comma'],
  [';', 'semicolon'],
  ['；', 'semicolon'],
  ['(', 'open'],
  ['（', 'open'],
  [')', 'close'],
  ['）', 'close'],
  [':', 'colon'],
  ['：', 'colon'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['|', 'dash'],
]);

/** Chunks as parallel arrays, filled anew for each sentence: an object a word would cost more than the rules. */
export class Chunks {
  readonly kinds: ChunkKind[] = [];
  /** First token of each. */
  readonly firsts: number[] = [];
  /** The name or post of those kinds, else null. */
  readonly names: (Name | null)[] = [];
  readonly posts: (Post | null)[] = [];
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(kind: ChunkKind, first: number, name: Name | null = null, post: Post | null = null): void {
    const at = this.length++;
    this.kinds[at] = kind;
    this.firsts[at] = first;
    this.names[at] = name;
    this.posts[at] = post;
  }
}

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
      chunks.add('name', at, name);
      isBehindPost = false;
      at = name.last;
    } else if (post?.first === at) {
      chunks.add('post', at, null, post);
      isBehindPost = true;
      at = post.last;
    } else {
      const skipped = skippedTo(scan, at, last);
      if (skipped >= at) at = skipped;
      else if (isBehindPost && /^(?:named|surnamed|called)$/.test(scan.folded(at))) continue; // "a county official named A"
      else if (!scan.has(at, Mark.article)) {
        chunks.add(kindOf(scan, at), at);
        isBehindPost = false;
      }
    }
  }
};

const kindOf = (scan: Scan, at: number): ChunkKind => {
  if (scan.is(at, Word.and)) return 'and';
  return scan.is(at, Word.punctuation) ? (MARKS.get(scan.surface(at)) ?? 'word') : 'word';
};

/**
 * Last token to be left out from `at` on, or -1: a courtesy before a name ("Mr.", "H.E. Ms."); behind it, its characters,
 * its age or its place in a photo: "(陳豪)", "45-year-old", "(L, front)".
 */
const skippedTo = (scan: Scan, at: number, last: number): number => {
  if (scan.is(at, Word.punctuation)) {
    const end = asideEnd(scan, at);
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
  'l r c left right center centre front back rear middle first second third fourth row from top bottom far'.split(' '),
);

const isMark = (scan: Scan, at: number, mark: string, wide: string): boolean => {
  const surface = scan.surface(at);
  return surface === mark || surface === wide;
};

/** Last token of a bracket that only describes the name before it; `open` itself where there is none. */
const asideEnd = (scan: Scan, open: number): number => {
  if (!isMark(scan, open, '(', '（')) return open;
  for (let at = open + 1; at < open + 7; at++) {
    if (isMark(scan, at, ')', '）')) return at;
    if (
      !POSITIONS.has(scan.folded(at)) &&
      !/^\p{Script=Han}/u.test(scan.surface(at)) &&
      !/^(?:,|\d\w*|the)$/.test(scan.folded(at))
    )
      return open;
  }
  return open;
};

/** Last token of "45-year-old"; `at` itself elsewhere. */
const ageEnd = (scan: Scan, at: number): number =>
  scan.isHyphen(at + 1) && scan.folded(at + 2) === 'year' && scan.folded(at + 4) === 'old' ? at + 4 : at;
