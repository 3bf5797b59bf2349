/** Which records of a corpus speak of one person. */
import { compareLocators, type Locator } from '../../corpus/locator.ts';
import type { PersonRecord } from './official-records.ts';

/** Two local posts in different provinces within this many days are held by two people. */
const TRANSFER_DAYS = 180;
const DAY = 86_400_000;

/** Offices of which there is one in the country, so that a family name behind them tells who is meant. */
const UNIQUE = new Set(['president', 'general-secretary', 'premier', 'prime-minister']);

const firstSource = (record: PersonRecord): Locator =>
  record.forms.flatMap(([, sources]) => sources).toSorted(compareLocators)[0] ?? ['', 0, 0];

/** By date, undated last, then by place in the corpus: the same for every order of the articles. */
const compareRecords = (a: PersonRecord, b: PersonRecord): number => {
  const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : compareLocators(firstSource(a), firstSource(b));
};

const provincesOf = (record: PersonRecord): string[] =>
  record.posts.filter(({ rank }) => !rank.includes('former')).flatMap(({ province }) => province ?? []);

/** True where the two cannot be one person: local posts in different provinces at about the same time. */
const exclude = (a: PersonRecord, b: PersonRecord): boolean => {
  const [here, there] = [provincesOf(a), provincesOf(b)];
  if (here.length === 0 || there.length === 0 || here.some((province) => there.includes(province))) return false;
  if (a.date === null || b.date === null) return true;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= TRANSFER_DAYS * DAY;
};

/** Records of one name, cut into people; a record that fits several goes to the first, by date. */
const splitNamesakes = (records: readonly PersonRecord[]): PersonRecord[][] => {
  const people: PersonRecord[][] = [];
  const local = records.filter((record) => provincesOf(record).length > 0);
  const others = records.filter((record) => provincesOf(record).length === 0);
  for (const record of [...local, ...others]) {
    const fitting = people.find((person) => !person.some((known) => exclude(known, record)));
    if (fitting) fitting.push(record);
    else people.push([record]);
  }
  return people;
};

/** The people of a corpus, each as their records by date. Records of a family name alone join whom they can only mean. */
export const joinPeople = (records: readonly PersonRecord[]): PersonRecord[][] => {
  const byKey = new Map<string, PersonRecord[]>();
  const sorted = records.toSorted(compareRecords);
  for (const record of sorted) {
    const known = byKey.get(record.key);
    if (known) known.push(record);
    else byKey.set(record.key, [record]);
  }
  const people: PersonRecord[][] = [];
  const familyOnly: PersonRecord[] = [];
  for (const group of byKey.values()) {
    if (group[0]?.isFamilyOnly) familyOnly.push(...group);
    else people.push(...splitNamesakes(group));
  }
  const officials = people.filter((person) => person.some(({ posts }) => posts.length > 0));
  const strangers = new Map<string, PersonRecord[]>();
  for (const record of familyOnly) {
    const person = meant(
      record,
      officials.filter((known) => known[0]?.family === record.family),
    );
    if (person) person.push(record);
    else {
      const place = record.posts.find(({ province }) => province)?.province ?? '';
      const key = `${record.family} ${record.posts[0]?.office ?? ''} ${place}`;
      strangers.set(key, [...(strangers.get(key) ?? []), record]);
    }
  }
  return [...people, ...strangers.values()].map((person) => person.toSorted(compareRecords));
};

/** The one person of the family who holds the same office, or who alone can be meant by an office of which there is one. */
const meant = (record: PersonRecord, family: readonly PersonRecord[][]): PersonRecord[] | null => {
  const offices = record.posts.flatMap(({ office }) => office ?? []);
  const fits = (person: readonly PersonRecord[]): boolean => !person.some((known) => exclude(known, record));
  const sameOffice = family.filter(
    (person) =>
      fits(person) &&
      person.some(({ posts }) =>
        posts.some(
          ({ office, place }) =>
            office &&
            offices.includes(office) &&
            record.posts.every((own) => own.place === null || place === null || own.place === place),
        ),
      ),
  );
  if (sameOffice.length === 1) return sameOffice[0] ?? null;
  if (!offices.some((office) => UNIQUE.has(office))) return null;
  const holders = family.filter((person) =>
    person.some(({ posts }) => posts.some(({ office }) => office && UNIQUE.has(office))),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
};
