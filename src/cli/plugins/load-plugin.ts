/** Loads an analyzer from a module outside ccec. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyAnalyzer } from '../../analysis/analyzer.ts';
import { reasonOf } from '../../analysis/failure.ts';
import { wrongPart } from '../../analysis/shape.ts';
import { CcecError } from '../../errors.ts';
import type { PluginSource } from './plugin-source.ts';

const contract = 'Its default export has to be an analyzer: see docs/plugins.md.';

/** The address of the module. Throws CcecError `no-plugin`. */
export const resolvePlugin = async ({ specifier, isPackage, from, shown }: PluginSource): Promise<string> => {
  if (!isPackage) {
    if (existsSync(specifier)) return pathToFileURL(specifier).href;
    throw new CcecError('no-plugin', `plugin ${shown}: no such file`);
  }
  // Node resolves a package from its own place only; a bundle has another one.
  const { resolve } = await import('import-meta-resolve');
  try {
    return resolve(specifier, pathToFileURL(path.join(from, 'package.json')).href);
  } catch (error) {
    throw new CcecError('no-plugin', `plugin ${shown}: no such package in node_modules`, {
      hint: `Install it (npm install ${specifier}), or give the path of a module: ./${specifier}.js`,
      cause: error,
    });
  }
};

const failed = (shown: string, reason: string, hint?: string): CcecError =>
  new CcecError('bad-plugin', `plugin ${shown}: ${reason}`, hint === undefined ? {} : { hint });

/** The analyzer that the module at `url` exports by default. Throws CcecError `bad-plugin`. */
export const loadPlugin = async (url: string, shown: string): Promise<AnyAnalyzer> => {
  let exported: unknown;
  try {
    exported = ((await import(url)) as { readonly default?: unknown }).default;
  } catch (error) {
    throw failed(shown, `cannot be loaded: ${reasonOf(error)}`);
  }
  if (exported === undefined) throw failed(shown, 'it has no default export', contract);
  const wrong = wrongPart(exported);
  if (wrong !== null) throw failed(shown, wrong, contract);
  return exported as AnyAnalyzer;
};
