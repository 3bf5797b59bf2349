/** The words by which events are read, made ready for look-up: verb forms, heads, classes of verbs. */
import type { EventsKnowledge } from '../../knowledge/schema/events.ts';
import { foldWord, type Vocabulary, wordTable } from '../../text/vocabulary.ts';
import type { Scan } from '../scan.ts';
import type { EventKind } from './event.ts';
import { progressiveForms, thirdForm, type VerbForm, verbForms } from './verb-forms.ts';

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
  /** visiting → visit; null where no listed verb has the form. */
  progressive(folded: string): string | null;
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
      for (const form of new Set([last, thirdForm(last)]))
        heads.set(form, [...(heads.get(form) ?? []), { words: [...words.slice(0, -1), form], kind }]);
    }
  }
  for (const phrases of heads.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const verbs = new Set([
    ...verbKinds.keys(),
    ...knowledge.occasionVerbs,
    ...knowledge.lightVerbs,
    ...knowledge.sayingVerbs,
    ...knowledge.stativeVerbs,
    ...knowledge.intransitiveVerbs,
    ...Object.keys(knowledge.irregular),
  ]);
  const forms = verbForms(verbs, knowledge.irregular, knowledge.irregularPast);
  const progressives = new Map([...verbs].flatMap((base) => progressiveForms(base).map((form) => [form, base])));
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
    progressive: (folded) => progressives.get(folded) ?? null,
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
