/** Names of any language that their place next to a post gives away. */
import { makeName, type Name } from '../names/name.ts';
import { type Claims, plainNameAt } from '../names/plain-names.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { glossEnd } from './attach/chunks.ts';
import { pastCourtesy } from './courtesy.ts';
import { namesBefore } from './names-before-posts.ts';
import { pastSeating } from './seating.ts';
import type { Cover } from './sentence-cover.ts';

/**
 * Names of other languages next to a post: behind it, before its comma, or before a verb of office. Each is noted in
 * `cover`, which `claims` are read from, so that no later one takes its words.
 */
export const namesNearPosts = (
  scan: Scan,
  first: number,
  last: number,
  posts: readonly Post[],
  claims: Claims,
  cover: Cover,
): Name[] => {
  const names: Name[] = [];
  const add = (name: Name): void => {
    if (name.isEponym) return;
    names.push(name);
    cover.addPlain(name);
  };
  for (const post of posts) {
    const next = pastCourtesy(scan, post.last + 1, last);
    const behind = plainNameAt(scan, next, last, claims);
    if (behind && (behind.first < behind.last || isSingleName(scan, post, behind.first))) {
      add(behind);
      if (post.isPlural) addList(scan, behind.last + 1, last, claims, add);
    } else if (post.isPlural) {
      const start = listStart(scan, next, claims);
      if (start >= 0) addList(scan, start, last, claims, add);
    }
    for (const name of namesBefore(scan, post, first, claims)) add(name);
    const whole = isComplementNext(scan, post.last + 1) ? plainNameAt(scan, post.last + 2, last, claims) : null;
    if (whole && whole.first < whole.last && isClosing(scan, whole.last + 1)) add(whole);
    if (scan.has(post.last + 1, Mark.comma | Mark.colon)) {
      const isReplaced = /^(?:replacing|succeeding)$/.test(scan.folded(post.last + 2));
      const start = pastCourtesy(scan, isReplaced ? post.last + 3 : post.last + 2, last);
      const after = plainNameAt(scan, start, last, claims);
      const isClosed =
        after !== null &&
        post.isDefinite &&
        scan.has(after.last + 1, Mark.comma | Mark.semicolon | Mark.point | Mark.close) &&
        scan.surface(after.last).length > 3;
      if (after && !scan.isCapital(after.last + 1) && (after.first < after.last || isClosed)) add(after);
    }
  }
  return names;
};

/** Where the list of "leaders A, B", "leaders[, such as] A", "leaders [on the rostrum] include: A" begins; -1 where there is none. */
const listStart = (scan: Scan, from: number, claims: Claims): number => {
  const at = scan.has(from, Mark.comma) ? from + 1 : from;
  if (scan.folded(at) === 'such' && scan.folded(at + 1) === 'as') return at + 2;
  const seated = pastSeating(scan, from);
  if (scan.is(seated, Word.including)) return seated;
  return scan.is(from, Word.punctuation) || claims.isTaken(from) ? from : -1;
};

const isClosing = (scan: Scan, at: number): boolean =>
  scan.has(at, Mark.comma | Mark.point | Mark.semicolon | Mark.close) || /^[–—]$/.test(scan.surface(at));

/** "the mayor is [A B].", "the mayor — [A B] —", "the mayor ([A B])" */
const isComplementNext = (scan: Scan, at: number): boolean =>
  /^(?:is|was|remains|—|–|-|\()$/.test(scan.folded(at)) && !scan.isGlued(at);

/** "Mayor [Tang]": one word behind a title must be a family name, or the title capitalised ("President Biden"). */
const isSingleName = (scan: Scan, post: Post, at: number): boolean =>
  !scan.isCapital(at + 1) &&
  !scan.isHyphen(at + 1) &&
  post.complement < 0 &&
  (scan.is(at, Word.surname) || (scan.isCapital(post.role) && !post.isPlural && !scan.is(post.role, Word.privateRole)));

/** "Jampel" between commas, behind another name of a list behind a colon; "Tenkho (Danke)" with its other spelling. */
const isOneWord = (scan: Scan, at: number, hasOthers: boolean): boolean =>
  scan.surface(at).length > SHORTEST &&
  (scan.has(at + 1, Mark.open) || (hasOthers && (scan.has(at + 1, Mark.comma) || scan.is(at + 1, Word.and))));

const SHORTEST = 4;

/** The names of "leaders A, B and C" where letters alone do not tell. */
const addList = (scan: Scan, from: number, last: number, claims: Claims, add: (name: Name) => void): void => {
  const isColon = scan.has(from, Mark.colon);
  let hasOthers = false;
  let at = from;
  while (at <= last) {
    while (
      at <= last &&
      (scan.has(at, Mark.comma | Mark.colon) || scan.is(at, Word.and | Word.including | Word.honorific))
    )
      at++;
    const name = plainNameAt(scan, at, last, claims);
    // "district leaders Jizheng, Liu Aimin, Congke": a name printed as one word, in a list.
    if (name && scan.isPossessive(name.last + 1)) return; // "Tianhe Steel's boss"
    const isGiven = (one: number): boolean => scan.is(one, Word.given) && scan.surface(one).length > SHORTEST;
    if (
      name &&
      (name.first < name.last || isGiven(name.first) || (isColon && isOneWord(scan, name.first, hasOthers)))
    ) {
      add(name.kind === 'surname' ? makeName(name.first, name.last, 'plain', name.surname, name.isEponym) : name);
      hasOthers = true;
      at = Math.max(name.last, glossEnd(scan, name.last + 1)) + 1;
    } else if (claims.isTaken(at) && (scan.isCapital(at) || scan.isGlued(at))) {
      hasOthers = true;
      at++;
    } else return;
    if (at <= last && !scan.is(at, Word.punctuation | Word.and) && !claims.isTaken(at)) return;
  }
};
