/** The corpus that articles are checked against. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findArticles } from '../corpus/find/find-articles.ts';
import type { Config } from './config.ts';
import type { Inputs } from './inputs.ts';

const named = (paths: readonly string[], cwd: string): Inputs => ({ paths, cwd, note: null });

/** --against; else `corpus:` of ccec.yaml; else ./corpus; else none. Never the bundled one: it knows other articles. */
export const corpusInputs = (
  given: readonly string[] | boolean | undefined,
  config: Config | null,
  cwd: string,
): Inputs | null => {
  if (given === false) return null;
  if (Array.isArray(given)) return named(given, cwd);
  if (config?.corpus)
    return named(
      config.corpus.map((each) => path.relative(cwd, each).replaceAll('\\', '/') || '.'),
      cwd,
    );
  return existsSync(path.join(cwd, 'corpus')) ? named(['corpus'], cwd) : null;
};

const realPath = (file: string, cwd: string): string => {
  try {
    return realpathSync(path.resolve(cwd, file));
  } catch {
    return path.resolve(cwd, file);
  }
};

/** The corpus without the files that are checked, under whatever name; `stdinName` stands for standard input. */
export const withoutChecked = async (
  corpus: Inputs,
  checked: Inputs,
  stdinName: string | undefined,
): Promise<Inputs> => {
  const [all, own] = await Promise.all([
    findArticles(corpus.paths, corpus.cwd),
    findArticles(checked.paths, checked.cwd),
  ]);
  const taken = new Set(own.paths.map((file) => realPath(file === '-' ? (stdinName ?? '-') : file, checked.cwd)));
  const broken = all.problems.map(({ path: file }) => file);
  return { ...corpus, paths: [...all.paths.filter((file) => !taken.has(realPath(file, corpus.cwd))), ...broken] };
};
