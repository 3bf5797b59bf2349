/** An article's gazetteer names, for the layers that need no more than "here stands a place". */
import type { Gazetteer, Wording } from './places/gazetteer.ts';
import type { Scan } from './scan.ts';
import { Mark } from './word-marks.ts';

/** What posts ask of the gazetteer, remembered by phrase and by place. */
export class PlaceLookup {
  readonly gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  wording(phrase: number): Wording {
    return this.gazetteer.wording(phrase);
  }

  /** Province-level place that `place` lies in (itself for one), or -1. */
  province(place: number): number {
    return this.gazetteer.province(place);
  }
}

export class PlaceNames {
  readonly scan: Scan;
  readonly lookup: PlaceLookup;
  constructor(scan: Scan, lookup: PlaceLookup) {
    this.scan = scan;
    this.lookup = lookup;
  }

  /** The phrase of the longest name that starts at token `at`, or -1. */
  phraseAt(at: number): number {
    if (!this.scan.has(at, Mark.startsPlace)) return -1;
    return this.lookup.gazetteer.trie.matchAt(this.scan.tokens, at);
  }

  /** Last token of the name that `phraseAt` found last. */
  get last(): number {
    return this.lookup.gazetteer.trie.last;
  }

  /** Last token of the name that starts at `at` and is a place by itself, or -1. */
  endAt(at: number): number {
    const phrase = this.phraseAt(at);
    return phrase >= 0 && this.lookup.wording(phrase).clarity !== 'typed' ? this.last : -1;
  }
}
