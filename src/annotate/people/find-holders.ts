/** Names and posts of one sentence, joined. */
import type { Sentence } from '../../text/sentences.ts';
import type { Name } from '../names/name.ts';
import { plainNameAt, plainNameEndingAt } from '../names/plain-names.ts';
import { findStrongNames } from '../names/strong-names.ts';
import type { PostFinder } from '../posts/find-posts.ts';
import type { Post } from '../posts/post.ts';
import type { PublicTest } from '../posts/public.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { attach } from './attach.ts';
import { chunk } from './chunks.ts';
import type { NamedHolder } from './person.ts';
import { sharedBody } from './shared-body.ts';

export interface HolderTools {
  readonly findPosts: PostFinder;
  readonly isPublic: PublicTest;
  /** Last token of the gazetteer place that starts at a token, or -1. */
  readonly placeEnd: (token: number) => number;
}

export interface SentenceHolders {
  readonly names: readonly NamedHolder[];
  readonly posts: readonly Post[];
}

/** The names of a sentence, each with its posts, and all posts, held or not. `isTitleCase`: its capitals tell nothing. */
export const findHolders = (scan: Scan, { first, last }: Sentence, tools: HolderTools, isTitleCase: boolean): SentenceHolders => {
  const placeEnds = new Map<number, number>();
  const inPlace = new Set<number>();
  for (let at = first; at <= last; at++) {
    if (!scan.isCapital(at)) continue;
    const end = tools.placeEnd(at);
    if (end < at) continue;
    placeEnds.set(at, end);
    for (let token = at; token <= end; token++) inPlace.add(token);
    at = end;
  }
  const isPlace = (token: number): boolean => inPlace.has(token);
  const strong = findStrongNames(scan, first, last, (at) => (placeEnds.has(at) ? (placeEnds.get(at) ?? at) - at + 1 : 0));
  const named = new Set<number>();
  for (const name of strong) for (let at = name.first; at <= name.last; at++) named.add(at);
  const isName = (token: number): boolean => named.has(token);
  const posts = tools.findPosts(scan, first, last, { isName, isPlace, placeEnd: (at) => placeEnds.get(at) ?? -1, isTitleCase });
  const plain = posts.length > 0 ? plainNames(scan, first, last, posts, (at) => isName(at) || isPlace(at)) : [];
  const names = [...strong.filter((name) => !name.isEponym), ...plain].sort((a, b) => a.first - b.first);
  const chunks = posts.length > 0 && names.length > 0 ? chunk(scan, first, last, names, posts) : [];
  const holdings = chunks.length > 0 ? attach(scan, chunks) : [];
  const holders = names.map((name): NamedHolder => {
    const own = holdings.filter((holding) => holding.name === name);
    return {
      name,
      isListed: own.some((holding) => holding.isLabel) || isListed(scan, name),
      posts: own.map(({ post, isTitle, isLabel }) => {
        const next = posts.find((other) => other.first > post.last && own.some((holding) => holding.post === other)) ?? null;
        const shared = sharedBody(scan, post, next, isPlace);
        return { post, shared, isLabel, isPublic: tools.isPublic(scan, post, shared, isTitle, isPlace) };
      }),
    };
  });
  return { names: holders, posts };
};

/** Names of other languages next to a post: behind it, before its comma, or before a verb of office. */
const plainNames = (scan: Scan, first: number, last: number, posts: readonly Post[], isTaken: (token: number) => boolean): Name[] => {
  const names: Name[] = [];
  const inPost = new Set<number>();
  for (const post of posts) for (let at = post.first; at <= post.last; at++) inPost.add(at);
  const taken = (token: number): boolean => isTaken(token) || inPost.has(token) || names.some((name) => token >= name.first && token <= name.last);
  const add = (name: Name | null): void => {
    if (name && !name.isEponym) names.push(name);
  };
  for (const post of posts) {
    let next = post.last + 1;
    while (next <= last && (scan.is(next, Word.honorific) || (scan.surface(next) === '.' && scan.is(next - 1, Word.honorific)))) next++;
    const behind = plainNameAt(scan, next, last, taken);
    if (behind && (behind.first < behind.last || isSingleName(scan, post, behind.first))) {
      add(behind);
      if (post.isPlural) addList(scan, behind.last + 1, last, taken, add);
    } else if (post.isPlural && scan.is(next, Word.punctuation | Word.including)) addList(scan, next, last, taken, add);
    add(nameBefore(scan, post, first, taken));
    if (/^[,:]$/.test(scan.surface(post.last + 1)) && !names.some((name) => name.last < post.first && post.first - name.last <= 3)) {
      const after = plainNameAt(scan, post.last + 2, last, taken);
      if (after && after.first < after.last && !scan.is(after.last + 1, Word.capital)) add(after);
    }
  }
  return names;
};

/** "Mayor [Tang]": one word behind a title must be a family name, or the title capitalised ("President Biden"). */
const isSingleName = (scan: Scan, post: Post, at: number): boolean =>
  !scan.isCapital(at + 1) && !scan.isHyphen(at + 1) && post.complement < 0 && (scan.is(at, Word.surname) || (scan.isCapital(post.role) && !scan.is(post.role, Word.privateRole)));

/** The names of "leaders A, B and C" where letters alone do not tell. */
const addList = (scan: Scan, from: number, last: number, taken: (token: number) => boolean, add: (name: Name | null) => void): void => {
  let at = from;
  while (at <= last) {
    while (at <= last && (scan.surface(at) === ',' || scan.surface(at) === ':' || scan.is(at, Word.and | Word.including | Word.honorific))) at++;
    const name = plainNameAt(scan, at, last, taken);
    if (name && name.first < name.last) {
      add(name);
      at = name.last + 1;
    } else if (taken(at) && scan.isCapital(at)) at++;
    else return;
    if (at <= last && !scan.is(at, Word.punctuation | Word.and) && !taken(at)) return;
  }
};

/** The name before ", the mayor of …", "(mayor of …)" or "was elected mayor of …". */
const nameBefore = (scan: Scan, post: Post, first: number, taken: (token: number) => boolean): Name | null => {
  let at = post.first - 1;
  while (at > first && scan.is(at, Word.determiner) && !scan.is(at, Word.capital)) at--;
  const mark = scan.surface(at);
  if (mark === ',' || mark === '(') {
    if (mark === ',' && /^\d\d$/.test(scan.surface(at - 1)) && scan.surface(at - 2) === ',') at -= 2;
    const name = plainNameEndingAt(scan, at - 1, first, taken);
    return name && (name.first < name.last || (isLoneName(scan, name.first, first) && scan.isLower(post.role))) ? name : null;
  }
  let hasVerb = false;
  for (let steps = 0; at > first && steps < 10; steps++, at--) {
    if (scan.is(at, Word.officeVerb)) hasVerb = true;
    else if (!scan.is(at, Word.link | Word.preposition | Word.determiner) || scan.isCapital(at)) break;
  }
  const name = plainNameEndingAt(scan, at, first, taken);
  if (!name || name.first === name.last) return null;
  return hasVerb || scan.is(name.first - 1, Word.officeVerb) ? name : null;
};

/** One capitalised word before ", chairman of …": Tibetan names (Qizhala), never a sentence's first adverb. */
const isLoneName = (scan: Scan, at: number, first: number): boolean => scan.surface(at).length > 3 && (at > first || !/ly$/.test(scan.folded(at)));

/** In a run of three or more names: "… A, B, and C": nobody there has the floor. */
const isListed = (scan: Scan, name: Name): boolean => {
  const before = scan.surface(name.first - 1);
  const after = scan.surface(name.last + 1);
  const joins = (mark: string): boolean => mark === ',' || mark === 'and';
  return joins(before) && (joins(after) || after === '.') && scan.isCapital(name.first - 2);
};
