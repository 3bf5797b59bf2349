/** The flags of `ccec slogans`. */
import type { AnalyzerOption } from '../../analysis/analyzer.ts';
import type { SloganKind } from '../../knowledge/schema/slogans.ts';
import { parseReference, type Reference } from './keyness.ts';
import { type Period, periods } from './trend.ts';

const kinds: readonly SloganKind[] = ['numeric-formula', 'programme', 'banner', 'metaphor', 'thought'];

export const options: readonly AnalyzerOption[] = [
  { flags: '--kind <kind>', description: 'slogans of this kind only', choices: kinds },
  { flags: '--known', description: 'only those that the knowledge lists' },
  { flags: '--new', description: 'only those that it does not' },
  { flags: '--all', description: 'also what occurs once, where it is known or a numeric formula' },
  { flags: '--by <period>', description: 'add the trend', choices: periods },
  {
    flags: '--reference <file>',
    description: 'frequency list (word, tab, count) to hold new phrases against',
    isFile: true,
  },
];

export interface SloganOptions {
  readonly kind: SloganKind | null;
  readonly only: 'known' | 'new' | null;
  readonly all: boolean;
  readonly by: Period | null;
  readonly reference: Reference | null;
  /** null: by the size of the corpus. */
  readonly minArticles: number | null;
  readonly minCount: number | null;
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const readOptions = (given: Readonly<Record<string, unknown>>): SloganOptions => ({
  kind: kinds.find((kind) => kind === given['kind']) ?? null,
  // Both: no less than neither.
  only: given['known'] === given['new'] ? null : given['known'] ? 'known' : 'new',
  all: given['all'] === true,
  by: periods.find((period) => period === given['by']) ?? null,
  reference: typeof given['reference'] === 'string' ? parseReference(given['reference']) : null,
  minArticles: numberOf(given['minArticles']),
  minCount: numberOf(given['minCount']),
});
