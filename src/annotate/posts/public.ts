/** Tells public posts (mayor, director of a bureau) from others (chairman of a company, dean). */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import { remembered, ShapedMemory } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { PostContext } from './post-context.ts';
import type { Post } from './post.ts';

/** What the article shows about a post's words. */
export interface PublicContext extends Pick<PostContext, 'isPlace'> {
  /** Token is an acronym that the article gives a public body: "Information Office (SCIO)". */
  readonly isAcronym: (token: number) => boolean;
}

export interface PublicTest {
  /** `body`: the tokens of the complement, its own or one shared with the next post; null without one. */
  (
    scan: Scan,
    post: Post,
    body: readonly [first: number, last: number] | null,
    isBeforeName: boolean,
    context: PublicContext,
  ): boolean;
}

/** Roles that a place alone makes public: "officials of Chongqing", "head of Chengkou County". */
const OF_A_PLACE =
  /^(?:official|leader|chairman|chairwoman|head|secretary|president|executive|chief|chancellor|king|queen|prince|emperor|representative|commissioner|judge|cadre|speaker|prosecutor)s?$/;
/** Roles that a nationality makes public: "Chinese leaders", "former Brazilian president". */
const OF_A_NATION = /^(?:president|king|queen|prince|emperor|chancellor|leader|official|representative)s?$/;

/** The words of a post but for its role, and of its body. */
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
    this.see(post.first, post.role - 1);
    this.see(post.roleLast + 1, post.last);
    if (body) this.see(body[0], body[1]);
  }

  private see(first: number, last: number): void {
    for (let at = first; at <= last; at++) {
      this.classes |= this.scan.bits(at);
      this.marks |= this.scan.marksAt(at);
    }
  }

  some(test: (token: number) => boolean): boolean {
    const { first, role, roleLast, last } = this.post;
    for (let at = first; at <= last; at++) if ((at < role || at > roleLast) && test(at)) return true;
    if (this.body) for (let at = this.body[0]; at <= this.body[1]; at++) if (test(at)) return true;
    return false;
  }

  /** Folded, with spaces between. */
  text(): string {
    const words: string[] = [];
    this.some((at) => {
      words.push(this.scan.folded(at));
      return false;
    });
    return joined(words);
  }
}

const joined = (words: readonly string[]): string => words.join(' ').replaceAll(" 's", "'s");

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

/** The test of design section 4.3, from the word lists of the posts knowledge. */
export const publicTest = (knowledge: PostsKnowledge): PublicTest => {
  const hasPublicBody = remembered((text: string) => knowledge.publicBodies.some((phrase) => text.includes(phrase)));
  const titles = new ShapedMemory<boolean>();
  const isPublicTitle = (scan: Scan, post: Post): boolean => {
    const printed = scan.text(post.first, post.last);
    const words = post.last - post.first;
    const known = titles.get(printed, words);
    if (known !== undefined) return known;
    const title = titleOf(scan, post);
    return titles.set(
      printed,
      words,
      knowledge.publicTitles.some((phrase) => title.includes(phrase)),
    );
  };
  const isNoPost = pairTest(knowledge.notPosts);

  return (scan, post, body, isBeforeName, context) => {
    const isPrivateRole = scan.is(post.role, Word.privateRole);
    // "chief engineer of the Ministry of Industry" is a rank of officials; an engineer is not.
    if (isPrivateRole && scan.folded(post.role - 1) !== 'chief') return false;
    const role = scan.folded(post.role);
    if (isNoPost(scan.folded(post.role - 1), role)) return false;
    const words = new PostWords(scan, post, body);
    const { classes, marks } = words;
    if (classes & Word.privateHead) return hasPublicBody(words.text());
    const hasHead = (classes & Word.publicHead) !== 0;
    const hasBodyHead = (): boolean =>
      hasHead && words.some((at) => scan.is(at, Word.publicHead) && !scan.has(at, Mark.placeHead));
    if (role.startsWith('member')) return hasBodyHead();
    if (role === 'deputy' || role === 'deputies') return /\b(?:congress|npc|people's)\b/.test(words.text());
    if (!hasHead && marks & Mark.privateTopic) return hasPublicBody(words.text());
    if (isPrivateRole) return hasBodyHead();
    if (scan.is(post.role, Word.publicRole) || (role === 'assistant' && classes & Word.publicRole)) return true;
    if (scan.is(post.roleLast, Word.tail) && (role === 'secretary' || role === 'consul')) return true;
    if (hasHead || classes & (Word.party | Word.level) || words.some(context.isAcronym)) return true;
    const isOfNation = (marks & Mark.nationality) !== 0;
    const hasPlace = words.some((at) => context.isPlace(at));
    const isFree = (at: number): boolean =>
      scan.isCapital(at) && !context.isPlace(at) && !scan.has(at, Mark.nationality);
    if (hasPlace && OF_A_PLACE.test(role) && !words.some((at) => isFree(at) && !scan.is(at, Word.rank | Word.modifier)))
      return true;
    if (isOfNation && OF_A_NATION.test(role)) return true;
    if (hasPublicBody(words.text()) || isPublicTitle(scan, post)) return true;
    // "General Secretary Xi": a title of the Party without its body.
    if (role === 'secretary' && scan.folded(post.role - 1) === 'general') return true;
    if (!isBeforeName || !scan.is(post.role, Word.bareRole)) return false;
    if (words.some((at) => isFree(at) && !scan.is(at, Word.rank))) return false;
    const isOfCountry = hasPlace || isOfNation;
    const isFormer = (marks & Mark.past) !== 0;
    // "Vice President Li" is as often a company's; "President Li" is one where its sentence names no company.
    if (classes & Word.rank && !isFormer) return isOfCountry;
    return isOfCountry || isFormer || scan.isCapital(post.role);
  };
};
