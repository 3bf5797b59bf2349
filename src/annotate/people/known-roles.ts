/** What an article shows about roles and acronyms: what a bare "the director" or "(SCIO)" can mean there. */
import type { PublicTest } from '../posts/public.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { SentenceNames } from './sentence-names.ts';

/** Roles that the article names with a public body, and with a private one: what a bare "the director" can mean. */
export interface KnownRoles {
  readonly isPublic: ReadonlySet<string>;
  readonly isPrivate: ReadonlySet<string>;
  /** The article tells of a congress or conference: its "executive chairmen" are that session's. */
  readonly isOfSession: boolean;
  /** Token is an acronym that the article gives a public body: "Information Office (SCIO)". */
  readonly isAcronym: (token: number) => boolean;
}

/** "chairmen", "chairwoman", "chairs" → "chair". */
export const roleOf = (scan: Scan, at: number): string =>
  scan
    .folded(at)
    .replace(/(?:m[ae]n|wom[ae]n|persons?|s)$/, '')
    .replace(/wo$/, '')
    .replace(/ie$/, 'y');

/** One pass over the posts of all sentences. */
export const rolesOf = (scan: Scan, sentences: readonly SentenceNames[], test: PublicTest): KnownRoles => {
  const acronyms = publicAcronyms(scan);
  const isAcronym = (token: number): boolean => acronyms.has(scan.surface(token));
  const isPublic = new Set<string>();
  const isPrivate = new Set<string>();
  for (const { posts, isPlace } of sentences) {
    for (const post of posts) {
      if (test(scan, post, null, false, isPlace, isAcronym)) isPublic.add(roleOf(scan, post.role));
      else if (post.complement >= 0 || !isBareTitle(scan, post.first, post.role))
        isPrivate.add(roleOf(scan, post.role));
    }
  }
  if (sentences.some(({ posts }) => posts.some(({ role }) => scan.folded(role) === 'executive')) && namesSar(scan))
    isPublic.add('executive');
  const isOfSession = sentences.some(({ sentence }) => hasSession(scan, sentence.first, sentence.last));
  return { isPublic, isPrivate, isAcronym, isOfSession };
};

/** Where these are spoken of, a bare "Chief Executive" is the head of their government, not a company's. */
const SARS = new Set(['macao', 'macau', 'hksar', 'kong']);

const namesSar = (scan: Scan): boolean => {
  for (let at = 0; at < scan.tokens.length; at++) if (SARS.has(scan.folded(at))) return true;
  return false;
};

const SESSIONS = new Set(['cppcc', 'congress', 'npc']);

const hasSession = (scan: Scan, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (SESSIONS.has(scan.folded(at))) return true;
  return false;
};

/** Acronyms in brackets behind a public body's name. */
const publicAcronyms = (scan: Scan): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 1; at + 1 < scan.tokens.length; at++) {
    if (
      !scan.isCapital(at) ||
      scan.surface(at - 1) !== '(' ||
      scan.surface(at + 1) !== ')' ||
      !/^\p{Lu}{2,}$/u.test(scan.surface(at))
    )
      continue;
    let isPublic = false;
    for (
      let back = at - 2;
      back > at - 9 && (scan.isCapital(back) || /^(?:of|and|for|the|'s|on)$/.test(scan.folded(back)));
      back--
    ) {
      if (scan.is(back, Word.privateHead)) break;
      if (scan.is(back, Word.publicHead)) isPublic = true;
    }
    if (isPublic) found.add(scan.surface(at));
  }
  return found;
};

/** Nothing but rank words before the role: "Vice Chairman". */
export const isBareTitle = (scan: Scan, first: number, role: number): boolean => {
  for (let at = first; at < role; at++) if (!scan.is(at, Word.rank) && !scan.isHyphen(at)) return false;
  return true;
};
