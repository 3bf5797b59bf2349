/** mojibake: text that was decoded in the wrong encoding, and characters that an earlier conversion lost. */
import { findMojibake } from '../../text/mojibake.ts';
import type { Check } from '../check.ts';
import { places } from '../wording.ts';

const LOST = '\ufffd';

export const mojibake: Check = {
  id: 'mojibake',
  *find({ article: { text } }) {
    // One wrong conversion spoils a whole file: it is told once.
    const all = findMojibake(text);
    const [first] = all;
    if (first) {
      const { start, end, meant } = first;
      const facts = { found: text.slice(start, end), meant: meant ?? '', places: places(all.length) };
      yield { start, end, facts, variant: meant === null ? 'garbled' : 'decoded' };
    }
    const lost = text.indexOf(LOST);
    if (lost >= 0) {
      const facts = { places: places(text.split(LOST).length - 1) };
      yield { start: lost, end: lost + 1, facts, variant: 'lost' };
    }
  },
};
