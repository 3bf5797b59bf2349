/** Lists of officials: "Secretary A, B and C attended the meeting", "attended by A, mayor of X, B and C". */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Mark } from '../word-marks.ts';
import type { ChunkRow, Holding } from './attach/chunk-row.ts';
import { Chunk } from './attach/chunks.ts';
import { hasWord } from './has-word.ts';
import type { SentenceNames } from './sentence-names.ts';

/** Fewer are a couple. */
const LEAST = 3;
const ATTENDS = new Set(['attended', 'attend', 'accompanied', 'participated', 'inspected']);
/** A sentence without any of these tells of no attendance. */
const TOLD_BY = new Set([...ATTENDS, 'took', 'present']);
const ADVERB = /^(?:also|jointly|both|all|together|respectively|later)$/;

/** The full names of the list in `sentence`, with posts that they hold between them; null where anything else stands among them. */
export const attendeesOf = (
  row: ChunkRow,
  { sentence, names, posts, isHeading }: SentenceNames,
  holdings: readonly Holding[],
): readonly Name[] | null => {
  if (names.length < LEAST || isHeading || !hasWord(row.scan, sentence, TOLD_BY)) return null;
  row.read(sentence.first, sentence.last, names, posts);
  for (let at = row.nextName(0); at >= 0;) {
    const start = beforeTitles(row, at);
    const { list, end } = listFrom(row, start, holdings);
    if (list.length >= LEAST && (attendsAt(row, end) || isAttendedBy(row, start, end)))
      return list.every((name) => isFull(name) && !isScholar(row.scan, name)) ? list : null;
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

/** "also attended", "were present", "took part" */
const attendsAt = (row: ChunkRow, end: number): boolean => {
  let at = end;
  while (ADVERB.test(row.word(at))) at++;
  const verb = row.word(at);
  return (
    ATTENDS.has(verb) ||
    (verb === 'took' && row.word(at + 1) === 'part') ||
    (verb === 'were' && row.word(row.word(at + 1) === 'also' ? at + 2 : at + 1) === 'present')
  );
};

/** "attended by …", and nothing more is told of the last. */
const isAttendedBy = (row: ChunkRow, start: number, end: number): boolean =>
  row.word(start - 1) === 'by' &&
  ATTENDS.has(row.word(start - 2)) &&
  (row.isSeparator(end - 1) || row.kind(end) !== Chunk.word || row.word(end) === '.');
