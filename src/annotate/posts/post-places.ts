/** Gazetteer places inside a post's wording, resolved well enough to say whose post it is. */
import type { PlaceLookup, PlaceNames } from '../place-names.ts';
import type { Scan } from '../scan.ts';
import { Mark } from '../word-marks.ts';

export const PROVINCES: readonly string[] = ['province', 'autonomous-region'];
export const CITIES: readonly string[] = ['municipality', 'prefecture', 'city'];

/** Words of a post that ask for a place (`Mark.levelOfPlace`), and the kinds of place they mean. */
export const KINDS_OF_LEVEL: Readonly<Record<string, readonly string[]>> = {
  city: CITIES,
  municipal: CITIES,
  province: PROVINCES,
  provincial: PROVINCES,
  region: ['autonomous-region'],
  regional: ['autonomous-region'],
  district: ['district'],
  county: ['county'],
};

/** A place in a post, in tokens `first`..`last`. */
export type VisitPlace = (place: number, first: number, last: number) => void;

/** A name that several places share, and nothing tells which. */
const UNDECIDED = -2;
/** No name of a place. */
export const NOWHERE = -1;

const NO_KINDS: readonly string[] = [];

/** "Mian [County]" */
const isTyped = (scan: Scan, at: number): boolean => /^(?:county|district|city)$/.test(scan.folded(at));

/**
 * Which place a name means that several share, in this order: the one of the level that the word behind it or the office
 * tells; the greatest; the one in a province that the article names elsewhere; the usual one; the bigger.
 */
export class PostPlaces {
  readonly lookup: PlaceLookup;
  private readonly names: PlaceNames;
  /** Provinces of the unambiguous places of the whole article, once asked for. */
  private provinces: ReadonlySet<number> | null = null;

  constructor(names: PlaceNames) {
    this.names = names;
    this.lookup = names.lookup;
  }

  /**
   * Shows `visit` the gazetteer places in tokens `first`..`last`, left to right. `kinds`: those that are likelier than others.
   * UNDECIDED where none was shown, but named; else NOWHERE.
   */
  within(first: number, last: number, visit: VisitPlace, kinds = NO_KINDS): number {
    const { names, lookup } = this;
    const { scan } = names;
    const { trie } = lookup.gazetteer;
    let unshown = NOWHERE;
    for (let at = first; at <= last; at++) {
      if (!scan.has(at, Mark.startsPlace)) continue;
      let phrase = names.phraseAt(at);
      if (phrase < 0) continue;
      let end = names.last;
      if (end > last) {
        phrase = trie.matchAt(scan.tokens, at, last + 1);
        if (phrase < 0) continue;
        end = trie.last;
      }
      const { clarity, owners, hasUsual } = lookup.wording(phrase);
      if (clarity === 'typed' && !isTyped(names.scan, end + 1)) continue;
      const place =
        owners.length === 1 ? (owners[0] ?? -1) : this.choose(this.ofLevel(owners, end + 1, kinds), hasUsual);
      if (place >= 0) visit(place, at, end);
      else unshown = UNDECIDED;
      at = end;
    }
    return unshown;
  }

  /** "Henan Province", "Henan Provincial Committee", "governor of Henan": the owners of the level told, else all. */
  private ofLevel(owners: readonly number[], at: number, kinds: readonly string[]): readonly number[] {
    const { names, lookup } = this;
    const told = names.scan.has(at, Mark.levelOfPlace) ? (KINDS_OF_LEVEL[names.scan.folded(at)] ?? kinds) : kinds;
    const suited = owners.filter((owner) => told.includes(lookup.gazetteer.kind(owner)));
    return suited.length > 0 ? suited : owners;
  }

  private choose(owners: readonly number[], hasUsual: boolean): number {
    const { gazetteer } = this.lookup;
    const open = gazetteer.outermost(owners);
    const greatest = open.length === 1 ? (open[0] ?? -1) : gazetteer.greatest(open);
    if (greatest >= 0) return greatest;
    const known = (this.provinces ??= this.provincesNamed());
    const near = open.filter((owner) => known.has(this.lookup.province(owner)));
    if (near.length === 1) return near[0] ?? -1;
    if (hasUsual) return open[0] ?? -1;
    const biggest = Math.min(...open.map((owner) => gazetteer.rank(owner)));
    const big = open.filter((owner) => gazetteer.rank(owner) === biggest);
    return big.length === 1 ? (big[0] ?? -1) : UNDECIDED;
  }

  private provincesNamed(): ReadonlySet<number> {
    const { names, lookup } = this;
    const { scan } = names;
    const found = new Set<number>();
    for (let at = 0; at < scan.length; at++) {
      if (!scan.has(at, Mark.startsPlace)) continue;
      const phrase = names.phraseAt(at);
      if (phrase < 0) continue;
      at = names.last;
      const province = lookup.provinceOfPhrase(phrase);
      if (province >= 0) found.add(province);
    }
    return found;
  }
}
