/** Stems of the word lists that tell what a phrase is made of. */
import type { PhrasesKnowledge } from '../../knowledge/schema/phrases.ts';
import { stemOf } from '../../text/stem.ts';

export interface Cues {
  readonly cue: ReadonlySet<string>;
  /** First word of a cue of two, to its second: "high" → "qualiti". */
  readonly compound: ReadonlyMap<string, string>;
  /** What places and people give their name to. */
  readonly models: ReadonlySet<string>;
  readonly technical: ReadonlySet<string>;
  /** "reprieve", "bribe". */
  readonly crimes: ReadonlySet<string>;
  /** "his", "she". */
  readonly persons: ReadonlySet<string>;
  readonly function: ReadonlySet<string>;
}

const PERSONS = ['he', 'she', 'his', 'her', 'him', 'himself', 'herself'];

/** `next`: the stem behind `word`, for cues of two words. */
export const isCue = ({ cue, compound }: Cues, word: string, next: string | undefined): boolean =>
  cue.has(word) || (next !== undefined && compound.get(word) === next);

const made = new WeakMap<PhrasesKnowledge, Cues>();

export const cuesOf = (phrases: PhrasesKnowledge): Cues => {
  const known = made.get(phrases);
  if (known) return known;
  const parts = phrases.cues.map((cue) => cue.split('-').map(stemOf));
  const cues: Cues = {
    cue: new Set(parts.flatMap((words) => (words.length === 1 ? words : []))),
    compound: new Map(parts.flatMap((words) => (words.length > 1 ? [[words[0] ?? '', words[1] ?? ''] as const] : []))),
    models: new Set(phrases.models.map(stemOf)),
    technical: new Set([...phrases.technical, ...phrases.nameHeads].map(stemOf)),
    crimes: new Set(phrases.crimes.map(stemOf)),
    persons: new Set(PERSONS.map(stemOf)),
    function: new Set(phrases.function.map(stemOf)),
  };
  made.set(phrases, cues);
  return cues;
};
