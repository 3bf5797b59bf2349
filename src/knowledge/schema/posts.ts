/** The shape of src/knowledge/data/posts.yaml: checked when knowledge is compiled or extended, a type everywhere else. */
import { z } from 'zod';

const words = z.array(z.string().regex(/^\P{Lu}+$/u, 'words are folded: lower case'));

const officeRule = z.strictObject({
  office: z.string(),
  role: words,
  /** All must stand in the post; an inner list is a choice. */
  with: z.array(z.union([z.string(), words])),
  without: words.optional(),
});

export const postsSchema = z.strictObject({
  roles: z.strictObject({ public: words, bare: words, body: words, private: words }),
  plurals: z.record(z.string(), z.string()),
  tails: words,
  modifiers: z.strictObject({ rank: words, kind: words }),
  trim: words,
  boundaries: words,
  /** Preposition → the roles that take their body with it. */
  complements: z.record(z.string(), words),
  levels: words,
  prepositions: words,
  publicHeads: words,
  placeHeads: words,
  privateHeads: words,
  privateTopics: words,
  publicBodies: words,
  publicTitles: words,
  notPosts: words,
  fields: words,
  party: words,
  including: words,
  links: words,
  officeVerbs: words,
  reporting: words,
  offices: z.array(officeRule),
  ranks: z.record(z.string(), words),
});

export type PostsKnowledge = Readonly<z.infer<typeof postsSchema>>;
