/** "A replaces B", "A had been appointed to replace B", "B was succeeded by A", "A takes over from B": where one is an official, so is the other. */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Mark } from '../word-marks.ts';
import type { ChunkRow } from './attach/chunk-row.ts';
import { REPLACES } from './attach/office-verbs.ts';
import { hasWord } from './has-word.ts';
import type { SentenceNames } from './sentence-names.ts';

const TAKES = new Set(['take', 'takes', 'took', 'taking']);
/** A sentence without any of these tells of no succession. */
const VERBS = new Set([...REPLACES, ...TAKES]);
/** Between the first name and the verb. */
const LINK =
  /^(?:has|had|have|is|was|will|been|be|who|to|later|then|recently|appointed|named|chosen|selected|tapped|set|expected|and)$/;
const MOST_LINKS = 5;

/** The two names of the sentence's first succession whose office is not told with it. */
export const successionOf = (
  row: ChunkRow,
  { sentence, names, posts, isHeading }: SentenceNames,
): readonly Name[] | null => {
  if (names.length < 2 || isHeading || !hasWord(row.scan, sentence, VERBS)) return null;
  row.read(sentence.first, sentence.last, names, posts);
  for (let at = row.nextName(1); at >= 0; at = row.nextName(at + 1)) {
    const verb = verbBefore(row, at);
    const other = verb < 0 ? null : subjectOf(row, verb);
    const name = row.name(at);
    if (other && name && row.word(at + 1) !== 'as' && !isOwner(row.scan, name) && !isOwner(row.scan, other))
      return [other, name];
  }
  return null;
};

/** "Sun's plan" */
const isOwner = (scan: Scan, { last }: Name): boolean => scan.has(last + 1, Mark.possessive);

/** Index of "replaced" in "replaced A", "replaced by A", of "takes" in "takes over from A"; -1 where there is none. */
const verbBefore = (row: ChunkRow, at: number): number => {
  let before = at - 1;
  while (row.post(before)) before--;
  const verb = row.word(before) === 'by' ? before - 1 : before;
  if (REPLACES.has(row.word(verb))) return verb;
  const isFrom = row.word(before) === 'from' && row.word(before - 1) === 'over' && TAKES.has(row.word(before - 2));
  return isFrom ? before - 2 : -1;
};

const subjectOf = (row: ChunkRow, verb: number): Name | null => {
  for (let at = verb - 1; at >= 0 && verb - at <= MOST_LINKS; at--) {
    const name = row.name(at);
    if (name) return name;
    if (!LINK.test(row.word(at)) && !row.isSeparator(at)) return null;
  }
  return null;
};
