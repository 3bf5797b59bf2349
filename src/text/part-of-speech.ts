/** Whether a short phrase is a noun phrase with sense at both ends, by compromise; for the few phrases that are about to be listed. */
import { createRequire } from 'node:module';
import type compromise from 'compromise/two';

// 0.3 s to load and 0.14 MB/s to run: loaded for the first phrase that is asked about, and each phrase is judged once.
let loaded: typeof compromise | null = null;
const load = (): typeof compromise => (loaded ??= createRequire(import.meta.url)('compromise/two') as typeof compromise);

const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 20_000;

const judge = (phrase: string): boolean => {
  const sentences = load()(phrase).json() as { readonly terms: readonly { readonly tags: readonly string[] }[] }[];
  const terms = sentences.flatMap(({ terms: each }) => each);
  const has = (at: number, ...tags: readonly string[]): boolean => terms.at(at)?.tags.some((tag) => tags.includes(tag)) ?? false;
  const isVerb = (at: number): boolean => has(at, 'Verb') && !has(at, 'Gerund', 'PastTense', 'Participle', 'Particle');
  const starts = !has(0, 'Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Adverb', 'Copula', 'Auxiliary', 'Modal');
  const ends = has(-1, 'Noun', 'Particle', 'Gerund', 'Value') || !has(-1, 'Verb', 'Adjective', 'Adverb', 'Preposition', 'Conjunction', 'Determiner', 'Pronoun');
  return starts && ends && !terms.some((_, at) => at > 0 && isVerb(at));
};

export const isNounPhrase = (phrase: string): boolean => {
  const known = verdicts.get(phrase) ?? judge(phrase.toLowerCase());
  if (verdicts.size < MOST_VERDICTS) verdicts.set(phrase, known);
  return known;
};
