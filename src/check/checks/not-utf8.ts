/** not-utf8: the file's bytes are no UTF-8; what it was read as is a guess. */
import type { Check } from '../check.ts';

export const notUtf8: Check = {
  id: 'not-utf8',
  *find({ article: { text, problems } }) {
    const guess = problems.find(({ code }) => code === 'guessed-encoding');
    if (!guess) return;
    const start = Math.max(0, text.search(/[^\0-\x7f]/));
    yield { start, end: Math.min(text.length, start + 1), facts: { guess: guess.message } };
  },
};
