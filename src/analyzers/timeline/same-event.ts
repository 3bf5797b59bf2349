/** Decides which tellings speak of one event: by date, participants, place and wording. */
import type { EventRecord } from './record.ts';

const GATHERING = new Set(['meeting', 'congress', 'press-conference', 'ceremony', 'opening', 'speech', 'other']);

const KIN: Readonly<Partial<Record<EventRecord['kind'], readonly EventRecord['kind'][]>>> = {
  inspection: ['visit'],
  ceremony: ['opening', 'signing'],
  congress: ['meeting'],
  other: ['meeting', 'congress', 'opening', 'publication', 'visit', 'inspection', 'appointment', 'signing', 'ceremony'],
};

/** Kinds in which one event is told; a visit may be told as an inspection, an opening as its ceremony. */
export const areKin = (a: EventRecord['kind'], b: EventRecord['kind']): boolean =>
  a === b || (KIN[a]?.includes(b) ?? false) || (KIN[b]?.includes(a) ?? false);

/** How many of `b` are in `a`. */
export const shared = (a: ReadonlySet<string>, b: Iterable<string>): number => {
  let count = 0;
  for (const word of b) if (a.has(word)) count++;
  return count;
};

/** One says a first, the other a third session: never one event. */
const contradict = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((ordinal) => b.includes(ordinal));

const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** "CN-510000" as "51", of which "5108" is a part; other ids as they are. */
const code = (id: string): string => (/^CN-\d{6}$/.test(id) ? id.slice(3).replace(/(?:00)+$/, '') : id);

const isWithin = (a: string, b: string): boolean =>
  /^\d/.test(a) && /^\d/.test(b) && (a.startsWith(b) || b.startsWith(a));

/** Both name places, and none of the one lies in one of the other. */
const areElsewhere = (a: readonly string[], b: readonly string[]): boolean =>
  isApart(a, b) && !a.some((one) => b.some((other) => isWithin(code(one), code(other))));

/** What a telling shows of its event, made ready for comparing. */
export interface Profile {
  readonly record: EventRecord;
  readonly topic: ReadonlySet<string>;
  readonly places: readonly string[];
}

export const profileOf = (record: EventRecord): Profile => ({
  record,
  topic: new Set(record.topic),
  places: record.places.map(([id]) => id),
});

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

const withoutOrdinals = (topic: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...topic].filter((word) => !ORDINAL.test(word)));

const ordinalWords = (topic: ReadonlySet<string>): string =>
  [...topic]
    .filter((word) => ORDINAL.test(word))
    .toSorted()
    .join();

/** Both are counted: "the Fifth Session of the Fifth Congress" of one place is not "the Fifth Session of the 13th" of another. */
export const areOfOneSeries = (left: Profile, right: Profile): boolean => {
  if (areElsewhere(left.places, right.places)) return false;
  const [rest, other] = [withoutOrdinals(left.topic), withoutOrdinals(right.topic)];
  const size = Math.min(rest.size, other.size);
  if (size === 0) return true;
  return ordinalWords(left.topic) === ordinalWords(right.topic) && shared(rest, other) / size >= 0.34;
};

/** What is said at a meeting may speak of places anywhere. */
const areElsewhereTold = (left: Profile, right: Profile): boolean =>
  left.record.telling !== 'mentioned' &&
  right.record.telling !== 'mentioned' &&
  areElsewhere(left.places, right.places);

/** Two people's visits, appointments and speeches are two; a meeting has many participants. */
const areOfSamePeople = (a: EventRecord, b: EventRecord): boolean => {
  const isPersonal = !GATHERING.has(a.kind) || !GATHERING.has(b.kind);
  return !(isPersonal && isApart(a.people, b.people));
};

/** "met with the guests", "met Li", "met in Anshun with Li": a talk between two, no meeting that has a name. */
const TALKS = /\b(?:met|meet|meets|[Mm]eeting) (?:(?:in|at) [^,;]{2,30} with|with|\p{Lu})/u;

/** "met the Thai consul Somchai", "met the Lao consul Khamla" on one day: whoever met both met them one after the other. */
const areTalksWithOthers = (a: EventRecord, b: EventRecord): boolean => {
  if (a.kind !== 'meeting' || b.kind !== 'meeting' || !TALKS.test(a.event) || !TALKS.test(b.event)) return false;
  const common = a.people.filter((each) => b.people.includes(each)).length;
  return common < 2 && a.people.length > common && b.people.length > common;
};

/** Nothing that two tellings say of number, people or place keeps them from being of one event. */
export const compatible = (left: Profile, right: Profile): boolean =>
  !contradict(left.record.ordinals, right.record.ordinals) &&
  areOfSamePeople(left.record, right.record) &&
  !areTalksWithOthers(left.record, right.record) &&
  !areElsewhereTold(left, right);

/** "The leaders met in Yongchuan on May 27" and the meeting of that day in that town, or district. */
const isGathering = (left: Profile, right: Profile): boolean => {
  const [a, b] = [left.record, right.record];
  const met = a.noun === null ? a : b;
  return (
    a.kind === 'meeting' &&
    b.kind === 'meeting' &&
    (a.noun === null) !== (b.noun === null) &&
    !TALKS.test(met.event) &&
    left.places.some((place) => right.places.includes(place) && !place.endsWith('0000'))
  );
};

const MAGNITUDE = /\b(\d+(?:\.\d+)?)-magnitude\b|\bmagnitude (?:of )?(\d+(?:\.\d+)?)/;

const magnitudeOf = ({ text }: EventRecord): string | null => {
  const found = MAGNITUDE.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
};

/** "A 5.1-magnitude quake", "a 4.4-magnitude quake". */
const areOfTwoMagnitudes = (a: EventRecord, b: EventRecord): boolean => {
  if (a.calamity === null || b.calamity === null) return false;
  const [one, other] = [magnitudeOf(a), magnitudeOf(b)];
  return one !== null && other !== null && one !== other;
};

/** "a landslide hit Guizhou on Tuesday", "at 9:20 pm a landslide lashed a village" in one article: not two. */
const isOneCalamity = (a: EventRecord, b: EventRecord): boolean =>
  a.calamity !== null && a.calamity === b.calamity && a.path === b.path;

/** "became mayor of A in 2021", "assumed the post of secretary in B in 2021": the steps of a career, which share all words but the names. */
const areStepsOfCareer = (a: EventRecord, b: EventRecord): boolean =>
  a.kind === 'appointment' &&
  b.kind === 'appointment' &&
  a.path === b.path &&
  a.precision !== 'day' &&
  !a.isTitle &&
  !b.isTitle;

/** True where two tellings of one date are of one event. Symmetric. */
export const areSame = (left: Profile, right: Profile): boolean => {
  const [a, b] = [left.record, right.record];
  if (!areKin(a.kind, b.kind) || contradict(a.ordinals, b.ordinals)) return false;
  const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((each) => other.includes(each));
  const areApart = areElsewhereTold(left, right);
  if (!areOfSamePeople(a, b) || areTalksWithOthers(a, b) || areOfTwoMagnitudes(a, b) || areStepsOfCareer(a, b))
    return false;
  const least = Math.min(left.topic.size, right.topic.size);
  const common = shared(left.topic, right.topic);
  if (a.ordinals.length > 0 && b.ordinals.length > 0) {
    const [rest, other] = [withoutOrdinals(left.topic), withoutOrdinals(right.topic)];
    const size = Math.min(rest.size, other.size);
    // "The third, on May 27, took place in Yongchuan": its number and its day are enough.
    if (size === 0) return a.kind === b.kind && !areApart;
    return a.noun === null || b.noun === null || shared(rest, other) / size >= 0.34;
  }
  if (least === 0 || a.isBare || b.isBare) {
    // "at a press conference", "the meeting was held": nothing is said of what it was about, so the rest must tell.
    const isTold = a.path === b.path || meet(a.people, b.people) || meet(left.places, right.places);
    return a.kind === b.kind && a.kind !== 'other' && isTold && common === least && !areApart;
  }
  if (isGathering(left, right) && !areApart && !isApart(a.people, b.people)) return true;
  if (isOneCalamity(a, b)) return !areElsewhere(left.places, right.places);
  const ratio = common / least;
  // "The batik museum opened in Anshun", "the opening ceremony of the batik museum was held in Anshun".
  const isOpened =
    a.kind !== b.kind && (a.kind === 'opening' || b.kind === 'opening') && (a.noun ?? b.noun)?.startsWith('opening');
  if (isOpened && ratio === 1 && common > 1 && meet(left.places, right.places)) return true;
  if (a.kind !== b.kind || a.kind === 'other') return ratio >= 0.7 && common >= 3;
  if (areApart) return ratio >= 0.7 && common >= 3;
  const isNear = meet(left.places, right.places) || meet(a.people, b.people) || a.path === b.path;
  return common >= Math.min(2, least) && ratio >= (isNear ? 0.5 : 0.6);
};
