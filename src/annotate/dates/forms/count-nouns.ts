/** Tells a number that counts something from a day or a year: "On May 3, 12 people", "in 2000 villages". */
import { Shape } from '../../../text/vocabulary.ts';
import type { DateScan } from '../date-scan.ts';

/** What may follow a date in lower case: anything else behind a bare number is what the number counts. */
const AFTER_DATE = new Set(
  (
    'a about above after against ago all along also although amid among an and are as at because before began behind being ' +
    'between but by can closed could despite did do does due during each ended ending even ever faces fell following for ' +
    'from gave had has have he held her here his how however if in including into is it its just last leading left made ' +
    'marked marks may met might more most must near nearly not now of off on one onward onwards onwards, opened or our out over rose ' +
    'saw said saying says she should since so some started starting still such than that the their them then there these they ' +
    'this those through thus till to told took toward towards under until up upon was we went were what when where whether ' +
    'which while who whose will with within without won would year yet you brought became came opened would attended took ' +
    'local when near early late morning afternoon evening night noon respectively alone onward both several many two three ' +
    'four five onwards issued announced launched released signed passed approved drew showed grew increased reached'
  ).split(' '),
);

const UNITS = new Set(
  (
    'percent per % people persons yuan rmb dollars usd km kilometers kilometres meters metres m tonnes tons ton kg mu hectares acres ' +
    'million billion trillion thousand hundred households families villages cases deaths students workers companies ' +
    'enterprises projects times points miles feet gigawatts mw gw kwh hours minutes seconds members delegates deputies units sets ' +
    'residents patients houses homes jobs square cubic pieces items copies soldiers troops passengers vehicles cars trains flights visitors'
  ).split(' '),
);

/** True where token `at` is a thing or measure that the number before it counts. */
export const isCounted = (scan: DateScan, at: number): boolean => UNITS.has(scan.folded(at));

/** True where a date may end before token `at`: punctuation, a capital, a number, or a word that follows dates. */
export const mayEndBefore = (scan: DateScan, at: number): boolean => {
  const shape = scan.shape(at);
  if (shape & Shape.punctuation) return scan.surface(at) !== '%' && scan.surface(at) !== '‰';
  return (shape & (Shape.capital | Shape.number)) !== 0 || AFTER_DATE.has(scan.folded(at));
};
