/** The shape of src/knowledge/data/phrases.yaml. */
import { z } from 'zod';

const words = z.array(z.string().regex(/^\P{Lu}+$/u, 'words are folded: lower case'));

export const phrasesSchema = z.strictObject({
  ignored: words,
  function: words,
  verbs: words,
  saying: words,
  narrators: words,
  numbers: z.record(z.string(), z.int()),
  many: words,
  counted: words,
  nameHeads: words,
  works: words,
  documents: words,
  crimes: words,
  models: words,
  technical: words,
  cues: words,
});

export type PhrasesKnowledge = Readonly<z.infer<typeof phrasesSchema>>;
