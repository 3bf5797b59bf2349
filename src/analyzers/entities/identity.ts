/** Which records of a corpus speak of one person. */
import type { Position } from './citations.ts';
import type { PersonRecord, PostRecord } from './official-records.ts';
import { type Stay, Stays, stayOf } from './stays.ts';
import { compareText } from '../../text/compare-text.ts';

/** Offices of which there is one in the country, so that a family name behind them tells who is meant. */
const UNIQUE = new Set(['president', 'general-secretary', 'premier', 'prime-minister']);

/** A record with what it is sorted by. */
interface Dated {
  readonly record: PersonRecord;
  readonly date: string;
  /** Where it first names the person. */
  readonly position: Position;
}

const dated = (record: PersonRecord): Dated => {
  let position = Infinity;
  for (const form of record.forms) position = Math.min(position, form[1][0] ?? Infinity);
  return { record, date: record.date ?? '9999', position };
};

/** By date, undated last, then by place in the corpus: the same for every order of the articles. */
const compareDated = (a: Dated, b: Dated): number =>
  compareText(a.date, b.date) || compareText(a.record.path, b.record.path) || a.position - b.position;

/** One person: the records so far, and where and when they held posts. */
class Candidate {
  readonly records: Dated[] = [];
  readonly stays = new Stays();
  /** One post for each office and place: what an office alone is compared with. */
  readonly offices: PostRecord[] = [];

  add(one: Dated, stay: Stay): void {
    this.records.push(one);
    this.stays.add(stay);
    for (const post of one.record.posts) {
      const { office, place } = post;
      if (office !== null && !this.offices.some((known) => known.office === office && known.place === place))
        this.offices.push(post);
    }
  }
}

/** Records of one name, cut into people; a record that fits several goes to the first, by date. */
const splitNamesakes = (records: readonly Dated[]): Candidate[] => {
  const people: Candidate[] = [];
  const place = (one: Dated, stay: Stay): void => {
    let person = people.find(({ stays }) => stays.fit(stay));
    if (!person) people.push((person = new Candidate()));
    person.add(one, stay);
  };
  // Records that tell of a place first: the others say nothing about who is meant.
  const others: { readonly one: Dated; readonly stay: Stay }[] = [];
  for (const one of records) {
    const stay = stayOf(one.record);
    if (stay.provinces.length > 0) place(one, stay);
    else others.push({ one, stay });
  }
  for (const { one, stay } of others) place(one, stay);
  return people;
};

/** The people of a corpus, each as their records by date. Records of a family name alone join whom they can only mean. */
export const joinPeople = (records: readonly PersonRecord[]): PersonRecord[][] => {
  const byKey = new Map<string, Dated[]>();
  for (const record of records) {
    const known = byKey.get(record.key);
    if (known) known.push(dated(record));
    else byKey.set(record.key, [dated(record)]);
  }
  const people: Candidate[] = [];
  const familyOnly: Dated[] = [];
  for (const group of byKey.values()) {
    group.sort(compareDated);
    if (group[0]?.record.isFamilyOnly) familyOnly.push(...group);
    else people.push(...splitNamesakes(group));
  }
  const byFamily = officialsByFamily(people);
  const strangers = new Map<string, Dated[]>();
  for (const one of familyOnly) {
    const { record } = one;
    const person = meant(record, byFamily.get(record.family) ?? []);
    if (person) {
      person.add(one, stayOf(record));
      continue;
    }
    const province = record.posts.find((post) => post.province)?.province ?? '';
    const key = JSON.stringify([record.family, record.posts[0]?.office ?? '', province]);
    const known = strangers.get(key);
    if (known) known.push(one);
    else strangers.set(key, [one]);
  }
  return [...people.map((person) => person.records), ...strangers.values()].map((own) =>
    own.sort(compareDated).map(({ record }) => record),
  );
};

const officialsByFamily = (people: readonly Candidate[]): ReadonlyMap<string, Candidate[]> => {
  const byFamily = new Map<string, Candidate[]>();
  for (const person of people) {
    if (!person.records.some(({ record }) => record.posts.length > 0)) continue;
    const family = person.records[0]?.record.family ?? '';
    const known = byFamily.get(family);
    if (known) known.push(person);
    else byFamily.set(family, [person]);
  }
  return byFamily;
};

/** The one person of the family who holds the same office, or who alone can be meant by an office of which there is one. */
const meant = (record: PersonRecord, family: readonly Candidate[]): Candidate | null => {
  const stay = stayOf(record);
  const isSame = (post: PostRecord): boolean =>
    record.posts.some(({ office, place }) => office !== null && office === post.office && agrees(place, post.place));
  const sameOffice = family.filter(({ stays, offices }) => stays.fit(stay) && offices.some(isSame));
  if (sameOffice.length === 1) return sameOffice[0] ?? null;
  const isUnique = ({ office }: PostRecord): boolean => office !== null && UNIQUE.has(office);
  if (!record.posts.some(isUnique)) return null;
  const holders = family.filter(({ offices }) => offices.some(isUnique));
  return holders.length === 1 ? (holders[0] ?? null) : null;
};

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
