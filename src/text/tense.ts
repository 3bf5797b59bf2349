/** Asks compromise for the tense of a clause: for the few that plain rules leave open. */
import { createRequire } from 'node:module';
import type Compromise from 'compromise/two';

const require = createRequire(import.meta.url);

export type Tense = 'past' | 'present' | 'future';

const known = new Map<string, Tense | null>();
/** Clauses remembered; more would be a corpus without an end. */
const LIMIT = 5000;

let calls = 0;

/** How many clauses were really read: for the bench. */
export const tenseCalls = (): number => calls;

/** The tense of the clause's first finite verb, null where compromise sees none. Reads at 0.14 MB/s: never give it whole texts. */
export const tenseOf = (clause: string): Tense | null => {
  const before = known.get(clause);
  if (before !== undefined) return before;
  // Loaded when first needed: it costs 0.3 s, which most runs never spend.
  const nlp = require('compromise/two') as typeof Compromise;
  calls++;
  const terms = (
    nlp(clause).json({ terms: { tags: true } }) as readonly {
      readonly terms: readonly { readonly tags?: readonly string[] }[];
    }[]
  ).flatMap((sentence) => sentence.terms);
  const tags =
    terms.map((term) => term.tags ?? []).find((each) => each.includes('Verb') || each.includes('Auxiliary')) ?? [];
  const tense =
    tags.includes('FutureTense') || tags.includes('Modal')
      ? 'future'
      : tags.includes('PastTense')
        ? 'past'
        : tags.length > 0
          ? 'present'
          : null;
  if (known.size >= LIMIT) known.clear();
  known.set(clause, tense);
  return tense;
};
