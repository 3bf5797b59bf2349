/** What `ccec check` found: the shape that formats for linters and code review are made from. */

export type Severity = 'error' | 'warning' | 'info';

/** Something wrong at one place. Lines and columns are 1-based, columns in UTF-16 units, the end exclusive. */
export interface Finding {
  /** The check's id. */
  readonly check: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly hint: string | null;
  /** The same while the article still says it, wherever in the article it stands. */
  readonly fingerprint: string;
  /** The reason for which it was suppressed; null where it was not. */
  readonly suppressed: string | null;
}

/** What is to be known of a check that ran. */
export interface CheckRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly hint: string;
  /** `docs/checks/ID.md` */
  readonly docs: string;
}

export interface Findings {
  readonly tool: { readonly name: string; readonly version: string };
  /** Every check that ran, in the order of the catalogue. */
  readonly rules: readonly CheckRule[];
  /** By path, line and column; the suppressed ones too. */
  readonly findings: readonly Finding[];
}
