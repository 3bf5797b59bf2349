/** duplicate-article: the corpus has the same text already, under another name or with another title. */
import type { Check } from '../check.ts';
import { fewestWords, sameTexts } from '../corpus/likest.ts';
import { textRecord, type TextRecord, texts } from '../corpus/texts.ts';
import { opening } from '../opening.ts';

export const duplicateArticle: Check<readonly TextRecord[]> = {
  id: 'duplicate-article',
  survey: texts,
  *find({ article }, { corpus }) {
    const own = textRecord(article);
    if (own.words < fewestWords) return;
    const [first, ...more] = sameTexts(own, corpus);
    if (!first) return;
    const others = more.length === 0 ? first.path : `${first.path} and ${more.length} more`;
    yield { ...opening(article), facts: { others }, entity: first.path };
  },
};
