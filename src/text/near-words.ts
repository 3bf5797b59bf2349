/** Finds the word of a list that is one letter away: by the words that leaving one letter out makes of both. */
import { isOneEdit } from './one-edit.ts';

/** The word, and each that one letter less makes of it. */
export const edits = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Gives the first word of `words` (sorted, folded) that is one letter away from the word asked for, or null. */
export const nearWords = (words: readonly string[]): ((word: string) => string | null) => {
  const by = new Map<string, string[]>();
  for (const word of words) {
    for (const edit of edits(word)) {
      const list = by.get(edit);
      if (list) list.push(word);
      else by.set(edit, [word]);
    }
  }
  return (word) => {
    for (const edit of edits(word)) {
      const near = by.get(edit)?.find((each) => isOneEdit(word, each));
      if (near !== undefined) return near;
    }
    return null;
  };
};
