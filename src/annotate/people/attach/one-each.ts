/** As many posts as names, one each, in their order: "A and B, Party chief and mayor of X respectively". */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';

/** Chunks between the names and the posts, at most: "were by a large majority elected as". */
const MOST_BETWEEN = 8;

export const holdOneEach = (row: ChunkRow): void => {
  let from = 0;
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    if (at < from || !row.freePost(at)) continue;
    const posts = row.freePostsFrom(at);
    from = (posts.at(-1) ?? at) + 1;
    if (posts.length < 2) continue;
    const isTold = isRespective(row, at, from) || isOfSeveral(row, at) || isGivenToSeveral(row, at);
    const names = namesOf(row, at, isTold ? 'told' : 'shown', posts);
    if (names.length !== posts.length) {
      // A name that was not read: whose posts they are is unknown.
      if (isTold && names.length > 0) for (const index of posts) row.leaveOpen(row.post(index));
      continue;
    }
    for (const [index, name] of names.entries()) {
      const post = row.post(posts[index] ?? -1);
      if (post) row.hold(name, post, false, false, row.post(posts[index + 1] ?? -1));
    }
  }
};

/** "A, B and C [were elected] chairman, vice chairman and …": told of several people. */
const isOfSeveral = (row: ChunkRow, at: number): boolean => {
  let last = at - 1;
  while (at - last <= MOST_BETWEEN && row.kind(last) === Chunk.word && !/^(?:are|were)$/.test(row.word(last))) last--;
  return /^(?:are|were)$/.test(row.word(last)) && row.name(last - 1) !== null && row.isSeparator(last - 2);
};

/** "[elected] A, B and C chairman, vice chairman and …": a verb that gives right before several names. */
const isGivenToSeveral = (row: ChunkRow, at: number): boolean => {
  if (!row.name(at - 1)) return false;
  const list = row.listBefore(at - 1);
  return list.length > 1 && /^(?:elected|appointed|named|chose|nominated)$/.test(row.word((list[0] ?? 0) - 1));
};

/** "respectively" stands behind the chain of posts `first`..`end` - 1, before it, or before its verb. */
const isRespective = (row: ChunkRow, first: number, end: number): boolean => {
  const behind = row.kind(end) === Chunk.comma ? end + 1 : end;
  return [behind, first - 1, first - 2, first - 3].some((at) => row.word(at) === 'respectively');
};

/**
 * The names in front of the posts that begin at `at`. `shown`: no word tells that each has one, so the wording has to: "A and
 * B, the mayor of X and the governor of Y".
 */
const namesOf = (row: ChunkRow, at: number, how: 'told' | 'shown', posts: readonly number[]): Name[] => {
  let last = at - 1;
  let hasVerb = false;
  for (; at - last <= MOST_BETWEEN && !row.name(last); last--) {
    const token = row.token(last);
    const isVerb = row.kind(last) === Chunk.word && row.scan.is(token, Word.officeVerb);
    if (isVerb) hasVerb = true;
    else if (row.kind(last) !== Chunk.comma && row.word(last) !== 'respectively' && !row.scan.is(token, Word.link))
      return [];
  }
  if (!row.name(last)) return [];
  const list = row.listBefore(last);
  const isGiven = last === at - 1 && row.scan.is(row.token((list[0] ?? 0) - 1), Word.officeVerb);
  const isApposed = row.kind(last + 1) === Chunk.comma;
  if (
    how === 'told' ? !(hasVerb || isGiven || isApposed) : !(isApposed && last === at - 2 && areShown(row, list, posts))
  )
    return [];
  return list.flatMap((index) => row.name(index) ?? []);
};

/** Every post is "the … of" another place, and none of the names has a title. */
const areShown = (row: ChunkRow, list: readonly number[], posts: readonly number[]): boolean => {
  const bodies = new Set<string>();
  for (const at of posts) {
    const post = row.post(at);
    if (!post || row.scan.folded(post.first - 1) !== 'the' || !isOfPlace(row, post)) return false;
    bodies.add(row.scan.text(post.complement, post.last));
  }
  const isPair = list.length === 2 && row.kind((list[1] ?? 0) - 2) === Chunk.comma;
  return bodies.size === posts.length && !isPair && !list.some((index) => row.post(index - 1) !== null);
};

const isOfPlace = ({ scan }: ChunkRow, { complement, last }: Post): boolean =>
  complement >= 0 &&
  scan.has(complement + 1, Mark.startsPlace) &&
  (!scan.is(last, Word.publicHead | Word.privateHead) || scan.has(last, Mark.placeHead));
