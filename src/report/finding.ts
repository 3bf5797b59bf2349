/** What a check found, as formats for linters and continuous integration take it. */
import { countOf } from './row.ts';

/** From bad to worth knowing. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

const nouns = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
} as const satisfies Record<Severity, readonly [one: string, many: string]>;

export interface Finding {
  /** The id of its rule. */
  readonly check: string;
  readonly severity: Severity;
  readonly path: string;
  /** 1-based; columns in UTF-16 units; the end is the position after the last unit. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is wrong, as one line without a full stop. */
  readonly message: string;
  /** What to do about it, as one sentence. */
  readonly hint: string | null;
  /** The same when lines above it come or go. */
  readonly fingerprint: string;
  /** The reason for which it was suppressed; null: it was not. */
  readonly suppressed: string | null;
}

export interface CheckRule {
  /** Kebab-case ("weekday-mismatch"). */
  readonly id: string;
  /** Of its findings, unless a configuration says otherwise. */
  readonly severity: Severity;
  /** What it looks for, as one line. */
  readonly summary: string;
  /** Why that matters. */
  readonly why: string;
  /** What to do about it in general. */
  readonly hint: string;
  /** Its page: docs/checks/ID.md. */
  readonly docs: string;
}

export interface Findings {
  readonly tool: { readonly name: string; readonly version: string };
  /** Of all findings, and of checks that found nothing. */
  readonly rules: readonly CheckRule[];
  /** In the order of path, line, column, or as the call sorts them. */
  readonly findings: readonly Finding[];
  /** How many more there are that the call does not want printed. */
  readonly left: number;
}

export const isActive = ({ suppressed }: Finding): boolean => suppressed === null;

/** As services name files that know them from the root of a repository: forward slashes, no "./" in front. */
export const repositoryPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+(?=.)/, '');

/** The findings of each file, files in the order of first appearance. */
export const byPath = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const those = files.get(finding.path);
    if (those) those.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
};

/** "1 error, 3 warnings", what there is none of left out; "" for none at all. */
export const countBySeverity = (findings: readonly Finding[]): string =>
  severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => countOf(count, nouns[severity]))
    .join(', ');
