/** The stem of a word, for joining inflections: "centres", "center" and "centers" are one. */
import { createRequire } from 'node:module';
import { americanSpelling } from './spelling.ts';

interface Stemmer {
  stem(word: string): string;
}

// Only this file of natural: the bare package loads database clients, and the list of stemmers loads twenty languages.
let porter: Stemmer | null = null;
const load = (): Stemmer => (porter ??= createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js') as Stemmer);

/** Porter's stem (1980) of the American spelling of a folded word. */
export const stemOf = (folded: string): string => (/^[a-z']+$/.test(folded) ? load().stem(americanSpelling(folded)) : folded);
