/** An index of events by what `areOne` asks for, so that a coarse telling is compared with the few that may be its event. */
import { partitionPoint } from '../../text/partition-point.ts';
import type { Profile } from './same-event.ts';

/** What one of two tellings has to share with the other; two words of the topic, or one of the rest. */
const keysOf = ({ record }: Profile): string[] => {
  const { kind, noun, ordinals, people, path, sources } = record;
  const keys = ordinals.map((ordinal) => `#${ordinal} ${kind}`);
  if (noun !== null) keys.push(`noun ${noun} ${kind}`);
  if (kind === 'visit' || kind === 'inspection') keys.push(...people.map((key) => `visit ${key}`));
  if (kind !== 'other') keys.push(`line ${path} ${sources[0]?.[1] ?? 0}`);
  return keys;
};

export class LikeGroups {
  /** Indexes of the groups with a word of the topic, or with a key; each ascending. */
  private readonly words = new Map<string, number[]>();
  private readonly keys = new Map<string, number[]>();

  /** `groups`: their tellings; a group is known by its index. */
  constructor(groups: readonly (readonly Profile[])[]) {
    for (const [at, group] of groups.entries()) this.add(at, group);
  }

  /** These tellings belong to group `at` from now on. */
  add(at: number, group: readonly Profile[]): void {
    for (const profile of group) {
      for (const word of profile.topic) insert(this.words, word, at);
      for (const key of keysOf(profile)) insert(this.keys, key, at);
    }
  }

  /** The groups from index `from` to before `to` that share enough with the group for it to be one of them; in order. */
  near(group: readonly Profile[], from: number, to: number): number[] {
    const shared = new Uint8Array(to - from);
    const topic = new Set(group.flatMap((profile) => [...profile.topic]));
    for (const word of topic)
      for (const at of within(this.words.get(word), from, to))
        shared[at - from] = Math.min(2, (shared[at - from] ?? 0) + 1);
    for (const key of new Set(group.flatMap(keysOf)))
      for (const at of within(this.keys.get(key), from, to)) shared[at - from] = 2;
    const found: number[] = [];
    for (const [index, count] of shared.entries()) if (count > 1) found.push(from + index);
    return found;
  }
}

/** Position of the first number that is `wanted` or more. */
const lowest = (sorted: readonly number[], wanted: number): number =>
  partitionPoint(sorted.length, (place) => (sorted[place] ?? 0) < wanted);

const insert = (index: Map<string, number[]>, key: string, at: number): void => {
  const sorted = index.get(key);
  if (!sorted) index.set(key, [at]);
  else if ((sorted.at(-1) ?? -1) < at) sorted.push(at);
  else {
    const place = lowest(sorted, at);
    if (sorted[place] !== at) sorted.splice(place, 0, at);
  }
};

const within = function* (sorted: readonly number[] | undefined, from: number, to: number): Generator<number> {
  if (!sorted) return;
  for (let place = lowest(sorted, from); place < sorted.length; place++) {
    const at = sorted[place] ?? to;
    if (at >= to) return;
    yield at;
  }
};
