/** The shape of src/knowledge/data/places/*: checked when knowledge is compiled, and the compiled form that the places layer reads. */
import { z } from 'zod';

const words = z.array(z.string());
const place = z.strictObject({
  name: z.string(),
  kind: z.string().optional(),
  within: z.string().nullable().optional(),
  aliases: words,
});
const codes = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^\d{6}$/), value);

/** Landforms, policy areas, regions: hand-written groups of one kind. `each` stands for a free trade zone a province. */
export const groupsSchema = z.strictObject({
  source: z.string(),
  groups: z.array(
    z.strictObject({
      kind: z.string(),
      within: z.string().nullable().optional(),
      each: words.optional(),
      places: z.array(place),
    }),
  ),
});

export const readingsSchema = z.strictObject({
  source: z.string(),
  names: codes(z.string()),
  whole: codes(z.strictObject({ name: z.string(), kind: z.string(), aliases: words })),
  renumbered: codes(z.number()),
  added: z.array(z.strictObject({ code: z.number(), name: z.string(), zh: z.string() })),
});

export const aliasesSchema = z.strictObject({ source: z.string(), aliases: codes(words) });

export const typesSchema = z.strictObject({
  source: z.string(),
  types: z.array(z.strictObject({ zh: z.string(), kind: z.string(), en: z.string() })),
  municipalities: z.array(z.number()),
  peoples: z.record(z.string(), words),
});

export const worldSchema = z.strictObject({
  source: z.string(),
  countries: z.record(z.string().length(2), words),
  omitted: words,
  cities: z.record(z.string().length(2), words),
  same: z.array(words),
  kinds: z.record(z.string(), words),
});

export const placeWordsSchema = z.strictObject({
  source: z.string(),
  heads: z.record(z.string(), z.string()),
  smallHeads: words,
  plurals: z.record(z.string(), z.string()),
  prefixes: z.record(z.string(), z.string()),
  prefixesOf: z.record(z.string(), z.string()),
  generic: words,
  notFirst: words,
  notAtStart: words,
  honorifics: words,
  bodies: words,
  about: words,
  smallBodies: words,
  levelBodies: words,
  levels: words,
  vessels: words,
  bodyInner: words,
  possessors: words,
  connectors: words,
  peoples: words,
  divisionTypes: words,
  directions: z.record(z.string(), z.string()),
  noDirection: words,
  neverAlone: z.array(words),
  neverClear: words,
  peopleNames: words,
  usual: z.record(z.string(), z.string()),
});

/** Words from which places are read; see data/places/words.yaml. */
export type PlaceWords = Readonly<
  Omit<z.infer<typeof placeWordsSchema>, 'source' | 'neverAlone' | 'neverClear' | 'usual'>
>;

/**
 * The wordings as a trie: edge i leads from node `from[i]` by word `word[i]` to node i + 1; node 0 is the root. Edges are sorted by
 * node, then by word.
 */
export interface PlaceTrie {
  /** Distinct folded words of all wordings, a line each. */
  readonly words: string;
  readonly from: readonly number[];
  readonly word: readonly number[];
  /** Node at which each wording ends. */
  readonly ends: readonly number[];
  /** Which words of a wording must be capitalised in the text, a bit a word. */
  readonly capitals: readonly number[];
}

/** Compiled for size and speed: columns, an entity is its position; lists of strings are one string, a line each. */
export interface PlacesKnowledge {
  /** Canonical names ("Yubei District"). */
  readonly names: string;
  /** `CN-500112`, `US`, or a slug; unique. */
  readonly ids: string;
  readonly kindNames: readonly string[];
  /** Positions in `kindNames`. */
  readonly kinds: readonly number[];
  /** Position of the place that it lies in, -1 where it lies in none. */
  readonly parents: readonly number[];
  /** Wordings; the first `bareFrom` say clearly what they mean. */
  readonly trie: PlaceTrie;
  /** What each wording may mean: one entity, or several, the usual one first where `usual` says so. */
  readonly owners: readonly (number | readonly number[])[];
  /** From here on: county-level divisions without their type word ("Yubei"), which need more care. */
  readonly bareFrom: number;
  /** From here on: names that count only with their type word ("Guide County", "Li County"). */
  readonly typedFrom: number;
  /** Positions of ambiguous phrases whose first owner is meant unless the article says otherwise. */
  readonly usual: readonly number[];
  readonly words: PlaceWords;
}
