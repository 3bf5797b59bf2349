/** Gazetteer places inside a post's wording, resolved well enough to say whose post it is. */
import type { PlaceLookup, PlaceNames } from '../place-names.ts';
import { Mark } from '../word-marks.ts';

/** A place in a post; `token` is its first. */
export type VisitPlace = (place: number, token: number) => void;

/**
 * Names that several places share are taken to lie in a province that the article names elsewhere; where none or
 * several fit, the usual one, else none.
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

  /** Shows `visit` the gazetteer places in tokens `first`..`last`, left to right. */
  within(first: number, last: number, visit: VisitPlace): void {
    const { names, lookup } = this;
    const { scan } = names;
    const { trie } = lookup.gazetteer;
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
      if (clarity === 'typed') continue;
      const place = this.choose(owners, hasUsual);
      if (place >= 0) visit(place, at);
      at = end;
    }
  }

  private choose(owners: readonly number[], hasUsual: boolean): number {
    const usual = owners[0] ?? -1;
    if (owners.length === 1) return usual;
    const known = (this.provinces ??= this.provincesNamed());
    let near = -1;
    let count = 0;
    for (const owner of owners) {
      if (!known.has(this.lookup.province(owner))) continue;
      near = owner;
      count++;
    }
    return count === 1 ? near : hasUsual ? usual : -1;
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
