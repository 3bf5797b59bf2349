/** Runs analyzers over a corpus: survey where one is asked for, then collect, merge, rows. */
import type { Annotated } from '../annotate/annotated.ts';
import type { Article } from '../corpus/article.ts';
import type { Problem } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Row } from '../report/row.ts';
import type { AnyAnalyzer, Context } from './analyzer.ts';
import { Fold } from './fold.ts';

/** Gives the articles in corpus order; called once more for each pass. */
export type ReadArticles = () => AsyncIterable<Article> | Iterable<Article>;

/** One analyzer with the options it is to run with. */
export interface Task {
  readonly analyzer: AnyAnalyzer;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Tools {
  readonly knowledge: Knowledge;
  annotate(article: Article): Annotated;
}

export interface RunResult {
  /** The rows of each task, in the order of the tasks. */
  readonly rows: readonly (readonly Row[])[];
  /** How many articles were read. */
  readonly articles: number;
  /** What the articles say of themselves, then analyzers that failed. */
  readonly problems: readonly Problem[];
}

interface Running {
  readonly analyzer: AnyAnalyzer;
  readonly context: Context;
  readonly survey: Fold<unknown> | null;
  readonly parts: Fold<unknown>;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

const failure = (id: string, path: string | null, error: unknown): Problem => ({
  severity: 'error',
  code: 'analyzer-failed',
  path: path ?? '',
  line: null,
  column: null,
  message: `analyzer "${id}" failed${path === null ? '' : ' on this article'}: ${reasonOf(error)}`,
  hint: path === null ? 'It has no rows.' : 'The article is left out of its rows.',
});

const start = ({ analyzer, options }: Task, knowledge: Knowledge): Running => ({
  analyzer,
  context: { knowledge, options },
  survey: analyzer.survey ? new Fold(analyzer.survey.merge) : null,
  parts: new Fold(analyzer.merge),
});

const rowsOf = ({ analyzer, context, parts }: Running, problems: Problem[]): readonly Row[] => {
  try {
    const total = parts.total();
    if (total === null) return [];
    const rows: readonly Row[] = analyzer.rows(total.part, context);
    if (!Array.isArray(rows) || rows.some((row) => row === null || typeof row !== 'object'))
      throw new TypeError('rows did not return a list of objects');
    problems.push(...(analyzer.problems?.(total.part, context) ?? []));
    return rows;
  } catch (error) {
    problems.push(failure(analyzer.id, null, error));
    return [];
  }
};

/** UTF-16 units: a corpus up to this size is read and annotated once, however many passes there are. */
const MOST_KEPT = 1_000_000;

/** An analyzer that throws on an article costs that article in its own rows and nothing else. */
export const runAnalyzers = async (read: ReadArticles, tasks: readonly Task[], tools: Tools): Promise<RunResult> => {
  const all = tasks.map((task) => start(task, tools.knowledge));
  const failures: Problem[] = [];
  const said: Problem[] = [];
  let articles = 0;

  /** What a first pass read, while it is little; null once it is too much. */
  let kept: Annotated[] | null = [];
  let units = 0;

  const pass = async (
    running: readonly Running[],
    given: AsyncIterable<Annotated> | Iterable<Annotated>,
    step: (each: Running, article: Annotated) => void,
  ): Promise<void> => {
    articles = 0;
    said.length = 0;
    for await (const annotated of given) {
      articles++;
      said.push(...annotated.article.problems);
      for (const each of running) {
        try {
          step(each, annotated);
        } catch (error) {
          failures.push(failure(each.analyzer.id, annotated.article.path, error));
        }
      }
    }
  };

  const annotated = async function* (keep: boolean): AsyncGenerator<Annotated> {
    for await (const article of read()) {
      const made = tools.annotate(article);
      units += article.text.length;
      if (!keep || units > MOST_KEPT) kept = null;
      kept?.push(made);
      yield made;
    }
  };

  const surveying = all.filter(({ survey }) => survey !== null);
  if (surveying.length > 0) {
    await pass(surveying, annotated(true), ({ analyzer, context, survey }, article) =>
      survey?.add(analyzer.survey?.collect(article, context)),
    );
  }
  const surveyed = new Map(all.map(({ analyzer, survey }) => [analyzer, survey?.total()?.part]));
  await pass(
    all,
    surveying.length > 0 && kept !== null ? kept : annotated(false),
    ({ analyzer, context, parts }, article) => {
      parts.add(analyzer.collect(article, context, surveyed.get(analyzer)));
    },
  );

  const rows = all.map((each) => rowsOf(each, failures));
  return { rows, articles, problems: [...said, ...failures] };
};
