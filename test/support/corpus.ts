/** Real articles, really annotated, for tests that hold for every analyzer. */
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { defaultOptions } from '../../src/analysis/default-options.ts';
import { runAnalyzers, type RunResult, type Task } from '../../src/analysis/run.ts';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';

export const knowledge = loadKnowledge();

export const annotate = createAnnotator(knowledge);

export const readAll = async (...paths: readonly string[]): Promise<readonly Article[]> => {
  const articles: Article[] = [];
  const stdin = (async function* () {})();
  for await (const { article } of readCorpus(paths, { cwd: process.cwd(), stdin, knowledge })) {
    if (article !== null) articles.push(article);
  }
  return articles;
};

export const articleOf = (text: string, path = 'generated.txt'): Article =>
  parseArticle(text, path, knowledge.furniture);

export const runTasks = (tasks: readonly Task[], articles: readonly Article[]): Promise<RunResult> =>
  runAnalyzers(() => articles, tasks, { knowledge, annotate });

export const run = (analyzer: AnyAnalyzer, articles: readonly Article[]): Promise<RunResult> =>
  runTasks([{ analyzer, options: defaultOptions(analyzer) }], articles);
