/** Packs gazetteer entries into columns, and decides who owns which wording. */
import type { PlacesKnowledge, PlaceWords } from '../../schema/places.ts';
import type { PlaceEntry } from './entry.ts';
import { buildTrie } from './trie.ts';
import { fold, type Wording, Wordings } from './wordings.ts';

export interface PackingRules {
  /** Words that need no capital inside a name: "Yangtze River basin". */
  readonly small: ReadonlySet<string>;
  readonly neverAlone: ReadonlySet<string>;
  readonly neverClear: ReadonlySet<string>;
  /** Folded phrase → code of the division that is meant without context. */
  readonly usual: Readonly<Record<string, string>>;
}

/** A one-syllable name never stands for a place by itself: Li, An, Shan, Long. Xi'an has two. */
const isOneSyllable = (name: string): boolean => !/['\s-]/.test(name) && (name.match(/[aeiouü]+/gi) ?? []).length < 2;

interface Classes {
  readonly clear: Wording[];
  readonly bare: Wording[];
  readonly typed: Wording[];
}

/** Each wording in one class: an ambiguous one in the clearest of its owners' classes. */
const classify = (entries: readonly PlaceEntry[], { small, neverAlone, neverClear }: PackingRules): Classes => {
  const clear = new Wordings(small);
  const bare = new Wordings(small);
  const typed = new Wordings(small);
  for (const [index, entry] of entries.entries()) {
    for (const phrase of entry.clear) (neverClear.has(fold(phrase)) ? typed : clear).add(phrase, index);
    for (const name of entry.bare) (neverAlone.has(fold(name)) || isOneSyllable(name) ? typed : bare).add(name, index);
    for (const name of entry.typed) typed.add(name, index);
  }
  for (const [lower, higher] of [
    [typed, bare],
    [typed, clear],
    [bare, clear],
  ] as const)
    for (const wording of lower.all())
      if (higher.get(wording.phrase)) {
        higher.add(wording.phrase, ...wording.owners);
        lower.delete(wording.phrase);
      }
  return { clear: clear.all(), bare: bare.all(), typed: typed.all() };
};

const firstTwice = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
};

export const pack = (entries: readonly PlaceEntry[], words: PlaceWords, rules: PackingRules): PlacesKnowledge => {
  const ids = entries.map((entry) => entry.id);
  const twice = firstTwice(ids);
  if (twice !== undefined) throw new Error(`places: two places have the id ${twice}`);
  const position = new Map(ids.map((id, index) => [id, index]));
  const kindNames = [...new Set(entries.map((entry) => entry.kind))];
  const { clear, bare, typed } = classify(entries, rules);
  const wordings = [...clear, ...bare, ...typed];
  const meant = wordings.map((wording) => position.get(`CN-${rules.usual[fold(wording.phrase)]}`));
  const usual = wordings.flatMap(({ owners }, index) =>
    owners.length > 1 && owners.includes(meant[index] ?? -1) ? [index] : [],
  );
  const ordered = wordings.map(({ owners }, index) =>
    owners.toSorted((a, b) => Number(b === meant[index]) - Number(a === meant[index])),
  );
  return {
    names: entries.map((entry) => entry.name).join('\n'),
    ids: ids.join('\n'),
    kindNames,
    kinds: entries.map((entry) => kindNames.indexOf(entry.kind)),
    parents: entries.map((entry) => position.get(entry.parent ?? '') ?? -1),
    trie: buildTrie(wordings.map((wording) => wording.phrase)),
    owners: ordered.map((owners) => (owners.length === 1 ? (owners[0] ?? 0) : owners)),
    bareFrom: clear.length,
    typedFrom: clear.length + bare.length,
    usual,
    words,
  };
};
