/** What one article says of one person, in a form that survives JSON. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { OfficialPost, Person } from '../../annotate/people/person.ts';
import { remembered, sharedText } from '../../annotate/remembered.ts';
import type { Locator } from '../../corpus/locator.ts';

/** A post as one article words it; the same post in shorter words is folded into it. */
export interface PostRecord {
  readonly post: string;
  readonly office: string | null;
  readonly rank: string;
  readonly body: string | null;
  readonly place: string | null;
  readonly province: string | null;
  readonly sources: readonly Locator[];
}

export interface PersonRecord {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly isFamilyOnly: boolean;
  /** ISO date of the article, null where it has none. */
  readonly date: string | null;
  /** Printed forms of the name, each with where it stands. */
  readonly forms: readonly (readonly [form: string, sources: readonly Locator[]])[];
  readonly posts: readonly PostRecord[];
}

/** A record for everybody who is named in the article, officials or not: a later article may give the post. */
export const personRecords = (annotated: Annotated, date: string | null): PersonRecord[] =>
  annotated.people.filter(({ isPrivate }) => !isPrivate).map((person) => recordOf(annotated, person, date));

// What is kept of an article must not keep the article.
const own = sharedText();

const recordOf = (annotated: Annotated, person: Person, date: string | null): PersonRecord => {
  const forms = new Map<string, Locator[]>();
  for (const { text, start } of person.mentions) {
    const form = own(/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text);
    const known = forms.get(form);
    if (known) known.push(annotated.locate(start));
    else forms.set(form, [annotated.locate(start)]);
  }
  const { key, name, family, isFamilyOnly } = person;
  return {
    key: own(key),
    name: own(name),
    family: own(family),
    isFamilyOnly,
    date,
    forms: [...forms],
    posts: foldPosts(person.posts, (start) => annotated.locate(start)),
  };
};

/** Weight of a wording: one that names body or place tells more than a bare title; then the longer one. */
const weight = ({ body, place, post }: OfficialPost): number =>
  (body ? 2000 : 0) + (place ? 1000 : 0) + Math.min(post.length, 900);

/** "Mayor Tang" after "Tang Liangzhi, Mayor of Chongqing" is the same post: the fullest wording stands for both. */
const foldPosts = (posts: readonly OfficialPost[], locate: (offset: number) => Locator): PostRecord[] => {
  const folded: { readonly main: OfficialPost; readonly sources: Locator[] }[] = [];
  for (const post of posts.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    const same = folded.find(({ main }) => isSamePost(main, post));
    if (same) same.sources.push(locate(post.start));
    else folded.push({ main: post, sources: [locate(post.start)] });
  }
  const isSpecific = folded.some(({ main }) => !isGeneric(main));
  return folded
    .filter(({ main }) => !(isSpecific && isGeneric(main)))
    .toSorted((a, b) => a.main.start - b.main.start)
    .map(({ main: { post, office, rank, body, place, province }, sources }) => ({
      post: own(post),
      office,
      rank,
      body: body === null ? null : own(body),
      place,
      province,
      sources: sources.toSorted((a, b) => a[1] - b[1] || a[2] - b[2]),
    }));
};

/** "leader" or "official" alone: said beside a real post, it adds nothing. */
const isGeneric = ({ post, office }: OfficialPost): boolean =>
  (office === 'official' || office === 'leader') && !post.includes(' ');

const bag = remembered((post: string): string =>
  [
    ...new Set(
      post
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word && !/^(?:the|of|for|to|and|s)$/.test(word)),
    ),
  ]
    .sort()
    .join(' '),
);

const isWithin = (shorter: string, longer: string): boolean => {
  const words = new Set(bag(longer).split(' '));
  return bag(shorter)
    .split(' ')
    .every((word) => words.has(word));
};

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const isSamePost = (main: OfficialPost, post: OfficialPost): boolean => {
  if (bag(main.post) === bag(post.post)) return true;
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
    (post.body === null || main.body === null || bag(post.body) === bag(main.body) || agreeBodies(main, post))
  );
};

/** "CPC Chongqing Municipal Committee" and "CPC Chongqing Committee": one inside the other. */
const agreeBodies = (main: OfficialPost, post: OfficialPost): boolean =>
  main.place === post.place && isWithin(post.body ?? '', main.body ?? '');
