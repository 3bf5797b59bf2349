/** Names of any language that their place next to a post gives away. */
import type { Name } from '../names/name.ts';
import { plainNameAt, plainNameEndingAt } from '../names/plain-names.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';

/** Names of other languages next to a post: behind it, before its comma, or before a verb of office. */
export const namesNearPosts = (
  scan: Scan,
  first: number,
  last: number,
  posts: readonly Post[],
  isName: (token: number) => boolean,
  isPlace: (token: number) => boolean,
): Name[] => {
  const names: Name[] = [];
  const inPost = new Set<number>();
  for (const post of posts) for (let at = post.first; at <= post.last; at++) inPost.add(at);
  const fixed = (token: number): boolean =>
    isName(token) || inPost.has(token) || names.some((name) => token >= name.first && token <= name.last);
  const taken = (token: number): boolean => fixed(token) || isPlace(token);
  const add = (name: Name | null): void => {
    if (name && !name.isEponym) names.push(name);
  };
  for (const post of posts) {
    const next = pastCourtesy(scan, post.last + 1, last);
    const behind = plainNameAt(scan, next, last, taken, fixed);
    if (behind && (behind.first < behind.last || isSingleName(scan, post, behind.first))) {
      add(behind);
      if (post.isPlural) addList(scan, behind.last + 1, last, taken, add);
    } else if (post.isPlural && (scan.is(next, Word.punctuation | Word.including) || taken(next)))
      addList(scan, next, last, taken, add);
    add(nameBefore(scan, post, first, taken, fixed));
    if (/^[,:]$/.test(scan.surface(post.last + 1))) {
      const start = pastCourtesy(scan, post.last + 2, last);
      const after = plainNameAt(scan, start, last, taken, fixed);
      const isClosed =
        after !== null &&
        post.isDefinite &&
        /^[,;.)]$/.test(scan.surface(after.last + 1)) &&
        scan.surface(after.last).length > 3;
      if (after && !scan.isCapital(after.last + 1) && (after.first < after.last || isClosed)) add(after);
    }
  }
  return names;
};

/** "Mayor [Tang]": one word behind a title must be a family name, or the title capitalised ("President Biden"). */
const isSingleName = (scan: Scan, post: Post, at: number): boolean =>
  !scan.isCapital(at + 1) &&
  !scan.isHyphen(at + 1) &&
  post.complement < 0 &&
  (scan.is(at, Word.surname) || (scan.isCapital(post.role) && !post.isPlural && !scan.is(post.role, Word.privateRole)));

/** The names of "leaders A, B and C" where letters alone do not tell. */
const addList = (
  scan: Scan,
  from: number,
  last: number,
  taken: (token: number) => boolean,
  add: (name: Name | null) => void,
): void => {
  let at = from;
  while (at <= last) {
    while (
      at <= last &&
      (scan.surface(at) === ',' || scan.surface(at) === ':' || scan.is(at, Word.and | Word.including | Word.honorific))
    )
      at++;
    const name = plainNameAt(scan, at, last, taken);
    // "district leaders Jizheng, Liu Aimin, Congke": a name printed as one word, in a list.
    if (name && (name.first < name.last || (scan.is(name.first, Word.given) && scan.surface(name.first).length > 4))) {
      add(name.kind === 'surname' ? { ...name, kind: 'plain' } : name);
      at = name.last + 1;
    } else if (taken(at) && scan.isCapital(at)) at++;
    else return;
    if (at <= last && !scan.is(at, Word.punctuation | Word.and) && !taken(at)) return;
  }
};

/** The name before ", the mayor of …", "(mayor of …)" or "was elected mayor of …". */
const nameBefore = (
  scan: Scan,
  post: Post,
  first: number,
  taken: (token: number) => boolean,
  fixed: (token: number) => boolean,
): Name | null => {
  let at = post.first - 1;
  while (at > first && scan.is(at, Word.determiner) && !scan.is(at, Word.capital)) at--;
  const mark = scan.surface(at);
  if (mark === ',' || mark === '(') {
    if (mark === ',' && /^\d\d$/.test(scan.surface(at - 1)) && scan.surface(at - 2) === ',') at -= 2;
    const name = plainNameEndingAt(scan, at - 1, first, taken, fixed);
    const isAddressed = name !== null && isCourtesy(scan, name.first - 1);
    // "talks with Savina, Chief of Gubin District"
    const isSpoken =
      name !== null &&
      name.first > first &&
      scan.isLower(name.first - 1) &&
      post.complement >= 0 &&
      scan.surface(name.first).length > 3;
    return name &&
      (name.first < name.last ||
        isAddressed ||
        isSpoken ||
        (isLoneName(scan, name.first, first) && scan.isLower(post.role)))
      ? name
      : null;
  }
  let hasVerb = false;
  for (let steps = 0; at > first && steps < 10; steps++, at--) {
    if (scan.is(at, Word.officeVerb)) hasVerb = true;
    else if (!scan.is(at, Word.link | Word.preposition | Word.determiner) || scan.isCapital(at)) break;
  }
  const name = plainNameEndingAt(scan, at, first, taken);
  if (!name) return null;
  // One word alone, as Tibetan and Mongolian names are: only at the start of "X was appointed chairman".
  if (name.first === name.last)
    return hasVerb &&
      isLoneName(scan, name.first, first) &&
      TAKES_OFFICE.test(scan.folded(at + 1) + scan.folded(at + 2))
      ? name
      : null;
  return hasVerb || scan.is(name.first - 1, Word.officeVerb) ? name : null;
};

const TAKES_OFFICE = /appointed|elected|named|became|becomes|nominated|promoted/;

/** "Ms." or its point. */
const isCourtesy = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.honorific) || (scan.surface(at) === '.' && scan.is(at - 1, Word.honorific));

/** Past "Mr.", "H.E. Ms.", "Professor". */
const pastCourtesy = (scan: Scan, from: number, last: number): number => {
  let at = from;
  while (at <= last && (scan.is(at, Word.honorific) || (scan.surface(at) === '.' && scan.is(at - 1, Word.honorific))))
    at++;
  return at;
};

/** One capitalised word before ", chairman of …": Tibetan names (Qizhala), never a sentence's first adverb. */
const isLoneName = (scan: Scan, at: number, first: number): boolean =>
  scan.surface(at).length > 3 && (at > first || !scan.folded(at).endsWith('ly'));
