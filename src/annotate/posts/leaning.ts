/** Posts that lean on what was named before: "chairman of the committee" (which one?), "the city's mayor" (which city?). */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { bodyEnd } from './body-phrase.ts';
import type { PlaceInPost, PlacesWithin } from './post-places.ts';
import type { Post } from './post.ts';
import type { PostReader, PostReading } from './reading.ts';

type Tokens = readonly [first: number, last: number];

/** A body that only says what kind it is: "the committee", "the bureau". */
const LONE_HEAD =
  /^(?:the |its |their |this |that )?(?<head>committee|commission|bureau|department|government|office|court|congress|council|ministry|administration|legislature)$/i;

/** Words of a post that ask for a place, and the kinds of place they mean. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['city', ['municipality', 'prefecture', 'city']],
  ['municipal', ['municipality', 'prefecture', 'city']],
  ['province', ['province', 'autonomous-region']],
  ['provincial', ['province', 'autonomous-region']],
  ['region', ['autonomous-region']],
  ['regional', ['autonomous-region']],
  ['district', ['district']],
  ['county', ['county']],
]);

/**
 * Reads posts as `read` does and fills body, office and place from the last body or place of that kind named before.
 * The wording stays the article's. Nothing named before: nothing filled.
 */
export const leaningReader = (
  scan: Scan,
  read: PostReader,
  within: PlacesWithin,
  isNameStart: (token: number) => boolean,
) => {
  let bodies: readonly Tokens[] | null = null;

  const bodyBefore = (head: string, before: number): Tokens | null => {
    bodies ??= bodiesOf(scan, isNameStart);
    return bodies.findLast(([first, last]) => last < before && headOf(scan, first, last) === head) ?? null;
  };

  /** Block by block, backwards: names of places never reach from one into the next. */
  const placeBefore = (kinds: readonly string[], before: number): PlaceInPost | null => {
    for (let last = before; last >= 0;) {
      let first = last;
      while (first > 0 && scan.block(first - 1) === scan.block(last)) first--;
      const found = within(first, last).findLast(({ kind }) => kinds.includes(kind));
      if (found) return found;
      last = first - 1;
    }
    return null;
  };

  return (post: Post, shared: Tokens | null): PostReading => {
    const reading = read(scan, post, shared, within);
    const head = reading.body?.match(LONE_HEAD)?.groups?.['head']?.toLowerCase();
    const body = head ? bodyBefore(head, post.first) : null;
    const whole = body ? { ...read(scan, post, body, within), post: reading.post } : reading;
    if (whole.place !== null) return whole;
    const place = levelsOf(scan, post, shared).map((kinds) => placeBefore(kinds, post.first - 1))[0];
    return place ? { ...whole, place: place.name, province: place.province } : whole;
  };
};

const levelsOf = (scan: Scan, post: Post, shared: Tokens | null): (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  for (const [first, last] of [[post.first, post.last] as const, ...(shared ? [shared] : [])]) {
    for (let at = first; at <= last; at++) {
      const kinds = LEVELS.get(scan.folded(at));
      if (kinds) found.push(kinds);
    }
  }
  return found;
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

/** Every capitalised body of the article: at least two words, one of them a body's head noun. */
const bodiesOf = (scan: Scan, isNameStart: (token: number) => boolean): Tokens[] => {
  const found: Tokens[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!scan.isCapital(at) || isNameStart(at)) continue;
    let limit = at;
    while (limit + 1 < scan.tokens.length && scan.block(limit + 1) === scan.block(at)) limit++;
    const end = bodyEnd(scan, at, { limit: Math.min(limit, at + 20), isNameStart, isPostStart: () => false });
    if (end <= at) continue;
    found.push([at, end]);
    at = end;
  }
  return found;
};
