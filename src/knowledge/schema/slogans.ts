/** The shape of src/knowledge/data/slogans.yaml, of files that extend it, and of what is compiled from them. */
import { z } from 'zod';

export const sloganKinds = ['numeric-formula', 'programme', 'banner', 'metaphor', 'thought'] as const;

const texts = z.array(z.string().min(1)).default([]);

const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab-case is needed'),
  /** Shown as the slogan. */
  name: z.string().min(1),
  zh: z.string().nullable().default(null),
  kind: z.enum(sloganKinds),
  level: z.enum(['national', 'regional', 'municipal']).default('regional'),
  /** Year first seen. */
  since: z.int().nullable().default(null),
  /** Count wherever they stand. */
  wordings: texts,
  /** Count only where they are quoted or capitalised: plain words as well. */
  short: texts,
  /** What a formula counts. */
  members: texts,
  sources: texts,
  unsure: texts,
  note: z.string().optional(),
});

export const slogansSchema = z.strictObject({ slogans: z.array(entry) });

export type SloganKind = (typeof sloganKinds)[number];

/** What the program loads of an entry; where it was seen stays in the YAML. */
export type KnownSlogan = Readonly<
  Pick<z.infer<typeof entry>, 'id' | 'name' | 'zh' | 'kind' | 'since' | 'wordings' | 'short' | 'members'>
>;

export const compiledSlogan = ({
  id,
  name,
  zh,
  kind,
  since,
  wordings,
  short,
  members,
}: z.infer<typeof entry>): KnownSlogan => ({ id, name, zh, kind, since, wordings, short, members });
