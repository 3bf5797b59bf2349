/** Posts in front of a form of "be": "the city's mayor is A", "Its secretary was still B", "before him the secretary was C". */
import type { Name } from '../../names/name.ts';
import { Mark } from '../../word-marks.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';
import { shareOut } from './shares.ts';

const BE = new Set(['is', 'was', 'remains', 'remained']);
const STILL = /^(?:still|now|then|currently|again|also)$/;
const COUNTS = /^(?:two|three|four|five|six|seven|eight)$/;
/** Words behind which a clause starts that has no comma before it. */
const CLAUSE_OPENERS = /^(?:whose|there|here|now|then|today|that|while|where|but|because|since|so|him|her|them|it)$/;
/** In these the people are made up. */
const FICTION = /^(?:films?|movies?|novels?|dramas?|series|operas?|plays?|story|stories|shows?|games?|books?|comedy)$/;
/** What may follow the name; anything else shows that more than the name is the complement: "is A's friend". */
const BEHIND = /^(?:since|from|until|till|in|for|who|whose|again|while|but|[.!])$/;

export const holdCopulas = (row: ChunkRow): void => {
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const verb = row.word(at + 1);
    if (verb === '') continue;
    if (verb === 'are') holdSeveral(row, at);
    if (!BE.has(verb)) continue;
    const next = STILL.test(row.word(at + 2)) ? at + 3 : at + 2;
    const name = row.name(next);
    const post = row.freePost(at);
    if (!name || !post || name.kind === 'surname' || name.isEponym) continue;
    if (isSubject(row, at) && isWhole(row, next) && !isSupposed(row, at)) row.hold(name, post);
  }
};

/** "The mayors of X and Y are A and B", "The two secretaries are A in X and, since May, B in Y". */
const holdSeveral = (row: ChunkRow, at: number): void => {
  const post = row.post(at);
  if (!post?.isPlural || !isSubject(row, at) || isSupposed(row, at)) return;
  const names: Name[] = [];
  let next = row.pastFillers(at + 2);
  for (let name = row.name(next); name; name = row.name(next)) {
    if (name.kind === 'surname' || name.isEponym) return;
    names.push(name);
    const end = pastPlace(row, next + 1);
    next = pastAside(row, row.pastSeparators(end));
    if (next === end && !isWhole(row, end - 1)) return;
  }
  if (names.length > 1) shareOut(row, names, post);
};

/** Past "in Sichuan Province". */
const pastPlace = (row: ChunkRow, at: number): number => {
  if (row.word(at) !== 'in') return at;
  let next = at + 1;
  while (row.kind(next) === Chunk.word && row.scan.isCapital(row.token(next)) && next - at < 4) next++;
  return next > at + 1 ? next : at;
};

/** Past "since last December," in front of a name. */
const pastAside = (row: ChunkRow, at: number): number => {
  if (!/^(?:since|from)$/.test(row.word(at))) return at;
  let next = at + 1;
  while (row.kind(next) === Chunk.word && next - at < 4) next++;
  return row.kind(next) === Chunk.comma && row.name(next + 1) ? next + 1 : at;
};

/** A definite post that opens its clause: not "friends of the mayor", not "a mayor". */
const isSubject = (row: ChunkRow, at: number): boolean => {
  const post = row.post(at);
  return post !== null && isDefinite(row, post.first, post.complement >= 0 || post.isDefinite) && opensClause(row, at);
};

const isDefinite = (row: ChunkRow, first: number, isFull: boolean): boolean => {
  const { scan } = row;
  let before = first - 1;
  // "the new mayor": left out of the post's wording
  while ((scan.has(before, Mark.trimmed) && !scan.has(before, Mark.article)) || COUNTS.test(scan.folded(before)))
    before--;
  if (/^(?:a|an|his|her|our|my|one|another|no)$/.test(scan.folded(before))) return false;
  return /^(?:the|its|their|whose)$/.test(scan.folded(before)) || isFull;
};

const opensClause = (row: ChunkRow, at: number): boolean => {
  let before = at - 1;
  while (
    row.kind(before) === Chunk.word &&
    (COUNTS.test(row.word(before)) || (row.scan.has(row.token(before), Mark.trimmed) && row.word(before) !== 'that'))
  )
    before--;
  const kind = row.kind(before);
  // "next to the governor and the mayor is A": both belong to what stands before
  if (kind === Chunk.and) return row.post(before - 1) === null;
  if (kind !== Chunk.word) return kind !== Chunk.name && kind !== Chunk.post;
  if (CLAUSE_OPENERS.test(row.word(before))) return true;
  // "In Chongqing the mayor is A", "in 2021 the mayor was A"
  const token = row.token(before);
  const isWhen = row.scan.isCapital(token) || /^\d+$/.test(row.scan.folded(token));
  return isWhen && /^(?:in|at|on|of|since)$/.test(row.word(before - 1));
};

const isWhole = (row: ChunkRow, at: number): boolean => {
  const kind = row.kind(at + 1);
  return kind !== Chunk.word
    ? kind !== Chunk.name && kind !== Chunk.post
    : BEHIND.test(row.scan.folded(row.token(at + 1)));
};

/** A question, a condition or a work of fiction. */
const isSupposed = (row: ChunkRow, at: number): boolean => {
  if (row.scan.surface(row.token(row.length - 1)) === '?') return true;
  for (let back = 0; back < at; back++)
    if (/^(?:if|whether|unless)$/.test(row.word(back)) || FICTION.test(row.word(back))) return true;
  return false;
};
