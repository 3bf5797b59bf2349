/** What an article shows about roles and acronyms: what a bare "the director" or "(SCIO)" can mean there. */
import { once } from '../once.ts';
import type { Acronyms, PublicTest } from '../posts/public.ts';
import { remembered } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { SentenceNames } from './sentence-names.ts';

/** How the article names a role elsewhere: what a bare "the director" can mean. */
export interface RoleUse {
  /** With a public body. */
  readonly isPublic: boolean;
  /** With a private one. */
  readonly isPrivate: boolean;
}

/** "chairmen", "chairwoman", "chairs" → "chair". */
export const roleOf = (scan: Scan, at: number): string => stemOf(scan.folded(at));

const stemOf = remembered((role) =>
  role
    .replace(/(?:m[ae]n|wom[ae]n|persons?|s)$/, '')
    .replace(/wo$/, '')
    .replace(/ie$/, 'y'),
);

/** The roles of an article; each is looked for when first asked about, because few posts leave it open. */
export class KnownRoles {
  /** The article tells of a congress or conference: its "executive chairmen" are that session's. */
  readonly isOfSession: boolean;
  readonly acronyms: () => Acronyms;
  private readonly scan: Scan;
  private readonly sentences: readonly SentenceNames[];
  private readonly test: PublicTest;
  private readonly uses = new Map<string, RoleUse>();

  constructor(scan: Scan, sentences: readonly SentenceNames[], test: PublicTest) {
    this.scan = scan;
    this.sentences = sentences;
    this.test = test;
    this.isOfSession = scan.hasAny(Mark.session);
    this.acronyms = once(() => publicAcronyms(scan));
  }

  /** How the posts of all sentences name `role`, which is one that `roleOf` gives. */
  use(role: string): RoleUse {
    const known = this.uses.get(role);
    if (known) return known;
    const use = this.read(role);
    this.uses.set(role, use);
    return use;
  }

  private read(role: string): RoleUse {
    const { scan, sentences, test, acronyms } = this;
    let isPublic = false;
    let isPrivate = false;
    for (const { posts, cover } of sentences) {
      for (const post of posts) {
        if (roleOf(scan, post.role) !== role) continue;
        if (test(scan, post, null, false, cover, acronyms)) isPublic = true;
        else if (post.complement >= 0 || !isBareTitle(scan, post.first, post.role)) isPrivate = true;
        // "Chief Executive" is the head of a special administrative region.
        if (scan.folded(post.role) === 'executive' && scan.hasAny(Mark.sar)) isPublic = true;
      }
    }
    return { isPublic, isPrivate };
  }
}

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
