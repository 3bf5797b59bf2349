/** Is a held post public, an institution's, or private, in its article? */
import type { TokenRange } from '../names/name.ts';
import type { PostContext } from '../posts/post-context.ts';
import type { Post } from '../posts/post.ts';
import type { PublicTest } from '../posts/public.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Holding } from './attach/chunk-row.ts';
import { isBareTitle, type KnownRoles, roleOf } from './known-roles.ts';
import type { HeldPost } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';

/** What a post's standing is read from. */
export interface StandingInput {
  readonly scan: Scan;
  readonly sentence: SentenceNames;
  /** All holdings of the sentence. */
  readonly holdings: readonly Holding[];
  readonly known: KnownRoles;
  readonly isPublic: PublicTest;
}

/** A university's, a society's, an exchange's post is told of an official, but makes nobody one; a company's is not told. */
export const standingOf = (
  input: StandingInput,
  holding: Holding,
  shared: HeldPost['shared'],
): HeldPost['standing'] => {
  const { scan, sentence } = input;
  const { name, post } = holding;
  const { first, last } = sentence.sentence;
  const isOpened = /^(?:in|during|under)$/.test(scan.folded(first)) && name.first - first < 12; // "In the Ming Dynasty, A was …"
  const from = isOpened ? first : Math.max(first, Math.min(name.first, post.first - 5));
  if (isHistorical(scan, from, Math.min(last, Math.max(name.last, post.last + 6)))) return 'private';
  if (isPublicHere(input, holding, shared)) return 'public';
  if (scan.is(post.role, Word.privateRole)) return 'private';
  for (let at = post.first; at <= post.last; at++) if (scan.has(at, Mark.institution)) return 'institution';
  return 'private';
};

const isPublicHere = (input: StandingInput, holding: Holding, shared: HeldPost['shared']): boolean => {
  const { scan, sentence, known, isPublic } = input;
  const { post, isTitle } = holding;
  const isBare = post.complement < 0 && !shared && isBareTitle(scan, post.first, post.role);
  return isBare ? isBarePublic(input, holding) : isPublic(scan, post, shared, isTitle, sentence.cover, known.acronyms);
};

const COUNTS = /^(?:two|three|four|five)$/;

/** The same of a post whose wording does not tell whose it is. */
const isBarePublic = (input: StandingInput, { name, post, isTitle, isLabel }: Holding): boolean => {
  const { scan, sentence, holdings, known, isPublic } = input;
  const { posts, cover } = sentence;
  const test = (other: Post, body: HeldPost['shared'], isBeforeName: boolean): boolean =>
    isPublic(scan, other, body, isBeforeName, cover, known.acronyms);
  if (!scan.is(post.role, Word.publicRole) && isOfPrivate(scan, cover, name, post)) return false;
  if (scan.folded(post.role) === 'chair' && scan.has(post.last + 1, Mark.colon)) return false; // of the meeting
  const isBareRole = scan.is(post.role, Word.bareRole);
  const isCompanys =
    isBareRole && posts.some((other) => isCompanysPost(scan, other, post) && !test(other, null, false));
  if (!isCompanys && test(post, null, isTitle)) return true;
  const role = roleOf(scan, post.role);
  const use = known.use(role);
  // "Vice Chairmen: A, B", "Vice Chairman A": of the congress or conference that the article tells of.
  const isSessions = role === 'chair' && known.isOfSession && (isLabel || (isTitle && scan.is(post.first, Word.rank)));
  if (!use.isPrivate && (use.isPublic || isSessions)) return true;
  if (isLabel && role === 'leader' && isOnRostrum(scan, post.last)) return true;
  // "Ma Chunlei, its director": of the body that was just named.
  const owner = scan.folded(COUNTS.test(scan.folded(post.first - 1)) ? post.first - 2 : post.first - 1);
  if (/^(?:its|their)$/.test(owner) && posts.some((other) => other.first < post.first && test(other, null, false)))
    return true;
  // "the governor, Ma Chunlei, and his deputy": of whoever was just named.
  if (role === 'deputy' && /^(?:his|her)$/.test(owner)) {
    const before = holdings.filter((other) => other.post.first < post.first && other.name !== name);
    const [nearest] = before.sort((a, b) => b.post.first - a.post.first);
    return nearest !== undefined && isPublicHere(input, nearest, nearest.body);
  }
  if (role === 'secretary' && isOfCommittee(scan, post)) return true;
  // "Executive Vice-President and Commissioner for Trade": the one is as public as the other.
  return (
    isBareRole && holdings.some((other) => other.name === name && other.post !== post && test(other.post, null, false))
  );
};

/** "leaders [and veteran comrades seated on the rostrum] include" */
const isOnRostrum = (scan: Scan, last: number): boolean => {
  for (let at = last + 1; at <= last + 8; at++) if (/^(?:comrades|rostrum)$/.test(scan.folded(at))) return true;
  return false;
};

/** How far back the committee may stand whose secretary is told, in tokens. */
const COMMITTEE_REACH = 50;

/** "The CPC Gansu Provincial Committee has met. Its secretary is A": of the Party committee just named. */
const isOfCommittee = (scan: Scan, { first, last }: Post): boolean => {
  if (!/^(?:is|was|remains|remained)$/.test(scan.folded(last + 1))) return false;
  for (let at = first - 1; first - at < COMMITTEE_REACH && scan.block(at) === scan.block(first); at--) {
    if (scan.is(at, Word.privateHead)) return false;
    if (!scan.isCapital(at) || scan.folded(at) !== 'committee') continue;
    let back = at - 1;
    while (scan.isCapital(back) && !scan.is(back, Word.party)) back--;
    return scan.is(back, Word.party);
  }
  return false;
};

/** "Hexi Paper (A, chairman)": of the body in front of the bracket, which is neither a place nor public. */
const isOfPrivate = (
  scan: Scan,
  places: Pick<PostContext, 'isPlace'>,
  name: TokenRange,
  { first, last }: TokenRange,
): boolean => {
  const open = name.first - 1;
  if (!scan.has(open, Mark.open) || !scan.has(last + 1, Mark.close) || first !== name.last + 2) return false;
  if (places.isPlace(open - 1) || !scan.isCapital(open - 1)) return false;
  for (let at = open - 1; scan.isCapital(at) && scan.block(at) === scan.block(open); at--)
    if (scan.is(at, Word.publicHead)) return false;
  return true;
};

/** "China Chengtong's Chairman A and President B": a post with a body of its own, its name and "and" before this one. */
const isCompanysPost = (scan: Scan, other: Post, post: Post): boolean =>
  other.last < post.first &&
  post.first - other.last <= 5 &&
  scan.is(post.first - 1, Word.and) &&
  !isBareTitle(scan, other.first, other.role);

/** Emperors' ministers are no officials: a dynasty, "BC" or an early century in the sentence tells. */
const BEFORE_CHRIST = new Set(['bc', 'bce', 'b.c.']);

/**
 * "prefect of the late Ming [Dynasty]", "a Tang [Dynasty] minister": of whom it is told; not of a thing, as in "A said the Tang
 * [Dynasty] tomb".
 */
const tellsWhen = (scan: Scan, at: number): boolean => {
  if (scan.is(at + 1, Word.role | Word.rolePlural | Word.rank)) return true;
  let back = at - 1;
  while (scan.isCapital(back) || scan.is(back, Word.number) || /^(?:the|late|early|mid|-)$/.test(scan.folded(back)))
    back--;
  if (scan.has(back, Mark.open | Mark.comma)) return true;
  const isNoun = scan.isLower(at + 1) && !scan.is(at + 1, Word.preposition | Word.and | Word.link | Word.reporting);
  return !isNoun && !scan.isCapital(at + 1) && /^(?:of|in|during|under|from|to|by|at)$/.test(scan.folded(back));
};

const isHistorical = (scan: Scan, first: number, last: number): boolean => {
  if (!scan.hasAny(Mark.bygone)) return false;
  for (let at = first; at <= last; at++) {
    if (!scan.has(at, Mark.bygone)) continue;
    if (scan.is(at, Word.dynasty) && scan.folded(at).startsWith('dynast') && tellsWhen(scan, at)) return true;
    if (BEFORE_CHRIST.has(scan.folded(at)) && scan.is(at - 1, Word.number)) return true;
    if (
      scan.folded(at) === 'century' &&
      /^(?:(?:\d|1[0-8])(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(
        scan.folded(at - 1),
      )
    )
      return tellsWhen(scan, at);
  }
  return false;
};
