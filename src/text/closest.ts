/** "Did you mean …?": the word of a list that is nearest to a misspelt one. */
import { createRequire } from 'node:module';
import type * as Distance from 'natural/lib/natural/distance/index.js';

// Loaded on the first typing error only: 19 ms. The bare package would load database clients and print.
const load = (): typeof Distance => createRequire(import.meta.url)('natural/lib/natural/distance/index.js');

/** The nearest of `words`, or null where none is near: more than a third of the letters would have to change. */
export const closest = (word: string, words: readonly string[]): string | null => {
  const { DamerauLevenshteinDistance: distance } = load();
  const ranked = words
    .map((each) => ({ each, steps: distance(word.toLowerCase(), each.toLowerCase(), { restricted: true }) }))
    .toSorted((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= Math.max(1, Math.floor(Math.max(word.length, best.each.length) / 3)) ? best.each : null;
};

/** "Did you mean x?", or the whole list where nothing is near. */
export const suggestion = (word: string, words: readonly string[]): string => {
  const near = closest(word, words);
  return near === null ? `Choose from: ${words.join(', ')}.` : `Did you mean ${near}?`;
};
