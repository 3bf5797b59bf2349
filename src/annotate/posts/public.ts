/** Tells public posts (mayor, director of a bureau) from others (chairman of a company, dean). */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import { remembered } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { isNationality, Word } from '../word-classes.ts';
import type { Post } from './post.ts';

export interface PublicTest {
  /** `body`: the tokens of the complement, its own or one shared with the next post; null without one. */
  (
    scan: Scan,
    post: Post,
    body: readonly [first: number, last: number] | null,
    isBeforeName: boolean,
    isPlace: (token: number) => boolean,
    isPublicAcronym: (token: number) => boolean,
  ): boolean;
}

/** Roles that a place alone makes public: "officials of Chongqing", "head of Chengkou County". */
const OF_A_PLACE =
  /^(?:official|leader|chairman|chairwoman|head|secretary|president|executive|chief|chancellor|king|queen|prince|emperor|representative|commissioner|judge|cadre|speaker|prosecutor)s?$/;

const folded = (scan: Scan, tokens: readonly number[]): string =>
  tokens
    .map((at) => scan.folded(at))
    .join(' ')
    .replaceAll(" 's", "'s");

/** Roles that a nationality makes public: "Chinese leaders", "former Brazilian president". */
const OF_A_NATION = /^(?:president|king|queen|prince|emperor|chancellor|leader|official|representative)s?$/;

/** The test of design section 4.3, from the word lists of the posts knowledge. */
export const publicTest = (knowledge: PostsKnowledge): PublicTest => {
  const hasPublicBody = remembered((text: string) => knowledge.publicBodies.some((phrase) => text.includes(phrase)));
  const isPublicTitle = remembered((title: string) => knowledge.publicTitles.some((phrase) => title.includes(phrase)));
  const hasPublicTitle = (scan: Scan, { first, last }: Post): boolean => {
    const title = folded(
      scan,
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    return isPublicTitle(title);
  };
  const topics = new Set(knowledge.privateTopics);
  const placeHeads = new Set(knowledge.placeHeads);

  return (scan, post, body, isBeforeName, isPlace, isPublicAcronym) => {
    // "chief engineer of the Ministry of Industry" is a rank of officials; an engineer is not.
    if (scan.is(post.role, Word.privateRole) && scan.folded(post.role - 1) !== 'chief') return false;
    const role = scan.folded(post.role);
    const words: number[] = [];
    for (let at = post.first; at <= post.last; at++) if (at < post.role || at > post.roleLast) words.push(at);
    if (body) for (let at = body[0]; at <= body[1]; at++) words.push(at);
    const text = folded(scan, words);
    const named = folded(scan, [post.role - 1, post.role]);
    if (knowledge.notPosts.some((phrase) => named.startsWith(phrase))) return false;
    if (words.some((at) => scan.is(at, Word.privateHead))) return hasPublicBody(text);
    const heads = words.filter((at) => scan.is(at, Word.publicHead));
    if (role.startsWith('member')) return heads.some((at) => !placeHeads.has(scan.folded(at)));
    if (role === 'deputy' || role === 'deputies') return /\b(?:congress|npc|people's)\b/.test(text);
    const isTopic = heads.length === 0 && words.some((at) => topics.has(scan.folded(at)));
    if (isTopic) return hasPublicBody(text);
    if (scan.is(post.role, Word.privateRole)) return heads.some((at) => !placeHeads.has(scan.folded(at)));
    if (
      scan.is(post.role, Word.publicRole) ||
      (role === 'assistant' && words.some((at) => scan.is(at, Word.publicRole)))
    )
      return true;
    if (scan.is(post.roleLast, Word.tail) && (role === 'secretary' || role === 'consul')) return true;
    if (words.some(isPublicAcronym)) return true;
    if (heads.length > 0 || words.some((at) => scan.is(at, Word.party | Word.level))) return true;
    const isOfPlaceOnly = words.every(
      (at) =>
        !scan.isCapital(at) || isPlace(at) || isNationality(scan.folded(at)) || scan.is(at, Word.rank | Word.modifier),
    );
    if (OF_A_PLACE.test(role) && words.some(isPlace) && isOfPlaceOnly) return true;
    if (OF_A_NATION.test(role) && words.some((at) => isNationality(scan.folded(at)))) return true;
    if (hasPublicBody(text) || hasPublicTitle(scan, post)) return true;
    // "General Secretary Xi": a title of the Party without its body.
    if (role === 'secretary' && scan.folded(post.role - 1) === 'general') return true;
    const isBare = words.every(
      (at) => scan.is(at, Word.rank) || isPlace(at) || !scan.isCapital(at) || isNationality(scan.folded(at)),
    );
    if (!scan.is(post.role, Word.bareRole) || !isBeforeName || !isBare) return false;
    const isOfCountry = words.some((at) => isPlace(at) || isNationality(scan.folded(at)));
    const isFormer = words.some((at) => /^(?:former|late|ex|then)$/.test(scan.folded(at)));
    // "Vice President Li" is as often a company's; "President Li" is one where its sentence names no company.
    if (words.some((at) => scan.is(at, Word.rank)) && !isFormer) return isOfCountry;
    return isOfCountry || isFormer || scan.isCapital(post.role);
  };
};
