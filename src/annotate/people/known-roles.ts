/** What an article shows about roles and acronyms: what a bare "the director" or "(SCIO)" can mean there. */
import type { Acronyms, PublicTest } from '../posts/public.ts';
import { remembered } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { SentenceNames } from './sentence-names.ts';

/** Roles that the article names with a public body, and with a private one: what a bare "the director" can mean. */
export interface KnownRoles {
  readonly isPublic: ReadonlySet<string>;
  readonly isPrivate: ReadonlySet<string>;
  /** The article tells of a congress or conference: its "executive chairmen" are that session's. */
  readonly isOfSession: boolean;
  readonly acronyms: Acronyms;
}

/** "chairmen", "chairwoman", "chairs" → "chair". */
export const roleOf = (scan: Scan, at: number): string => stemOf(scan.folded(at));

const stemOf = remembered((role) =>
  role
    .replace(/(?:m[ae]n|wom[ae]n|persons?|s)$/, '')
    .replace(/wo$/, '')
    .replace(/ie$/, 'y'),
);

/** One pass over the posts of all sentences. */
export const rolesOf = (scan: Scan, sentences: readonly SentenceNames[], test: PublicTest): KnownRoles => {
  const acronyms = publicAcronyms(scan);
  const isPublic = new Set<string>();
  const isPrivate = new Set<string>();
  for (const { posts, cover } of sentences) {
    for (const post of posts) {
      if (test(scan, post, null, false, cover, acronyms)) isPublic.add(roleOf(scan, post.role));
      else if (post.complement >= 0 || !isBareTitle(scan, post.first, post.role))
        isPrivate.add(roleOf(scan, post.role));
    }
  }
  if (
    sentences.some(({ posts }) => posts.some(({ role }) => scan.folded(role) === 'executive')) &&
    scan.hasAny(Mark.sar)
  )
    isPublic.add('executive');
  const isOfSession = scan.hasAny(Mark.session);
  return { isPublic, isPrivate, acronyms, isOfSession };
};

/** Acronyms in brackets behind a public body's name. */
const publicAcronyms = (scan: Scan): ReadonlySet<string> => {
  const found = new Set<string>();
  if (!scan.hasAny(Mark.acronym) || !scan.hasAny(Mark.open)) return found;
  for (let at = 1; at + 1 < scan.tokens.length; at++) {
    if (
      !scan.has(at, Mark.acronym) ||
      !scan.has(at - 1, Mark.open) ||
      !scan.has(at + 1, Mark.close) ||
      !scan.isCapital(at)
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
