/** Suppressions: findings that somebody looked at and left, with the reason. */
import type { Finding } from '../report/finding.ts';

export interface Suppression {
  readonly fingerprint: string;
  readonly check: string;
  /** The article's id: its file name without ending. */
  readonly article: string;
  readonly reason: string;
}

export interface Suppressed {
  /** The findings, those that a suppression names with its reason. */
  readonly findings: readonly Finding[];
  /** Positions of suppressions that name nothing, although their check ran on their article. */
  readonly unused: readonly number[];
}

/** What was looked at: only there is a suppression that names nothing without use. */
export interface LookedAt {
  readonly checks: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

export const suppress = (
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { checks, articles }: LookedAt,
): Suppressed => {
  const reasons = new Map(suppressions.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) => ({ ...finding, suppressed: reasons.get(finding.fingerprint) ?? null })),
    unused: suppressions.flatMap(({ fingerprint, check, article }, at) =>
      !found.has(fingerprint) && checks.has(check) && articles.has(article) ? [at] : [],
    ),
  };
};
