/** `ccec slogans`: formulations that recur, in all their wordings, with who says them. */
import type { Analyzer } from '../../analysis/analyzer.ts';
import { collectHits } from './collect.ts';
import { columns, sections } from './columns.ts';
import type { ArticleHits } from './hit.ts';
import { options } from './options.ts';
import { sloganRows, type SloganRow } from './rows.ts';
import { planOf, survey, type Surveyed } from './survey.ts';

export type { SloganRow } from './rows.ts';

export const slogans: Analyzer<readonly ArticleHits[], SloganRow> = {
  id: 'slogans',
  summary: 'formulations that recur, in all their wordings, and who says them',
  description:
    'Which fixed formulations run through the articles: known ones, quoted ones, numeric formulas, and what recurs far beyond chance. ' +
    'All wordings of one are one row, with who says them and what they stand for.',
  examples: [
    'ccec slogans --kind numeric-formula --by year        # of the articles that ccec brings along, with a trend',
    'ccec slogans articles/ --new --format yaml           # those that ccec does not know yet',
  ],
  seeAlso: ['kwic', 'timeline'],
  options,
  rule:
    'Counted: every wording of a slogan in an article’s own text, also inside a longer slogan (a numeric formula inside a longer one ' +
    'apart). Listed from 2 times in 2 articles on; in a corpus of one article, from 2 times. Reprints (near-identical texts) are one ' +
    'article. Speakers: by reporting clause or paragraph, the narrator is nobody. Ordered by salience: weight (2 if known, numeric or ' +
    'quoted) × log2(1 + C-value) × log2(1 + articles) × (2 − dispersion DP) × (1 + keyness / 2).',
  noun: ['slogan', 'slogans'],
  columns,
  sections,
  survey,
  collect: (annotated, { knowledge }, surveyed) => [
    collectHits(annotated, planOf(surveyed as Surveyed), knowledge.phrases),
  ],
  merge: (left, right) => [...left, ...right],
  rows: sloganRows,
};
