/** Which records of a corpus speak of one person. */
import { compareLocators, type Locator } from '../../corpus/locator.ts';
import type { PersonRecord, PostRecord } from './official-records.ts';

/** Two local posts in different provinces within this many days are held by two people. */
const TRANSFER_DAYS = 180;
const DAY = 86_400_000;

/** Offices of which there is one in the country, so that a family name behind them tells who is meant. */
const UNIQUE = new Set(['president', 'general-secretary', 'premier', 'prime-minister']);

const firstSource = (record: PersonRecord): Locator =>
  record.forms
    .flatMap(([, sources]) => sources)
    .reduce((first, source) => (compareLocators(source, first) < 0 ? source : first));

/** By date, undated last, then by place in the corpus: the same for every order of the articles. */
const inOrder = (records: readonly PersonRecord[]): PersonRecord[] =>
  records
    .map((record) => ({ record, date: record.date ?? '9999', source: firstSource(record) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : compareLocators(a.source, b.source)))
    .map(({ record }) => record);

/** Where and when somebody held local posts, as far as one article tells. */
interface Stay {
  readonly provinces: readonly string[];
  /** Days since 1970; null for an undated article. */
  readonly day: number | null;
}

const stayOf = ({ posts, date }: PersonRecord): Stay => ({
  provinces: [
    ...new Set(posts.filter(({ rank }) => !rank.includes('former')).flatMap(({ province }) => province ?? [])),
  ],
  day: date === null ? null : Date.parse(date) / DAY,
});

/** True where the two cannot be one person's: different provinces at about the same time. */
const exclude = (a: Stay, b: Stay): boolean => {
  if (a.provinces.length === 0 || b.provinces.length === 0) return false;
  if (a.provinces.some((province) => b.provinces.includes(province))) return false;
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= TRANSFER_DAYS;
};

/** One person: the records so far, and each distinct stay once, so that a reprinted article costs nothing more. */
class Candidate {
  readonly records: PersonRecord[] = [];
  /** One post for each office and place: what an office alone is compared with. */
  readonly offices = new Map<string, PostRecord>();
  private readonly stays = new Map<string, Stay>();

  fits(stay: Stay): boolean {
    for (const known of this.stays.values()) if (exclude(known, stay)) return false;
    return true;
  }

  add(record: PersonRecord, stay: Stay): void {
    this.records.push(record);
    for (const post of record.posts)
      if (post.office !== null) this.offices.set(JSON.stringify([post.office, post.place]), post);
    if (stay.provinces.length > 0) this.stays.set(JSON.stringify(stay), stay);
  }
}

/** Records of one name, cut into people; a record that fits several goes to the first, by date. */
const splitNamesakes = (records: readonly PersonRecord[]): Candidate[] => {
  const people: Candidate[] = [];
  const placed = records.map((record) => ({ record, stay: stayOf(record) }));
  const isLocal = ({ stay }: { readonly stay: Stay }): boolean => stay.provinces.length > 0;
  // Records that tell of a place first: the others say nothing about who is meant.
  for (const { record, stay } of [...placed.filter(isLocal), ...placed.filter((one) => !isLocal(one))]) {
    let person = people.find((one) => one.fits(stay));
    if (!person) people.push((person = new Candidate()));
    person.add(record, stay);
  }
  return people;
};

/** The people of a corpus, each as their records by date. Records of a family name alone join whom they can only mean. */
export const joinPeople = (records: readonly PersonRecord[]): PersonRecord[][] => {
  const byKey = new Map<string, PersonRecord[]>();
  for (const record of inOrder(records)) {
    const known = byKey.get(record.key);
    if (known) known.push(record);
    else byKey.set(record.key, [record]);
  }
  const people: Candidate[] = [];
  const familyOnly: PersonRecord[] = [];
  for (const group of byKey.values()) {
    if (group[0]?.isFamilyOnly) familyOnly.push(...group);
    else people.push(...splitNamesakes(group));
  }
  const byFamily = officialsByFamily(people);
  const strangers = new Map<string, PersonRecord[]>();
  for (const record of familyOnly) {
    const person = meant(record, byFamily.get(record.family) ?? []);
    if (person) {
      person.add(record, stayOf(record));
      continue;
    }
    const province = record.posts.find((post) => post.province)?.province ?? '';
    const key = JSON.stringify([record.family, record.posts[0]?.office ?? '', province]);
    strangers.set(key, [...(strangers.get(key) ?? []), record]);
  }
  return [...people.map(({ records: own }) => own), ...strangers.values()].map(inOrder);
};

const officialsByFamily = (people: readonly Candidate[]): ReadonlyMap<string, Candidate[]> => {
  const byFamily = new Map<string, Candidate[]>();
  for (const person of people) {
    if (!person.records.some(({ posts }) => posts.length > 0)) continue;
    const family = person.records[0]?.family ?? '';
    byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
  }
  return byFamily;
};

const postsOf = ({ offices }: Candidate): PostRecord[] => [...offices.values()];

/** The one person of the family who holds the same office, or who alone can be meant by an office of which there is one. */
const meant = (record: PersonRecord, family: readonly Candidate[]): Candidate | null => {
  const stay = stayOf(record);
  const isSame = (post: PostRecord): boolean =>
    record.posts.some(({ office, place }) => office !== null && office === post.office && agrees(place, post.place));
  const sameOffice = family.filter((person) => person.fits(stay) && postsOf(person).some(isSame));
  if (sameOffice.length === 1) return sameOffice[0] ?? null;
  const isUnique = ({ office }: PostRecord): boolean => office !== null && UNIQUE.has(office);
  if (!record.posts.some(isUnique)) return null;
  const holders = family.filter((person) => postsOf(person).some(isUnique));
  return holders.length === 1 ? (holders[0] ?? null) : null;
};

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
