/** Title, publication date and year: one value an article, right or missed. */
import type { Annotation } from './read-gold.ts';
import type { InArticle } from './found.ts';
import type { ArticleGold } from './gold-schema.ts';
import type { Measure } from './measures.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import { plain } from './wording.ts';

const show = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

const yearOf = (dated: string | null): number | null => (dated === null ? null : Number(dated.slice(0, 4)));

export const scoreHeader = ({ gold, at }: Annotation<ArticleGold>, { article }: InArticle): Outcome[] => {
  const { path, title, published, dated, sources } = article;
  const value = (
    measure: Measure & ('title' | 'published' | 'year'),
    isRight: boolean,
    found: string | null,
  ): Outcome[] =>
    gold[measure] === undefined
      ? []
      : [
          outcomesOf(
            measure,
            path,
            path,
          )(isRight ? 'hit' : 'missed', {
            gold: show(gold[measure]),
            found,
            annotation: at([measure]),
            sources,
          }),
        ];
  return [
    ...value('title', plain(title ?? '') === plain(gold.title ?? ''), title),
    ...value('published', published === (gold.published ?? null), published),
    ...value('year', yearOf(dated) === (gold.year ?? null), dated),
  ];
};
