/** The public interface: for plugins, and for use as a library. */
export type {
  AnalyzerOption,
  Analyzer,
  AnyAnalyzer,
  Column,
  Context,
  Moment,
  Survey,
  TableSection,
} from './analysis/analyzer.ts';
export { type ReadArticles, runAnalyzers, type RunResult, type Task, type Tools } from './analysis/run.ts';
export { analyzers } from './analyzers/index.ts';
export type { Annotated } from './annotate/annotated.ts';
export { createAnnotator } from './annotate/annotator.ts';
export type { Check, CheckContext, Fault } from './check/check.ts';
export { checks } from './check/index.ts';
export { type Checked, type CheckTools, runChecks, type Sources, type Task as CheckTask } from './check/run.ts';
export {
  type Article,
  type Block,
  type BlockKind,
  compareLocators,
  formatLocator,
  type Furniture,
  type Locator,
  parseArticle,
  type PrintedDate,
  readCorpus,
  type ReadOptions,
} from './corpus/index.ts';
export { CcecError, type ErrorDetails, type Problem } from './errors.ts';
export { type Knowledge, loadKnowledge } from './knowledge/knowledge.ts';
export type { CheckRule, Finding, Findings, Severity } from './report/finding.ts';
export type { Format, Report, Style } from './report/format.ts';
export { type FormatName, formats } from './report/formats.ts';
export type { Row } from './report/row.ts';
export type { Span } from './text/span.ts';
