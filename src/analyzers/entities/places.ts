/** Places as rows (design section 3): collected per article, merged in any order. */
import type { PlaceEntity, PlaceMention } from '../../annotate/places/entity.ts';
import { sharedText } from '../../annotate/remembered.ts';
import { compareLocators, formatLocator, type Locator } from '../../corpus/locator.ts';

/** What one article says of one place, in a form that survives JSON. */
export interface PlaceRecord {
  readonly entity: PlaceEntity;
  /** ISO date of the article, null where it has none. */
  readonly date: string | null;
  /** Printed forms of the name, each with where it stands. */
  readonly forms: readonly (readonly [form: string, sources: readonly Locator[]])[];
}

/** A type, not an interface: rows are plain records to the report. */
export type PlaceRow = {
  readonly type: 'place';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly within: string | null;
  readonly code: string | null;
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly sources: readonly string[];
};

/** The part of an annotated article that place records are made of. */
export interface WithPlaces {
  readonly places: readonly PlaceMention[];
  locate(offset: number): Locator;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// What is kept of an article must not keep the article.
const own = sharedText();

/** One record for each place of the article. */
export const collectPlaces = (annotated: WithPlaces, date: string | null): PlaceRecord[] => {
  const found = new Map<string, { entity: PlaceEntity; forms: Map<string, Locator[]> }>();
  for (const { entity, text, start } of annotated.places) {
    const record = found.get(entity.id) ?? { entity, forms: new Map<string, Locator[]>() };
    found.set(entity.id, record);
    const form = own(/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text);
    const sources = record.forms.get(form) ?? [];
    sources.push(annotated.locate(start));
    record.forms.set(form, sources);
  }
  return [...found.values()].map(({ entity, forms }) => ({ entity, date, forms: [...forms] }));
};

/** Rows do not depend on the order, so records are simply put together. */
export const mergePlaces = (left: readonly PlaceRecord[], right: readonly PlaceRecord[]): PlaceRecord[] => [
  ...left,
  ...right,
];

/** Names outside the gazetteer may lie in a place that only some articles tell: the one told first in the alphabet stands. */
const entityOf = (records: readonly PlaceRecord[]): PlaceEntity => {
  const [first, ...others] = records
    .map(({ entity }) => entity)
    .sort(
      (a, b) =>
        compareText(a.within ?? '\uffff', b.within ?? '\uffff') ||
        compareText(a.name, b.name) ||
        compareText(a.kind, b.kind),
    );
  if (!first) throw new RangeError('a place without records');
  return others.length === 0
    ? first
    : { ...first, name: [first, ...others].map(({ name }) => name).sort(compareText)[0] ?? first.name };
};

const rowOf = (records: readonly PlaceRecord[]): PlaceRow => {
  const { id, name, kind, within, code } = entityOf(records);
  const sources = records.flatMap(({ forms }) => forms.flatMap(([, places]) => places)).sort(compareLocators);
  const forms = new Set(records.flatMap((record) => record.forms.map(([form]) => form)));
  const dates = records.flatMap(({ date }) => date ?? []).sort(compareText);
  return {
    type: 'place',
    id,
    name,
    aliases: [...forms].filter((form) => form !== name).sort(compareText),
    kind,
    within,
    code,
    mentions: sources.length,
    articles: new Set(sources.map(([path]) => path)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    sources: sources.map(formatLocator),
  };
};

/** Every place once, whatever its wordings; most mentioned first. */
export const placeRows = (records: readonly PlaceRecord[]): PlaceRow[] => {
  const byId = new Map<string, PlaceRecord[]>();
  for (const record of records) {
    const known = byId.get(record.entity.id);
    if (known) known.push(record);
    else byId.set(record.entity.id, [record]);
  }
  return [...byId.values()]
    .map(rowOf)
    .sort((a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id));
};
