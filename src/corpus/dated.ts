/** The day that an article's bare dates are read against, and what told it. */
import type { Article } from './article.ts';
import { dateInName } from './dates/path-date.ts';

export type Basis = 'published' | 'dateline' | 'file name' | 'url';

export interface Dated {
  /** `YYYY-MM-DD`, null where nothing tells it. */
  readonly date: string | null;
  readonly basis: Basis | null;
}

/** The first that there is of: printed date, dateline with its year, date in the file's name, date in the url. */
export const datedBy = (article: Article): Dated => {
  const { published, dateline, fileDate, path } = article;
  if (published) {
    const isDateline = dateline !== null && published.span?.start === dateline.span.start;
    return { date: published.value, basis: isDateline ? 'dateline' : 'published' };
  }
  if (dateline?.date) return { date: dateline.date, basis: 'dateline' };
  if (fileDate) return { date: fileDate, basis: dateInName(path) === fileDate ? 'file name' : 'url' };
  return { date: null, basis: null };
};
