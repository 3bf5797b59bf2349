/** Posts of one person that stand side by side: "deputy secretary of the Committee and governor". */
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Holding } from './attach/chunk-row.ts';

/** Only commas, articles, "and", "as well as" and the place of the first ("in Zhejiang Province") stand between. */
export const isJoined = (scan: Scan, post: Post, next: Post): boolean => {
  for (let at = pastPlace(scan, post.last + 1); at < next.first; at++)
    if (!scan.has(at, Mark.comma | Mark.article) && !scan.is(at, Word.and) && !/^(?:as|well)$/.test(scan.folded(at)))
      return false;
  return true;
};

const pastPlace = (scan: Scan, from: number): number => {
  if (scan.folded(from) !== 'in') return from;
  let at = from + 1;
  while (scan.isCapital(at) || scan.has(at, Mark.placeHead)) at++;
  return at;
};

/** The post right before or behind that its holder has too, for one that names no body; not a former one for one that is held. */
export const besideOf = (scan: Scan, { name, post }: Holding, holdings: readonly Holding[]): Post | null => {
  if (post.complement >= 0 || scan.has(post.first, Mark.past)) return null;
  for (const { name: other, post: next } of holdings) {
    if (other !== name || next === post || scan.has(next.first, Mark.past)) continue;
    if (next.last < post.first ? isJoined(scan, next, post) : post.last < next.first && isJoined(scan, post, next))
      return next;
  }
  return null;
};
