/** The stem of a word, for joining inflections: "centres", "center" and "centers" are one; "political" and "politics" are not. */
import { createRequire } from 'node:module';
import { americanSpelling } from './spelling.ts';

type Step = (word: string) => string;

interface Porter {
  readonly step1a: Step;
  readonly step1b: Step;
  readonly step1c: Step;
  readonly step5a: Step;
}

// Only this file of natural: the bare package loads database clients, and the list of stemmers loads twenty languages.
let porter: Porter | null = null;
const load = (): Porter =>
  (porter ??= createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js') as Porter);

/** Endings that one of the steps below could change. */
const INFLECTED = /(?:s|ed|ing|y|e)$/;
/** Shorter stems belong to other words. */
const LEAST_LETTERS = 3;

/**
 * Porter's (1980) steps for plurals, -ed, -ing, final y and e, on the American spelling of a folded word. Not his others: they take
 * "communism" for "commune", and cost ten times as much.
 */
export const stemOf = (folded: string): string => {
  if (!/^[a-z']{3,}$/.test(folded)) return folded;
  const word = americanSpelling(folded);
  if (!INFLECTED.test(word)) return word;
  const { step1a, step1b, step1c, step5a } = load();
  const stem = step5a(step1c(step1b(step1a(word))));
  if (stem.length >= LEAST_LETTERS) return stem;
  // "one" is not "on", "use" is not "us".
  const singular = step1a(word);
  return singular.length >= LEAST_LETTERS ? singular : word;
};
