/** Posts in front of their names behind a comma or colon: "the city's mayor, A, said", "Mayor: A". */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Word } from '../../word-classes.ts';
import { Chunk } from './chunks.ts';

interface Pair {
  readonly posts: readonly Post[];
  readonly name: Name;
  /** Index of the name. */
  readonly at: number;
}

/** "Director of X, A, deputy secretary of Y and acting mayor, B, and director of Z, C, answered": at least two pairs. */
export const holdPairs = (row: ChunkRow): void => {
  if (!row.hasSeveralPosts) return;
  let from = 0;
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    if (at < from || !canPair(row, at) || row.isApposed(at) || isGivenTo(row, at)) continue;
    const pairs = pairsFrom(row, at);
    if (pairs.length < 2) continue;
    for (const { posts, name } of pairs) for (const post of posts) row.hold(name, post);
    from = (pairs.at(-1)?.at ?? at) + 1;
  }
};

/** Words between a name and the post that a verb gives it: "has been elected as". */
const MOST_GIVEN = 8;

/** "A was elected [director], B …", "elected A as [director], B and C as …", "voted A in as": the one who is in front has it. */
const isGivenTo = (row: ChunkRow, at: number): boolean => {
  let hasVerb = false;
  for (let back = at - 1; at - back <= MOST_GIVEN; back--) {
    if (row.name(back)) return hasVerb;
    if (row.kind(back) !== Chunk.word) return false;
    const token = row.token(back);
    if (row.scan.is(token, Word.officeVerb)) hasVerb = true;
    else if (!row.scan.is(token, Word.link | Word.preposition)) return false;
  }
  return false;
};

/** A name behind a comma follows, or another post behind "and". */
const canPair = (row: ChunkRow, at: number): boolean => {
  const joint = row.kind(at + 1);
  return joint === Chunk.comma ? row.name(at + 2) !== null : joint === Chunk.and && row.post(at + 2) !== null;
};

const pairsFrom = (row: ChunkRow, start: number): Pair[] => {
  const pairs: Pair[] = [];
  for (let at = start; ;) {
    const posts: Post[] = [];
    for (let post = row.freePost(at); post && !row.isTitle(at); post = row.freePost(at)) {
      posts.push(post);
      if (row.kind(at + 1) !== Chunk.and || !row.post(at + 2)) break;
      at += 2;
    }
    const name = row.name(at + 2);
    if (posts.length === 0 || !name || row.kind(at + 1) !== Chunk.comma) return pairs;
    pairs.push({ posts, name, at: at + 2 });
    const next = row.pastSeparators(row.kind(at + 3) === Chunk.semicolon ? at + 4 : at + 3);
    if (next === at + 3 || !row.post(next) || row.isTitle(next)) return pairs;
    at = next;
  }
};

/** One post and its name, after everything else had its chance. */
export const holdNamesBehind = (row: ChunkRow): void => {
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const post = row.freePost(at);
    if (!post || isGivenTo(row, at)) continue;
    const name = row.name(at + 2) ?? nameBehindPeriod(row, at);
    if (!name || !(row.name(at + 2) ? joinsBehind(row, at, post) : true)) continue;
    row.hold(name, post);
    for (let back = at - 2; row.kind(back + 1) === Chunk.and; back -= 2) {
      const earlier = row.freePost(back);
      if (!earlier) break;
      row.hold(name, earlier);
    }
  }
};

/** "Party chief since 2019, A has …", "Appointed mayor of X in May, A knows …": a sentence that opens with the post. */
const nameBehindPeriod = (row: ChunkRow, at: number): Name | null => {
  if (at > 1) return null;
  let next = at + 1;
  while (row.kind(next) === Chunk.word && next - at < 4) next++;
  const isPeriod = next > at + 1 && /^(?:since|in|from|until|for|on)$/.test(row.word(at + 1));
  return isPeriod && row.kind(next) === Chunk.comma ? row.name(next + 1) : null;
};

const joinsBehind = (row: ChunkRow, at: number, post: Post): boolean => {
  const joint = row.kind(at + 1);
  if (joint === Chunk.colon || joint === Chunk.dash) return true;
  // "the director of the bureau (A) said"
  if (joint === Chunk.open) return row.kind(at + 3) === Chunk.close && post.complement >= 0 && post.isDefinite;
  if (joint !== Chunk.comma) return false;
  const isOpening =
    at === 0 ||
    (at <= 2 &&
      /^(?:as|previously|formerly|once|currently|now|also|appointed|elected|named)$/.test(row.word(at - 1))) ||
    (at <= 5 && row.word(at - 1) === 'as' && isPlainOpening(row, at - 1));
  if (isOpening) return true;
  // "After meeting the governor, Wang Yi said": without a closing comma the name starts a clause of its own.
  if (!isClosed(row, at + 3)) return false;
  const own = row.pastJoint(at + 3);
  const hasOwn = own > at + 3 && row.freePost(own) !== null && !row.isTitle(own);
  return !hasOwn || post.isDefinite;
};

/** "During his term as …": words only, so the post belongs to the subject that follows. */
const isPlainOpening = (row: ChunkRow, end: number): boolean => {
  for (let at = 0; at < end; at++) if (row.kind(at) !== Chunk.word) return false;
  return true;
};

const isClosed = (row: ChunkRow, at: number): boolean => {
  const kind = row.kind(at);
  return (
    kind === Chunk.none ||
    row.isSeparator(at) ||
    kind === Chunk.semicolon ||
    kind === Chunk.close ||
    kind === Chunk.colon ||
    /^[.!?]$/.test(row.scan.surface(row.token(at)))
  );
};
