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
export const chunk = (scan: Scan, first: number, last: number, names: readonly Name[], posts: readonly Post[]): Chunk[] => {
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
    else if (scan.is(at, Word.and)) chunks.push({ kind: 'and', first: at, last: at });
    else if (!ARTICLES.has(scan.folded(at))) chunks.push({ kind: MARKS.get(scan.surface(at)) ?? 'word', first: at, last: at });
  }
  return chunks;
};

/** Courtesy before a name ("Mr.", "H.E. Ms."), and a name's characters behind it ("Chen Hao (陳豪)"). */
const isSkipped = (scan: Scan, at: number, last: number): boolean =>
  (scan.is(at, Word.honorific) && at < last) || (scan.surface(at) === '.' && scan.is(at - 1, Word.honorific)) || isCharacters(scan, at);

const isCharacters = (scan: Scan, open: number): boolean => /^[(（]$/.test(scan.surface(open)) && /^\p{Script=Han}/u.test(scan.surface(open + 1)) && /^[)）]$/.test(scan.surface(open + 2));

const skippedTo = (scan: Scan, at: number): number => (isCharacters(scan, at) ? at + 2 : at);
