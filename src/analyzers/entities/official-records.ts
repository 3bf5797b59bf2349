/** What one article says of one person, in a form that survives JSON. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { OfficialPost, Person } from '../../annotate/people/person.ts';
import { remembered } from '../../annotate/remembered.ts';
import { type Position, positionOf } from './citations.ts';
import { NO_FORMS, withForm } from './forms.ts';

/** A post as one article words it; the same post in shorter words is folded into it. */
export interface PostRecord {
  readonly post: string;
  readonly office: string | null;
  readonly rank: string;
  readonly body: string | null;
  readonly place: string | null;
  readonly province: string | null;
  /** Where it stands, in the order of the text. */
  readonly positions: readonly Position[];
}

export interface PersonRecord {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly isFamilyOnly: boolean;
  /** Printed forms of the name. */
  readonly forms: readonly string[];
  /** Where the person is named, in the order of the text. */
  readonly positions: readonly Position[];
  readonly posts: readonly PostRecord[];
}

/** A record for everybody who is named in the article, officials or not: a later article may give the post. */
export const personRecords = (annotated: Annotated): PersonRecord[] => {
  const locate = (offset: number): Position => positionOf(annotated.locate(offset));
  const records: PersonRecord[] = [];
  for (const person of annotated.people) if (!person.isPrivate) records.push(recordOf(person, locate));
  return records;
};

const recordOf = (person: Person, locate: (offset: number) => Position): PersonRecord => {
  const { key, name, family, isFamilyOnly, mentions } = person;
  let forms = NO_FORMS;
  for (const { text } of mentions) forms = withForm(forms, text);
  const positions = mentions.map(({ start }) => locate(start));
  return { key, name, family, isFamilyOnly, forms, positions, posts: foldPosts(person.posts, locate) };
};

/** Weight of a wording: one that names body or place tells more than a bare title; then the longer one. */
const weight = ({ body, place, post }: OfficialPost): number =>
  (body ? 2000 : 0) + (place ? 1000 : 0) + Math.min(post.length, 900);

interface Folded {
  readonly main: OfficialPost;
  readonly positions: Position[];
}

/** "Mayor Tang" after "Tang Liangzhi, Mayor of Chongqing" is the same post: the fullest wording stands for both. */
const foldPosts = (posts: readonly OfficialPost[], locate: (offset: number) => Position): PostRecord[] => {
  const [only] = posts;
  if (!only) return [];
  if (posts.length === 1) return [postRecord({ main: only, positions: [locate(only.start)] })];
  const folded: Folded[] = [];
  for (const post of posts.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    const same = folded.find(({ main }) => isSamePost(main, post));
    if (same) same.positions.push(locate(post.start));
    else folded.push({ main: post, positions: [locate(post.start)] });
  }
  const isSpecific = folded.some(({ main }) => !isGeneric(main));
  return folded
    .filter(({ main }) => !(isSpecific && isGeneric(main)))
    .sort((a, b) => a.main.start - b.main.start)
    .map(postRecord);
};

const postRecord = ({ main: { post, office, rank, body, place, province }, positions }: Folded): PostRecord => ({
  post,
  office,
  rank,
  body,
  place,
  province,
  positions: positions.sort((a, b) => a - b),
});

/** "leader" or "official" alone: said beside a real post, it adds nothing. */
const isGeneric = ({ post, office }: OfficialPost): boolean =>
  (office === 'official' || office === 'leader') && !post.includes(' ');

/** The telling words of a wording, as a bag; equal bags say the same. */
const wordsOf = remembered((wording) => {
  const words = wording
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:the|of|for|to|and|s)$/.test(word));
  const bag = [...new Set(words)].sort().join(' ');
  return { bag, words: new Set(bag.split(' ')) };
});

const isSameBag = (a: string, b: string): boolean => a === b || wordsOf(a).bag === wordsOf(b).bag;

const isWithin = (shorter: string, longer: string): boolean => {
  const { words } = wordsOf(longer);
  for (const word of wordsOf(shorter).words) if (!words.has(word)) return false;
  return true;
};

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const isSamePost = (main: OfficialPost, post: OfficialPost): boolean => {
  if (isSameBag(main.post, post.post)) return true;
  // "Secretary Zhou" after "Party Secretary Zhou Qiang of Hunan Province".
  // The courtesy of "Director Duan" for a deputy director is no second post either.
  if (
    post.body === null &&
    post.place === null &&
    (main.rank === post.rank || post.rank === 'full') &&
    isWithin(post.post, main.post)
  )
    return true;
  if (main.office === null || main.office !== post.office || main.rank !== post.rank) return false;
  // "mayor of Dali": of a place that could not be resolved is not of any place.
  if (post.place === null && / of (?:the )?\p{Lu}/u.test(post.post) && !isWithin(post.post, main.post)) return false;
  // The lesser wording may lack what the fuller one says, but may not say something else.
  return (
    agrees(post.place, main.place) &&
    (post.body === null || main.body === null || isSameBag(post.body, main.body) || agreeBodies(main, post))
  );
};

/** "CPC Chongqing Municipal Committee" and "CPC Chongqing Committee": one inside the other. */
const agreeBodies = (main: OfficialPost, post: OfficialPost): boolean =>
  main.place === post.place && isWithin(post.body ?? '', main.body ?? '');
