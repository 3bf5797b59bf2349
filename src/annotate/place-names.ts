/** An article's gazetteer names, for the layers that need no more than "here stands a place". */
import type { Gazetteer, Wording } from './places/gazetteer.ts';
import type { Scan } from './scan.ts';
import { Mark } from './word-marks.ts';

/** In place of a province: not yet read, a name that is no place by itself, none or several provinces. */
const UNREAD = -3;
const TYPED = -2;
const NO_PROVINCE = -1;

/** What posts ask of the gazetteer, remembered by phrase and by place. */
export class PlaceLookup {
  readonly gazetteer: Gazetteer;
  private readonly provincesOfPhrases: number[] = [];

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  wording(phrase: number): Wording {
    return this.gazetteer.wording(phrase);
  }

  /** The phrase is a place only with its type word behind it: "Guide". */
  isTyped(phrase: number): boolean {
    return this.provinceOfPhrase(phrase) === TYPED;
  }

  /** Province-level place of the only place that the phrase means, or a negative number. */
  provinceOfPhrase(phrase: number): number {
    const known = readAt(this.provincesOfPhrases, phrase);
    return known === UNREAD ? (this.provincesOfPhrases[phrase] = this.readPhrase(phrase)) : known;
  }

  /** Province-level place that `place` lies in (itself for one), or -1. */
  province(place: number): number {
    return this.gazetteer.province(place);
  }

  private readPhrase(phrase: number): number {
    const { clarity, owners } = this.wording(phrase);
    const [owner] = owners;
    if (clarity === 'typed') return TYPED;
    return owners.length === 1 && owner !== undefined ? this.province(owner) : NO_PROVINCE;
  }
}

/** What the table has at `index`; it is filled up to there, because the engine makes a map of an array with gaps. */
const readAt = (table: number[], index: number): number => {
  while (table.length <= index) table.push(UNREAD);
  return table[index] ?? UNREAD;
};

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
    return phrase >= 0 && !this.lookup.isTyped(phrase) ? this.last : -1;
  }
}
