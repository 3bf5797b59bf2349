/** The names and posts of one sentence, before it is known who is who. */
import type { Sentence } from '../../text/sentences.ts';
import type { Name } from '../names/name.ts';
import { findStrongNames } from '../names/strong-names.ts';
import type { PostFinder } from '../posts/find-posts.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { namesNearPosts } from './names-near-posts.ts';

export interface SentenceNames {
  readonly sentence: Sentence;
  /** The sentence is the title or a heading: its capitals tell nothing. */
  readonly isHeading: boolean;
  readonly names: readonly Name[];
  readonly posts: readonly Post[];
  readonly isPlace: (token: number) => boolean;
}

/** `placeEnd`: last token of the gazetteer place that starts at a token, or -1. */
export const findSentenceNames = (
  scan: Scan,
  sentence: Sentence,
  isHeading: boolean,
  findPosts: PostFinder,
  placeEnd: (token: number) => number,
): SentenceNames => {
  const { first, last } = sentence;
  // Flags by token, counted from the sentence's first: sets of numbers take several times as long.
  const placeEnds = new Int32Array(last - first + 1);
  const inPlace = new Uint8Array(last - first + 1);
  for (let at = first; at <= last; at++) {
    if (!scan.isCapital(at)) continue;
    const end = placeEnd(at);
    if (end < at) continue;
    placeEnds[at - first] = end + 1;
    inPlace.fill(1, at - first, end - first + 1);
    at = end;
  }
  const isPlace = (token: number): boolean => token >= first && token <= last && inPlace[token - first] === 1;
  const placeEndAt = (token: number): number =>
    token >= first && token <= last ? (placeEnds[token - first] ?? 0) - 1 : -1;
  const strong = findStrongNames(scan, first, last, (at) => Math.max(0, placeEndAt(at) - at + 1));
  const named = new Uint8Array(last - first + 1);
  for (const name of strong) named.fill(1, name.first - first, name.last - first + 1);
  const isName = (token: number): boolean => token >= first && token <= last && named[token - first] === 1;
  const isTitleCase = isHeading && hasTitleCase(scan, first, last);
  const posts = findPosts(scan, first, last, {
    isName,
    isPlace,
    placeEnd: placeEndAt,
    isTitleCase,
  });
  const plain = posts.length > 0 && !isTitleCase ? namesNearPosts(scan, first, last, posts, isName, isPlace) : [];
  const names = [...strong.filter((name) => !name.isEponym), ...plain].sort((a, b) => a.first - b.first);
  return { sentence, isHeading, names, posts, isPlace };
};

/** Most longer words are capitalised, verbs too: capitals do not tell names. */
const hasTitleCase = (scan: Scan, first: number, last: number): boolean => {
  let capitals = 0;
  let words = 0;
  for (let at = first; at <= last; at++) {
    if (scan.surface(at).length < 4) continue;
    words++;
    if (scan.isCapital(at)) capitals++;
  }
  return capitals > words * 0.6;
};
