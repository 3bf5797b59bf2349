/** The public interface: for plugins, and for use as a library. `ccec/testing` is the other door. */
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
export type { ArticleDate, DateMention } from './annotate/dates/date-mention.ts';
export type { EventMention, FoundEvents } from './annotate/events/event.ts';
export type { Formula } from './annotate/formulas/formula.ts';
export type { Person } from './annotate/people/person.ts';
export type { PlaceEntity, PlaceMention } from './annotate/places/entity.ts';
export type { Quote } from './annotate/quotes/quote.ts';
export type { Formulation } from './annotate/slogans/formulation.ts';
export type { Wording } from './annotate/wording/wording.ts';
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
  type ReadArticle,
  readCorpus,
  type ReadOptions,
} from './corpus/index.ts';
export { CcecError, type ErrorDetails, type Problem } from './errors.ts';
export { type Knowledge, loadKnowledge } from './knowledge/knowledge.ts';
export type { CheckRule, Finding, Findings, Severity } from './report/finding.ts';
export type { Format, Report, Style } from './report/format.ts';
export { type FormatName, formats } from './report/formats.ts';
export type { Row, Tone } from './report/row.ts';
export type { Sentence } from './text/sentences.ts';
export type { Span } from './text/span.ts';
export type { Tokens } from './text/tokens.ts';
