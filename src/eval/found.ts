/** What the analyzers found, by article. */
import type { ArticleRow } from '../analyzers/articles/index.ts';
import type { EntityRow } from '../analyzers/entities/index.ts';
import type { OfficialRow } from '../analyzers/entities/official-rows.ts';
import type { PlaceRow } from '../analyzers/entities/places.ts';
import type { SloganRow } from '../analyzers/slogans/index.ts';
import type { EventRow } from '../analyzers/timeline/rows.ts';

/** Rows of the whole corpus; an analyzer that was not run has none. */
export interface Rows {
  readonly articles: readonly ArticleRow[];
  readonly entities: readonly EntityRow[];
  readonly timeline: readonly EventRow[];
  readonly slogans: readonly SloganRow[];
}

/** A row with those of its sources that stand in the article. */
export interface Here<R> {
  readonly row: R;
  readonly sources: readonly string[];
}

export interface InArticle {
  readonly article: ArticleRow;
  readonly officials: readonly Here<OfficialRow>[];
  readonly places: readonly Here<PlaceRow>[];
  readonly events: readonly Here<EventRow>[];
}

const pathOf = (locator: string): string => locator.replace(/:\d+:\d+$/, '');

/** The sources that stand in the article. */
export const sourcesIn = (path: string, sources: readonly string[]): readonly string[] =>
  sources.filter((source) => pathOf(source) === path);

// One walk over all rows: looking through all of them for each article would cost their product.
const grouped = <R extends { readonly sources: readonly string[] }>(rows: readonly R[]): Map<string, Here<R>[]> => {
  const groups = new Map<string, Here<R>[]>();
  for (const row of rows) {
    const byPath = new Map<string, string[]>();
    for (const source of row.sources) byPath.set(pathOf(source), [...(byPath.get(pathOf(source)) ?? []), source]);
    for (const [path, sources] of byPath) groups.set(path, [...(groups.get(path) ?? []), { row, sources }]);
  }
  return groups;
};

/** What was found in each article, by its path. */
export const byArticle = ({ articles, entities, timeline }: Rows): ReadonlyMap<string, InArticle> => {
  const officials = grouped(entities.filter((row) => row.type === 'official'));
  const places = grouped(entities.filter((row) => row.type === 'place'));
  const events = grouped(timeline);
  return new Map(
    articles.map((article) => [
      article.path,
      {
        article,
        officials: officials.get(article.path) ?? [],
        places: places.get(article.path) ?? [],
        events: events.get(article.path) ?? [],
      },
    ]),
  );
};
