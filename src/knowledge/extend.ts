/** Adds a user's knowledge to the bundled one: files of the same shape as src/knowledge/data, named in ccec.yaml. */
import { z } from 'zod';
import { checkYaml, yamlError } from './checked-yaml.ts';
import type { Knowledge } from './knowledge.ts';
import { compiledSlogan, type KnownSlogan, slogansSchema } from './schema/slogans.ts';

/** A file of the user's: its text, and how the user would name it. */
export interface KnowledgeFile {
  readonly shown: string;
  readonly text: string;
}

const extensionSchema = z.strictObject(
  { slogans: slogansSchema.shape.slogans.optional() },
  'a map with a list of slogans is needed',
);

const slogansOf = ({ text, shown }: KnowledgeFile): readonly KnownSlogan[] => {
  const source = { text, file: shown, code: 'bad-knowledge' };
  const { value, locate } = checkYaml(extensionSchema, source);
  const slogans = value.slogans ?? [];
  for (const [index, { id }] of slogans.entries())
    if (slogans.findIndex((other) => other.id === id) < index)
      throw yamlError(source, {
        ...locate(['slogans', index, 'id']),
        message: `slogans.${index}.id: "${id}" stands in this file twice`,
        hint: null,
      });
  return slogans.map(compiledSlogan);
};

const folded = (wording: string): string => wording.toLowerCase().replace(/[\s-]+/g, ' ');

/** `added` in the place of entries with the same id or name; a wording that an added entry lists is taken from all others. */
const override = (bundled: readonly KnownSlogan[], added: readonly KnownSlogan[]): readonly KnownSlogan[] => {
  const ids = new Set(added.map(({ id }) => id));
  const names = new Set(added.map(({ name }) => folded(name)));
  const taken = new Set(added.flatMap(({ name, wordings, short }) => [name, ...wordings, ...short].map(folded)));
  const left = (wordings: readonly string[]): string[] => wordings.filter((wording) => !taken.has(folded(wording)));
  return [
    ...bundled
      .filter(({ id, name }) => !ids.has(id) && !names.has(folded(name)))
      .map((slogan) => ({ ...slogan, wordings: left(slogan.wordings), short: left(slogan.short) })),
    ...added,
  ];
};

/** Later files override earlier ones. Throws CcecError `bad-knowledge` naming file, line and column. */
export const extendKnowledge = (bundled: Knowledge, files: readonly KnowledgeFile[]): Knowledge => {
  const added = files.map(slogansOf);
  const slogans = added.reduce(override, bundled.slogans);
  // The other sections stay lazy: a spread would read them all.
  return Object.create(bundled, { slogans: { value: slogans, enumerable: true } }) as Knowledge;
};
