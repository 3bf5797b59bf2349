/** The compiled gazetteer, unpacked for one vocabulary: names to match, and what they may mean. */
import type { PlacesKnowledge } from '../../knowledge/schema/places.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { PlaceEntity } from './entity.ts';
import { NameTrie } from './name-trie.ts';

/** How much a wording says: `clear` is a place by itself, `bare` ("Yubei") needs care, `typed` ("Guide") its type word. */
export type Clarity = 'clear' | 'bare' | 'typed';

export interface Wording {
  readonly clarity: Clarity;
  /** Positions of the entities that it may mean. */
  readonly owners: readonly number[];
  /** True where the first owner is meant unless the article says otherwise. */
  readonly hasUsual: boolean;
}

/** Administrative size, for "the bigger one is meant"; other kinds have none. */
const RANKS: Readonly<Record<string, number>> = {
  country: 0,
  province: 1,
  municipality: 1,
  'autonomous-region': 1,
  sar: 1,
  prefecture: 2,
  city: 3,
  county: 3,
  district: 3,
  banner: 3,
};
/** Of what has no administrative size. */
export const NO_RANK = 9;

/** Type words that a name may take when its canonical form has none: "Chengdu City", "Sichuan Province". */
const PLAIN_TYPES: Readonly<Record<string, readonly string[]>> = {
  prefecture: ['city', 'municipality', 'prefecture'],
  city: ['city'],
  municipality: ['municipality', 'city'],
  province: ['province'],
  'autonomous-region': ['autonomous region', 'region'],
  region: ['province', 'prefecture'],
  sar: ['special administrative region', 'region'],
};

export class Gazetteer {
  readonly trie: NameTrie;
  readonly vocabulary: Vocabulary;
  readonly words: PlacesKnowledge['words'];
  private readonly knowledge: PlacesKnowledge;
  private readonly names: readonly string[];
  private readonly ids: readonly string[];
  /** By place; filled as places are met. */
  private readonly made: (PlaceEntity | undefined)[] = [];
  private readonly provinces: (number | undefined)[] = [];
  /** By phrase; filled as phrases are met. */
  private readonly wordings: (Wording | undefined)[] = [];
  private readonly usual: ReadonlySet<number>;
  /** Rank of each kind. */
  private readonly ranks: readonly number[];
  private positions: ReadonlyMap<string, number> | null = null;

  constructor(knowledge: PlacesKnowledge, vocabulary: Vocabulary) {
    this.knowledge = knowledge;
    this.words = knowledge.words;
    this.names = knowledge.names.split('\n');
    this.ids = knowledge.ids.split('\n');
    this.usual = new Set(knowledge.usual);
    this.ranks = knowledge.kindNames.map((kind) => RANKS[kind] ?? NO_RANK);
    this.wordings.length = knowledge.owners.length;
    this.made.length = this.ids.length;
    this.provinces.length = this.ids.length;
    this.vocabulary = vocabulary;
    this.trie = new NameTrie(knowledge.trie, vocabulary);
  }

  /** What the phrase that the trie found may mean. */
  wording(phrase: number): Wording {
    const known = this.wordings[phrase];
    if (known) return known;
    const { bareFrom, typedFrom, owners } = this.knowledge;
    const owner = owners[phrase] ?? 0;
    const wording: Wording = {
      clarity: phrase < bareFrom ? 'clear' : phrase < typedFrom ? 'bare' : 'typed',
      owners: typeof owner === 'number' ? [owner] : owner,
      hasUsual: this.usual.has(phrase),
    };
    this.wordings[phrase] = wording;
    return wording;
  }

  name(place: number): string {
    return this.names[place] ?? '';
  }

  kind(place: number): string {
    return this.knowledge.kindNames[this.knowledge.kinds[place] ?? 0] ?? '';
  }

  parent(place: number): number {
    return this.knowledge.parents[place] ?? -1;
  }

  /** 0 country, 1 provincial, 2 prefectural, 3 county level; 9 for everything else. */
  rank(place: number): number {
    return this.ranks[this.knowledge.kinds[place] ?? 0] ?? NO_RANK;
  }

  /** The place of provincial level that `place` lies in (itself for one), or -1. */
  province(place: number): number {
    return (this.provinces[place] ??= this.provinceOf(place));
  }

  private provinceOf(place: number): number {
    for (let at = place; at >= 0; at = this.parent(at)) if (this.rank(at) === 1) return at;
    return -1;
  }

  /** True for the capital of a province: Nanjing is not Nanjing County of Fujian, whatever the article is about. */
  isCapital(place: number): boolean {
    return /^CN-\d\d0100$/.test(this.ids[place] ?? '');
  }

  /** True where `ancestor` is `place` or contains it. */
  isWithin(place: number, ancestor: number): boolean {
    for (let at = place; at >= 0; at = this.parent(at)) if (at === ancestor) return true;
    return false;
  }

  /** Those that lie in no other: Ngawa is the prefecture, not the county of the same name in it. */
  outermost(owners: readonly number[]): readonly number[] {
    if (owners.length < 2) return owners;
    return owners.filter((owner) => !owners.some((other) => other !== owner && this.isWithin(owner, other)));
  }

  /** Of places of one name the one that is meant without more words: Jilin the province, Nanjing the city; -1 where none is. */
  greatest(owners: readonly number[]): number {
    const [province, ...provinces] = owners.filter((owner) => this.rank(owner) === 1);
    if (province !== undefined && provinces.length === 0) return province;
    const [city, ...cities] = owners.filter((owner) => this.rank(owner) < 3);
    return city !== undefined && cities.length === 0 && this.isCapital(city) ? city : -1;
  }

  /** True where "name + type" is a wording of `place`: Yubei + "district", Jilin + "city" of the city only. */
  takesType(place: number, type: string): boolean {
    const name = this.name(place).toLowerCase();
    const kind = this.kind(place);
    if (kind === 'prefecture' && name.endsWith('autonomous prefecture')) return type.endsWith('prefecture');
    const own = PLAIN_TYPES[kind];
    if (own && !/ (prefecture|league)$/.test(name)) return own.includes(type);
    return name.endsWith(` ${type}`) || (type.startsWith('autonomous ') && name.endsWith(type));
  }

  /** The entity at `place`; one object each, so that equal places are identical. */
  entity(place: number): PlaceEntity {
    const known = this.made[place];
    if (known) return known;
    const id = this.ids[place] ?? '';
    const parent = this.parent(place);
    const entity: PlaceEntity = {
      id,
      name: this.name(place),
      kind: this.kind(place),
      within: parent < 0 ? null : this.name(parent),
      code: id.startsWith('CN-') ? id.slice(3) : null,
    };
    this.made[place] = entity;
    return entity;
  }

  /** The entity with this id, or null. */
  byId(id: string): PlaceEntity | null {
    this.positions ??= new Map(this.ids.map((known, index) => [known, index]));
    const place = this.positions.get(id);
    return place === undefined ? null : this.entity(place);
  }
}
