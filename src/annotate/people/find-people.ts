/** Joins an article's names into people and gives them their posts. */
import type { Name } from '../names/name.ts';
import type { BodyLimits } from '../posts/body-limits.ts';
import type { Post } from '../posts/post.ts';
import type { PublicTest } from '../posts/public.ts';
import type { PostReading } from '../posts/reading.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { attendeesOf } from './attendees.ts';
import { attach } from './attach/attach.ts';
import { ChunkRow, type Holding } from './attach/chunk-row.ts';
import { besideOf } from './beside.ts';
import { Cast } from './cast.ts';
import { hasEnded } from './endings.ts';
import { KnownRoles } from './known-roles.ts';
import { labelBefore, labelOfCounted, lineBelow } from './labels-apart.ts';
import { nameReader } from './name-keys.ts';
import type { HeldPost, Person } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';
import { bodyBehindName, sharedBody } from './shared-body.ts';
import { successionOf } from './successions.ts';
import { type StandingInput, standingOf } from './standing.ts';

/** Normalises a held post; see posts/leaning.ts. */
export type ReadPost = (held: HeldPost) => PostReading;

/** The people of an article, in order of first mention; mentions and posts in text order. */
export type PeopleFinder = (scan: Scan, sentences: readonly SentenceNames[], read: ReadPost) => Person[];

const NONE: readonly Holding[] = [];

/** A finder that remembers how names read. */
export const peopleFinder = (isPublic: PublicTest): PeopleFinder => {
  const readName = nameReader();
  return (scan, sentences, read) => {
    const known = new KnownRoles(scan, sentences, isPublic);
    const row = new ChunkRow(scan);
    const held: (readonly Holding[])[] = [];
    for (const [index, sentence] of sentences.entries()) held.push(holdingsOf(row, sentence, sentences[index - 1]));
    const cast = new Cast(scan, sentences, held, readName);
    for (const [index, sentence] of sentences.entries()) {
      const holdings = held[index] ?? NONE;
      if (holdings.length > 0) holdPosts({ scan, sentence, holdings, known, isPublic }, cast);
    }
    for (const [index, { names }] of sentences.entries())
      for (const [at, name] of names.entries())
        if (isPredecessor(scan, name, names[at - 1])) cast.holdSame(name, index);
    for (const [index, sentence] of sentences.entries()) {
      const listed = attendeesOf(row, sentence, held[index] ?? NONE) ?? successionOf(row, sentence);
      if (listed) cast.list(listed);
    }
    return cast.people(read);
  };
};

/** "Her predecessor, A, …", "his predecessors A and B": they held the post of whoever was spoken of. */
const isPredecessor = (scan: Scan, name: Name, before: Name | undefined): boolean => {
  const { first, kind } = name;
  if (kind === 'pronoun' || kind === 'surname') return false;
  const isSecond = before?.last === first - 2 && scan.is(first - 1, Word.and);
  return isSetOff(scan, name) || /^predecessors?$/.test(scan.folded(isSecond ? before.first - 1 : first - 1));
};

const isSetOff = (scan: Scan, { first, last }: Name): boolean =>
  scan.has(last + 1, Mark.comma) &&
  scan.has(first - 1, Mark.comma) &&
  /^(?:predecessor|successor)$/.test(scan.folded(first - 2)) &&
  /^(?:his|her)$/.test(scan.folded(first - 3));

const holdingsOf = (row: ChunkRow, current: SentenceNames, before: SentenceNames | undefined): readonly Holding[] => {
  const { sentence, index, names, posts } = current;
  const neighbour = before?.index === index - 1 ? before : undefined;
  const counted = neighbour ? labelOfCounted(row.scan, current, neighbour) : NONE;
  if (counted.length > 0) return counted;
  if (names.length === 0) return neighbour ? lineBelow(row.scan, current, neighbour) : NONE;
  if (posts.length > 0) return attach(row, sentence.first, sentence.last, names, posts);
  return neighbour ? labelBefore(row.scan, current, neighbour) : NONE;
};

/** Last token of the last name that the title stands over. */
const lastHolder = (holdings: readonly Holding[], post: Post, name: Name): number => {
  let last = name.last;
  for (const known of holdings) if (known.post === post && known.isTitle) last = Math.max(last, known.name.last);
  return last;
};

const holds = (holdings: readonly Holding[], name: Name, post: Post): boolean => {
  for (const known of holdings) if (known.name === name && known.post === post) return true;
  return false;
};

/** The first post of the sentence behind `post` that `name` holds, or null. */
const nextOf = (posts: readonly Post[], holdings: readonly Holding[], name: Name, post: Post): Post | null => {
  for (const other of posts) if (other.first > post.last && holds(holdings, name, other)) return other;
  return null;
};

/** How far a body behind a name reaches: over no other name and no post. */
const limitsOf = ({ sentence, names, posts }: SentenceNames): BodyLimits => ({
  limit: sentence.last,
  isNameStart: (token) => names.some(({ first }) => first === token),
  isPostStart: (token) => posts.some(({ first, last }) => token >= first && token <= last),
});

const holdPosts = (input: StandingInput, cast: Cast): void => {
  const { scan, sentence, holdings } = input;
  for (const holding of holdings) {
    const { name, post, isTitle, body } = holding;
    const next = holding.next ?? (holdings.length > 1 ? nextOf(sentence.posts, holdings, name, post) : null);
    const shared =
      body ??
      sharedBody(scan, post, next, sentence.posts, sentence.cover) ??
      (isTitle && post.complement < 0 ? behind(scan, post, lastHolder(holdings, post, name), sentence) : null);
    cast.hold(name, {
      post,
      shared,
      beside: besideOf(scan, holding, holdings),
      standing: standingOf(input, holding, shared),
      hasEnded: hasEnded(scan, holding, holdings, sentence.sentence.first),
    });
  }
};

const behind = (scan: Scan, post: Post, last: number, sentence: SentenceNames): HeldPost['shared'] =>
  scan.is(last + 1, Word.preposition) ? bodyBehindName(scan, post, last, limitsOf(sentence)) : null;
