/** One way of writing a date. */
import type { DateScan } from '../date-scan.ts';
import type { Reading } from '../reading.ts';

export interface Form {
  readonly id: string;
  /** Bits of `Kind` of the word that gives the form away; `read` is tried at such words only. */
  readonly triggers: number;
  /**
   * The expressions that token `at` belongs to, in order, or null. They may begin before `at`, but not before `floor`:
   * what stands there is read already.
   */
  read(scan: DateScan, at: number, floor: number): readonly Reading[] | null;
}
