/** Names of any language that their place next to a post gives away. */
import type { Name } from '../names/name.ts';
import { plainNameAt } from '../names/plain-names.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { namesBefore, type Taken } from './names-before-posts.ts';

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
      if (post.isPlural) addList(scan, behind.last + 1, last, { taken, fixed }, add);
    } else if (post.isPlural && (scan.is(next, Word.punctuation | Word.including) || taken(next)))
      addList(scan, next, last, { taken, fixed }, add);
    for (const name of namesBefore(scan, post, first, { taken, fixed })) add(name);
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
  { taken, fixed }: Taken,
  add: (name: Name | null) => void,
): void => {
  let at = from;
  while (at <= last) {
    while (
      at <= last &&
      (scan.surface(at) === ',' || scan.surface(at) === ':' || scan.is(at, Word.and | Word.including | Word.honorific))
    )
      at++;
    const name = plainNameAt(scan, at, last, taken, fixed);
    // "district leaders Jizheng, Liu Aimin, Congke": a name printed as one word, in a list.
    if (name && (name.first < name.last || (scan.is(name.first, Word.given) && scan.surface(name.first).length > 4))) {
      add(name.kind === 'surname' ? { ...name, kind: 'plain' } : name);
      at = name.last + 1;
    } else if (taken(at) && scan.isCapital(at)) at++;
    else return;
    if (at <= last && !scan.is(at, Word.punctuation | Word.and) && !taken(at)) return;
  }
};

/** Past "Mr.", "H.E. Ms.", "Professor". */
const pastCourtesy = (scan: Scan, from: number, last: number): number => {
  let at = from;
  while (at <= last && (scan.is(at, Word.honorific) || (scan.surface(at) === '.' && scan.is(at - 1, Word.honorific))))
    at++;
  return at;
};
