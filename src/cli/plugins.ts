/** Loads an analyzer from a module outside ccec. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { CcecError } from '../errors.ts';

const contract = 'Its default export must be an analyzer: see "Writing an analyzer" in README.md.';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isFunction = (value: unknown): boolean => typeof value === 'function';

const isColumns = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((column) => isText((column as { key?: unknown } | null)?.key));

const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value),
  summary: isText,
  columns: isColumns,
  rule: isText,
  collect: isFunction,
  merge: isFunction,
  rows: isFunction,
};

const wrongPart = (candidate: unknown): string | null => {
  if (candidate === null || typeof candidate !== 'object') return 'default export';
  const record = candidate as Readonly<Record<string, unknown>>;
  return Object.entries(parts).find(([name, isRight]) => !isRight(record[name]))?.[0] ?? null;
};

/** The analyzer that the module `file` exports by default. Throws CcecError `bad-plugin`. */
export const loadPlugin = async (file: string, cwd: string): Promise<AnyAnalyzer> => {
  const target = path.resolve(cwd, file);
  if (!existsSync(target)) throw new CcecError('bad-plugin', `plugin ${file}: no such file`);
  let exported: unknown;
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(target).href);
    exported = module.default;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new CcecError('bad-plugin', `plugin ${file} cannot be loaded: ${reason}`, { cause: error });
  }
  const wrong = wrongPart(exported);
  if (wrong !== null)
    throw new CcecError('bad-plugin', `plugin ${file}: ${wrong} is missing or wrong`, { hint: contract });
  return exported as AnyAnalyzer;
};
