/** Where leaders sit, and who sits with them: "leaders [and veteran comrades seated on the rostrum] include A". */
import type { Scan } from '../scan.ts';

const SEATING =
  /^(?:and|the|retired|veteran|comrades?|other|seated|sitting|sat|on|in|at|of|rostrum|podium|stage|front|row|present|attending|who|attended|meeting|ceremony|session)$/;
const LONGEST = 16;

/** First token behind the words of a seating that begin at `from`; `from` itself where there are none. */
export const pastSeating = (scan: Scan, from: number): number => {
  let at = from;
  while (at - from < LONGEST && SEATING.test(scan.folded(at))) at++;
  return at;
};
