/** Holds what was found against gold: document-level, an official or a place counts once an article. */
import type { Problem } from '../errors.ts';
import { byArticle, type InArticle, type Rows } from './found.ts';
import { type Measure, measureNames } from './measures.ts';
import type { Outcome } from './outcome.ts';
import type { Annotation, GoldSet } from './read-gold.ts';
import type { ArticleGold } from './gold-schema.ts';
import { scoreEvents } from './score-events.ts';
import { scoreHeader } from './score-header.ts';
import { scoreOfficials } from './score-officials.ts';
import { scorePlaces } from './score-places.ts';
import { scoreSlogans } from './score-slogans.ts';

export interface Score {
  /** By measure, article and place in the gold. */
  readonly outcomes: readonly Outcome[];
  /** How many articles were held against gold. */
  readonly articles: number;
  readonly problems: readonly Problem[];
}

const notRead = (file: string, article: string, message: string): Problem => ({
  severity: 'error',
  code: 'gold-without-article',
  path: file,
  line: null,
  column: null,
  message: `${article}: ${message}`,
  hint: 'Not scored. Give the folder of the article among the paths, or only those gold files that are meant.',
});

/** The article that a gold file speaks of: by its path, or by the end of it. */
const articleOf = (
  { file, gold: { article } }: Annotation<ArticleGold>,
  found: ReadonlyMap<string, InArticle>,
): InArticle | Problem => {
  const exact = found.get(article);
  if (exact) return exact;
  const [first, ...more] = [...found].filter(([path]) => path.endsWith(`/${article}`)).map(([, each]) => each);
  if (!first) return notRead(file, article, 'no such article was read');
  return more.length === 0 ? first : notRead(file, article, `${more.length + 1} articles of that name were read`);
};

/** `only` empty: every measure that the gold speaks of. */
export const score = (gold: GoldSet, rows: Rows, only: readonly Measure[] = []): Score => {
  const found = byArticle(rows);
  const problems: Problem[] = [];
  const outcomes: Outcome[] = [];
  let articles = 0;
  for (const each of gold.articles) {
    const here = articleOf(each, found);
    if ('severity' in here) {
      problems.push(here);
      continue;
    }
    articles++;
    for (const part of [scoreOfficials, scorePlaces, scoreHeader, scoreEvents]) outcomes.push(...part(each, here));
  }
  if (gold.slogans !== null) outcomes.push(...scoreSlogans(gold.slogans, rows.slogans));
  const wanted = measureNames.filter((name) => only.length === 0 || only.includes(name));
  return {
    outcomes: wanted.flatMap((name) => outcomes.filter(({ measure }) => measure === name)),
    articles,
    problems,
  };
};
