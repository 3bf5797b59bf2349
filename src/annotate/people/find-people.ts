/** Joins an article's names into people and gives them their posts. */
import type { Name } from '../names/name.ts';
import type { BodyLimits } from '../posts/body-limits.ts';
import type { Post } from '../posts/post.ts';
import type { PublicTest } from '../posts/public.ts';
import type { PostReading } from '../posts/reading.ts';
import type { Scan } from '../scan.ts';
import { attach } from './attach/attach.ts';
import { ChunkRow, type Holding } from './attach/chunk-row.ts';
import { type Cast, createCast } from './cast.ts';
import { rolesOf } from './known-roles.ts';
import type { HeldPost, Person } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';
import { bodyBehindName, sharedBody } from './shared-body.ts';
import { type StandingInput, standingOf } from './standing.ts';

/** Normalises a held post; see posts/reading.ts. */
export type ReadPost = (held: HeldPost) => PostReading;

const NONE: readonly Holding[] = [];

/** The people of an article, in order of first mention; mentions and posts in text order. */
export const findPeople = (
  scan: Scan,
  sentences: readonly SentenceNames[],
  isPublic: PublicTest,
  read: ReadPost,
): Person[] => {
  const known = rolesOf(scan, sentences, isPublic);
  const row = new ChunkRow(scan);
  const held = sentences.map((sentence, index) => holdingsOf(row, sentence, sentences[index - 1]));
  const cast = createCast(scan, sentences, held);
  for (const [index, sentence] of sentences.entries()) {
    const holdings = held[index] ?? NONE;
    if (holdings.length > 0) holdPosts({ scan, sentence, holdings, known, isPublic }, cast);
  }
  return cast.people(read);
};

const holdingsOf = (
  row: ChunkRow,
  { sentence, index, names, posts }: SentenceNames,
  before: SentenceNames | undefined,
): readonly Holding[] => {
  if (names.length === 0) return NONE;
  if (posts.length > 0) return attach(row, sentence.first, sentence.last, names, posts);
  // "Eight vice mayors were elected. They are A, B and C."
  const label = before?.index === index - 1 ? before.posts.find(({ isPlural }) => isPlural) : undefined;
  const { scan } = row;
  const isList =
    label && scan.folded(sentence.first) === 'they' && /^(?:are|were|include)$/.test(scan.folded(sentence.first + 1));
  return isList
    ? names
        .filter(({ kind }) => kind !== 'pronoun')
        .map((name) => ({ name, post: label, isTitle: false, isLabel: true, body: null, next: null }))
    : NONE;
};

/** Last token of the last name that the title stands over. */
const lastHolder = (holdings: readonly Holding[], post: Post, name: Name): number => {
  let last = name.last;
  for (const known of holdings) if (known.post === post && known.isTitle) last = Math.max(last, known.name.last);
  return last;
};

const holds = (holdings: readonly Holding[], name: Name, post: Post): boolean =>
  holdings.some((known) => known.name === name && known.post === post);

/** How far a body behind a name reaches: over no other name and no post. */
const limitsOf = ({ sentence, names, posts }: SentenceNames): BodyLimits => ({
  limit: sentence.last,
  isNameStart: (token) => names.some(({ first }) => first === token),
  isPostStart: (token) => posts.some(({ first, last }) => token >= first && token <= last),
});

const holdPosts = (input: StandingInput, cast: Cast): void => {
  const { scan, sentence, holdings } = input;
  const { posts, cover } = sentence;
  for (const holding of holdings) {
    const { name, post, isTitle, isLabel, body } = holding;
    const next = holding.next ?? posts.find((other) => other.first > post.last && holds(holdings, name, other)) ?? null;
    const isBehind = isTitle && post.complement < 0;
    const shared =
      body ??
      sharedBody(scan, post, next, cover) ??
      (isBehind ? bodyBehindName(scan, lastHolder(holdings, post, name), limitsOf(sentence)) : null);
    cast.hold(name, { post, shared, isLabel, standing: standingOf(input, holding, shared) });
  }
};
