/** Lists of officials: "Secretary A, B and C attended the meeting", "attended by A, mayor of X, B and C", "A, B and other city leaders". */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { ChunkRow, Holding } from './attach/chunk-row.ts';
import { Chunk } from './attach/chunks.ts';
import type { SentenceNames } from './sentence-names.ts';

/** Fewer are a couple. */
const LEAST = 3;
const ATTEND = /^(?:attended|attend|accompanied|participated|inspected)$/;
const ADVERB = /^(?:also|jointly|both|all|together|respectively|later)$/;

export interface Listed {
  readonly names: readonly Name[];
  /** Others are called officials beside them. */
  readonly hasOthers: boolean;
}

/** The full names of the list in `sentence`, with posts that they hold between them; null where anything else stands among them. */
export const attendeesOf = (
  row: ChunkRow,
  { sentence, names, posts, isHeading }: SentenceNames,
  holdings: readonly Holding[],
): Listed | null => {
  if (names.length === 0 || (names.length < LEAST && posts.length === 0) || isHeading) return null;
  row.read(sentence.first, sentence.last, names, posts);
  for (let at = row.nextName(0); at >= 0;) {
    const start = beforeTitles(row, at);
    const { list, end } = listFrom(row, start, holdings);
    const full = list.filter((name) => isFull(name) && !isScholar(row.scan, name));
    if (isAmongOfficials(row, end)) return { names: full, hasOthers: true };
    if (list.length >= LEAST && (attendsAt(row, end) || isAttendedBy(row, start, end)))
      return full.length === list.length ? { names: full, hasOthers: false } : null;
    at = row.nextName(Math.max(end, at + 1));
  }
  return null;
};

const isFull = ({ kind }: Name): boolean => kind !== 'surname' && kind !== 'pronoun';

/** "Professor Luo" */
const isScholar = (scan: Scan, { first }: Name): boolean =>
  /^(?:professors?|prof|dr)$/.test(scan.folded(scan.has(first - 1, Mark.point) ? first - 2 : first - 1));

/** Index of the first of the titles in front of the name at `at`. */
const beforeTitles = (row: ChunkRow, at: number): number => {
  let start = at;
  while (row.post(start - 1)) start--;
  return start;
};

/** The names from `at` on, and the index behind the list. */
const listFrom = (
  row: ChunkRow,
  at: number,
  holdings: readonly Holding[],
): { readonly list: readonly Name[]; readonly end: number } => {
  const list: Name[] = [];
  let next = at;
  for (;;) {
    const name = row.name(next);
    const first = row.post(next)?.first;
    if (name) list.push(name);
    else if (!holdings.some(({ post }) => post.first === first)) break;
    next++;
    if (row.isSeparator(next)) next = row.pastSeparators(next);
    else if (name) break;
  }
  return { list, end: next };
};

/** "and other city leaders", "and other purged officials"; leaders alone may be anybody's, and "company officials" are nobody. */
const isAmongOfficials = (row: ChunkRow, end: number): boolean => {
  if (row.word(end) !== 'other' || row.kind(end - 1) !== Chunk.and) return false;
  const { scan } = row;
  const post = row.post(end + 1) ?? (/(?:ed|or|top)$/.test(row.word(end + 1)) ? row.post(end + 2) : null);
  if (!post?.isPlural || !OFFICIALS.test(scan.folded(post.role))) return false;
  let isPublic = scan.folded(post.role) !== 'leaders';
  for (let at = post.first; at <= post.last; at++) {
    if (scan.is(at, Word.privateHead)) return false;
    if (scan.is(at, Word.level | Word.publicHead | Word.party)) isPublic = true;
  }
  return isPublic;
};

const OFFICIALS = /^(?:officials|leaders|cadres)$/;

/** "also attended", "were present", "took part" */
const attendsAt = (row: ChunkRow, end: number): boolean => {
  let at = end;
  while (ADVERB.test(row.word(at))) at++;
  const verb = row.word(at);
  return (
    ATTEND.test(verb) ||
    (verb === 'took' && row.word(at + 1) === 'part') ||
    (verb === 'were' && row.word(row.word(at + 1) === 'also' ? at + 2 : at + 1) === 'present')
  );
};

/** "attended by …", and nothing more is told of the last. */
const isAttendedBy = (row: ChunkRow, start: number, end: number): boolean =>
  row.word(start - 1) === 'by' &&
  ATTEND.test(row.word(start - 2)) &&
  (row.isSeparator(end - 1) || row.kind(end) !== Chunk.word || row.word(end) === '.');
