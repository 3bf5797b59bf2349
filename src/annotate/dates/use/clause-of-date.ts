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

/** What an event brings about: "opened in 2018, bringing a 20 percent rise in visitors". */
const RESULTS =
  /^(?:bringing|drawing|attracting|boosting|creating|generating|lifting|raising|pushing|driving|adding|cutting|helping)$/;

/** The last token before what an event brings about. */
const withoutResult = (scan: DateScan, dateLast: number): number => {
  for (let at = dateLast + 1; at < scan.last; at++)
    if (scan.surface(at) === ',' && RESULTS.test(scan.folded(at + 1))) return at - 1;
  return scan.last;
};

/** "The bridge that opened in June carried 40,000 cars": "that opened in June" for June, else the sentence without what it brings about. */
export const clauseOfDate = (scan: DateScan, { first: date, last: dateLast }: Reading): Stretch => {
  const whole = { first: scan.first, last: withoutResult(scan, dateLast) };
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
