/** Runs checks over articles; the corpus is read first, and only where a check asks for it. */
import { reasonOf } from '../analysis/failure.ts';
import { Fold } from '../analysis/fold.ts';
import type { ReadArticles, Tools } from '../analysis/run.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { compareLocators } from '../corpus/locator.ts';
import type { Problem } from '../errors.ts';
import type { Finding, Severity } from '../report/finding.ts';
import { fill, proseOf } from './catalogue.ts';
import type { AnyCheck, CorpusSurvey, Fault } from './check.ts';
import { fingerprints, type Identity } from './fingerprint.ts';

/** A check that is on, as it is to run. */
export interface Task {
  readonly check: AnyCheck;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** `corpus`: what articles are held against, without those that are checked; null where there is none. */
export interface Sources {
  readonly articles: ReadArticles;
  readonly corpus: ReadArticles | null;
}

export interface CheckTools extends Tools {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

export interface Checked {
  /** By path, line and column. */
  readonly findings: readonly Finding[];
  /** The articles' ids and paths, in the order in which they were read. */
  readonly articles: readonly { readonly id: string; readonly path: string }[];
  /** What the articles say of themselves, then checks that failed. */
  readonly problems: readonly Problem[];
}

const failure = (id: string, path: string, error: unknown): Problem => ({
  severity: 'error',
  code: 'check-failed',
  path,
  line: null,
  column: null,
  message: `check "${id}" failed: ${reasonOf(error)}`,
  hint: 'This is a fault of ccec: please report it. The other checks ran.',
});

const messageOf = ({ check }: Task, { variant, facts }: Fault): string => {
  const { message } = proseOf(check.id);
  return fill(typeof message === 'string' ? message : (message[variant ?? ''] ?? ''), facts);
};

const findingOf = (
  task: Task,
  article: Annotated,
  fault: Fault,
  fingerprint: (identity: Identity) => string,
): Finding => {
  const { check, severity } = task;
  const [path, line, column] = article.locate(fault.start);
  const [, endLine, endColumn] = article.locate(fault.end);
  const quote = article.article.text.slice(fault.start, fault.end);
  return {
    check: check.id,
    severity,
    path,
    line,
    column,
    endLine,
    endColumn,
    message: messageOf(task, fault),
    hint: fill(proseOf(check.id).hint, fault.facts),
    fingerprint: fingerprint({ check: check.id, article: article.article.id, quote, entity: fault.entity ?? '' }),
    suppressed: null,
  };
};

// oxlint-disable-next-line typescript/no-explicit-any
type AnySurvey = CorpusSurvey<any, any>;

interface Surveyed {
  readonly totals: ReadonlyMap<AnySurvey, unknown>;
  readonly failures: readonly Problem[];
}

/** The totals of all surveys that the tasks have, each made once: first what the articles ask, then what the corpus answers. */
const surveyed = async (
  { articles, corpus }: Sources,
  tasks: readonly Task[],
  { knowledge, annotate }: CheckTools,
): Promise<Surveyed> => {
  const surveys = new Map(tasks.flatMap(({ check: { id, survey } }) => (survey ? [[survey as AnySurvey, id]] : [])));
  const totals = new Map<AnySurvey, unknown>();
  const failures: Problem[] = [];
  if (surveys.size === 0) return { totals, failures };
  // An article that cannot be surveyed is missing from the answers and nothing else.
  const add = (fold: Fold<unknown>, id: string, path: string, part: () => unknown): void => {
    try {
      fold.add(part());
    } catch (error) {
      failures.push(failure(id, path, error));
    }
  };
  const tools = { knowledge, annotate };
  const questions = new Map([...surveys.keys()].map((survey) => [survey, new Fold<unknown>(survey.join)]));
  for await (const article of articles()) {
    const annotated = annotate(article);
    for (const [survey, fold] of questions)
      add(fold, surveys.get(survey) ?? '', article.path, () => survey.ask(annotated, tools));
  }
  const answers = [...questions].flatMap(([survey, fold]) => {
    const question = fold.total();
    if (question === null) return [];
    return [{ survey, fold: new Fold<unknown>(survey.merge), read: survey.reader(question.part, tools) }];
  });
  for (const source of [corpus, articles]) {
    if (source === null) continue;
    for await (const article of source())
      for (const { survey, fold, read } of answers)
        add(fold, surveys.get(survey) ?? '', article.path, () => read(article));
  }
  for (const { survey, fold } of answers) totals.set(survey, fold.total()?.part);
  return { totals, failures };
};

/** A check that throws on an article costs its findings in that article and nothing else. */
export const runChecks = async (sources: Sources, tasks: readonly Task[], tools: CheckTools): Promise<Checked> => {
  const { knowledge, annotate, asOf } = tools;
  const { totals, failures: unsurveyed } = await surveyed(sources, tasks, tools);
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const failures: Problem[] = [...unsurveyed];
  const articles: Checked['articles'][number][] = [];
  const fingerprint = fingerprints();
  for await (const article of sources.articles()) {
    articles.push({ id: article.id, path: article.path });
    problems.push(...article.problems);
    const annotated = annotate(article);
    for (const task of tasks) {
      const { check, options } = task;
      const corpus = check.survey ? totals.get(check.survey) : undefined;
      try {
        const faults = [...check.find(annotated, { knowledge, options, asOf, corpus })];
        for (const fault of faults.toSorted((a, b) => a.start - b.start || a.end - b.end))
          findings.push(findingOf(task, annotated, fault, fingerprint));
      } catch (error) {
        failures.push(failure(check.id, article.path, error));
      }
    }
  }
  return { findings: findings.toSorted(compare), articles, problems: [...problems, ...failures] };
};

const compare = (a: Finding, b: Finding): number =>
  compareLocators([a.path, a.line, a.column], [b.path, b.line, b.column]) ||
  a.endLine - b.endLine ||
  a.endColumn - b.endColumn ||
  (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
