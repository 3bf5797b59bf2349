/** Decides which tellings speak of one event: by date, participants, place and wording. */
import type { EventRecord } from './record.ts';

const GATHERING = new Set(['meeting', 'congress', 'press-conference', 'ceremony', 'opening', 'speech', 'other']);

/** Kinds in which one event is told; a visit may be told as an inspection, an opening as its ceremony. */
const areKin = (a: EventRecord['kind'], b: EventRecord['kind']): boolean => {
  if (a === b) return true;
  const pair = [a, b].sort().join(' ');
  return ['inspection visit', 'ceremony opening', 'ceremony signing', 'congress meeting', 'meeting other', 'congress other', 'opening other', 'other publication', 'other visit', 'inspection other', 'appointment other', 'other signing', 'ceremony other'].includes(pair);
};

const shared = (a: ReadonlySet<string>, b: Iterable<string>): number => {
  let count = 0;
  for (const word of b) if (a.has(word)) count++;
  return count;
};

/** One says a first, the other a third session: never one event. */
const contradict = (a: readonly number[], b: readonly number[]): boolean => a.length > 0 && b.length > 0 && !a.some((ordinal) => b.includes(ordinal));

const isApart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** What a telling shows of its event, made ready for comparing. */
export interface Profile {
  readonly record: EventRecord;
  readonly topic: ReadonlySet<string>;
  readonly places: readonly string[];
}

export const profileOf = (record: EventRecord): Profile => ({ record, topic: new Set(record.topic), places: record.places.map(([id]) => id) });

/** True where two tellings of one date are of one event. Symmetric. */
export const areSame = (left: Profile, right: Profile): boolean => {
  const [a, b] = [left.record, right.record];
  if (!areKin(a.kind, b.kind) || contradict(a.ordinals, b.ordinals)) return false;
  const isSameArticle = a.path === b.path;
  const isPersonal = !GATHERING.has(a.kind) || !GATHERING.has(b.kind);
  // Two people's visits, appointments and speeches are two; a meeting has many participants.
  if (isPersonal && isApart(a.people, b.people)) return false;
  const least = Math.min(left.topic.size, right.topic.size);
  const common = shared(left.topic, right.topic);
  // "at a press conference", "the meeting was held": nothing else said, so the kind, and article or people, must tell.
  if (least <= 1 || a.isBare || b.isBare) {
    if (a.kind !== b.kind) return false;
    if (common === least && (isSameArticle || a.people.some((person) => b.people.includes(person)))) return !isApart(left.places, right.places);
    return least > 0 && common === least && !isApart(left.places, right.places) && a.kind !== 'other' && least > 1;
  }
  const ratio = common / least;
  if (a.kind === b.kind && a.ordinals.length > 0 && b.ordinals.length > 0) return ratio >= 0.4 && common >= 2;
  if (a.kind !== b.kind || a.kind === 'other') return ratio >= 0.7 && common >= 3;
  return ratio >= (isApart(left.places, right.places) ? 0.7 : 0.5) && common >= 2;
};
