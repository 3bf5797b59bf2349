/** A score as rows: one for each measure, then one for each fault. */
import { type Column, countOf, type Row, type TableSection } from '../analysis/analyzer.ts';
import { intervalOf, resamples } from './bootstrap.ts';
import { add, type Counts, figuresOf, noCounts } from './figures.ts';
import { type Measure, measureNames } from './measures.ts';
import type { Outcome } from './outcome.ts';

/** A type, not an interface: rows are plain records to the report. */
export type MeasureRow = {
  readonly type: 'measure';
  readonly measure: Measure;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the 95 % interval of F1; null for fewer than two units. */
  readonly low: number | null;
  readonly high: number | null;
  readonly hits: number;
  readonly missed: number;
  readonly wrong: number;
  /** How many articles (for slogans: formulations) have anything to count in. */
  readonly units: number;
};

export type FaultRow = { readonly type: 'fault'; readonly fault: 'missed' | 'wrong' } & Omit<Outcome, 'kind' | 'unit'>;

export type EvalRow = MeasureRow | FaultRow;

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const countsOf = (outcomes: readonly Outcome[]): Counts => ({
  hits: outcomes.filter(({ kind }) => kind === 'hit').length,
  missed: outcomes.filter(({ kind }) => kind === 'missed').length,
  wrong: outcomes.filter(({ kind }) => kind === 'wrong').length,
});

/** Counts by unit, in the order of the units' names: the order in which gold was read moves no interval. */
const byUnit = (outcomes: readonly Outcome[]): readonly Counts[] => {
  const units = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const unit = units.get(outcome.unit);
    if (unit) unit.push(outcome);
    else units.set(outcome.unit, [outcome]);
  }
  return [...units].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => countsOf(each));
};

const measureRow = (measure: Measure, outcomes: readonly Outcome[]): MeasureRow => {
  const units = byUnit(outcomes);
  const counts = units.reduce(add, noCounts);
  const { precision, recall, f1 } = figuresOf(counts);
  const interval = intervalOf(units);
  return {
    type: 'measure',
    measure,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    low: interval && rounded(interval.low),
    high: interval && rounded(interval.high),
    ...counts,
    units: units.length,
  };
};

const faultRow = ({ measure, kind, path, subject, gold, found, annotation, sources }: Outcome): FaultRow => ({
  type: 'fault',
  measure,
  fault: kind === 'wrong' ? 'wrong' : 'missed',
  path,
  subject,
  gold,
  found,
  annotation,
  sources,
});

/** A measure of which neither gold nor rows have anything has no row. */
export const evalRows = (outcomes: readonly Outcome[]): readonly EvalRow[] => {
  const groups = measureNames.map((name) => [name, outcomes.filter(({ measure }) => measure === name)] as const);
  return [
    ...groups.filter(([, group]) => group.length > 0).map(([name, group]) => measureRow(name, group)),
    ...groups.flatMap(([, group]) => group.filter(({ kind }) => kind !== 'hit').map(faultRow)),
  ];
};

const three = (value: number | null | undefined): string => (typeof value === 'number' ? value.toFixed(3) : '');

const figure = (key: 'precision' | 'recall' | 'f1', header: string): Column<MeasureRow> => ({
  key,
  header,
  align: 'right',
  cell: (row) => three(row[key]),
});

const measureColumns: readonly Column<MeasureRow>[] = [
  { key: 'measure' },
  figure('precision', 'precision'),
  figure('recall', 'recall'),
  { ...figure('f1', 'F1'), tone: ({ f1 }) => (f1 < 1 ? null : 'dim') },
  {
    key: 'low',
    header: '95 % interval',
    cell: ({ low, high }) => (low === null ? '' : `${three(low)}–${three(high)}`),
  },
  { key: 'hits', align: 'right' },
  { key: 'missed', align: 'right' },
  { key: 'wrong', align: 'right' },
];

const faultColumns: readonly Column<FaultRow>[] = [
  { key: 'fault', tone: ({ fault }) => (fault === 'wrong' ? 'mark' : null) },
  { key: 'subject' },
  { key: 'gold', marked: true, kept: true },
  { key: 'found' },
  { key: 'annotation', tone: () => 'dim' },
  { key: 'sources', header: 'source' },
];

/** Every key of a row of either type, in order. */
export const columns: readonly Column<EvalRow>[] = [
  { key: 'type', shown: false },
  { key: 'measure' },
  ...(['precision', 'recall', 'f1', 'low', 'high', 'hits', 'missed', 'wrong', 'units'] as const).map((key) => ({
    key,
    align: 'right' as const,
  })),
  ...(['fault', 'path', 'subject', 'gold', 'found', 'annotation', 'sources'] as const).map((key) => ({ key })),
];

/** Figures and faults apart; what none of them has a value for is no column. */
export const sections = (rows: readonly Row[]): TableSection[] => {
  const figures = rows.filter(({ type }) => type === 'measure');
  const faults = rows.filter(({ type }) => type === 'fault');
  const saidBy =
    (given: readonly Row[]) =>
    ({ key }: { readonly key: string }): boolean =>
      given.some((row) => row[key] !== null);
  return [
    {
      title: countOf(figures.length, ['measure', 'measures']),
      columns: measureColumns.filter(saidBy(figures)),
      rows: figures,
    },
    {
      title: countOf(faults.length, ['fault', 'faults']),
      columns: faultColumns.filter(saidBy(faults)),
      rows: faults,
      group: ({ measure }: Row) => String(measure),
    },
  ].filter((section) => section.rows.length > 0);
};

export const rule =
  'Officials, posts and places count once an article; a value that differs from the gold is missed, a row that the gold does not ' +
  `allow is wrong. Intervals: percentile bootstrap over articles (slogans: over formulations), ${String(resamples).replace('000', ',000')} ` +
  'resamples, fixed seed (Efron and Tibshirani 1993).';
