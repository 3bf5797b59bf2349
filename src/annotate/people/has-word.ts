/** Seen at once: most sentences have none of the words that a rule is about. */
import type { Sentence } from '../../text/sentences.ts';
import type { Scan } from '../scan.ts';

/** Whether one of `words`, in small letters, stands in the sentence. */
export const hasWord = (scan: Scan, { first, last }: Sentence, words: ReadonlySet<string>): boolean => {
  for (let at = first; at <= last; at++) if (words.has(scan.folded(at))) return true;
  return false;
};
