/** An article's gazetteer names, each looked up once, for the layers that need no more than "here stands a place". */
import type { Gazetteer, Wording } from './places/gazetteer.ts';
import type { Scan } from './scan.ts';
import { Mark } from './word-marks.ts';

const UNKNOWN = 0;
const NONE = 1;

/** What posts ask of the gazetteer, remembered by phrase and by place. */
export class PlaceLookup {
  readonly gazetteer: Gazetteer;
  private readonly provinces: number[] = [];

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  wording(phrase: number): Wording {
    return this.gazetteer.wording(phrase);
  }

  /** Province-level place that `place` lies in (itself for one), or -1. */
  province(place: number): number {
    return (this.provinces[place] ??= this.provinceOf(place));
  }

  private provinceOf(place: number): number {
    const { gazetteer } = this;
    for (let at = place; at >= 0; at = gazetteer.parent(at)) if (gazetteer.rank(at) === 1) return at;
    return -1;
  }
}

export class PlaceNames {
  readonly scan: Scan;
  readonly lookup: PlaceLookup;
  /** By token: `UNKNOWN`, `NONE`, or the phrase plus two. */
  private readonly phrases: Int32Array;
  private readonly lasts: Int32Array;

  constructor(scan: Scan, lookup: PlaceLookup) {
    this.scan = scan;
    this.lookup = lookup;
    this.phrases = new Int32Array(scan.length);
    this.lasts = new Int32Array(scan.length);
  }

  /** The phrase of the longest name that starts at token `at`, or -1. */
  phraseAt(at: number): number {
    if (!this.scan.has(at, Mark.startsPlace)) return -1;
    const known = this.phrases[at] ?? NONE;
    return known === UNKNOWN ? this.find(at) : known - 2;
  }

  /** Last token of the name that `phraseAt` found at `at`. */
  lastOf(at: number): number {
    return this.lasts[at] ?? -1;
  }

  /** Last token of the name that starts at `at` and is a place by itself, or -1. */
  endAt(at: number): number {
    const phrase = this.phraseAt(at);
    return phrase >= 0 && this.lookup.wording(phrase).clarity !== 'typed' ? this.lastOf(at) : -1;
  }

  private find(at: number): number {
    const { trie } = this.lookup.gazetteer;
    const phrase = trie.matchAt(this.scan.tokens, at);
    this.phrases[at] = phrase < 0 ? NONE : phrase + 2;
    this.lasts[at] = phrase < 0 ? -1 : trie.last;
    return phrase;
  }
}
