/** The registry: every check, in the order in which `ccec list checks` names them. */
import type { AnyCheck } from './check.ts';
import { missingDate } from './checks/missing-date.ts';
import { missingTitle } from './checks/missing-title.ts';

export const checks: readonly AnyCheck[] = [missingTitle, missingDate];
