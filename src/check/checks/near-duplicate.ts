/** near-duplicate: much of the text stands in another article of the corpus too. */
import type { Check } from '../check.ts';
import { fewestWords, likest, sameTexts } from '../corpus/likest.ts';
import { textRecord, type TextRecord, texts } from '../corpus/texts.ts';
import { opening } from '../opening.ts';

export const nearDuplicate: Check<readonly TextRecord[]> = {
  id: 'near-duplicate',
  survey: texts,
  *find({ article }, { corpus, options }) {
    const own = textRecord(article);
    if (own.words < fewestWords || sameTexts(own, corpus).length > 0) return;
    const found = likest(own, corpus);
    const percent = Math.round(100 * (found?.share ?? 0));
    if (!found || percent < Number(options['percent'])) return;
    yield {
      ...opening(article),
      facts: { percent: String(percent), other: found.record.path },
      entity: found.record.path,
    };
  },
};
