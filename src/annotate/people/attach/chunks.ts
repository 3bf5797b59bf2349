/** A sentence as a row of chunks: names, posts, and the words and marks between them. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { Scan } from '../../scan.ts';
import { Word } from '../../word-classes.ts';

type Mark = 'comma' | 'semicolon' | 'and' | 'open' | 'close' | 'colon' | 'dash' | 'word';

export type Chunk =
  | { readonly kind: 'name'; readonly first: number; readonly last: number; readonly name: Name }
  | { readonly kind: 'post'; readonly first: number; readonly last: number; readonly post: Post }
  | { readonly kind: Mark; readonly first: number; readonly last: number };

const MARKS = new Map<string, Mark>([
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

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);

/** Chunks of tokens `first`..`last`; `names` and `posts` are in order and do not overlap. Articles are left out. */
export const chunk = (
  scan: Scan,
  first: number,
  last: number,
  names: readonly Name[],
  posts: readonly Post[],
): Chunk[] => {
  const chunks: Chunk[] = [];
  let nextName = 0;
  let nextPost = 0;
  for (let at = first; at <= last; at++) {
    while (nextName < names.length && (names[nextName]?.first ?? 0) < at) nextName++;
    while (nextPost < posts.length && (posts[nextPost]?.first ?? 0) < at) nextPost++;
    const name = names[nextName];
    const post = posts[nextPost];
    if (name?.first === at) {
      chunks.push({ kind: 'name', first: at, last: name.last, name });
      at = name.last;
    } else if (post?.first === at) {
      chunks.push({ kind: 'post', first: at, last: post.last, post });
      at = post.last;
    } else if (isSkipped(scan, at, last)) at = skippedTo(scan, at);
    else if (chunks.at(-1)?.kind === 'post' && /^(?:named|surnamed|called)$/.test(scan.folded(at))) continue; // "a county official named A"
    else if (scan.is(at, Word.and)) chunks.push({ kind: 'and', first: at, last: at });
    else if (!ARTICLES.has(scan.folded(at)))
      chunks.push({ kind: MARKS.get(scan.surface(at)) ?? 'word', first: at, last: at });
  }
  return chunks;
};

/** Courtesy before a name ("Mr.", "H.E. Ms."); behind it, its characters or its place in a photo: "(陳豪)", "(L, front)". */
const isSkipped = (scan: Scan, at: number, last: number): boolean =>
  (scan.is(at, Word.honorific) && at < last) ||
  (scan.surface(at) === '.' && scan.is(at - 1, Word.honorific)) ||
  asideEnd(scan, at) > at ||
  ageEnd(scan, at) > at;

/** Where someone stands in a photo. */
const POSITIONS = new Set(
  'l r c left right center centre front back rear middle first second third fourth row from top bottom far'.split(' '),
);

/** Last token of a bracket that only describes the name before it; `open` itself where there is none. */
const asideEnd = (scan: Scan, open: number): number => {
  if (!/^[(（]$/.test(scan.surface(open))) return open;
  for (let at = open + 1; at < open + 7; at++) {
    if (/^[)）]$/.test(scan.surface(at))) return at;
    if (
      !/^\p{Script=Han}/u.test(scan.surface(at)) &&
      !POSITIONS.has(scan.folded(at)) &&
      !/^(?:,|\d\w*|the)$/.test(scan.folded(at))
    )
      return open;
  }
  return open;
};

const skippedTo = (scan: Scan, at: number): number => Math.max(asideEnd(scan, at), ageEnd(scan, at));

/** Last token of "45-year-old"; `at` itself elsewhere. */
const ageEnd = (scan: Scan, at: number): number =>
  scan.is(at, Word.number) && scan.isHyphen(at + 1) && scan.folded(at + 2) === 'year' && scan.folded(at + 4) === 'old'
    ? at + 4
    : at;
