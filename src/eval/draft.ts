/** Gold as the program would have it: a draft for a person to correct, marked so that nobody scores the program against itself. */
import { byArticle, type InArticle, type Rows, sourcesIn } from './found.ts';
import type { ArticleGold, SloganGold } from './gold-schema.ts';

const official = (
  path: string,
  { row, sources }: InArticle['officials'][number],
): NonNullable<ArticleGold['officials']>[number] => ({
  name: row.name,
  mentions: sources.length,
  posts: row.posts.filter((post) => sourcesIn(path, post.sources).length > 0).map(({ post }) => post),
});

/** The draft of one article, its keys in the order in which gold is read. */
const articleDraft = ({ article, officials, places, events }: InArticle): ArticleGold => {
  const { path, title, published, dated } = article;
  return {
    draft: true,
    article: path.slice(path.lastIndexOf('/') + 1),
    title,
    published,
    year: dated === null ? null : Number(dated.slice(0, 4)),
    officials: officials.map((each) => official(path, each)),
    places: { required: places.map(({ row }) => [row.name]), optional: [] },
    events: {
      required: events.map(({ row: { date, precision, event } }) => ({ date, precision, contains: event })),
      optional: [],
    },
  };
};

export interface Draft {
  /** The article it is of; null for the slogans of the whole corpus. */
  readonly article: string | null;
  /** Name of the gold file. */
  readonly file: string;
  readonly gold: ArticleGold | SloganGold;
}

const sloganDraft = ({ slogans }: Rows): SloganGold => ({
  draft: true,
  required: slogans.map(({ slogan, variants, count, articles }) => ({
    forms: [...new Set([slogan, ...Object.keys(variants)])],
    count,
    articles,
  })),
  never: [],
});

/** One for each article and one for the slogans of all. */
export const draftsOf = (rows: Rows): readonly Draft[] => {
  const found = byArticle(rows);
  return [
    ...rows.articles.flatMap(({ path, id }) => {
      const here = found.get(path);
      return here ? [{ article: path, file: `${id}.yaml`, gold: articleDraft(here) }] : [];
    }),
    { article: null, file: 'slogans.yaml', gold: sloganDraft(rows) },
  ];
};
