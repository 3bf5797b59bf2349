/** How bad findings are, in order. */
import type { Severity } from '../report/finding.ts';

export type { Severity } from '../report/finding.ts';

/** From bad to worth knowing. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** True where `severity` is as bad as `least`, or worse. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);
