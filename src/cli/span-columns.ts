/** What `ccec annotate` prints of a span. */
import type { Column } from '../report/row.ts';

export interface SpanRow {
  readonly article: string;
  readonly layer: string;
  readonly start: number;
  readonly end: number;
  readonly locator: string;
  readonly text: string;
  readonly value: string | null;
}

export const spanColumns: readonly Column<SpanRow>[] = [
  { key: 'article', shown: false },
  { key: 'layer' },
  { key: 'start', align: 'right' },
  { key: 'end', align: 'right' },
  { key: 'locator' },
  { key: 'text', kept: true },
  { key: 'value' },
];
