/** Posts behind their names: "A, mayor of X and deputy to the NPC", "A (mayor of X)", "A, who is also …", "A and B, vice mayors". */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import { Word } from '../../word-classes.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk, type ChunkKind } from './chunks.ts';
import { shareOut } from './shares.ts';

const isOpener = (kind: ChunkKind): boolean => kind === Chunk.comma || kind === Chunk.open || kind === Chunk.dash;

export const holdAppositions = (row: ChunkRow): void => {
  for (let at = row.nextName(0); at >= 0; at = row.nextName(at + 1)) {
    const name = row.name(at);
    if (!name || !isOpener(row.kind(at + 1))) continue;
    if (holdRespectively(row, at)) continue;
    let next = pastCount(row, at, pastAge(row, row.pastFillers(at + 2)));
    const first = next;
    while (holdAt(row, at, name, next, next === first)) {
      const after = row.pastJoint(next + 1);
      if (after === next + 1) break;
      next = after;
    }
  }
};

/** Gives the post at `next` to the name at `at`, and says whether the chain may go on. */
const holdAt = (row: ChunkRow, at: number, name: Name, next: number, isFirst: boolean): boolean => {
  const post = row.post(next);
  if (!post || row.isHeld(post) || row.isTitle(next)) return false;
  if (post.isPlural && row.word(next - 1) === 'of' && row.word(next - 2) === 'one') {
    row.hold(name, post); // "A, one of Xi'an's vice mayors"
    return true;
  }
  if (post.isPlural) {
    const partners = row.listBefore(at).flatMap((index) => row.name(index) ?? []);
    // "officials of Sichuan A, B, and C, heads of departments": people with a label take no second one.
    if (
      partners.length < 2 ||
      partners.some((partner) => row.holdings.some((known) => known.name === partner && known.isLabel))
    )
      return false;
    shareOut(row, partners, post);
    return true;
  }
  if (!isFirst && namesNext(row, next)) return false;
  row.hold(name, post);
  return true;
};

/** "A and B, Party chief and mayor of X respectively": as many posts as names, in their order. */
const holdRespectively = (row: ChunkRow, at: number): boolean => {
  if (!row.hasSeveralPosts) return false;
  const isBefore = row.word(at + 2) === 'respectively';
  const start = isBefore ? at + 3 : at + 2;
  let next = start;
  while (row.freePost(next)) {
    const after = row.pastSeparators(next + 1);
    if (after === next + 1) break;
    next = after;
  }
  const end = row.kind(next + 1) === Chunk.comma ? next + 2 : next + 1;
  if (next === start || (!isBefore && row.word(end) !== 'respectively')) return false;
  const names = row.listBefore(at).flatMap((index) => row.name(index) ?? []);
  const posts: Post[] = [];
  for (let index = start; index <= next; index++) {
    const post = row.freePost(index);
    if (post) posts.push(post);
  }
  if (names.length < 2 || names.length !== posts.length) return false;
  for (const [index, name] of names.entries()) {
    const post = posts[index];
    if (post) row.hold(name, post);
  }
  return true;
};

/** "…, and the mayor of X, B, …": a post that opens with an article, before a name that has no other. */
const namesNext = (row: ChunkRow, at: number): boolean => {
  if (!row.post(at)?.isDefinite || row.kind(at + 1) !== Chunk.comma || !row.name(at + 2)) return false;
  const own = row.pastJoint(at + 3);
  return !(row.post(own) && !row.isTitle(own) && own > at + 3);
};

const COUNTS = ['two', 'three', 'four', 'five', 'six'];

/** Past the number of the names: "A and B, the two mayors". */
const pastCount = (row: ChunkRow, at: number, next: number): number =>
  row.post(next + 1)?.isPlural && COUNTS.indexOf(row.word(next)) === row.listBefore(at).length - 2 ? next + 1 : next;

/** Past an age: "A, 58, mayor of X", "A, born in 1963, mayor of X". */
const pastAge = (row: ChunkRow, at: number): number => {
  if (row.scan.is(row.token(at), Word.number) && /^\d\d$/.test(row.word(at)) && row.kind(at + 1) === Chunk.comma)
    return row.pastFillers(at + 2);
  if (row.word(at) !== 'aged' && row.word(at) !== 'born') return at;
  let next = at + 1;
  while (row.kind(next) === Chunk.word && next - at < 6) next++;
  return row.kind(next) === Chunk.comma ? row.pastFillers(next + 1) : at;
};
