/** How events are set in columns: a table that reads as a timeline. */
import type { Column } from '../../analysis/analyzer.ts';
import { readableDate } from './iso-date.ts';
import type { EventRow } from './rows.ts';

/** Every key of a row, in the order of design section 3. */
export const columns: readonly Column<EventRow>[] = [
  { key: 'date', cell: ({ date }) => readableDate(date) },
  { key: 'end', shown: false },
  { key: 'precision', shown: false },
  { key: 'status', shown: false },
  { key: 'kind', tone: () => 'dim' },
  // A table has no column to spare for the few that are planned.
  {
    key: 'event',
    kept: true,
    cell: ({ event, status }) => (status === 'planned' ? `○ planned: ${event}` : event),
    tone: ({ status }) => (status === 'planned' ? 'mark' : null),
  },
  { key: 'officials', tone: () => 'dim' },
  { key: 'places', shown: false },
  { key: 'basis', shown: false },
  { key: 'text', shown: false },
  { key: 'articles', align: 'right', shown: false },
  { key: 'sources' },
];

/** Rows of one year stand below its rule. */
export const group = ({ date }: EventRow): string => date.slice(0, 4);
