/** Days counted from the article's own: "yesterday", "the day after tomorrow", "last night", "this morning". */
import { Kind } from '../date-words.ts';
import { point, reading } from '../reading.ts';
import type { Form } from './form.ts';

const day = (count: number) => point('day', { shift: { unit: 'day', count } });

/** What `Kind.relativeDay` has added to the days. */
export const TODAY = 10;
const DETERMINERS = new Set(['the', 'a', 'its', 'his', 'her', 'their', 'our', 'my', "'s"]);
const OF_TODAY = new Set(['morning', 'afternoon', 'evening']);

export const relativeDayForm: Form = {
  id: 'relative day',
  triggers: Kind.relativeDay | Kind.dayPart,
  read(scan, at, floor) {
    if (scan.is(at, Kind.dayPart)) {
      if (at - 1 < floor) return null;
      const part = scan.folded(at);
      const before = scan.folded(at - 1);
      // "the last night train", "its last night"
      const isLastOf = at - 2 >= scan.first && DETERMINERS.has(scan.folded(at - 2));
      if (before === 'last' && part === 'night' && isLastOf) return null;
      if (before === 'last' && part === 'night') return [reading(at - 1, at, day(-1), { time: 'night' })];
      return before === 'this' && OF_TODAY.has(part) ? [reading(at - 1, at, day(0), { time: part })] : null;
    }
    const count = scan.value(at) - TODAY;
    // "USA Today", "China Today"
    if (scan.isCapital(at) && at > scan.first && scan.isCapital(at - 1)) return null;
    const isFar =
      at - 2 >= floor && scan.folded(at - 2) === 'day' && scan.folded(at - 1) === (count < 0 ? 'before' : 'after');
    if (isFar && count !== 0) return [reading(at - 2, at, day(count * 2))];
    return [reading(at, at, day(count), { time: scan.folded(at) === 'tonight' ? 'night' : null })];
  },
};
