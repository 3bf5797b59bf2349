/** Tells public posts (mayor, director of a bureau) from others (chairman of a company, dean). */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import { remembered, WordingMemory } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { PostContext } from './post-context.ts';
import type { Post } from './post.ts';

/** Acronyms, as printed, that the article gives public bodies: "Information Office (SCIO)". */
export type Acronyms = ReadonlySet<string>;

export interface PublicTest {
  /** `body`: the tokens of the complement, its own or one shared with a later post; null without one. */
  (
    scan: Scan,
    post: Post,
    body: readonly [first: number, last: number] | null,
    isBeforeName: boolean,
    places: Pick<PostContext, 'isPlace'>,
    acronyms: () => Acronyms,
  ): boolean;
}

/** Roles that a place alone makes public: "officials of Chongqing", "head of Chengkou County". */
const OF_A_PLACE =
  /^(?:official|leader|chairman|chairwoman|head|secretary|president|executive|chief|chancellor|king|queen|prince|emperor|representative|commissioner|judge|cadre|speaker|prosecutor)s?$/;
/** Roles that a nationality makes public: "Chinese leaders", "former Brazilian president". */
const OF_A_NATION = /^(?:president|king|queen|prince|emperor|chancellor|leader|official|representative)s?$/;

/** The words of a post but for its role, and of the body behind it. */
class PostWords {
  private readonly scan: Scan;
  private readonly post: Post;
  private readonly body: readonly [first: number, last: number] | null;
  /** Bits of `Word` and of `Mark` that any of them has. */
  classes = 0;
  marks = 0;

  constructor(scan: Scan, post: Post, body: readonly [first: number, last: number] | null) {
    this.scan = scan;
    this.post = post;
    this.body = body;
    const { first, role, roleLast, last } = post;
    for (let at = first; at < role; at++) this.take(at);
    for (let at = roleLast + 1; at <= last; at++) this.take(at);
    if (body !== null) for (let at = Math.max(body[0], last + 1); at <= body[1]; at++) this.take(at);
  }

  private take(at: number): void {
    this.classes |= this.scan.bits(at);
    this.marks |= this.scan.marksAt(at);
  }

  /** The first word behind token `at`, or -1: so that they are walked through without a function a step. */
  private after(at: number): number {
    const { first, role, roleLast, last } = this.post;
    let next = Math.max(at + 1, first);
    if (next >= role && next <= roleLast) next = roleLast + 1;
    if (next <= last) return next;
    if (this.body === null) return -1;
    next = Math.max(next, this.body[0]);
    return next <= this.body[1] ? next : -1;
  }

  /** A head noun of a public body, not of a place. */
  hasBodyHead(): boolean {
    if ((this.classes & Word.publicHead) === 0) return false;
    for (let at = this.after(-1); at >= 0; at = this.after(at))
      if (this.scan.is(at, Word.publicHead) && !this.scan.has(at, Mark.placeHead)) return true;
    return false;
  }

  /** "the Yubei branch of the city's public security bureau": no other private head noun. */
  isBranch(): boolean {
    for (let at = this.after(-1); at >= 0; at = this.after(at))
      if (this.scan.is(at, Word.privateHead) && this.scan.folded(at) !== 'branch') return false;
    return this.hasBodyHead();
  }

  hasPlace(places: Pick<PostContext, 'isPlace'>): boolean {
    for (let at = this.after(-1); at >= 0; at = this.after(at)) if (places.isPlace(at)) return true;
    return false;
  }

  hasAcronym(acronyms: Acronyms): boolean {
    for (let at = this.after(-1); at >= 0; at = this.after(at)) if (acronyms.has(this.scan.surface(at))) return true;
    return false;
  }

  /** A capitalised word that is no place, no nationality and none of `classes`. */
  hasOther(places: Pick<PostContext, 'isPlace'>, classes: number): boolean {
    const { scan } = this;
    for (let at = this.after(-1); at >= 0; at = this.after(at))
      if (scan.isCapital(at) && !scan.is(at, classes) && !scan.has(at, Mark.nationality) && !places.isPlace(at))
        return true;
    return false;
  }

  /** Folded, with spaces between. */
  text(): string {
    if (this.after(-1) < 0) return '';
    const words: string[] = [];
    for (let at = this.after(-1); at >= 0; at = this.after(at)) words.push(this.scan.folded(at));
    return joined(words);
  }
}

const joined = (words: readonly string[]): string =>
  words
    .join(' ')
    .replaceAll(" 's", "'s")
    .replace(/ ['’] /g, ' ');

const titleOf = (scan: Scan, { first, last }: Post): string => {
  const words: string[] = [];
  for (let at = first; at <= last; at++) words.push(scan.folded(at));
  return joined(words);
};

/** Tests for the two words that end in a role: "goodwill ambassador". */
const pairTest = (phrases: readonly string[]): ((before: string, role: string) => boolean) => {
  const pairs = phrases.map((phrase) => phrase.split(' ')).filter(({ length }) => length === 2);
  const roles = new Map<string, string[]>();
  for (const [before = '', role = ''] of pairs) roles.set(before, [...(roles.get(before) ?? []), role]);
  return (before, role) => roles.get(before)?.some((known) => role.startsWith(known)) ?? false;
};

/** "Secretary for Transport and Logistics" */
const isSecretaryFor = (scan: Scan, { role, complement }: Post): boolean =>
  scan.surface(role) === 'Secretary' && scan.folded(complement) === 'for' && scan.isCapital(complement + 1);

/** "Chinese Chairman", not "Acme's Chinese Chairman". */
const isChairmanOfState = (scan: Scan, { first, role }: Post): boolean =>
  scan.surface(role) === 'Chairman' &&
  first === role - 1 &&
  !scan.isCapital(first - 1) &&
  !scan.isPossessive(first - 1);

/** The test of design section 4.3, from the word lists of the posts knowledge. */
export const publicTest = (knowledge: PostsKnowledge): PublicTest => {
  const hasPublicBody = remembered((text: string) => knowledge.publicBodies.some((phrase) => text.includes(phrase)));
  const titles = new WordingMemory<boolean>();
  const isPublicTitle = (scan: Scan, post: Post): boolean => {
    const known = titles.find(scan.tokens, 0, post.first, post.last);
    if (known !== undefined) return known;
    const title = titleOf(scan, post);
    return titles.add(knowledge.publicTitles.some((phrase) => title.includes(phrase)));
  };
  const isNoPost = pairTest(knowledge.notPosts);

  return (scan, post, body, isBeforeName, places, acronyms) => {
    const isPrivateRole = scan.is(post.role, Word.privateRole);
    // "chief engineer of the Ministry of Industry" is a rank of officials; an engineer is not.
    if (isPrivateRole && scan.folded(post.role - 1) !== 'chief') return false;
    const role = scan.folded(post.role);
    if (isNoPost(scan.folded(post.role - 1), role)) return false;
    const words = new PostWords(scan, post, body);
    const { classes, marks } = words;
    // The Party's officer with the forces, their schools included.
    if (role.startsWith('commissar')) return true;
    if (classes & Word.privateHead && !words.isBranch())
      return hasPublicBody(words.text()) && !/ chamber of /.test(words.text());
    const hasHead = (classes & Word.publicHead) !== 0;
    if (role.startsWith('member')) return words.hasBodyHead();
    if (role === 'deputy' || role === 'deputies') return /\b(?:congress|npc|people's)\b/.test(words.text());
    if (!hasHead && marks & Mark.privateTopic) return hasPublicBody(words.text()) || isSecretaryFor(scan, post);
    if (isPrivateRole) return words.hasBodyHead();
    if (scan.is(post.role, Word.publicRole) || (role === 'assistant' && classes & Word.publicRole)) return true;
    if (scan.is(post.roleLast, Word.tail) && (role === 'secretary' || role === 'consul')) return true;
    if (hasHead || classes & (Word.party | Word.level)) return true;
    if (marks & Mark.acronym && words.hasAcronym(acronyms())) return true;
    const isOfNation = (marks & Mark.nationality) !== 0;
    const hasPlace = words.hasPlace(places);
    if (hasPlace && OF_A_PLACE.test(role) && !words.hasOther(places, Word.rank | Word.modifier)) return true;
    if (isOfNation && OF_A_NATION.test(role)) return true;
    // "Chinese Chairman A": how Russian and Central Asian papers call the president.
    if (isOfNation && isBeforeName && isChairmanOfState(scan, post)) return true;
    if (hasPublicBody(words.text()) || isPublicTitle(scan, post)) return true;
    // "General Secretary Xi": a title of the Party without its body.
    if (role === 'secretary' && scan.folded(post.role - 1) === 'general') return true;
    if (!isBeforeName || !scan.is(post.role, Word.bareRole)) return false;
    if (words.hasOther(places, Word.rank)) return false;
    const isOfCountry = hasPlace || isOfNation;
    const isFormer = (marks & Mark.past) !== 0;
    // "Vice President Li" is as often a company's; "President Li" is one where its sentence names no company.
    if (classes & Word.rank && !isFormer) return isOfCountry;
    return isOfCountry || isFormer || scan.isCapital(post.role);
  };
};
