/** Posts counted up behind "posts": "A held positions including vice mayor of X and head of Y". */
import type { Name } from '../../names/name.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';
import { subjectBefore } from './subjects.ts';

const NOUNS = /^(?:posts|positions|roles|jobs|offices)$/;
const HOLDS = /^(?:held|holds|holding|hold|used|uses|using|served|filled|occupied|abused|took|taken|taking|exploited)$/;
/** How far the subject may stand from "posts", in chunks. */
const MOST_BETWEEN = 9;

export const holdCounted = (row: ChunkRow): void => {
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const noun = nounBefore(row, at);
    if (noun < 0 || !row.freePost(at)) continue;
    const chain = row.freePostsFrom(at);
    const last = chain.at(-1) ?? at;
    const name = holderBefore(row, noun) ?? (opensWithVerb(row, noun) ? nameBehind(row, last) : null);
    if (!name) continue;
    for (const index of chain) {
      const post = row.freePost(index);
      if (post) row.hold(name, post);
    }
  }
};

/** Index of "positions" in front of ", including", "there, including as" and "such as"; -1 without it. */
const nounBefore = (row: ChunkRow, at: number): number => {
  let before = -1;
  const isAs = row.word(at - 1) === 'as';
  if (row.word(isAs ? at - 2 : at - 1) === 'including') before = isAs ? at - 3 : at - 2;
  else if (isAs && row.word(at - 2) === 'such') before = at - 3;
  if (row.kind(before) === Chunk.comma) before--;
  if (row.word(before) === 'there') before--;
  return NOUNS.test(row.word(before)) ? before : -1;
};

/** The subject of "held", "used", "took advantage of his" in front of the noun. */
const holderBefore = (row: ChunkRow, noun: number): Name | null => {
  let hasVerb = false;
  for (let back = noun - 1; back >= 0 && noun - back <= MOST_BETWEEN; back--) {
    const name = row.subject(back);
    if (name) return hasVerb ? name : null;
    if (hasVerb && row.isSeparator(back)) return subjectBefore(row, back)[0] ?? null; // "A, 51, is from X and has held"
    if (row.kind(back) !== Chunk.word) return null;
    if (HOLDS.test(row.word(back))) hasVerb = true;
  }
  return null;
};

/** "Taking advantage of his posts, including …, A …" */
const opensWithVerb = (row: ChunkRow, noun: number): boolean => {
  if (!/^(?:taking|using|holding|abusing)$/.test(row.word(0))) return false;
  for (let at = 0; at < noun; at++) if (row.kind(at) !== Chunk.word) return false;
  return true;
};

const nameBehind = (row: ChunkRow, last: number): Name | null =>
  row.kind(last + 1) === Chunk.comma ? row.name(last + 2) : null;
