/** The names and posts of one sentence, before it is known who is who. */
import type { Sentence } from '../../text/sentences.ts';
import type { Name } from '../names/name.ts';
import { findStrongNames, type LongPlaceAt } from '../names/strong-names.ts';
import type { PlaceNames } from '../place-names.ts';
import type { PostFinder } from '../posts/find-posts.ts';
import { ROLE } from '../posts/post-head.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { namesNearPosts } from './names-near-posts.ts';
import { Cover, SentenceCover } from './sentence-cover.ts';

export class SentenceNames {
  readonly sentence: Sentence;
  /** Position of the sentence in the article. */
  readonly index: number;
  /** The sentence is the title or a heading: its capitals tell nothing. */
  readonly isHeading: boolean;
  readonly names: readonly Name[];
  readonly posts: readonly Post[];
  readonly cover: SentenceCover;

  constructor(
    { sentence, index, isHeading, cover }: Pick<SentenceNames, 'sentence' | 'index' | 'isHeading' | 'cover'>,
    names: readonly Name[],
    posts: readonly Post[],
  ) {
    this.sentence = sentence;
    this.index = index;
    this.isHeading = isHeading;
    this.names = names;
    this.posts = posts;
    this.cover = cover;
  }

  /** The same with more names. */
  with(added: readonly Name[]): SentenceNames {
    const names = [...this.names, ...added].sort((a, b) => a.first - b.first);
    return new SentenceNames(this, names, this.posts);
  }
}

/** The title or a heading. */
export type IsHeading = (sentence: Sentence) => boolean;

const NONE: readonly never[] = [];

/** The sentences, as far as they name somebody or something held. */
export class SentenceReader {
  private readonly scan: Scan;
  private readonly places: PlaceNames;
  private readonly isHeading: IsHeading;
  private readonly findPosts: PostFinder;
  private readonly cover: Cover;
  private readonly longPlaceAt: LongPlaceAt;

  constructor(scan: Scan, places: PlaceNames, isHeading: IsHeading, findPosts: PostFinder) {
    this.scan = scan;
    this.places = places;
    this.isHeading = isHeading;
    this.findPosts = findPosts;
    const { placeEnds } = (this.cover = new Cover(scan.length));
    this.longPlaceAt = (at) => Math.max(0, (placeEnds[at] ?? 0) - at);
  }

  /** A sentence with nobody and no post in it. */
  empty(sentence: Sentence, index: number): SentenceNames {
    const isHeading = this.isHeading(sentence);
    const cover = new SentenceCover(this.cover, sentence.first, sentence.last, false);
    return new SentenceNames({ sentence, index, isHeading, cover }, NONE, NONE);
  }

  /** The sentence with names that another one gives away. */
  withNames(sentence: SentenceNames, added: readonly Name[]): SentenceNames {
    for (const name of added) this.cover.addPlain(name);
    return sentence.with(added);
  }

  /** What `sentence` names; null where that is nothing. */
  read(sentence: Sentence, index: number): SentenceNames | null {
    const { scan, cover } = this;
    const { first, last } = sentence;
    const seen = this.coverPlaces(first, last);
    const strong = (seen & Word.capital) === 0 ? NONE : findStrongNames(scan, first, last, this.longPlaceAt);
    if (strong.length === 0 && (seen & ROLE) === 0) return null;
    for (const name of strong) cover.addStrong(name);
    const isHeading = this.isHeading(sentence);
    const own = new SentenceCover(cover, first, last, isHeading && hasTitleCase(scan, first, last));
    const posts = (seen & ROLE) === 0 ? NONE : this.findPosts(scan, first, last, own);
    for (const post of posts) cover.addPost(post);
    const plain = posts.length > 0 && !own.isTitleCase ? namesNearPosts(scan, first, last, posts, own, cover) : NONE;
    return new SentenceNames({ sentence, index, isHeading, cover: own }, inOrder(strong, plain), posts);
  }

  /** Notes the places of tokens `first`..`last`; returns the bits of `Word` of all these tokens together. */
  private coverPlaces(first: number, last: number): number {
    const { scan, places, cover } = this;
    let seen = 0;
    let free = first;
    for (let at = first; at <= last; at++) {
      const bits = scan.bits(at);
      seen |= bits;
      if (at < free || (bits & Word.capital) === 0) continue;
      const end = places.endAt(at);
      if (end < at) continue;
      cover.addPlace(at, end, last);
      free = end + 1;
    }
    return seen;
  }
}

/** Names of people, in text order. */
const inOrder = (strong: readonly Name[], plain: readonly Name[]): readonly Name[] => {
  const isAll = !strong.some(({ isEponym }) => isEponym);
  if (isAll && plain.length === 0) return strong;
  return [...strong.filter((name) => !name.isEponym), ...plain].sort((a, b) => a.first - b.first);
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
