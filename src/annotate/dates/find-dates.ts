/** Finds the date expressions of an article and resolves them. */
import type { Article } from '../../corpus/article.ts';
import { datedBy } from '../../corpus/dated.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ArticleDate, DateMention } from './date-mention.ts';

export interface FoundDates {
  readonly dates: readonly DateMention[];
  readonly dated: ArticleDate;
}

export interface DateInput {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

export const dateFinder =
  (): ((input: DateInput) => FoundDates) =>
  ({ article }) => {
    const { date, basis } = datedBy(article);
    return { dates: [], dated: { date, basis, reason: basis && date ? `${basis} ${date}` : null } };
  };
