/** The gold of fixtures/slogans, and runs of the analyzer with other knowledge. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createAnnotator } from '../../../src/annotate/annotator.ts';
import { KnownFormulations } from '../../../src/annotate/slogans/known.ts';
import { runAnalyzers, type Tools } from '../../../src/analysis/run.ts';
import type { Annotated } from '../../../src/annotate/annotated.ts';
import { slogans, type SloganRow } from '../../../src/analyzers/slogans/index.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { annotate, knowledge } from '../../support/corpus.ts';

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

const rowsBy = async (
  articles: readonly Article[],
  options: Readonly<Record<string, unknown>>,
  tools: Tools,
): Promise<readonly SloganRow[]> => {
  const { rows } = await runAnalyzers(() => articles, [{ analyzer: slogans, options }], tools);
  return rows[0] as readonly SloganRow[];
};

export const rowsOf = (
  articles: readonly Article[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<readonly SloganRow[]> => rowsBy(articles, options, { knowledge, annotate: createAnnotator(knowledge) });

/** Rows of articles, annotated once, as the knowledge without one of its slogans has them. */
export const rowsWithout = (
  id: string,
  annotated: ReadonlyMap<Article, Annotated>,
  options: Readonly<Record<string, unknown>>,
): Promise<readonly SloganRow[]> => {
  const left = knowledge.slogans.filter((slogan) => slogan.id !== id);
  let known: KnownFormulations | null = null;
  const annotateWithout = (article: Article): Annotated => {
    const whole = annotated.get(article) ?? annotate(article);
    const { wording } = whole;
    known ??= new KnownFormulations(left, wording.tokens.vocabulary, wording.lexicon);
    return Object.create(whole, { slogans: { value: known.find(wording) } }) as Annotated;
  };
  const others = Object.create(knowledge, { slogans: { value: left } }) as Knowledge;
  return rowsBy([...annotated.keys()], options, { knowledge: others, annotate: annotateWithout });
};
