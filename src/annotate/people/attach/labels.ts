/** A plural post over a list of names: "officials of X A, B, C, and D", "leaders including A and B", "City leaders: A, B". */
import type { Post } from '../../posts/post.ts';
import { Word } from '../../word-classes.ts';
import { pastSeating } from '../seating.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';
import { hasShares, holdWithPlaces, shareOut } from './shares.ts';

export const holdLabels = (row: ChunkRow): void => {
  if (!row.hasPlural) return;
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const post = row.post(at);
    if (!post?.isPlural || (row.word(at + 2) === 'of' && holdWithPlaces(row, at))) continue;
    holdOthers(row, at);
    const start = listStart(row, at + 1);
    const first = row.listFrom(start);
    const list = [...first, ...listPastPosts(row, first.at(-1) ?? -1, at)];
    // "the officials, Chen said": one name behind a comma is no list.
    if (list.length === 0 || (list.length === 1 && row.kind(at + 1) === Chunk.comma)) continue;
    // "the mayors of X and Y, A and B": each has a place of his own.
    if (first.length > 1 && hasShares(row, first.length, post) && !first.some((index) => hasOwnPost(row, index))) {
      shareOut(
        row,
        first.flatMap((index) => row.name(index) ?? []),
        post,
      );
      continue;
    }
    for (const index of list) {
      const name = row.name(index);
      if (!name || (list.length > 1 && hasOwnPost(row, index))) continue;
      row.hold(name, post, index === at + 1, true);
      // "Standing Chairpersons of the Presidium and Executive Chairpersons A, B"
      const earlier =
        row.kind(at - 1) === Chunk.and && !row.scan.is(post.role, Word.privateRole) ? row.post(at - 2) : null;
      if (earlier?.isPlural) row.hold(name, earlier, false, true);
    }
  }
};

/** "A, B and other [city leaders]", "and other purged [officials]": those whose own post is not told. */
const holdOthers = (row: ChunkRow, at: number): void => {
  const post = row.post(at);
  const other = /(?:ed|or|top)$/.test(row.word(at - 1)) ? at - 2 : at - 1;
  const last = row.kind(other - 2) === Chunk.comma ? other - 3 : other - 2;
  if (!post || row.word(other) !== 'other' || row.kind(other - 1) !== Chunk.and || !row.name(last)) return;
  if (!tellsWhose(row, post)) return;
  const list = row.listBefore(last);
  const before = (list[0] ?? last) - 1;
  const title = row.post(before);
  if (title ? row.scan.is(title.role, Word.privateRole) : isDescribed(row, before)) return;
  for (const index of title ? list.slice(1) : list) {
    const name = row.name(index);
    if (name) row.hold(name, post, false, true);
  }
};

/** "city leaders", "officials"; leaders alone may be anybody's, and so may those of a company. */
const tellsWhose = ({ scan }: ChunkRow, { first, last, role }: Post): boolean => {
  let isPublic = scan.folded(role) !== 'leaders';
  for (let at = first; at <= last; at++) {
    if (scan.is(at, Word.privateHead)) return false;
    if (scan.is(at, Word.level | Word.publicHead | Word.party)) isPublic = true;
  }
  return isPublic;
};

/** "experts [A], B and other city leaders", "A, a teacher, [B] and other …": another noun may stand before the list. */
const isDescribed = (row: ChunkRow, before: number): boolean =>
  before >= 0 &&
  row.kind(before) !== Chunk.semicolon &&
  !/^(?:by|with|when|where|while|that|and)$/.test(row.word(before)) &&
  !row.scan.is(row.token(before), Word.reporting);

/** Past ", including", ":", "such as". */
const listStart = (row: ChunkRow, from: number): number => {
  let at = from;
  if (
    row.kind(at) === Chunk.comma ||
    row.kind(at) === Chunk.colon ||
    row.kind(at) === Chunk.dash ||
    row.kind(at) === Chunk.open
  )
    at++;
  if (row.kind(at) !== Chunk.word && row.kind(at) !== Chunk.and) return at;
  // "The following deputy directors spoke: A, B"
  if (row.kind(at + 1) === Chunk.colon && row.name(at + 2)) return at + 2;
  if (row.word(at) === 'such' && row.word(at + 1) === 'as') return at + 2;
  const seated = pastSeating(row.scan, row.token(at));
  let verb = at;
  while (verb < row.length && row.token(verb) < seated) verb++;
  if (!row.scan.is(row.token(verb), Word.including)) return at;
  return row.kind(verb + 1) === Chunk.colon ? verb + 2 : verb + 1;
};

/** The names of "leaders including A, mayor of X, [B, Party chief of Y, and C]" behind the first that has a post of its own. */
const listPastPosts = (row: ChunkRow, from: number, label: number): number[] => {
  const list: number[] = [];
  if (from < 0) return list;
  let isClosed = false;
  for (let at = from; !isClosed;) {
    const post = row.pastJoint(at + 1);
    if (post === at + 1 || !row.post(post) || row.isTitle(post)) return [];
    const joint = row.kind(post + 1);
    let next = joint === Chunk.comma || joint === Chunk.semicolon ? post + 2 : post + 1;
    isClosed = row.kind(next) === Chunk.and;
    if (isClosed) next++;
    if (next === post + 1 || !row.name(next)) return [];
    list.push(next);
    at = next;
  }
  return isEnd(row, list.at(-1) ?? -1, label) ? list : [];
};

/**
 * The list ends, and nothing is told of its last name alone: not "…, and C, a singer". Behind a label that does not open its
 * sentence, "and C said" is another clause.
 */
const isEnd = (row: ChunkRow, at: number, label: number): boolean => {
  const next = row.kind(at + 1) === Chunk.comma ? at + 2 : at + 1;
  const kind = row.kind(next);
  return (
    kind === Chunk.none || (kind === Chunk.word && (label <= 1 || /^[.!?]$/.test(row.scan.surface(row.token(next)))))
  );
};

/** "leaders including A, mayor of X, and B": A's own post is what A is. */
const hasOwnPost = (row: ChunkRow, at: number): boolean => {
  const next = row.pastJoint(at + 1);
  const post = next > at + 1 ? row.post(next) : null;
  return post !== null && !post.isPlural && !row.leadsToTitle(next);
};
