/** Reads type words that stand before names: "the city of Jilin", "the cities of Artux, Yining and Turpan". */
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { View } from './view.ts';

/** The name behind `index` in a list: "A, B and C". */
const isListedBehind = (view: View, before: Candidate, next: Candidate | undefined): next is Candidate => {
  if (!next || !view.isSameBlock(before.last, next.first)) return false;
  const gap = next.first - before.last - 1;
  const [link, and] = [view.folded(before.last + 1), view.folded(before.last + 2)];
  return (gap === 1 && (link === ',' || link === 'and')) || (gap === 2 && link === ',' && and === 'and');
};

const listBehind = (view: View, candidates: readonly Candidate[], index: number): readonly Candidate[] => {
  const own = candidates[index];
  const next = candidates[index + 1];
  return own && isListedBehind(view, own, next) ? [next, ...listBehind(view, candidates, index + 1)] : [];
};

/** The candidate with those owners that `type` suits; null where there are none. */
const typed = (gazetteer: Gazetteer, candidate: Candidate, type: string): Candidate | null => {
  if (candidate.type !== null || candidate.direction) return null;
  const owners = candidate.owners.filter((owner) => gazetteer.takesType(owner, type));
  if (owners.length === 0) return null;
  return { ...candidate, owners, type, hasUsual: candidate.hasUsual && owners[0] === candidate.owners[0] };
};

/** Counties are rank 3: a bigger place of that name, which is none of the type, may have places of it. */
const mayHold = (gazetteer: Gazetteer, { owners }: Candidate, type: string): boolean =>
  owners.some((owner) => gazetteer.rank(owner) < 3 && !gazetteer.takesType(owner, type));

/** The candidates, in the same order; those of several owners keep the ones that the type word before them suits. */
export const withTypesBefore = (
  view: View,
  gazetteer: Gazetteer,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { divisionTypes, plurals } = gazetteer.words;
  let found: Candidate[] | null = null;
  for (let index = 0; index < candidates.length; index++) {
    const own = candidates[index];
    if (!own || own.owners.length === 0 || view.folded(own.first - 1) !== 'of') continue;
    // "Xincheng District of Xi'an": the type word is the other place's.
    if (!view.isSameBlock(own.first - 2, own.first) || candidates[index - 1]?.last === own.first - 2) continue;
    const word = view.folded(own.first - 2);
    const plural = plurals[word];
    const type = plural ?? (divisionTypes.includes(word) ? word : undefined);
    // "Weichang, a county of Chengde"
    if (type === undefined || (plural === undefined && /^(?:an?|another|one)$/.test(view.folded(own.first - 3))))
      continue;
    const list = [own];
    if (plural !== undefined) list.push(...listBehind(view, candidates, index));
    // "The cities of Jilin", "the counties of Garze and Aba" lie in what is named.
    if (plural !== undefined && list.every((each) => mayHold(gazetteer, each, type))) continue;
    const suited = list.map((each) => typed(gazetteer, each, type));
    if (suited.includes(null)) continue;
    found ??= [...candidates];
    for (const [offset, candidate] of suited.entries()) if (candidate) found[index + offset] = candidate;
  }
  return found ?? candidates;
};
