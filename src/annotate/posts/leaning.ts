/** Posts that lean on what was named before: "chairman of the committee" (which one?), "the city's mayor" (which city?). */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { bodyEnd } from './body-phrase.ts';
import { KINDS_OF_LEVEL, NOWHERE, type PostPlaces } from './post-places.ts';
import type { Post } from './post.ts';
import type { PostReader, PostReading, Range } from './reading.ts';
import { placeOfPost } from './whose-post.ts';

/**
 * Reads posts as `read` does, with their places, and fills body, office and place from the last body or place of that
 * kind named before. The wording stays the article's. Nothing named before: nothing filled.
 */
export const leaningReader = (
  scan: Scan,
  read: PostReader,
  places: PostPlaces,
  isNameStart: (token: number) => boolean,
): ((post: Post, shared: Range | null) => PostReading) => {
  const { lookup } = places;
  const { gazetteer } = lookup;

  /** Block by block, backwards: bodies, as names of places, never reach from one into the next. */
  const bodyBefore = (head: string, before: number): Range | null => {
    for (let last = before; last >= 0;) {
      const first = startOfBlock(scan, last);
      const found = hasWord(scan, first, last, head) ? lastBody(scan, first, before, head, isNameStart) : null;
      if (found) return found;
      last = first - 1;
    }
    return null;
  };

  const placeBefore = (kinds: readonly string[], before: number): number => {
    for (let last = before; last >= 0;) {
      const first = startOfBlock(scan, last);
      let found = -1;
      places.within(
        first,
        last,
        (place) => {
          if (kinds.includes(gazetteer.kind(place))) found = place;
        },
        kinds,
      );
      if (found >= 0) return found;
      last = first - 1;
    }
    return -1;
  };

  return (post, shared) => {
    const own = read(scan, post, shared);
    const body = own.loneHead === null ? null : bodyBefore(own.loneHead, post.first);
    const { office, rank, body: named } = body ? read(scan, post, body) : own;
    let place = placeOfPost(scan, places, post, body ?? shared);
    if (place === NOWHERE && own.level !== null) place = placeBefore(KINDS_OF_LEVEL[own.level] ?? [], post.first - 1);
    const province = place < 0 ? -1 : lookup.province(place);
    return {
      post: own.post,
      office,
      rank,
      body: named,
      place: place < 0 ? null : gazetteer.name(place),
      province: province < 0 ? null : gazetteer.name(province),
      start: scan.start(post.first),
      end: scan.end(post.last),
    };
  };
};

/** The head noun: the last word before "of", "for": "Committee" of "Standing Committee of the Congress". */
const headOf = (scan: Scan, first: number, last: number): string => {
  let head = last;
  for (let at = first + 1; at <= last; at++) {
    if (scan.is(at, Word.preposition)) {
      head = at - 1;
      break;
    }
  }
  return scan.folded(head);
};

/** How far a body is read, in tokens behind its first. */
const LONGEST_BODY = 20;

const startOfBlock = (scan: Scan, at: number): number => {
  let first = at;
  while (first > 0 && scan.block(first - 1) === scan.block(at)) first--;
  return first;
};

const hasWord = (scan: Scan, first: number, last: number, folded: string): boolean => {
  for (let at = first; at <= last; at++) if (scan.folded(at) === folded) return true;
  return false;
};

/**
 * Of the capitalised bodies of the block that starts at `from` (at least two words, one of them a body's head noun), the
 * last one of this head that ends before token `before`.
 */
const lastBody = (
  scan: Scan,
  from: number,
  before: number,
  head: string,
  isNameStart: (token: number) => boolean,
): Range | null => {
  let found: Range | null = null;
  const limits = { limit: 0, isNameStart, isPostStart: () => false };
  for (let at = from; at < before && scan.block(at) === scan.block(from); at++) {
    if (!scan.isCapital(at) || isNameStart(at)) continue;
    limits.limit = at;
    while (limits.limit < at + LONGEST_BODY && scan.block(limits.limit + 1) === scan.block(at)) limits.limit++;
    const end = bodyEnd(scan, at, limits);
    if (end <= at) continue;
    if (end < before && headOf(scan, at, end) === head) found = [at, end];
    at = end;
  }
  return found;
};
