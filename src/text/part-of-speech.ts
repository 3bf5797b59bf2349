/** Whether a short phrase is a noun phrase with sense at both ends, by compromise; for the few phrases that are about to be listed. */
import { createRequire } from 'node:module';
import type compromise from 'compromise/two';

// 0.3 s to load and 0.14 MB/s to run: loaded for the first phrase that is asked about, and each phrase is judged once.
let loaded: typeof compromise | null = null;
const load = (): typeof compromise =>
  (loaded ??= createRequire(import.meta.url)('compromise/two') as typeof compromise);

const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 20_000;

const NOUN =
  /(?:tion|sion|ment|ity|ness|ance|ence|ship|hood|ism|age|ture|dom|prosperity|circle|corridor|belt|road|city|river|strategy|economy|policy)s?$/;
const ADJECTIVE = /(?:ic|al|ive|ous|ful|able|ible|ary|less)$/;

/** True where endings tell by themselves that all words are nouns and adjectives, the last one a noun. */
const isSure = (phrase: string): boolean => {
  const words = phrase.split(/[\s-]+/);
  return (
    NOUN.test(words.at(-1) ?? '') &&
    words
      .slice(0, -1)
      .every(
        (word) =>
          NOUN.test(word) || ADJECTIVE.test(word) || /^(?:and|of|new|the|common|green|rural|urban|western)$/.test(word),
      )
  );
};

const judge = (phrase: string): boolean => {
  if (isSure(phrase)) return true;
  const sentences = load()(phrase).json() as { readonly terms: readonly { readonly tags: readonly string[] }[] }[];
  const terms = sentences.flatMap(({ terms: each }) => each);
  const has = (at: number, ...tags: readonly string[]): boolean =>
    terms.at(at)?.tags.some((tag) => tags.includes(tag)) ?? false;
  const isVerb = (at: number): boolean => has(at, 'Verb') && !has(at, 'Gerund', 'PastTense', 'Participle', 'Particle');
  const starts = !has(
    0,
    'Preposition',
    'Conjunction',
    'Determiner',
    'Pronoun',
    'Adverb',
    'Copula',
    'Auxiliary',
    'Modal',
  );
  const ends =
    has(-1, 'Noun', 'Particle', 'Gerund', 'Value') ||
    !has(-1, 'Verb', 'Adjective', 'Adverb', 'Preposition', 'Conjunction', 'Determiner', 'Pronoun');
  return starts && ends && !terms.some((_, at) => at > 0 && isVerb(at));
};

export const isNounPhrase = (phrase: string): boolean => {
  const known = verdicts.get(phrase) ?? judge(phrase.toLowerCase());
  if (verdicts.size < MOST_VERDICTS) verdicts.set(phrase, known);
  return known;
};
