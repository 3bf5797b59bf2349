/** Joins an article's names into people and gives them their posts. */
import type { PostReading } from '../posts/reading.ts';
import type { PublicTest } from '../posts/public.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Name } from '../names/name.ts';
import type { Post } from '../posts/post.ts';
import { attach } from './attach/attach.ts';
import type { Holding } from './attach/chunk-row.ts';
import { type Cast, createCast } from './cast.ts';
import type { HeldPost, Person } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';
import { bodyBehindName, sharedBody } from './shared-body.ts';

/** Normalises a held post; see posts/reading.ts. */
export type ReadPost = (held: HeldPost) => PostReading;

/** The people of an article, in order of first mention; mentions and posts in text order. */
export const findPeople = (scan: Scan, sentences: readonly SentenceNames[], isPublic: PublicTest, read: ReadPost): Person[] => {
  const known = rolesOf(scan, sentences, isPublic);
  const holdings = sentences.map((sentence, index) => holdingsOf(scan, sentence, sentences[index - 1]));
  const byName = new Map<Name, Post[]>();
  for (const { name, post } of holdings.flat()) byName.set(name, [...(byName.get(name) ?? []), post]);
  const cast = createCast(scan, sentences, byName);
  for (const [index, sentence] of sentences.entries()) holdPosts(scan, sentence, holdings[index] ?? [], cast, isPublic, known);
  return cast.people(read);
};

/** Roles that the article names with a public body, and with a private one: what a bare "the director" can mean. */
interface KnownRoles {
  readonly isPublic: ReadonlySet<string>;
  readonly isPrivate: ReadonlySet<string>;
  /** The article tells of a congress or conference: its "executive chairmen" are that session's. */
  readonly isOfSession: boolean;
  /** Token is an acronym that the article gives a public body: "Information Office (SCIO)". */
  readonly isAcronym: (token: number) => boolean;
}

/** "chairmen", "chairwoman", "chairs" → "chair". */
const roleOf = (scan: Scan, at: number): string => scan.folded(at).replace(/(?:m[ae]n|wom[ae]n|persons?|s)$/, '').replace(/wo$/, '').replace(/ie$/, 'y');

const rolesOf = (scan: Scan, sentences: readonly SentenceNames[], test: PublicTest): KnownRoles => {
  const acronyms = publicAcronyms(scan);
  const isAcronym = (token: number): boolean => acronyms.has(scan.surface(token));
  const isPublic = new Set<string>();
  const isPrivate = new Set<string>();
  for (const { posts, isPlace } of sentences) {
    for (const post of posts) {
      if (test(scan, post, null, false, isPlace, isAcronym)) isPublic.add(roleOf(scan, post.role));
      else if (post.complement >= 0 || !isBareTitle(scan, post.first, post.role)) isPrivate.add(roleOf(scan, post.role));
    }
  }
  if (sentences.some(({ posts }) => posts.some(({ role }) => scan.folded(role) === 'executive')) && namesSar(scan)) isPublic.add('executive');
  const isOfSession = sentences.some(({ sentence }) => hasSession(scan, sentence.first, sentence.last));
  return { isPublic, isPrivate, isAcronym, isOfSession };
};

/** Where these are spoken of, a bare "Chief Executive" is the head of their government, not a company's. */
const SARS = new Set(['macao', 'macau', 'hksar', 'kong']);

const namesSar = (scan: Scan): boolean => {
  for (let at = 0; at < scan.tokens.length; at++) if (SARS.has(scan.folded(at))) return true;
  return false;
};

const hasSession = (scan: Scan, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (/^(?:cppcc|congress|npc)$/.test(scan.folded(at))) return true;
  return false;
};

/** Acronyms in brackets behind a public body's name. */
const publicAcronyms = (scan: Scan): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 1; at + 1 < scan.tokens.length; at++) {
    if (!scan.isCapital(at) || scan.surface(at - 1) !== '(' || scan.surface(at + 1) !== ')' || !/^\p{Lu}{2,}$/u.test(scan.surface(at))) continue;
    let isPublic = false;
    for (let back = at - 2; back > at - 9 && (scan.isCapital(back) || /^(?:of|and|for|the|'s|on)$/.test(scan.folded(back))); back--) {
      if (scan.is(back, Word.privateHead)) break;
      if (scan.is(back, Word.publicHead)) isPublic = true;
    }
    if (isPublic) found.add(scan.surface(at));
  }
  return found;
};

const holdingsOf = (scan: Scan, { sentence, names, posts }: SentenceNames, before: SentenceNames | undefined): Holding[] => {
  if (names.length === 0) return [];
  if (posts.length > 0) return attach(scan, sentence.first, sentence.last, names, posts);
  // "Eight vice mayors were elected. They are A, B and C."
  const label = before?.posts.find(({ isPlural }) => isPlural);
  const isList = label && scan.folded(sentence.first) === 'they' && /^(?:are|were|include)$/.test(scan.folded(sentence.first + 1));
  return isList ? names.filter(({ kind }) => kind !== 'pronoun').map((name) => ({ name, post: label, isTitle: false, isLabel: true })) : [];
};

const holdPosts = (scan: Scan, { sentence, names, posts, isPlace }: SentenceNames, holdings: readonly Holding[], cast: Cast, isPublic: PublicTest, known: KnownRoles): void => {
  if (holdings.length === 0) return;
  const isPast = isHistorical(scan, sentence.first, sentence.last);
  const limits = {
    limit: sentence.last,
    isNameStart: (token: number) => names.some(({ first }) => first === token),
    isPostStart: (token: number) => posts.some(({ first, last }) => token >= first && token <= last),
  };
  for (const { name, post, isTitle, isLabel } of holdings) {
    const own = holdings.filter((holding) => holding.name === name);
    const next = posts.find((other) => other.first > post.last && own.some((holding) => holding.post === other)) ?? null;
    const shared = sharedBody(scan, post, next, isPlace) ?? (isTitle && post.complement < 0 ? bodyBehindName(scan, name.last, limits) : null);
    const isBare = post.complement < 0 && !shared && isBareTitle(scan, post.first, post.role);
    const role = roleOf(scan, post.role);
    const isCompanys = isBare && scan.is(post.role, Word.bareRole) && posts.some((other) => isCompanysPost(scan, other, post) && !isPublic(scan, other, null, false, isPlace, known.isAcronym));
    const isPublicHere =
      (!isCompanys && isPublic(scan, post, shared, isTitle, isPlace, known.isAcronym)) ||
      (isBare && known.isPublic.has(role) && !known.isPrivate.has(role)) ||
      // "Ma Chunlei, its director": of the body that was just named.
      (isBare && /^(?:its|their)$/.test(scan.folded(post.first - 1)) && posts.some((other) => other.first < post.first && isPublic(scan, other, null, false, isPlace, known.isAcronym))) ||
      (isBare && isLabel && role === 'chair' && known.isOfSession && !known.isPrivate.has(role)) ||
      // "Executive Vice-President and Commissioner for Trade": the one is as public as the other.
      (isBare && scan.is(post.role, Word.bareRole) && own.some((other) => other.post !== post && isPublic(scan, other.post, null, false, isPlace, known.isAcronym)));
    cast.hold(name, { post, shared, isLabel, standing: isPast ? 'private' : isPublicHere ? 'public' : standingOf(scan, post) });
  }
};

/** "China Chengtong's Chairman A and President B": a post with a body of its own, its name and "and" before this one. */
const isCompanysPost = (scan: Scan, other: Post, post: Post): boolean =>
  other.last < post.first && post.first - other.last <= 5 && scan.is(post.first - 1, Word.and) && !isBareTitle(scan, other.first, other.role);

/** Emperors' ministers are no officials: a dynasty, "BC" or an early century in the sentence tells. */
const isHistorical = (scan: Scan, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) {
    if (scan.is(at, Word.dynasty) && /^dynast/.test(scan.folded(at))) return true;
    if (/^(?:bc|bce|b\.c\.)$/.test(scan.folded(at)) && scan.is(at - 1, Word.number)) return true;
    if (scan.folded(at) === 'century' && /^(?:\d|1[0-8])(?:st|nd|rd|th)$/.test(scan.folded(at - 1))) return true;
  }
  return false;
};

/** A university's, a society's, an exchange's post is told of an official, but makes nobody one; a company's is not told. */
const standingOf = (scan: Scan, post: Post): HeldPost['standing'] => {
  if (scan.is(post.role, Word.privateRole)) return 'private';
  for (let at = post.first; at <= post.last; at++) if (/^(?:university|college|institute|academy|school|hospital|society|association|federation|exchange|foundation|chamber|museum|library)$/.test(scan.folded(at))) return 'institution';
  return 'private';
};

/** Nothing but rank words before the role: "Vice Chairman". */
const isBareTitle = (scan: Scan, first: number, role: number): boolean => {
  for (let at = first; at < role; at++) if (!scan.is(at, Word.rank) && !scan.isHyphen(at)) return false;
  return true;
};
