/** The articles and options that an analyzer is tried with. */
import { fileURLToPath } from 'node:url';
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { defaultOptions } from '../analysis/default-options.ts';
import type { Tools } from '../analysis/run.ts';
import { createAnnotator } from '../annotate/annotator.ts';
import { type Article, parseArticle, readCorpus } from '../corpus/index.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';

export interface Setting {
  /** Files, folders or globs, relative to the working directory. Without paths and texts: the corpus that ccec brings along. */
  readonly paths?: string | readonly string[];
  /** Articles by their file name: `{ 'a.txt': 'A Title\n\nA paragraph.' }`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The analyzer's own options by camel-case name, where they are not the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
}

const home = fileURLToPath(new URL('../../', import.meta.url));

export const tools = (): Tools => {
  const knowledge = loadKnowledge();
  return { knowledge, annotate: createAnnotator(knowledge) };
};

export const articleOf = (path: string, text: string, { knowledge }: Tools): Article =>
  parseArticle(text, path, knowledge.furniture);

/** In the order of the corpus, or of the texts. Throws Error for a file that cannot be read. */
export const articlesOf = async ({ paths, texts }: Setting, given: Tools): Promise<readonly Article[]> => {
  if (texts) return Object.entries(texts).map(([path, text]) => articleOf(path, text, given));
  const articles: Article[] = [];
  const [wanted, cwd] = paths === undefined ? [['corpus'], home] : [[paths].flat(), process.cwd()];
  const stdin = (async function* () {})();
  for await (const { article, problems } of readCorpus(wanted, { cwd, stdin, knowledge: given.knowledge })) {
    if (article === null) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
    articles.push(article);
  }
  return articles;
};

export const optionsOf = (analyzer: AnyAnalyzer, { options }: Setting): Readonly<Record<string, unknown>> => ({
  ...defaultOptions(analyzer),
  ...options,
});
