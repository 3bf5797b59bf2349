/** Who came after: "A was replaced as mayor in 2012 by B", "A was mayor until March 2017, when he was succeeded by B". */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';
import { otherHolder } from './office-verbs.ts';
import { isTime } from './times.ts';

const REPLACED = /^(?:replaced|succeeded)$/;
const BE = /^(?:is|was|be|been|being)$/;
/** How many words may tell when it was. */
const MOST_TIMES = 6;
/** A term that was over when another began: not what the one who follows takes up. */
const OVER = /^(?:former|formerly|then|late|ex|outgoing|ousted|sacked|acting|interim|caretaker)$/;

export const holdSuccessors = (row: ChunkRow): void => {
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const post = row.post(at);
    if (!post || post.isPlural || !row.isHeld(post) || isOver(row, post)) continue;
    const next = isLeft(row, at) ? nameBehindBy(row, pastTimes(row, at + 1)) : successorAt(row, at);
    if (next) row.hold(next, post);
    const first = row.word(at - 1) === 'as' && isAge(row, at - 3) ? otherHolder(row, at - 5) : null;
    if (first) row.hold(first, post);
  }
};

/** "A succeeds B, [60], as mayor" */
const isAge = (row: ChunkRow, at: number): boolean =>
  /^\d\d$/.test(row.word(at)) && row.kind(at - 1) === Chunk.comma && row.name(at - 2) !== null;

const isOver = (row: ChunkRow, post: Post): boolean => {
  for (let at = post.first; at < post.role; at++) if (OVER.test(row.scan.folded(at))) return true;
  return false;
};

/** "was replaced as [mayor]" */
const isLeft = (row: ChunkRow, at: number): boolean =>
  row.word(at - 1) === 'as' && REPLACED.test(row.word(at - 2)) && BE.test(row.word(at - 3));

const pastTimes = (row: ChunkRow, from: number): number => {
  let at = from;
  while (at - from < MOST_TIMES && isTime(row, at)) at++;
  return at;
};

/** Not "by B as host": what B took up is told. */
const nameBehindBy = (row: ChunkRow, at: number): Name | null =>
  row.word(at) === 'by' && row.word(at + 2) !== 'as' ? row.name(at + 1) : null;

/** "[mayor] until March 2017, when he was succeeded [in 2017] by B", "…, before being replaced by B", "…, succeeded by B". */
const successorAt = (row: ChunkRow, post: number): Name | null => {
  let at = pastTimes(row, post + 1);
  if (row.kind(at) === Chunk.comma) at++;
  if (/^(?:when|before|until)$/.test(row.word(at))) {
    at++;
    if (row.subject(at)?.kind === 'pronoun') at++;
    if (!BE.test(row.word(at))) return null;
    at++;
  } else if (row.kind(at - 1) !== Chunk.comma) return null;
  return REPLACED.test(row.word(at)) ? nameBehindBy(row, pastTimes(row, at + 1)) : null;
};
