/** Counts → precision, recall, F1. */

export interface Counts {
  readonly hits: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Each between 0 and 1; 0 where nothing was found that could be right. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const noCounts: Counts = { hits: 0, missed: 0, wrong: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  hits: a.hits + b.hits,
  missed: a.missed + b.missed,
  wrong: a.wrong + b.wrong,
});

/** The harmonic mean of precision and recall, from the counts: 2TP / (2TP + FN + FP). */
export const f1Of = ({ hits, missed, wrong }: Counts): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + missed + wrong);

export const figuresOf = (counts: Counts): Figures => {
  const { hits, missed, wrong } = counts;
  const share = (others: number): number => (hits === 0 ? 0 : hits / (hits + others));
  return { precision: share(wrong), recall: share(missed), f1: f1Of(counts) };
};
