/** missing-title: the text begins with a paragraph, and front matter names no title. */
import type { Check } from '../check.ts';
import { opening } from '../opening.ts';

/** "By the night desk" where a headline should stand; "By rail to Chengdu" is one. */
const BYLINE = /^By .*\b(?:desk|staff|reporters?|correspondents?|writers?)$/i;

export const missingTitle: Check = {
  id: 'missing-title',
  *find({ article }) {
    if ((article.title === null || BYLINE.test(article.title)) && article.blocks.length > 0) yield opening(article);
  },
};
