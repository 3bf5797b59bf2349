/** One comparison of gold with what was found. */
import type { Measure } from './measures.ts';

export interface Outcome {
  readonly measure: Measure;
  /** `missed`: in the gold and not found, or found otherwise. `wrong`: found and not in the gold. */
  readonly kind: 'hit' | 'missed' | 'wrong';
  /** What intervals are drawn over: the article's path; for slogans, which are counted over the corpus, the formulation. */
  readonly unit: string;
  /** The article; null where it is about the whole corpus. */
  readonly path: string | null;
  /** Whom or what it is about, where gold and found do not say it themselves. */
  readonly subject: string | null;
  readonly gold: string | null;
  readonly found: string | null;
  /** `file:line:column` of the gold; null for what is not in it. */
  readonly annotation: string | null;
  /** Locators: of the row where there is one, else of the article. */
  readonly sources: readonly string[];
}

/** What a measure's outcomes have in common is given once. */
export type Detail = Partial<Omit<Outcome, 'measure' | 'kind' | 'unit' | 'path'>>;

export const outcomesOf =
  (measure: Measure, unit: string, path: string | null) =>
  (kind: Outcome['kind'], detail: Detail): Outcome => ({
    measure,
    kind,
    unit,
    path,
    subject: null,
    gold: null,
    found: null,
    annotation: null,
    sources: [],
    ...detail,
  });
