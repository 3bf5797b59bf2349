/** Finds where two words are printed as one: "theStanding Committee ofSichuanProvincialCongress", as pages lose their blanks. */

/** Small words that no name begins with: "iPhone" and "deCODE" stay whole. */
const SMALL = /^(?:the|of|and|in|to|for|by|at|on|from|with)(?=\p{Lu}\p{Ll}{2})/u;

/** Words of official names: a glued word has to end in one, "ByteDance" and "PetroChina" do not. */
const OFFICIAL = new Set(
  (
    'Standing Committee Provincial Municipal Congress Political Consultative Conference Government Party Communist National Central ' +
    'County District City Province Autonomous Region Prefecture Bureau Department Commission Office Secretary Governor Mayor'
  ).split(' '),
);

const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Two letters at the seam, seen without an expression by most words: a capital behind a small letter. */
const MAY_HAVE = /[a-z][A-Z]/;

/** Length of the first of the words that `word` is made of; 0 where it is one. */
export const seamOf = (word: string): number => {
  if (!MAY_HAVE.test(word)) return 0;
  const small = SMALL.exec(word)?.[0].length ?? 0;
  if (small > 0) return small;
  const parts = word.split(SEAM);
  const [first = '', ...rest] = parts;
  return first.length > 2 && rest.every((part) => OFFICIAL.has(part)) ? first.length : 0;
};
