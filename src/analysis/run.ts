/** Runs analyzers over a corpus: survey where one is asked for, then collect, merge, rows. */
import type { Annotated } from '../annotate/annotated.ts';
import type { Article } from '../corpus/article.ts';
import type { Problem } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Row } from '../report/row.ts';
import { failure, reasonOf } from './failure.ts';
import { passOver, type Passed, type PassOf, stepsOf, type Task, type Total } from './pass.ts';

export type { Task } from './pass.ts';

/** Gives the articles in corpus order; called once more for each pass. */
export type ReadArticles = () => AsyncIterable<Article> | Iterable<Article>;

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

const rowsOf = (
  { analyzer, options }: Task,
  total: Total,
  knowledge: Knowledge,
  problems: Problem[],
): readonly Row[] => {
  if (total === null) return [];
  const fail = (reason: string): readonly Row[] => {
    problems.push(failure(analyzer.id, null, reason));
    return [];
  };
  if ('failure' in total) return fail(total.failure);
  const context = { knowledge, options };
  try {
    const rows: readonly Row[] = analyzer.rows(total.part, context);
    if (!Array.isArray(rows) || rows.some((row) => row === null || typeof row !== 'object'))
      throw new TypeError('rows did not return a list of objects');
    problems.push(...(analyzer.problems?.(total.part, context) ?? []));
    return rows;
  } catch (error) {
    return fail(reasonOf(error));
  }
};

/** The run, however its passes over the corpus are made: `pass` is called once or twice, with what `stepsOf` takes. */
export const runPasses = async (
  tasks: readonly Task[],
  knowledge: Knowledge,
  pass: (of: PassOf) => Promise<Passed>,
): Promise<RunResult> => {
  const survey = tasks.some(({ analyzer }) => analyzer.survey) ? await pass('survey') : null;
  const surveyed = survey?.totals ?? tasks.map(() => null);
  const { totals, articles, said, failures } = await pass({ surveyed });
  const problems = [...said, ...(survey?.failures ?? []), ...failures];
  const rows = tasks.map((task, at) => {
    const first = surveyed[at] ?? null;
    return rowsOf(task, first !== null && 'failure' in first ? first : (totals[at] ?? null), knowledge, problems);
  });
  return { rows, articles, problems };
};

/** UTF-16 units: a corpus up to this size is read and annotated once, however many passes there are. */
const MOST_KEPT = 1_000_000;

/** An analyzer that throws on an article costs that article in its own rows and nothing else. */
export const runAnalyzers = (read: ReadArticles, tasks: readonly Task[], tools: Tools): Promise<RunResult> => {
  /** What the survey read, while it is little. */
  let kept: Annotated[] | null = null;
  let units = 0;

  const annotated = async function* (): AsyncGenerator<Annotated> {
    for await (const article of read()) {
      const made = tools.annotate(article);
      units += article.text.length;
      if (units > MOST_KEPT) kept = null;
      kept?.push(made);
      yield made;
    }
  };

  return runPasses(tasks, tools.knowledge, (of) => {
    if (of === 'survey') kept = [];
    const given = of === 'survey' || kept === null ? annotated() : kept;
    return passOver(stepsOf(tasks, tools.knowledge, of), given);
  });
};
