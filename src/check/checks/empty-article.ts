/** empty-article: no text, a headline alone, or nothing but site furniture. */
import type { Check } from '../check.ts';
import { opening } from '../opening.ts';

export const emptyArticle: Check = {
  id: 'empty-article',
  *find({ article }) {
    const problem = article.problems.find(({ code }) => variants.has(code));
    if (problem) yield { ...opening(article), variant: problem.code };
  },
};

const variants = new Set(['empty-article', 'furniture-only', 'no-body']);
