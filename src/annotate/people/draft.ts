/** A person while the names of an article are still being given to people. */
import { formerRank } from './former-rank.ts';
import type { ReadPost } from './find-people.ts';
import type { NameReading } from './name-keys.ts';
import type { HeldPost, OfficialPost, Person, PersonMention } from './person.ts';

export interface Draft {
  readonly reading: NameReading;
  readonly isFamilyOnly: boolean;
  /** In text order. */
  readonly mentions: PersonMention[];
  posts: HeldPost[] | null;
  isListed: boolean;
}

/** Puts a mention where it belongs in a list in text order; names come nearly in order, so the way is short. */
export const insertMention = (list: PersonMention[], mention: PersonMention): void => {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.token ?? 0) > mention.token) at--;
  if (at === list.length) list.push(mention);
  else list.splice(at, 0, mention);
};

const NO_POSTS: readonly OfficialPost[] = [];

export const personOf = ({ reading, isFamilyOnly, mentions, posts, isListed }: Draft, read: ReadPost): Person => {
  const isOfficial =
    posts !== null && posts.some((one) => one.standing === 'public' && !isTitleOfPrivate(one, posts, read));
  return {
    key: isFamilyOnly ? reading.family : reading.key,
    name: reading.shown,
    family: reading.family,
    isFamilyOnly,
    mentions,
    posts: isOfficial ? told(posts, read) : NO_POSTS,
    isPrivate: posts !== null && !isOfficial,
    isListed,
  };
};

/** "President Hale" of "Peter Hale, president of the Hexi University": the title alone of a post that is not public. */
const isTitleOfPrivate = (one: HeldPost, held: readonly HeldPost[], read: ReadPost): boolean => {
  const { first, role, complement } = one.post;
  if (first < role || complement >= 0 || !held.some(({ standing }) => standing !== 'public')) return false;
  const title = read(one).post.toLowerCase();
  return held.some((other) => {
    if (other.standing === 'public') return false;
    const whole = read(other).post.toLowerCase();
    return whole.startsWith(`${title} `) || whole.endsWith(` ${title}`);
  });
};

/** An official's posts in text order, those of institutions too. */
const told = (held: readonly HeldPost[], read: ReadPost): OfficialPost[] =>
  inOrder(
    held.filter(({ standing }) => standing !== 'private'),
    ({ post }) => post.first,
  ).map((one) => {
    const reading = read(one);
    const { hasEnded } = one;
    return { ...reading, rank: hasEnded ? formerRank(reading.rank) : reading.rank, hasEnded };
  });

/** Sorts by where each stands in the text, in place; nearly always they do already. */
export const inOrder = <Found>(list: Found[], placeOf: (one: Found) => number): Found[] => {
  let last = -1;
  for (const one of list) {
    const place = placeOf(one);
    if (place < last) return list.sort((a, b) => placeOf(a) - placeOf(b));
    last = place;
  }
  return list;
};
