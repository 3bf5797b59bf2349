/** Joins the tellings of a corpus into events, whatever their order. */
import { compareLocators, type Locator } from '../../corpus/locator.ts';
import { joinCoarse } from './coarse.ts';
import type { EventRecord } from './record.ts';
import { areSame, type Profile, profileOf } from './same-event.ts';
import { compareText } from '../../text/compare-text.ts';

const sourceOf = ({ sources }: EventRecord): Locator => sources[0] ?? ['', 0, 0];

const fold = (a: EventRecord, b: EventRecord): EventRecord => {
  const [first, second] = compareLocators(sourceOf(a), sourceOf(b)) <= 0 ? [a, b] : [b, a];
  const sources = new Map([...first.sources, ...second.sources].map((source) => [source.join(':'), source]));
  return {
    ...first,
    people: [...new Set([...first.people, ...second.people])],
    sources: [...sources.values()].sort(compareLocators),
  };
};

/** The same tellings with those of equal words as one; associative, and the order changes only the order. */
export const foldTellings = (records: readonly EventRecord[]): EventRecord[] => {
  const folded = new Map<string, EventRecord>();
  for (const record of records) {
    const known = folded.get(record.wording);
    folded.set(record.wording, known ? fold(known, record) : record);
  }
  return [...folded.values()];
};

/** Tells of more than one meeting. */
const OF_SEVERAL = /\bmet (?:twice|(?:three|four|five|several|many) times)\b/;

/** Nearest telling first: held before attended before mentioned, text before headline, the deed before its announcement, own date before a tied one. */
const rankOf = ({ telling, kind, status, isTied, isTitle, isBare, event }: EventRecord): number =>
  (OF_SEVERAL.test(event) ? 3 : 0) +
  ['held', 'attended', 'mentioned'].indexOf(telling) +
  (isTied ? 3 : 0) +
  (isTitle ? 6 : 0) +
  (isBare ? 1 : 0) +
  // "Kites are seen at the opening of the festival"
  (kind === 'other' ? 1 : 0) +
  (status === 'planned' ? 2 : 0);

export const compareTellings = (a: EventRecord, b: EventRecord): number =>
  rankOf(a) - rankOf(b) || compareLocators(sourceOf(a), sourceOf(b)) || compareText(a.event, b.event);

/** "the fourth" joins the fourth meeting before one that is not counted. */
const haveOneOrdinal = (a: Profile | undefined, b: Profile): boolean =>
  a?.record.ordinals.some((ordinal) => b.record.ordinals.includes(ordinal)) ?? false;

/** The events of one date as groups of tellings, nearest telling first; what is like one of a group belongs to it. */
const groupsOf = (tellings: readonly EventRecord[]): EventRecord[][] => {
  const groups: Profile[][] = [];
  for (const profile of tellings.toSorted(compareTellings).map(profileOf)) {
    // The nearest telling stands for its group: a chain of likenesses does not join what its ends tell apart.
    const like = groups.filter((known) => known[0] && areSame(known[0], profile));
    const group = like.find((known) => haveOneOrdinal(known[0], profile)) ?? like[0];
    if (group) group.push(profile);
    else groups.push([profile]);
  }
  return groups.map((group) => group.map(({ record }) => record));
};

/** Every event once, as its tellings. */
export const joinEvents = (records: readonly EventRecord[]): EventRecord[][] => {
  const byDate = new Map<string, EventRecord[]>();
  for (const record of foldTellings(records)) {
    const key = `${record.date}/${record.last}`;
    const known = byDate.get(key);
    if (known) known.push(record);
    else byDate.set(key, [record]);
  }
  return joinCoarse([...byDate.values()].flatMap(groupsOf));
};
