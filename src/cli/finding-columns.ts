/** What `ccec check` prints of a finding, as rows. */
import type { Finding } from '../report/finding.ts';
import type { Column, Row } from '../report/row.ts';

const keys = [
  'check',
  'severity',
  'path',
  'line',
  'column',
  'endLine',
  'endColumn',
  'message',
  'hint',
  'fingerprint',
] as const satisfies readonly (keyof Finding)[];

export const findingColumns: readonly Column<Finding>[] = [
  { key: 'check' },
  { key: 'severity', tone: ({ severity }) => (severity === 'info' ? 'dim' : severity === 'error' ? 'mark' : null) },
  { key: 'path', header: 'at', cell: ({ path, line, column }) => `${path}:${line}:${column}` },
  ...(['line', 'column', 'endLine', 'endColumn'] as const).map((key) => ({
    key,
    align: 'right' as const,
    shown: false,
  })),
  { key: 'message', kept: true },
  { key: 'hint', shown: false },
  { key: 'fingerprint', shown: false },
];

export const findingRow = (finding: Finding): Row => Object.fromEntries(keys.map((key) => [key, finding[key]]));
