/** Posts right before names: "Mayor A", "Deputy Secretary and Mayor A". */
import type { Post } from '../../posts/post.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';
import { isFinite } from './subjects.ts';

export const holdTitles = (row: ChunkRow): void => {
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const post = row.post(at);
    const name = row.name(at + 1);
    if (!post || post.isPlural || !name || !row.isTitle(at) || runsOn(row, at)) continue;
    row.hold(name, post, true);
    holdList(row, at);
    for (let back = postBefore(row, at); back >= 0; back = postBefore(row, back)) {
      const earlier = row.freePost(back);
      if (!earlier || row.isApposed(back) || isOfUnread(row, back)) break;
      row.hold(name, earlier, true);
    }
  }
};

/** "Mr. Raja Dato' Nushirwan, [ambassador to X] and Mayor A": two capitals and a comma in front are somebody's name that was not read. */
const isOfUnread = (row: ChunkRow, at: number): boolean => {
  if (row.kind(at - 1) !== Chunk.comma || !isCapitalWord(row, at - 2)) return false;
  const before = row.word(at - 3) === "'" || row.word(at - 3) === '’' ? at - 4 : at - 3;
  return isCapitalWord(row, before) && !row.scan.is(row.token(0), Word.preposition);
};

const isCapitalWord = (row: ChunkRow, at: number): boolean =>
  row.kind(at) === Chunk.word &&
  row.scan.isCapital(row.token(at)) &&
  !row.scan.has(row.token(at), Mark.startsPlace | Mark.calendar) &&
  !row.scan.is(row.token(at), Word.publicHead | Word.privateHead | Word.notName);

/** "A was elected as [director of X] B was elected …": of a heading that sets clauses without a mark between. */
const runsOn = (row: ChunkRow, at: number): boolean =>
  row.word(at - 1) === 'as' && isFinite(row, at + 2) && isFinite(row, at - 3) && row.subject(at - 4) !== null;

/**
 * "Deputy Director A, B, C, and D of the Standing Committee": the title of all whose body follows the last name. "Vice Mayor A, B,
 * C and Secretary-General D": of deputies there are several, and who is another thing is called so.
 */
const holdList = (row: ChunkRow, at: number): void => {
  const post = row.post(at);
  if (!post || post.complement >= 0) return;
  const list = row.listFrom(at + 1);
  const last = list.at(-1) ?? at;
  if (list.length < 3 || (row.word(last + 1) !== 'of' && !(isDeputy(row, post) && isListOnly(row, last)))) return;
  for (const index of list) {
    const name = row.name(index);
    if (name) row.hold(name, post, true, true);
  }
};

const isDeputy = ({ scan }: ChunkRow, { first, role }: Post): boolean => {
  for (let at = first; at < role; at++) if (/^(?:vice|deputy)$/.test(scan.folded(at))) return true;
  return false;
};

/** Of its last name nothing is told alone, as in "…, C, head of the bureau": what follows is another's title, or no post. */
const isListOnly = (row: ChunkRow, last: number): boolean => {
  const next = row.pastJoint(last + 1);
  return row.post(next) === null || row.leadsToTitle(next);
};

/** Index of the post joined to the one at `at` from the left by ",", "and" or ", and"; -1 without one. */
const postBefore = (row: ChunkRow, at: number): number => {
  if (row.kind(at - 1) !== Chunk.and && row.kind(at - 1) !== Chunk.comma) return -1;
  const before = row.kind(at - 1) === Chunk.and && row.kind(at - 2) === Chunk.comma ? at - 3 : at - 2;
  return row.post(before) ? before : -1;
};
