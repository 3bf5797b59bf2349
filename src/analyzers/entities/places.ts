/** Places as rows (design section 3): collected per article, merged in any order. */
import type { PlaceEntity, PlaceMention } from '../../annotate/places/entity.ts';
import type { Locator } from '../../corpus/locator.ts';
import { cite, type Cited, orderOfPaths, Period, positionOf } from './citations.ts';
import { addForm, type Form } from './forms.ts';
import { compareText } from '../../text/compare-text.ts';

/** What one article says of one place, in a form that survives JSON. */
export interface PlaceRecord {
  readonly entity: PlaceEntity;
  /** ISO date of the article, null where it has none. */
  readonly date: string | null;
  readonly path: string;
  /** Printed forms of the name, each with where it stands. */
  readonly forms: readonly Form[];
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

/** One record for each place of the article. */
export const collectPlaces = (annotated: WithPlaces, date: string | null): PlaceRecord[] => {
  const found = new Map<string, { entity: PlaceEntity; path: string; forms: Form[] }>();
  for (const { entity, text, start } of annotated.places) {
    const locator = annotated.locate(start);
    let record = found.get(entity.id);
    if (!record) {
      record = { entity, path: locator[0], forms: [] };
      found.set(entity.id, record);
    }
    addForm(record.forms, text, positionOf(locator));
  }
  return Array.from(found.values(), ({ entity, path, forms }) => ({ entity, date, path, forms }));
};

/** Rows do not depend on the order, so records are simply put together. */
export const mergePlaces = (left: readonly PlaceRecord[], right: readonly PlaceRecord[]): PlaceRecord[] => [
  ...left,
  ...right,
];

/** Names outside the gazetteer may lie in a place that only some articles tell: the one told first in the alphabet stands. */
const entityOf = (records: readonly PlaceRecord[]): PlaceEntity => {
  let entity = records[0]?.entity;
  if (!entity) throw new RangeError('a place without records');
  let { name } = entity;
  for (const { entity: other } of records) {
    if (other === entity) continue;
    if (compareEntities(other, entity) < 0) entity = other;
    if (other.name < name) name = other.name;
  }
  return entity.name === name ? entity : { ...entity, name };
};

const compareEntities = (a: PlaceEntity, b: PlaceEntity): number =>
  compareText(a.within ?? '\uffff', b.within ?? '\uffff') || compareText(a.name, b.name) || compareText(a.kind, b.kind);

const rowOf = (records: readonly PlaceRecord[], order: ReadonlyMap<string, number>): PlaceRow => {
  const { id, name, kind, within, code } = entityOf(records);
  const cited: Cited[] = [];
  const forms = new Set<string>();
  const period = new Period();
  for (const { date, path, forms: printed } of records) {
    period.add(date);
    const place = order.get(path) ?? 0;
    for (const form of printed) {
      forms.add(form[0]);
      cited.push({ path, order: place, positions: form[1] });
    }
  }
  forms.delete(name);
  const { sources, articles } = cite(cited);
  return {
    type: 'place',
    id,
    name,
    aliases: [...forms].sort(compareText),
    kind,
    within,
    code,
    mentions: sources.length,
    articles,
    first: period.first,
    last: period.last,
    sources,
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
  const order = orderOfPaths(records);
  return Array.from(byId.values(), (own) => rowOf(own, order)).sort(
    (a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
};
