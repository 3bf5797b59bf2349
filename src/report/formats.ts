/** The registry of formats. Each loads its library when it is first used. */
import type { Format, PiecewiseFormat } from './format.ts';

interface FormatEntry {
  readonly summary: string;
  /** Offered only where rows are moments. */
  readonly needsMoments?: true;
  /** Offered only by `ccec check`. */
  readonly needsFindings?: true;
  load(): Promise<Format>;
  /** The same in pieces, where a long result is not to be held as one text. */
  readonly loadPieces?: () => Promise<PiecewiseFormat>;
}

export const formats = {
  table: {
    summary: 'aligned columns for a terminal, with a title and the counting rule',
    load: async () => (await import('./table.ts')).table,
  },
  yaml: {
    summary: 'one list of rows, dates quoted, no anchors, no folded lines',
    load: async () => (await import('./yaml.ts')).yaml,
  },
  json: {
    summary: 'one array of rows, indented by two',
    load: async () => (await import('./json.ts')).json,
  },
  ndjson: {
    summary: 'one JSON row a line, for pipes and jq',
    load: async () => (await import('./json.ts')).ndjson,
    loadPieces: async () => (await import('./json.ts')).ndjsonPieces,
  },
  csv: {
    summary: 'RFC 4180; lists joined by "; ", anything deeper as JSON',
    load: async () => (await import('./csv.ts')).csv,
  },
  markdown: {
    summary: 'GitHub tables, for issues and reports',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  ics: {
    summary: 'iCalendar (RFC 5545), all-day entries; only where rows are dated',
    needsMoments: true,
    load: async () => (await import('./ics.ts')).ics,
  },
  timelinejs: {
    summary: 'TimelineJS3 JSON for a web timeline; only where rows are dated',
    needsMoments: true,
    load: async () => (await import('./timelinejs.ts')).timelinejs,
  },
  stylish: {
    summary: 'findings by file, as linters print them; only on check',
    needsFindings: true,
    load: async () => (await import('./stylish.ts')).stylish,
  },
  sarif: {
    summary: 'SARIF 2.1.0 for code scanning, suppressed findings marked; only on check',
    needsFindings: true,
    load: async () => (await import('./sarif.ts')).sarif,
  },
  github: {
    summary: 'annotations of a GitHub Actions job, errors first; only on check',
    needsFindings: true,
    load: async () => (await import('./github.ts')).github,
  },
  junit: {
    summary: 'JUnit XML, a suite a file; only on check',
    needsFindings: true,
    load: async () => (await import('./junit.ts')).junit,
  },
  checkstyle: {
    summary: 'Checkstyle XML; only on check',
    needsFindings: true,
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
} as const satisfies Record<string, FormatEntry>;

export type FormatName = keyof typeof formats;

/** The formats that can print any rows. */
export const rowFormatNames = (Object.keys(formats) as readonly FormatName[]).filter(
  (name) => !('needsMoments' in formats[name]) && !('needsFindings' in formats[name]),
);

/** Those and the ones for rows that are moments. */
export const momentFormatNames = (Object.keys(formats) as readonly FormatName[]).filter(
  (name) => !('needsFindings' in formats[name]),
);

/** The formats that can print any rows, and those for findings. */
export const findingFormatNames = (Object.keys(formats) as readonly FormatName[]).filter(
  (name) => !('needsMoments' in formats[name]),
);

export const formatNames = Object.keys(formats) as readonly FormatName[];
