/** Decides which place each candidate means. */
import type { Candidate } from './candidate.ts';
import { listedBefore, neighboursOf, Support } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { View } from './view.ts';

/** A province in the dateline says more than a mention in passing. */
const DATELINE_WEIGHT = 2;

/** About as far as a sentence reaches, in tokens. */
const SENTENCE = 12;

const only = (owners: readonly number[]): number | null => (owners.length === 1 ? (owners[0] ?? null) : null);

/** The owners with the highest score above zero. */
const best = (owners: readonly number[], score: (owner: number) => number): readonly number[] => {
  const highest = Math.max(...owners.map(score));
  return highest > 0 ? owners.filter((owner) => score(owner) === highest) : owners;
};

/**
 * For each candidate the place that it means, or null where it stays undecided (and for names outside the gazetteer).
 * In this order: it can only be one; a word next to it says where it lies; a province is meant; so decided
 * elsewhere in the article; the article speaks of where one of them lies, in the paragraph above all; the usual one; the bigger.
 */
export const decide = (
  gazetteer: Gazetteer,
  view: View,
  candidates: readonly Candidate[],
  dateline: () => readonly number[],
): (number | null)[] => {
  const liesIn = (owners: readonly number[], around: readonly Candidate[]): number | null => {
    const places = around.flatMap((neighbour) => neighbour.owners).filter((place) => gazetteer.rank(place) > 0);
    const inside = gazetteer.outermost(
      owners.filter((owner) => places.some((place) => place !== owner && gazetteer.isWithin(owner, place))),
    );
    // "Jinzhou, Liaoning" is the city, not the district of another city in Liaoning.
    return only(inside) ?? only(inside.filter((owner) => places.includes(gazetteer.parent(owner))));
  };
  const decided = candidates.map(({ owners }) => only(gazetteer.outermost(owners)));
  // Most names can only be one place.
  const ambiguous: (readonly [index: number, candidate: Candidate])[] = [];
  const told = new Set<number>();
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    const place = decided[index] ?? null;
    if (candidate && candidate.owners.length > 1) ambiguous.push([index, candidate]);
    if (candidate && candidate.type !== null && place !== null) told.add(place);
  }
  if (ambiguous.length === 0) return decided;
  /** What each candidate adds to the support of others: what it was first decided to be. */
  const counted = [...decided];

  for (const [index, { owners, type }] of ambiguous) {
    // "Henan, Qinghai and Guangxi" lists provinces: a name that is one stays one without a type word.
    if (type === null && owners.some((owner) => gazetteer.rank(owner) === 1)) continue;
    const weak = listedBefore(view, candidates, index);
    const place = liesIn(owners, neighboursOf(view, candidates, index)) ?? (weak && liesIn(owners, [weak]));
    if (place === null) continue;
    if (decided[index] === null) counted[index] = place;
    decided[index] = place;
    told.add(place);
  }

  for (const [index, { owners }] of ambiguous) {
    const great = decided[index] === null ? gazetteer.greatest(owners) : -1;
    if (great < 0) continue;
    decided[index] = great;
    counted[index] = great;
  }

  let support: Support | null = null;
  const supportOf = (owner: number): number => {
    if (!support) {
      support = new Support(gazetteer);
      for (const place of dateline()) support.add(place, DATELINE_WEIGHT);
      for (const place of counted) if (place !== null) support.add(place);
    }
    return support.of(owner);
  };

  /** The one whose surroundings were named last before `index`, in its paragraph and at most `reach` tokens away. */
  const nearestBefore = (open: readonly number[], index: number, reach: number): number | null => {
    const own = candidates[index]?.first ?? 0;
    for (let at = index - 1; at >= 0; at--) {
      const before = candidates[at]?.first ?? 0;
      if (own - before > reach || !view.isSameBlock(before, own)) break;
      const place = decided[at] ?? null;
      const near =
        place === null || gazetteer.rank(place) === 0
          ? []
          : open.filter((owner) => owner !== place && gazetteer.isWithin(owner, place));
      if (near.length > 0) return only(near);
    }
    return null;
  };

  const choose = (index: number, { owners, hasUsual }: Candidate): number | null => {
    const open = gazetteer.outermost(owners);
    const same = only(open.filter((owner) => told.has(owner)));
    if (same !== null) return nearestBefore(open, index, SENTENCE) ?? same;
    const near = best(open, supportOf);
    if (near.length === 1) return only(near);
    const named = nearestBefore(near, index, Infinity);
    if (named !== null) return named;
    if (hasUsual && near.length === open.length) return owners[0] ?? null;
    const biggest = Math.min(...near.map((owner) => gazetteer.rank(owner)));
    return only(near.filter((owner) => gazetteer.rank(owner) === biggest));
  };
  const chosen = [...decided];
  // Fuzhou first: it tells which Gulou District is meant.
  const isBig = ({ owners }: Candidate): boolean => owners.some((owner) => gazetteer.rank(owner) < 3);
  for (const big of [true, false]) {
    support = null;
    for (const [index, candidate] of ambiguous) {
      if (decided[index] !== null || isBig(candidate) !== big) continue;
      chosen[index] = choose(index, candidate);
      counted[index] ??= chosen[index];
    }
  }
  return chosen;
};
