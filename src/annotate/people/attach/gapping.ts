/** Clauses that leave the verb out: "A is mayor of X, B Party secretary of Y, and C governor of Z". */
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';

const BE = /^(?:is|was|becomes|became|remains|remained)$/;

export const holdGapped = (row: ChunkRow): void => {
  if (!row.hasSeveralPosts) return;
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const first = row.name(at - 2);
    const post = row.freePost(at);
    if (!first || !post || !BE.test(row.word(at - 1)) || row.isTitle(at)) continue;
    for (let last = at; ;) {
      const next = row.pastSeparators(last + 1);
      const name = row.name(next);
      // Without a body, or before a name, the post may belong to what follows.
      const own = row.freePost(next + 1);
      if (next === last + 1 || !name || !own || !isFull(row, next + 1)) break;
      row.hold(first, post);
      row.hold(name, own);
      last = next + 1;
    }
  }
};

/** A post with its body or place, closed by a mark, "and" or a time. */
const isFull = (row: ChunkRow, at: number): boolean => {
  const post = row.post(at);
  if (!post || (post.complement < 0 && !post.isDefinite) || row.isTitle(at)) return false;
  const kind = row.kind(at + 1);
  return kind !== Chunk.word || /^(?:since|from|until|in|[.!])$/.test(row.scan.folded(row.token(at + 1)));
};
