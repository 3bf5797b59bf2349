/** The shape of src/knowledge/data/names.yaml and of what is generated beside it. */
import { z } from 'zod';

const words = z.array(z.string().regex(/^\P{Lu}+$/u, 'words are folded: lower case'));

export const namesSchema = z.strictObject({
  surnames: words,
  compoundSurnames: words,
  wordSurnames: words,
  givenStops: words,
  dynastyNouns: words,
  honorifics: words,
  particles: words,
  eponyms: words,
  notNames: words,
  /** Toneless syllables of Standard Chinese; generated, so absent from the YAML. */
  syllables: words.default([]),
});

export type NamesKnowledge = Readonly<z.infer<typeof namesSchema>>;
