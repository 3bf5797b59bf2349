/** missing-title: the text begins with a paragraph, and front matter names no title. */
import type { Check } from '../check.ts';
import { opening } from '../opening.ts';

export const missingTitle: Check = {
  id: 'missing-title',
  *find({ article }) {
    if (article.title === null && article.blocks.length > 0) yield opening(article);
  },
};
