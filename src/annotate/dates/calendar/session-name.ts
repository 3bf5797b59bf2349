/** Reads the name of a numbered meeting: "the 3rd Session of the 5th Chongqing Municipal Committee of the CPPCC". */
import { Shape } from '../../../text/vocabulary.ts';
import type { DateScan } from '../date-scan.ts';
import { ordinalAt } from '../forms/counts.ts';

/** What a name says: numbers, and the set of its words, folded. */
export interface SessionName {
  readonly first: number;
  readonly last: number;
  /** Number of the session or plenum, null where only the body is numbered. */
  readonly number: number | null;
  /** Number of the congress, committee or term, null where only the session is. */
  readonly term: number | null;
  readonly words: ReadonlySet<string>;
}

const HEADS = new Set(['session', 'plenum', 'meeting', 'conference']);
const ADJECTIVES = new Set(['annual', 'plenary', 'full', 'extraordinary', 'general']);
const LINKS = new Set(['of', 'the', 'and', 'for', "'s", '-', '–', '(', ')', '&']);
/** Words of such names that the text may leave in lower case. */
const LOWER = new Set(
  (
    "people's people congress party committee municipal provincial regional city province government leaders joint central national " +
    'local political consultative conference session plenum plenary annual meeting session'
  ).split(' '),
);
const LONGEST = 20;

/** Token behind the head of "third annual session" that begins with the number at `at`, or -1. */
const headEnd = (scan: DateScan, at: number): number => {
  let head = at + 1;
  while (ADJECTIVES.has(scan.folded(head))) head++;
  // "the fifth plenary of the 13th Congress"
  if (scan.folded(head - 1) === 'plenary' && scan.folded(head) === 'of') return head;
  return HEADS.has(scan.folded(head)) ? head + 1 : -1;
};

const isNamePart = (scan: DateScan, at: number): boolean => {
  const word = scan.folded(at);
  return (
    word !== '' &&
    ((scan.shape(at) & Shape.capital) !== 0 || LINKS.has(word) || LOWER.has(word) || ordinalAt(scan, at) > 0)
  );
};

/** "People's" and "Chongqing's" as the words that they are of. */
const plain = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** The name whose first number is token `at`; null where no words of a name follow. */
export const sessionNameAt = (scan: DateScan, at: number): SessionName | null => {
  const own = ordinalAt(scan, at);
  const behindHead = headEnd(scan, at);
  let number = behindHead < 0 ? null : own;
  let term = behindHead < 0 ? own : null;
  const words = new Set<string>();
  let last = behindHead < 0 ? at : behindHead - 1;
  for (let token = at + 1; token < at + LONGEST && isNamePart(scan, token); token++) {
    const word = scan.folded(token);
    words.add(plain(word));
    const nth = token > at ? ordinalAt(scan, token) : 0;
    if (nth > 0 && term === null) term = nth;
    // "the 13th NPC's third session"
    else if (nth > 0 && number === null && headEnd(scan, token) > 0) number = nth;
    else if (nth > 0) break;
    if (!LINKS.has(word)) last = token;
  }
  return words.size === 0 ? null : { first: at, last, number, term, words };
};
