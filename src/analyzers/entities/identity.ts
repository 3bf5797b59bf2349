/** Which records of a corpus speak of one person. */
import { compareText } from '../../text/compare-text.ts';
import type { ArticleRecord } from './article-record.ts';
import type { PersonRecord, PostRecord } from './official-records.ts';
import { NOWHERE, type Stay, Stays, stayOf } from './stays.ts';
import { agrees } from './wordings.ts';

/** Offices of which there is one in the country, so that a family name behind them tells who is meant. */
const UNIQUE = new Set(['president', 'general-secretary', 'premier', 'prime-minister']);

/** One person: where and when they held posts, and which, as far as the records so far tell. */
class Candidate {
  /** Among all people. */
  readonly number: number;
  readonly family: string;
  readonly stays = new Stays();
  /** One post for each office and place: what an office alone is compared with. */
  readonly offices: PostRecord[] = [];
  hasPosts = false;
  isOfficial = false;

  constructor(number: number, family: string) {
    this.number = number;
    this.family = family;
  }

  add({ posts, isListed }: PersonRecord, stay: Stay): void {
    this.stays.add(stay);
    if (isListed || posts.length > 0) this.isOfficial = true;
    for (const post of posts) {
      const { office, place } = post;
      this.hasPosts = true;
      if (office !== null && !this.offices.some((known) => known.office === office && known.place === place))
        this.offices.push(post);
    }
  }
}

/** `at`: the record's place among those of all articles. */
type Visit = (record: PersonRecord, at: number, date: string | null) => void;

/** Visits the records by date, undated last, then as the corpus has them: the same for every order of the articles. */
const visitsByDate = (articles: readonly ArticleRecord[]): ((visit: Visit) => void) => {
  let count = 0;
  const byDate = articles.map(({ people, date }) => {
    const first = count;
    count += people.length;
    return { people, date, first };
  });
  byDate.sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999'));
  return (visit) => {
    for (const { people, date, first } of byDate) {
      let at = first;
      for (const record of people) visit(record, at++, date);
    }
  };
};

/** Nobody who has a public post or is listed with those who have. */
export const NOBODY = -1;

/**
 * The person that each record of `articles` speaks of, as a number: articles in corpus order, one after the other.
 * Records of a family name alone join whom they can only mean.
 */
export const joinPeople = (articles: readonly ArticleRecord[]): Int32Array => {
  const visitAll = visitsByDate(articles);
  const people: Candidate[] = [];
  const whose = new Int32Array(articles.reduce((sum, { people: { length } }) => sum + length, 0)).fill(NOBODY);
  const join = (person: Candidate, record: PersonRecord, at: number, stay: Stay): void => {
    person.add(record, stay);
    whose[at] = person.number;
  };
  const newPerson = ({ family }: PersonRecord): Candidate => {
    const person = new Candidate(people.length, family);
    people.push(person);
    return person;
  };

  const byKey = new Map<string, Candidate[]>();
  /** A record that fits several people of its name goes to the first. */
  const joinNamesake = (record: PersonRecord, at: number, stay: Stay): void => {
    let namesakes = byKey.get(record.key);
    if (!namesakes) byKey.set(record.key, (namesakes = []));
    let person = namesakes.find(({ stays }) => stays.fit(stay));
    if (!person) namesakes.push((person = newPerson(record)));
    join(person, record, at, stay);
  };
  // Records that tell of a place first: the others say nothing about who is meant.
  visitAll((record, at, date) => {
    const stay = record.isFamilyOnly ? NOWHERE : stayOf(record, date);
    if (stay !== NOWHERE) joinNamesake(record, at, stay);
  });
  visitAll((record, at) => {
    if (!record.isFamilyOnly && whose[at] === NOBODY) joinNamesake(record, at, NOWHERE);
  });

  const byFamily = officialsByFamily(people);
  const strangers = new Map<string, Candidate>();
  visitAll((record, at, date) => {
    if (!record.isFamilyOnly) return;
    const stay = stayOf(record, date);
    const person = meant(record, stay, byFamily.get(record.family) ?? []);
    if (person) {
      join(person, record, at, stay);
      return;
    }
    const province = record.posts.find((post) => post.province)?.province ?? '';
    const key = JSON.stringify([record.family, record.posts[0]?.office ?? '', province]);
    let stranger = strangers.get(key);
    if (!stranger) strangers.set(key, (stranger = newPerson(record)));
    join(stranger, record, at, stay);
  });
  return whose.map((number) => (people[number]?.isOfficial ? number : NOBODY));
};

const officialsByFamily = (people: readonly Candidate[]): ReadonlyMap<string, Candidate[]> => {
  const byFamily = new Map<string, Candidate[]>();
  for (const person of people) {
    if (!person.hasPosts) continue;
    const known = byFamily.get(person.family);
    if (known) known.push(person);
    else byFamily.set(person.family, [person]);
  }
  return byFamily;
};

/** The one person of the family who holds the same office, or who alone can be meant by an office of which there is one. */
const meant = (record: PersonRecord, stay: Stay, family: readonly Candidate[]): Candidate | null => {
  if (record.posts.length === 0) return null;
  const isSame = (post: PostRecord): boolean =>
    record.posts.some(({ office, place }) => office !== null && office === post.office && agrees(place, post.place));
  const sameOffice = family.filter(({ stays, offices }) => stays.fit(stay) && offices.some(isSame));
  if (sameOffice.length === 1) return sameOffice[0] ?? null;
  const isUnique = ({ office }: PostRecord): boolean => office !== null && UNIQUE.has(office);
  if (!record.posts.some(isUnique)) return null;
  const holders = family.filter(({ offices }) => offices.some(isUnique));
  return holders.length === 1 ? (holders[0] ?? null) : null;
};
