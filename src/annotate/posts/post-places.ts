/** Gazetteer places inside a post's wording, resolved well enough to say whose post it is. */
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Tokens } from '../../text/tokens.ts';

export interface PlaceInPost {
  readonly name: string;
  readonly kind: string;
  /** Name of the province-level place that it lies in (itself for one), or null. */
  readonly province: string | null;
  readonly token: number;
}

/** Gazetteer places in tokens `first`..`last`. */
export type PlacesWithin = (first: number, last: number) => readonly PlaceInPost[];

const provinceOf = (gazetteer: Gazetteer, place: number): number => {
  for (let at = place; at >= 0; at = gazetteer.parent(at)) if (gazetteer.rank(at) === 1) return at;
  return -1;
};

/**
 * Names that several places share are taken to lie in a province that the article names elsewhere; where none or
 * several fit, the usual one, else none.
 */
export const placesWithin = (gazetteer: Gazetteer, tokens: Tokens): PlacesWithin => {
  let provinces: ReadonlySet<number> | null = null;
  const known = (): ReadonlySet<number> => (provinces ??= provincesNamed(gazetteer, tokens));
  const choose = (owners: readonly number[], hasUsual: boolean): number => {
    if (owners.length === 1) return owners[0] ?? -1;
    const near = owners.filter((owner) => known().has(provinceOf(gazetteer, owner)));
    return near.length === 1 ? (near[0] ?? -1) : hasUsual ? (owners[0] ?? -1) : -1;
  };
  return (first, last) => {
    const found: PlaceInPost[] = [];
    for (let at = first; at <= last; at++) {
      const match = gazetteer.matcher.matchAt(tokens, at, last + 1);
      if (!match || match.value.clarity === 'typed') continue;
      const place = choose(match.value.owners, match.value.hasUsual);
      if (place >= 0) {
        const province = provinceOf(gazetteer, place);
        found.push({
          name: gazetteer.name(place),
          kind: gazetteer.kind(place),
          province: province < 0 ? null : gazetteer.name(province),
          token: at,
        });
      }
      at = match.last;
    }
    return found;
  };
};

/** Provinces of the unambiguous places of the whole article. */
const provincesNamed = (gazetteer: Gazetteer, tokens: Tokens): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { value } of gazetteer.matcher.matches(tokens)) {
    const [owner] = value.owners;
    if (value.clarity === 'typed' || value.owners.length !== 1 || owner === undefined) continue;
    const province = provinceOf(gazetteer, owner);
    if (province >= 0) found.add(province);
  }
  return found;
};
