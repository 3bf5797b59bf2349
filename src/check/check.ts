/** The contract of a check: what is wrong with one article, by itself or against the corpus. */
import type { Annotate } from '../annotate/annotator.ts';
import type { Annotated } from '../annotate/annotated.ts';
import type { Article } from '../corpus/article.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CheckId } from './catalogue.ts';

/** One thing wrong: UTF-16 offsets of the article's text, and what its message has to be told. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  /** Fills the `{names}` of the catalogue's message and hint. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Which of the catalogue's messages, where a check has several. */
  readonly variant?: string;
  /** What it is about, where the text from `start` to `end` does not say it all: part of the fingerprint. */
  readonly entity?: string;
}

/** What a check may look at beside the article. No file, no clock, no stream. */
export interface CheckContext<Total = undefined> {
  readonly knowledge: Knowledge;
  /** The check's options by name, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`: the last day on which an article may have appeared. */
  readonly asOf: string;
  /**
   * The total of the check's survey over the corpus and all articles that are checked, this one included: what a survey keeps
   * names its path, and the check leaves out what `article.article.path` says itself.
   */
  readonly corpus: Total;
}

export interface SurveyTools {
  readonly knowledge: Knowledge;
  readonly annotate: Annotate;
}

/**
 * What a check has to know of the corpus. The articles that are checked say first what they need to know, so that of thousands of
 * articles only the few paragraphs that matter are annotated. Pure; `merge` and `join` are associative.
 */
export interface CorpusSurvey<Question, Total> {
  ask(article: Annotated, tools: SurveyTools): Question;
  join(left: Question, right: Question): Question;
  /** Made once for a run; reads one article of the corpus. */
  reader(question: Question, tools: SurveyTools): (article: Article) => Total;
  merge(left: Total, right: Total): Total;
}

/**
 * `find` is pure. A check with a `survey` makes the runner read the corpus; without one that is enabled it is never read.
 * Checks that need the same of the corpus share one survey: the same object is asked once.
 */
export interface Check<Total = undefined> {
  readonly id: CheckId;
  // Only the survey itself knows its questions.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly survey?: CorpusSurvey<any, Total>;
  find(article: Annotated, context: CheckContext<Total>): Iterable<Fault>;
}

// Checks with different totals stand in one registry; the runner hands each only its own.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyCheck = Check<any>;
