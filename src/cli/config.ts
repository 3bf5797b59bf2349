/** ccec.yaml: the nearest one from the working directory upward. */
import path from 'node:path';
import type { CheckSetting } from './config-schema.ts';
import { readText, readTextIfAny } from './read-text.ts';

export interface Config {
  /** As a user in the working directory would name it. */
  readonly file: string;
  /** Absolute; null where the file does not say. */
  readonly corpus: readonly string[] | null;
  /** Absolute: files that extend the bundled knowledge. */
  readonly knowledge: readonly string[];
  /** The file's own folder, absolute: what its paths are relative to, and where its packages are looked for. */
  readonly folder: string;
  /** As written: paths of modules, or names of packages. */
  readonly plugins: readonly string[];
  /** What it says of checks, by their ids. */
  readonly checks: Readonly<Record<string, CheckSetting | undefined>>;
}

const fileName = 'ccec.yaml';

const code = 'cannot-read-config';

/** The file given, else the nearest one upward, else null. Throws CcecError `bad-config` naming line and column. */
export const loadConfig = async (given: string | null, cwd: string): Promise<Config | null> => {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const file = given === null ? path.join(folder, fileName) : path.resolve(cwd, given);
    const text = given === null ? readTextIfAny({ file, cwd, code }) : readText({ file: given, cwd, code });
    if (text !== null) {
      const shown = given ?? (path.relative(cwd, file).replaceAll('\\', '/') || file);
      const { parseConfig } = await import('./parse-config.ts'); // zod and yaml, only where there is something to check
      const { corpus, knowledge, plugins, checks } = parseConfig(text, shown);
      const parent = path.dirname(file);
      const absolute = (each: string): string => path.resolve(parent, each);
      return {
        file: shown,
        folder: parent,
        corpus: corpus?.map(absolute) ?? null,
        knowledge: knowledge?.map(absolute) ?? [],
        plugins: plugins ?? [],
        checks: checks ?? {},
      };
    }
    if (path.dirname(folder) === folder) return null;
  }
};
