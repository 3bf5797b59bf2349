/** The relative clause that a date stands in, so that figures of the clause around it are not taken for its own. */
import type { DateScan } from '../date-scan.ts';
import { BACK } from '../tense-words.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from './figures.ts';

const FARTHEST = 9;
const RELATIVE = /^(?:that|which|who|whose|where)$/;
const AUXILIARIES = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must)$/;

const isPast = (scan: DateScan, at: number): boolean =>
  BACK.has(scan.folded(at)) || (scan.folded(at).endsWith('ed') && scan.folded(at).length > 4);

/** "(The bridge) that opened in": the verb follows on the pronoun; behind "whose" and "where" a subject stands between. */
const hasOwnVerb = (scan: DateScan, pronoun: number, date: number): boolean => {
  const most = /^(?:whose|where)$/.test(scan.folded(pronoun)) ? pronoun + 4 : pronoun + 1;
  for (let at = pronoun + 1; at <= Math.min(most, date - 1); at++) if (isPast(scan, at)) return true;
  return false;
};

/** "The bridge that opened in June carried 40,000 cars": "that opened in June" for June, else the sentence. */
export const clauseOfDate = (scan: DateScan, { first: date, last: dateLast }: Reading): Stretch => {
  const whole = { first: scan.first, last: scan.last };
  for (let at = date - 1; at > scan.first && at > date - FARTHEST && scan.surface(at) !== ','; at--) {
    if (!RELATIVE.test(scan.folded(at))) continue;
    // "said that rose …" is none: a noun stands before a relative pronoun.
    if (isPast(scan, at - 1) || !hasOwnVerb(scan, at, date)) return whole;
    let last = dateLast;
    while (
      last < scan.last &&
      scan.surface(last + 1) !== ',' &&
      !isPast(scan, last + 1) &&
      !AUXILIARIES.test(scan.folded(last + 1))
    )
      last++;
    return { first: at, last };
  }
  return whole;
};
