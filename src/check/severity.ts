/** How bad findings are, in order. */
import { severities, type Severity } from '../report/finding.ts';

export { severities, type Severity } from '../report/finding.ts';

/** True where `severity` is as bad as `least`, or worse. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);
