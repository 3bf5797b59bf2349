/** Joins what is told coarsely ("in June 2022") to what is told finely ("on June 29, 2022"), where both are one event. */
import { partitionPoint } from '../../text/partition-point.ts';
import { precisionRank } from './iso-date.ts';
import { LikeGroups } from './like-groups.ts';
import type { EventRecord } from './record.ts';
import { areKin, areOfOneSeries, compatible, type Profile, profileOf, shared } from './same-event.ts';

/** A group of tellings of one event; the nearest telling first. */
type Group = readonly EventRecord[];

const firstDay = (group: readonly Profile[]): string => group[0]?.record.first ?? '';

/** Index of the first of `sorted` that begins on `day` or later. */
const beginsFrom = (sorted: readonly (readonly Profile[])[], day: string): number =>
  partitionPoint(sorted.length, (at) => firstDay(sorted[at] ?? []) < day);

const VISITS = new Set(['visit', 'inspection']);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/** True where enough in the two tellings speaks for one event; what speaks against it, `compatible` tells. */
const areOne = (coarse: Profile, fine: Profile): boolean => {
  const [a, b] = [coarse.record, fine.record];
  // What happened in June is not what is planned for the 29th.
  if (a.status === 'happened' && b.status === 'planned') return false;
  if (!areKin(a.kind, b.kind)) return false;
  if (a.ordinals.length > 0 && b.ordinals.length > 0) return a.kind === b.kind && areOfOneSeries(coarse, fine);
  const people = meet(a.people, b.people);
  // One person's visits to one place in one month are one, and two where there are two to choose from.
  if (VISITS.has(a.kind) && VISITS.has(b.kind)) return people;
  const least = Math.min(coarse.topic.size, fine.topic.size);
  const common = shared(coarse.topic, fine.topic);
  // "It will open in May 2025", right behind "A museum will open in 2025".
  if (a.path === b.path && a.kind !== 'other' && a.kind === b.kind && (a.isPronoun || b.isPronoun))
    return Math.abs(lineOf(a) - lineOf(b)) === 0;
  // "A tea fair was held in Luzhou in June", "the tea fair of Luzhou was held on June 12".
  const isSameOccasion = a.noun !== null && a.noun === b.noun && a.kind === b.kind;
  if (isSameOccasion && common === least && least > 0 && (people || meet(coarse.places, fine.places))) return true;
  if (a.path === b.path) return common >= 2 && common / least >= 0.5;
  return a.kind === b.kind && a.kind !== 'other'
    ? common >= 2 && common / least >= (people ? 0.5 : 0.7)
    : common >= 3 && common / least >= 0.8;
};

/** Line of the telling: a paragraph is one. */
const lineOf = ({ sources }: EventRecord): number => sources[0]?.[1] ?? 0;

const covers = (coarse: EventRecord, fine: EventRecord): boolean =>
  coarse.first <= fine.first &&
  coarse.last >= fine.last &&
  precisionRank(coarse.precision) > precisionRank(fine.precision);

const fits = (coarse: readonly Profile[], fine: readonly Profile[]): boolean =>
  coarse.some((a) => fine.some((b) => areOne(a, b))) && coarse.every((a) => fine.every((b) => compatible(a, b)));

/**
 * The groups, each coarse one joined to the only finer one that it fits; where none fits, or more than one, it stays.
 * Months are joined to days before years are joined to months.
 */
export const joinCoarse = (groups: readonly Group[]): EventRecord[][] => {
  const known = groups
    .map((group) => group.map(profileOf))
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
  const order = [...known.entries()].toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
  const likes = new LikeGroups(known);
  const gone = new Set<readonly Profile[]>();
  for (const [own, group] of order) {
    const nearest = group[0]?.record;
    if (!nearest || nearest.precision === 'day') continue;
    const fitting: number[] = [];
    for (const at of likes.near(group, beginsFrom(known, nearest.first), beginsFrom(known, `${nearest.last}~`))) {
      const other = known[at];
      const fine = other?.[0]?.record;
      if (!other || !fine || at === own || gone.has(other)) continue;
      if (covers(nearest, fine) && fits(group, other)) fitting.push(at);
      if (fitting.length > 1) break;
    }
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined) continue;
    known[only]?.push(...group);
    likes.add(only, group);
    gone.add(group);
  }
  return known.filter((group) => !gone.has(group)).map((group) => group.map(({ record }) => record));
};

const rankOf = (group: readonly Profile[]): number => precisionRank(group[0]?.record.precision ?? 'day');
