/** What one article says of one person, in a form that survives JSON. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { OfficialPost, Person } from '../../annotate/people/person.ts';
import { formerRank } from '../../annotate/people/former-rank.ts';
import { type Position, positionOf } from './citations.ts';
import { NO_FORMS, withForm } from './forms.ts';
import { agrees, fullness, isSameBag, isWithin } from './wordings.ts';

/** A post as one article words it; the same post in shorter words is folded into it. */
export interface PostRecord {
  readonly post: string;
  readonly office: string | null;
  readonly rank: string;
  /** The article tells that it is over, beside its wording: it was held until then. */
  readonly hasEnded: boolean;
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
  /** Named in a list of officials. */
  readonly isListed: boolean;
}

/** A record for everybody who is named in the article, officials or not: a later article may give the post. */
export const personRecords = (annotated: Annotated): PersonRecord[] => {
  const locate = (offset: number): Position => positionOf(annotated.locate(offset));
  const records: PersonRecord[] = [];
  for (const person of annotated.people) if (!person.isPrivate) records.push(recordOf(person, locate));
  return records;
};

const recordOf = (person: Person, locate: (offset: number) => Position): PersonRecord => {
  const { key, name, family, isFamilyOnly, mentions, isListed } = person;
  let forms = NO_FORMS;
  for (const { text } of mentions) forms = withForm(forms, text);
  const positions = mentions.map(({ start }) => locate(start));
  return { key, name, family, isFamilyOnly, forms, positions, posts: foldPosts(person.posts, locate), isListed };
};

interface Folded {
  readonly main: OfficialPost;
  /** Some wording of it tells that it is over. */
  hasEnded: boolean;
  readonly positions: Position[];
}

/** "Mayor Tang" after "Tang Liangzhi, Mayor of Chongqing" is the same post: the fullest wording stands for both. */
const foldPosts = (posts: readonly OfficialPost[], locate: (offset: number) => Position): PostRecord[] => {
  const [only] = posts;
  if (!only) return [];
  if (posts.length === 1) return [postRecord({ main: only, hasEnded: only.hasEnded, positions: [locate(only.start)] })];
  const folded: Folded[] = [];
  for (const post of posts.toSorted((a, b) => fullness(b) - fullness(a) || a.start - b.start)) {
    const same = folded.find(({ main }) => isSamePost(main, post));
    if (same) {
      same.positions.push(locate(post.start));
      same.hasEnded ||= post.hasEnded;
    } else folded.push({ main: post, hasEnded: post.hasEnded, positions: [locate(post.start)] });
  }
  const isSpecific = folded.some(({ main }) => !isGeneric(main));
  return folded
    .filter(({ main }) => !(isSpecific && isGeneric(main)))
    .sort((a, b) => a.main.start - b.main.start)
    .map(postRecord);
};

const postRecord = ({
  main: { post, office, rank, body, place, province },
  hasEnded,
  positions,
}: Folded): PostRecord => ({
  post,
  office,
  rank: hasEnded ? formerRank(rank) : rank,
  hasEnded,
  body,
  place,
  province,
  positions: positions.sort((a, b) => a - b),
});

/** "leader" or "city official" alone: said beside a real post, it adds nothing. */
const GENERIC =
  /^(?:(?:senior|top|local|city|county|district|provincial|municipal|prefectural|regional|government) )*(?:leader|official)$/i;

const isGeneric = ({ post, office }: OfficialPost): boolean =>
  (office === 'official' || office === 'leader') && GENERIC.test(post);

/** The rank that the wording itself gives. */
const ownRank = ({ rank, hasEnded }: OfficialPost): string =>
  hasEnded ? rank.replace(/^former ?/, '') || 'full' : rank;

/** Says whose or what for, not "of the city", "of its committee". */
const OF_ITS_OWN = / (?:of|for) (?:(?:the )?\p{Lu}|(?!(?:the|an?|its|their|our|this|that|both)\b)\p{Ll})/u;

const isSamePost = (main: OfficialPost, post: OfficialPost): boolean => {
  if (isSameBag(main.post, post.post)) return true;
  // "Secretary Zhou" after "Party Secretary Zhou Qiang of Hunan Province".
  // The courtesy of "Director Duan" for a deputy director is no second post either.
  if (
    post.body === null &&
    post.place === null &&
    (ownRank(main) === ownRank(post) || ownRank(post) === 'full') &&
    isWithin(post.post, main.post)
  )
    return true;
  if (main.office === null || main.office !== post.office || ownRank(main) !== ownRank(post)) return false;
  // "mayor of Dali" of a place that could not be resolved is not of any place; "minister of commerce" is of one thing.
  if (post.place === null && OF_ITS_OWN.test(post.post) && !isWithin(post.post, main.post)) return false;
  // The lesser wording may lack what the fuller one says, but may not say something else.
  return (
    agrees(post.place, main.place) &&
    (post.body === null || main.body === null || isSameBag(post.body, main.body) || agreeBodies(main, post))
  );
};

/** "CPC Chongqing Municipal Committee" and "CPC Chongqing Committee": one inside the other. */
const agreeBodies = (main: OfficialPost, post: OfficialPost): boolean =>
  main.place === post.place && isWithin(post.body ?? '', main.body ?? '');
