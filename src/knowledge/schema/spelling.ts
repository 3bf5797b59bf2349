/** The shape of src/knowledge/data/spelling.yaml, and of what is compiled for telling a misspelt term from another word. */
import { z } from 'zod';

const words = z.array(z.string().regex(/^\P{Lu}+$/u, 'words are folded: lower case'));

export const spellingSchema = z.strictObject({ names: words, languages: words, romanisations: words });

export interface SpellingKnowledge {
  /** Words of posts, bodies, kinds of places and formulations, folded. */
  readonly terms: readonly string[];
  /** Names of provinces, municipalities and prefectures, one word each, as printed. */
  readonly places: readonly string[];
  /** Right words that are one letter away from a term: no mistakes. */
  readonly others: readonly string[];
}
