/** What an article tells about an ambiguous place: the words next to it, and which provinces it speaks of. */
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Role } from './place-words.ts';
import type { View } from './view.ts';

/** "In Fuzhou, Gulou District …": weaker than the others, for lists look the same. */
export const listedBefore = (view: View, candidates: readonly Candidate[], index: number): Candidate | null => {
  const own = candidates[index];
  const before = candidates[index - 1];
  if (!own || !before || !view.isSameBlock(before.last, own.first)) return null;
  return own.first === before.last + 2 && view.folded(before.last + 1) === ',' ? before : null;
};

/** "Suining, a small county of Xuzhou": at most so many tokens between the two. */
const LONGEST_APPOSITION = 7;

const isApposition = (view: View, own: Candidate, after: Candidate): boolean => {
  const gap = after.first - own.last - 1;
  if (gap < 4 || gap > LONGEST_APPOSITION || view.surface(own.last + 1) !== ',') return false;
  const link = view.folded(after.first - 1);
  return (
    /^(?:an?|the)$/.test(view.folded(own.last + 2)) &&
    (link === 'in' || link === 'of') &&
    view.is(after.first - 2, Role.type | Role.smallHead)
  );
};

/** The candidates that stand next to `index` in a way that says "X lies in Y". */
export const neighboursOf = (view: View, candidates: readonly Candidate[], index: number): Candidate[] => {
  const own = candidates[index];
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  if (!own) return [];
  const found: Candidate[] = [];
  if (before && view.isSameBlock(before.last, own.first)) {
    const gap = own.first - before.last - 1;
    const link = view.folded(before.last + 1);
    // "Beijing's Chaoyang District", "Chongqing Wushan County"
    if (gap === 0 || (gap === 1 && link === "'s")) found.push(before);
  }
  if (after && view.isSameBlock(own.last, after.first)) {
    const gap = after.first - own.last - 1;
    const link = view.folded(own.last + 1);
    const isLink = link === ',' || link === 'of' || link === 'in' || link === '(';
    // "Chaoyang, Liaoning", "Wushan County of Chongqing", "in the Chongqing …"
    if (isLink && (gap === 1 || (gap === 2 && view.folded(own.last + 2) === 'the'))) found.push(after);
    else if (isApposition(view, own, after)) found.push(after);
  }
  return found;
};

/** Counts of what the article names: each place itself, and each province with all that lies in it. */
export class Support {
  private readonly direct = new Map<number, number>();
  private readonly family = new Map<number, number>();
  private readonly gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  add(place: number, weight = 1): void {
    this.direct.set(place, (this.direct.get(place) ?? 0) + weight);
    const province = this.gazetteer.province(place);
    if (province >= 0) this.family.set(province, (this.family.get(province) ?? 0) + weight);
  }

  /** How much the article speaks of where `place` lies; its own mentions do not count. */
  of(place: number): number {
    const parent = this.gazetteer.parent(place);
    const province = this.gazetteer.province(place);
    const own = province === place ? 0 : (this.family.get(province) ?? 0);
    return own + (parent === province ? 0 : (this.direct.get(parent) ?? 0));
  }
}
