/** One pass over articles: what each gives is collected and merged. The same for all articles at once and for batches of them. */
import type { Annotated } from '../annotate/annotated.ts';
import type { Problem } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnyAnalyzer, Context } from './analyzer.ts';
import { failure, reasonOf } from './failure.ts';
import { Fold } from './fold.ts';

/** One analyzer with the options it is to run with. */
export interface Task {
  readonly analyzer: AnyAnalyzer;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a task has of the articles so far: a part, nothing yet, or why there can be none (merge failed). */
export type Total = { readonly part: unknown } | { readonly failure: string } | null;

/** What a pass gives; plain data, as far as the parts are. */
export interface Passed {
  /** One for each task, in their order. */
  readonly totals: readonly Total[];
  /** How many articles were read. */
  readonly articles: number;
  /** What the articles say of themselves. */
  readonly said: readonly Problem[];
  /** Articles that an analyzer failed on. */
  readonly failures: readonly Problem[];
}

/** What a pass does for one task. */
export interface Step {
  readonly id: string;
  collect(article: Annotated): unknown;
  merge(left: unknown, right: unknown): unknown;
}

/** Which pass it is: the survey, or the one that is given the totals of the survey (null where there was none). */
export type PassOf = 'survey' | { readonly surveyed: readonly Total[] };

/** One for each task, null where the pass has nothing to do for it: no survey, or one that failed. */
export const stepsOf = (tasks: readonly Task[], knowledge: Knowledge, pass: PassOf): readonly (Step | null)[] =>
  tasks.map(({ analyzer, options }, at) => {
    const { id, survey } = analyzer;
    const context: Context = { knowledge, options };
    if (pass === 'survey')
      return survey
        ? {
            id,
            collect: (article) => survey.collect(article, context),
            merge: (left, right) => survey.merge(left, right),
          }
        : null;
    const total = pass.surveyed[at] ?? null;
    if (total !== null && 'failure' in total) return null;
    return {
      id,
      collect: (article) => analyzer.collect(article, context, total?.part) as unknown,
      merge: (left, right) => analyzer.merge(left, right) as unknown,
    };
  });

/** A sum of parts. A merge that throws ends it: what it was given is lost, and rows of the rest would be wrong. */
class Sum {
  readonly #fold: Fold<unknown>;
  #failure: string | null = null;

  constructor({ merge }: Step) {
    this.#fold = new Fold(merge);
  }

  add(total: Total): void {
    if (total === null || this.#failure !== null) return;
    if ('failure' in total) this.#failure = total.failure;
    else this.#try(() => this.#fold.add(total.part));
  }

  total(): Total {
    const total = this.#failure === null ? this.#try(() => this.#fold.total()) : null;
    return this.#failure === null ? total : { failure: this.#failure };
  }

  #try<Result>(act: () => Result): Result | null {
    try {
      return act();
    } catch (error) {
      this.#failure = reasonOf(error);
      return null;
    }
  }
}

const sumsOf = (steps: readonly (Step | null)[]): readonly (Sum | null)[] => steps.map((step) => step && new Sum(step));

const totalsOf = (sums: readonly (Sum | null)[]): readonly Total[] => sums.map((sum) => sum?.total() ?? null);

/** An analyzer that throws on an article costs that article in its own rows and nothing else. */
export const passOver = async (
  steps: readonly (Step | null)[],
  given: AsyncIterable<Annotated> | Iterable<Annotated>,
): Promise<Passed> => {
  const sums = sumsOf(steps);
  const said: Problem[] = [];
  const failures: Problem[] = [];
  let articles = 0;
  for await (const annotated of given) {
    articles++;
    said.push(...annotated.article.problems);
    for (const [at, step] of steps.entries()) {
      if (step === null) continue;
      try {
        sums[at]?.add({ part: step.collect(annotated) });
      } catch (error) {
        failures.push(failure(step.id, annotated.article.path, reasonOf(error)));
      }
    }
  }
  return { totals: totalsOf(sums), articles, said, failures };
};

/** Puts the passes over batches together, which have to be added in the order of the corpus: as one pass over all of it. */
export class Joined {
  readonly #sums: readonly (Sum | null)[];
  readonly #said: Problem[] = [];
  readonly #failures: Problem[] = [];
  #articles = 0;

  constructor(steps: readonly (Step | null)[]) {
    this.#sums = sumsOf(steps);
  }

  add({ totals, articles, said, failures }: Passed): void {
    for (const [at, sum] of this.#sums.entries()) sum?.add(totals[at] ?? null);
    this.#articles += articles;
    for (const problem of said) this.#said.push(problem);
    for (const problem of failures) this.#failures.push(problem);
  }

  passed(): Passed {
    return { totals: totalsOf(this.#sums), articles: this.#articles, said: this.#said, failures: this.#failures };
  }
}
