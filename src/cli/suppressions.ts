/** ccec-suppressions.yaml: read, and written as a baseline. Articles are sources, so what is left in them stands beside them. */
import path from 'node:path';
import { Document, isSeq } from 'yaml';
import { array, strictObject, string } from 'zod';
import type { Suppression } from '../check/suppress.ts';
import type { Problem } from '../errors.ts';
import type { Finding } from '../report/finding.ts';
import { type CheckedYaml, checkYaml } from '../knowledge/checked-yaml.ts';
import type { Config } from './config.ts';
import { readText, readTextIfAny, type TextFile } from './read-text.ts';
import { writeWhole } from './write-whole.ts';

const text = string('a text is needed').min(1, 'a text is needed');

const schema = array(
  strictObject(
    {
      fingerprint: string('a fingerprint is needed').regex(/^[0-9a-f]{16}$/, 'a fingerprint has 16 hexadecimal digits'),
      check: text,
      article: text,
      message: text.optional(),
      reason: string('a reason is needed').regex(/\S/, 'a reason is needed'),
    },
    'a map with fingerprint, check, article and reason is needed',
  ),
  'a list of suppressions is needed',
);

const fileName = 'ccec-suppressions.yaml';
const head = ` What ccec check found and somebody left as it is: each with the reason. An entry that no longer names anything is reported.`;

export interface SuppressionFile {
  /** As a user in the working directory would name it. */
  readonly file: string;
  readonly entries: readonly Suppression[];
  /** A warning for each entry that names nothing. */
  unused(positions: readonly number[]): readonly Problem[];
  /** The file with `added` and without `unused`; comments and the other entries stay as they are. */
  write(added: readonly Finding[], unused: readonly number[], reason: string): Promise<void>;
}

const idOf = (article: string): string => path.posix.basename(article).replace(/(?<=.)\.[^.]*$/, '');

const written = (
  { document }: CheckedYaml<unknown>,
  added: readonly Finding[],
  unused: readonly number[],
  reason: string,
): string => {
  const made = isSeq(document.contents) ? document : new Document([]);
  if (made.commentBefore === null && made !== document) made.commentBefore = head;
  for (const at of unused.toReversed()) made.delete(at);
  for (const { fingerprint, check, path: article, message } of added)
    made.add(made.createNode({ fingerprint, check, article: idOf(article), message, reason }));
  return made.toString({ lineWidth: 0 });
};

/** `given`: the file of --suppressions; `isNew`: it need not be there yet. Throws CcecError `bad-suppressions`. */
export const openSuppressions = (
  given: string | undefined,
  { config, cwd, isNew }: { readonly config: Config | null; readonly cwd: string; readonly isNew: boolean },
): SuppressionFile => {
  const folder = config === null ? '' : path.dirname(config.file);
  const file = given ?? path.join(folder, fileName).replaceAll('\\', '/');
  const named: TextFile = { file, cwd, code: 'cannot-read-suppressions' };
  const source = given === undefined || isNew ? (readTextIfAny(named) ?? '') : readText(named);
  const yaml = checkYaml(schema, { text: source, file, code: 'bad-suppressions', empty: [] });
  return {
    file,
    entries: yaml.value,
    unused: (positions) =>
      positions.map((at) => ({
        severity: 'warning',
        code: 'unused-suppression',
        path: file,
        ...yaml.locate([at]),
        message: `${yaml.value[at]?.check} in ${yaml.value[at]?.article} is suppressed, and is not found any more`,
        hint: 'Delete the entry, or let ccec check --write-suppressions do it.',
      })),
    write: (added, unused, reason) => writeWhole(file, written(yaml, added, unused, reason), cwd),
  };
};
