/** The words by which events are read, made ready for look-up: verb forms, heads, classes of verbs. */
import type { EventsKnowledge } from '../../knowledge/schema/events.ts';
import { foldWord, type Vocabulary, wordTable } from '../../text/vocabulary.ts';
import type { Scan } from '../scan.ts';
import type { EventKind } from './event.ts';

/** What a word can be as a form of a listed verb. */
export interface VerbForm {
  readonly base: string;
  readonly isPast: boolean;
  readonly isParticiple: boolean;
  /** "opens", and "open" itself, which is also its infinitive. */
  readonly isPresent: boolean;
  readonly isInfinitive: boolean;
}

/** A head noun phrase: "press conference". */
export interface HeadPhrase {
  readonly words: readonly string[];
  readonly kind: EventKind;
}

export interface EventLexicon {
  /** Token `at` may belong to a verb group; one integer look-up, so that most words cost no more. */
  mayBeVerb(scan: Scan, at: number): boolean;
  /** Token `at` may be a head noun. */
  mayBeHead(scan: Scan, at: number): boolean;
  form(folded: string): VerbForm | null;
  /** Head phrases that end in this word, longest first. */
  heads(folded: string): readonly HeadPhrase[];
  /** The kind that a verb tells by itself. */
  kindOf(base: string): EventKind | null;
  readonly occasion: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly softSaying: ReadonlySet<string>;
  readonly stative: ReadonlySet<string>;
  readonly presence: ReadonlySet<string>;
  readonly intransitive: ReadonlySet<string>;
  readonly planning: ReadonlySet<string>;
  readonly congressBodies: ReadonlySet<string>;
  readonly notAfterHead: ReadonlySet<string>;
  readonly thin: ReadonlySet<string>;
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** open → opened, close → closed, carry → carried, plan → planned (where the stem doubles is spelt both ways). */
const pastForms = (base: string): string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (base.endsWith('y') && !isVowel(base.at(-2))) return [`${base.slice(0, -1)}ied`];
  const doubles = !isVowel(base.at(-1)) && isVowel(base.at(-2)) && !isVowel(base.at(-3)) && !/[wxy]$/.test(base);
  return doubles ? [`${base}ed`, `${base}${base.at(-1)}ed`] : [`${base}ed`];
};

const thirdForm = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return base.endsWith('y') && !isVowel(base.at(-2)) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const pluralOf = (word: string): string => thirdForm(word);

/** Forms of "be" and "have" are read as auxiliaries, not from here. */
const AUXILIARY = new Set(['be', 'have']);

const formsOf = (
  bases: Iterable<string>,
  irregular: Readonly<Record<string, readonly string[]>>,
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
  for (const base of bases) {
    if (AUXILIARY.has(base)) continue;
    const [past, participle = past] = irregular[base] ?? [];
    if (past !== undefined && participle !== undefined) {
      add(past, { isPast: true }, base);
      add(participle, { isParticiple: true }, base);
    } else for (const word of pastForms(base)) add(word, { isPast: true, isParticiple: true }, base);
    add(base, { isInfinitive: true }, base);
    add(thirdForm(base), { isPresent: true }, base);
  }
  return forms;
};

const AUXILIARIES =
  /^(?:am|is|are|was|were|has|have|had|will|shall|would|'ll|must|should|can|could|may|might|cannot|ought|did|does|do|to|\w+n't)$/;

export const eventLexicon = (knowledge: EventsKnowledge, vocabulary: Vocabulary): EventLexicon => {
  const verbKinds = new Map<string, EventKind>();
  const heads = new Map<string, HeadPhrase[]>();
  for (const [kind, { heads: nouns, verbs }] of Object.entries(knowledge.kinds) as [
    EventKind,
    { heads: string[]; verbs: string[] },
  ][]) {
    for (const base of verbs) if (!verbKinds.has(base)) verbKinds.set(base, kind);
    for (const noun of nouns) {
      const words = noun.split(/[\s-]+/);
      const last = words.at(-1) ?? '';
      for (const form of new Set([last, pluralOf(last)]))
        heads.set(form, [...(heads.get(form) ?? []), { words: [...words.slice(0, -1), form], kind }]);
    }
  }
  for (const phrases of heads.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const forms = formsOf(
    new Set([
      ...verbKinds.keys(),
      ...knowledge.occasionVerbs,
      ...knowledge.lightVerbs,
      ...knowledge.sayingVerbs,
      ...knowledge.stativeVerbs,
      ...knowledge.intransitiveVerbs,
      ...Object.keys(knowledge.irregular),
    ]),
    knowledge.irregular,
  );
  const table = wordTable(vocabulary, (surface) => {
    const folded = foldWord(surface);
    const isVerb = forms.has(folded) || folded.endsWith('ed') || AUXILIARIES.test(folded);
    return (isVerb ? 1 : 0) | (heads.has(folded) ? 2 : 0);
  });
  const bits = (scan: Scan, at: number): number =>
    at < 0 || at >= scan.tokens.length ? 0 : table(scan.tokens.ids[at] ?? -1);
  return {
    mayBeVerb: (scan, at) => (bits(scan, at) & 1) !== 0,
    mayBeHead: (scan, at) => (bits(scan, at) & 2) !== 0,
    form: (folded) => forms.get(folded) ?? null,
    heads: (folded) => heads.get(folded) ?? [],
    kindOf: (base) => verbKinds.get(base) ?? null,
    occasion: new Set(knowledge.occasionVerbs),
    light: new Set(knowledge.lightVerbs),
    saying: new Set(knowledge.sayingVerbs),
    softSaying: new Set(knowledge.softSayingVerbs),
    stative: new Set(knowledge.stativeVerbs),
    presence: new Set(knowledge.presenceVerbs),
    intransitive: new Set(knowledge.intransitiveVerbs),
    planning: new Set(knowledge.planningWords),
    congressBodies: new Set(knowledge.congressBodies),
    notAfterHead: new Set(knowledge.notAfterHead),
    thin: new Set(knowledge.thinWords),
  };
};
