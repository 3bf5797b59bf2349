/** Joins an article's names into people and gives them their posts. */
import type { PostReading } from '../posts/reading.ts';
import type { PublicTest } from '../posts/public.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { attach } from './attach.ts';
import { chunk } from './chunks.ts';
import { type Cast, createCast } from './cast.ts';
import type { HeldPost, Person } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';
import { bodyBehindName, sharedBody } from './shared-body.ts';

/** Normalises a held post; see posts/reading.ts. */
export type ReadPost = (held: HeldPost) => PostReading;

/** The people of an article, in order of first mention; mentions and posts in text order. */
export const findPeople = (scan: Scan, sentences: readonly SentenceNames[], isPublic: PublicTest, read: ReadPost): Person[] => {
  const cast = createCast(scan, sentences);
  const known = rolesOf(scan, sentences, isPublic);
  for (const sentence of sentences) holdPosts(scan, sentence, cast, isPublic, known);
  return cast.people(read);
};

/** Roles that the article names with a public body, and with a private one: what a bare "the director" can mean. */
interface KnownRoles {
  readonly isPublic: ReadonlySet<string>;
  readonly isPrivate: ReadonlySet<string>;
}

const roleOf = (scan: Scan, at: number): string => scan.folded(at).replace(/(?:men|s)$/, '').replace(/ie$/, 'y').replace(/chair$/, 'chairman');

const rolesOf = (scan: Scan, sentences: readonly SentenceNames[], test: PublicTest): KnownRoles => {
  const isPublic = new Set<string>();
  const isPrivate = new Set<string>();
  for (const { posts, isPlace } of sentences) {
    for (const post of posts) {
      if (test(scan, post, null, false, isPlace)) isPublic.add(roleOf(scan, post.role));
      else if (post.complement >= 0 || post.first < post.role) isPrivate.add(roleOf(scan, post.role));
    }
  }
  return { isPublic, isPrivate };
};

const holdPosts = (scan: Scan, { sentence, names, posts, isPlace }: SentenceNames, cast: Cast, isPublic: PublicTest, known: KnownRoles): void => {
  if (posts.length === 0 || names.length === 0) return;
  const holdings = attach(scan, chunk(scan, sentence.first, sentence.last, names, posts));
  for (const { name, post, isTitle, isLabel } of holdings) {
    const own = holdings.filter((holding) => holding.name === name);
    const next = posts.find((other) => other.first > post.last && own.some((holding) => holding.post === other)) ?? null;
    const shared = sharedBody(scan, post, next, isPlace) ?? (isTitle && post.complement < 0 ? bodyBehindName(scan, name.last, sentence.last) : null);
    const isBare = post.complement < 0 && !shared && isBareTitle(scan, post.first, post.role);
    const role = roleOf(scan, post.role);
    const isPublicHere =
      isPublic(scan, post, shared, isTitle, isPlace) ||
      (isBare && known.isPublic.has(role) && !known.isPrivate.has(role)) ||
      // "Executive Vice-President and Commissioner for Trade": the one is as public as the other.
      (isBare && scan.is(post.role, Word.bareRole) && own.some((other) => other.post !== post && isPublic(scan, other.post, null, false, isPlace)));
    cast.hold(name, { post, shared, isLabel, isPublic: isPublicHere });
  }
};

/** Nothing but rank words before the role: "Vice Chairman". */
const isBareTitle = (scan: Scan, first: number, role: number): boolean => {
  for (let at = first; at < role; at++) if (!scan.is(at, Word.rank) && !scan.isHyphen(at)) return false;
  return true;
};
