/** Places as rows (design section 3): collected per article, merged in any order. */
import type { PlaceEntity, PlaceMention } from '../../annotate/places/entity.ts';
import type { Locator } from '../../corpus/locator.ts';
import type { ArticleRecord } from './article-record.ts';
import { Citations, Period, type Position, positionOf } from './citations.ts';
import { NO_FORMS, withForm } from './forms.ts';
import { compareText } from '../../text/compare-text.ts';

/** What one article says of one place, in a form that survives JSON. */
export interface PlaceRecord {
  readonly entity: PlaceEntity;
  /** Printed forms of the name. */
  readonly forms: readonly string[];
  /** Where it is named, in the order of the text. */
  readonly positions: readonly Position[];
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
export const placeRecords = (annotated: WithPlaces): PlaceRecord[] => {
  const found = new Map<string, { readonly entity: PlaceEntity; forms: readonly string[]; positions: Position[] }>();
  for (const { entity, text, start } of annotated.places) {
    const position = positionOf(annotated.locate(start));
    const known = found.get(entity.id);
    if (known) {
      known.forms = withForm(known.forms, text);
      known.positions.push(position);
    } else found.set(entity.id, { entity, forms: withForm(NO_FORMS, text), positions: [position] });
  }
  // Copied: a list that grew has room for more than is needed.
  return Array.from(found.values(), ({ entity, forms, positions }) => ({
    entity,
    forms,
    positions: positions.slice(),
  }));
};

const compareEntities = (a: PlaceEntity, b: PlaceEntity): number =>
  compareText(a.within ?? '\uffff', b.within ?? '\uffff') || compareText(a.name, b.name) || compareText(a.kind, b.kind);

/** One place: what the articles so far say of it. */
class Place {
  private entity: PlaceEntity;
  private name: string;
  private readonly forms = new Set<string>();
  private readonly period = new Period();
  private readonly citations = new Citations();

  constructor(entity: PlaceEntity) {
    this.entity = entity;
    this.name = entity.name;
  }

  add({ path, date }: ArticleRecord, { entity, forms, positions }: PlaceRecord): void {
    if (entity !== this.entity) {
      // Names outside the gazetteer may lie in a place that only some articles tell: the one told first in the alphabet stands.
      if (compareEntities(entity, this.entity) < 0) this.entity = entity;
      if (entity.name < this.name) this.name = entity.name;
    }
    for (const form of forms) this.forms.add(form);
    this.period.add(date);
    this.citations.add(path, positions);
  }

  row(): PlaceRow {
    const { name, forms, period, citations } = this;
    const { id, kind, within, code } = this.entity;
    forms.delete(name);
    return {
      type: 'place',
      id,
      name,
      aliases: [...forms].sort(compareText),
      kind,
      within,
      code,
      mentions: citations.sources.length,
      articles: citations.articles,
      first: period.first,
      last: period.last,
      sources: citations.sources,
    };
  }
}

/** Every place once, whatever its wordings; most mentioned first. The articles are in corpus order. */
export const placeRows = (articles: readonly ArticleRecord[]): PlaceRow[] => {
  const byId = new Map<string, Place>();
  for (const article of articles) {
    for (const record of article.places) {
      const { entity } = record;
      let place = byId.get(entity.id);
      if (!place) byId.set(entity.id, (place = new Place(entity)));
      place.add(article, record);
    }
  }
  return Array.from(byId.values(), (place) => place.row()).sort(
    (a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
};
