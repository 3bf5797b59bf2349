/** Tells menus from sentences and headlines: by the words of sites they are made of, and by the way they are set. */
import type { FurnitureMatcher } from '../furniture/matcher.ts';
import { UPPER } from '../lines/letters.ts';
import { countWords, isStopped } from '../lines/shape.ts';

const SEPARATOR = /\s*[|｜丨>»›·•/]\s+|\s{2,}/;
const MANY_PIECES = 3;
const PIECE_WORDS = 3;
/** Of a menu's words so many are known; of a headline's, fewer. */
const SURE_COVERAGE = 0.6;
const LIKELY_COVERAGE = 0.4;
const SMALL = /^[a-zß-öø-ž]/;
const CAPITAL = new RegExp(`^[${UPPER}]`);
/** Of the words of running text more than these begin with a small letter. */
const SMALL_SHARE = 0.3;

/** "Home | About | Visitors": three pieces or more, each of a word or a few. */
const isCutInPieces = (line: string): boolean => {
  if (!SEPARATOR.test(line)) return false;
  const pieces = line.split(SEPARATOR).filter((piece) => piece !== '');
  const short = pieces.filter((piece) => countWords(piece, PIECE_WORDS + 1) <= PIECE_WORDS);
  return pieces.length >= MANY_PIECES && short.length >= pieces.length - 1;
};

/** How surely a line is a menu: 0 not at all, 1 likely, 2 surely. */
export const menuLikeness = (line: string, matcher: FurnitureMatcher): 0 | 1 | 2 => {
  if (isCutInPieces(line)) return 2;
  const coverage = matcher.coverage(line);
  if (coverage >= SURE_COVERAGE) return 2;
  return coverage >= LIKELY_COVERAGE ? 1 : 0;
};

/** A long line that is no sentence: capitalised words without end, and no full stop. */
export const isLongMenu = (line: string): boolean => {
  if (isStopped(line)) return false;
  const words = line.split(/\s+/, 60);
  const small = words.filter((word) => SMALL.test(word)).length;
  const capital = words.filter((word) => CAPITAL.test(word)).length;
  return small < (small + capital) * SMALL_SHARE;
};
