/** The gold of fixtures/slogans, and runs of the analyzer with other knowledge. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createAnnotator } from '../../../src/annotate/annotator.ts';
import { runAnalyzers } from '../../../src/analysis/run.ts';
import { slogans, type SloganRow } from '../../../src/analyzers/slogans/index.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { knowledge } from '../../support/corpus.ts';

export interface Gold {
  readonly known: Readonly<Record<string, readonly (readonly [id: string, wording: string])[]>>;
  readonly new: readonly { readonly slogan: string; readonly count: number; readonly articles: number }[];
  readonly apart: readonly (readonly string[])[];
  readonly never: readonly string[];
}

export const gold = parse(readFileSync('fixtures/slogans/gold.yaml', 'utf8')) as Gold;

/** Words only, in small letters, without a leading article. */
export const loose = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');

export const formsOf = ({ slogan, variants }: SloganRow): readonly string[] =>
  [slogan, ...Object.keys(variants)].map(loose);

/** The knowledge without some of its slogans. */
export const without = (ids: readonly string[]): Knowledge =>
  Object.create(knowledge, {
    slogans: { value: knowledge.slogans.filter(({ id }) => !ids.includes(id)) },
  }) as Knowledge;

export const rowsOf = async (
  articles: readonly Article[],
  options: Readonly<Record<string, unknown>> = {},
  given: Knowledge = knowledge,
): Promise<readonly SloganRow[]> => {
  const result = await runAnalyzers(() => articles, [{ analyzer: slogans, options }], {
    knowledge: given,
    annotate: createAnnotator(given),
  });
  return result.rows[0] as readonly SloganRow[];
};
