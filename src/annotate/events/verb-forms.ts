/** Inflects the listed verbs: enough to know their forms in a text. */

/** What a word can be as a form of a listed verb. */
export interface VerbForm {
  readonly base: string;
  readonly isPast: boolean;
  readonly isParticiple: boolean;
  /** "opens", and "open" itself, which is also its infinitive. */
  readonly isPresent: boolean;
  readonly isInfinitive: boolean;
}

type Irregular = Readonly<Record<string, readonly string[]>>;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** open → opened, close → closed, carry → carried, plan → planned (where the stem doubles is spelt both ways). */
const pastForms = (base: string): string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (base.endsWith('y') && !isVowel(base.at(-2))) return [`${base.slice(0, -1)}ied`];
  const doubles = !isVowel(base.at(-1)) && isVowel(base.at(-2)) && !isVowel(base.at(-3)) && !/[wxy]$/.test(base);
  return doubles ? [`${base}ed`, `${base}${base.at(-1)}ed`] : [`${base}ed`];
};

/** open → opening, take → taking, plan → planning. */
export const progressiveForms = (base: string): string[] => {
  if (base.endsWith('e') && !base.endsWith('ee')) return [`${base.slice(0, -1)}ing`];
  const doubled = pastForms(base)[1];
  return [`${base}ing`, ...(doubled ? [doubled.replace(/ed$/, 'ing')] : [])];
};

/** open → opens, pass → passes, carry → carries; nouns make their plural in the same way. */
export const thirdForm = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return base.endsWith('y') && !isVowel(base.at(-2)) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

/** Forms of "be" and "have" are read as auxiliaries, not from here. */
const AUXILIARY = new Set(['be', 'have']);

/** Word → form, of the verbs `bases` in every form and of those of `pastOnly` in the past. */
export const verbForms = (
  bases: Iterable<string>,
  irregular: Irregular,
  pastOnly: Irregular,
): Map<string, VerbForm> => {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, form: Partial<Omit<VerbForm, 'base'>>, base: string): void => {
    const known = forms.get(word) ?? {
      base,
      isPast: false,
      isParticiple: false,
      isPresent: false,
      isInfinitive: false,
    };
    forms.set(word, { ...known, ...form });
  };
  const addPast = (base: string, [past, participle = past]: readonly string[]): void => {
    if (past === undefined || participle === undefined) return;
    add(past, { isPast: true }, base);
    add(participle, { isParticiple: true }, base);
  };
  for (const [base, words] of Object.entries(pastOnly)) addPast(base, words);
  for (const base of bases) {
    if (AUXILIARY.has(base)) continue;
    const own = irregular[base];
    if (own) addPast(base, own);
    else for (const word of pastForms(base)) add(word, { isPast: true, isParticiple: true }, base);
    add(base, { isInfinitive: true }, base);
    add(thirdForm(base), { isPresent: true }, base);
  }
  return forms;
};
