/** Whose clause it is: the subject of a verb of office, and the names that only stand near it. */
import type { Name } from '../../names/name.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';

const DEPENDENT = /^(?:of|to|with|under|by|for|from|against|than)$/;
const FINITE =
  /^(?:is|was|are|were|has|had|have|will|would|became|becomes|become|took|takes|assumed|serves|served|resigned|stepped)$/;

/** The chunk at `at` is a verb of a clause that has a subject. */
export const isFinite = (row: ChunkRow, at: number): boolean => FINITE.test(row.word(at));

/** Where the name at `at` starts with its titles. */
const startOf = (row: ChunkRow, at: number): number => {
  let start = at;
  while (row.isTitle(start - 1) || (start < at && row.post(start - 1))) start--;
  return start;
};

/** "the daughter of [Governor A] was named …", "the man who beat [A] was …": the name belongs to the subject and is not it. */
export const isDependent = (row: ChunkRow, at: number): boolean => {
  const start = startOf(row, at);
  return DEPENDENT.test(row.word(start - 1)) || (row.word(start - 2) === 'who' && row.kind(start - 1) === Chunk.word);
};

/** Whom "who" behind the name at `at` means: "A, a close aide of [B] who became mayor" tells of A. */
export const meantByWho = (row: ChunkRow, at: number): Name | null => {
  const name = row.name(at);
  if (!name || row.word(at + 1) !== 'who' || !isDependent(row, at)) return name;
  let noun = startOf(row, at) - 1;
  while (row.kind(noun - 1) === Chunk.word) noun--;
  const isOne = /^an?$/.test(row.scan.folded(row.token(noun) - 1));
  return (isOne && row.kind(noun - 1) === Chunk.comma ? row.name(noun - 2) : null) ?? name;
};

/** The subject of a verb whose clause starts behind the comma or "and" at `at`. */
export const subjectBefore = (row: ChunkRow, at: number): Name[] => {
  // "A, who served as … and who is now …"
  if (row.kind(at) === Chunk.and && row.word(at + 1) === 'who') {
    const subject = relatedBefore(row, at);
    if (subject) return [subject];
  }
  // "A, who succeeded B, was named …": what ends in a name that no comma opens is told of the name in front of it.
  if (row.kind(at) === Chunk.comma && row.name(at - 1) && isInsertionEnd(row, at - 1)) {
    const subject = nameBeforeInsertion(row, at - 2);
    return subject ? [subject] : [];
  }
  // "her predecessor, A, was named …" and "A, SC, will be …"
  const inserted =
    row.kind(at) === Chunk.comma
      ? (row.name(at - 1) ?? (row.kind(at - 2) === Chunk.comma ? row.name(at - 3) : null))
      : null;
  // "A, 55, was born in X and was once mayor of Y": a clause without a subject takes the sentence's.
  const subject = inserted ?? contrasted(row, at) ?? subjectAt(row, 0) ?? openedSubject(row);
  return subject ? [subject] : [];
};

/** The name of the last ", who" before `at`. */
const relatedBefore = (row: ChunkRow, at: number): Name | null => {
  for (let back = at - 1; back > 1 && row.kind(back) !== Chunk.semicolon; back--)
    if (row.word(back) === 'who') return row.kind(back - 1) === Chunk.comma ? row.subject(back - 2) : null;
  return null;
};

/** A name, with its titles or without. */
const subjectAt = (row: ChunkRow, from: number): Name | null => {
  let at = from;
  while (row.post(at)) at++;
  return at === from || row.isTitle(at - 1) ? row.subject(at) : null;
};

/** "A is mayor while [B], 55, once vice mayor, takes over as …" */
const contrasted = (row: ChunkRow, before: number): Name | null => {
  for (let at = before - 1; at > 0; at--) if (/^(?:while|whereas)$/.test(row.word(at))) return subjectAt(row, at + 1);
  return null;
};

/** How many words may say when, in front of the subject. */
const MOST_OPENING = 8;

/** "Meanwhile, [A], 55, mayor of X, was …", "Also on Saturday, [A], …". */
const openedSubject = (row: ChunkRow): Name | null => {
  let at = 0;
  while (row.kind(at) === Chunk.word && at < MOST_OPENING) at++;
  if (at === 0 || row.kind(at) !== Chunk.comma) return null;
  const isTold =
    at === 1 || /^(?:on|in|at|since|after|before|also|earlier|later|during|following|born|aged)$/.test(row.word(0));
  return isTold ? subjectAt(row, at + 1) : null;
};

const isInsertionEnd = (row: ChunkRow, at: number): boolean => {
  const before = startOf(row, at) - 1;
  return before >= 0 && row.kind(before) === Chunk.word && isFinite(row, at + 2);
};

const nameBeforeInsertion = (row: ChunkRow, from: number): Name | null => {
  for (let at = from; at > 0 && row.kind(at) !== Chunk.semicolon; at--) {
    const name = row.kind(at) === Chunk.comma ? row.subject(at - 1) : null;
    if (name) return name;
  }
  return null;
};
