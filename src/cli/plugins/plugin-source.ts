/** Where plugins are named: in the nearest package.json, in ccec.yaml, on the command line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';

export interface PluginSource {
  /** A file, absolute, or a package's name. */
  readonly specifier: string;
  readonly isPackage: boolean;
  /** The folder that a package is looked for from. */
  readonly from: string;
  /** As messages name it. */
  readonly shown: string;
  /** Found by its name alone: nobody asked for it, so that it may be missing. */
  readonly isFound: boolean;
}

/** `ccec-analyzer-figures`, `@group/ccec-analyzer-figures`. */
const analyzerPackage = /^(?:@[^/]+\/)?ccec-analyzer-[^/]+$/;

/** A path begins with a slash or a point, or has the ending of a module; anything else is a package's name. */
const isModulePath = (specifier: string): boolean => /^\.{0,2}[/\\]|\.[cm]?[jt]s$/.test(specifier);

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const dependenciesOf = (manifest: string): readonly string[] => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    return []; // whoever owns it will be told by npm
  }
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  return kinds.flatMap((kind) => Object.keys((parsed as Record<string, object | undefined> | null)?.[kind] ?? {}));
};

/**
 * Packages named like analyzers among the dependencies of the nearest package.json upward, by name. Only those listed there: a
 * package that merely lies in node_modules, brought by another, is not run.
 */
const packages = (cwd: string): readonly PluginSource[] => {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const manifest = textOf(path.join(folder, 'package.json'));
    if (manifest !== null) {
      const names = new Set(dependenciesOf(manifest).filter((name) => analyzerPackage.test(name)));
      return [...names]
        .toSorted()
        .map((name) => ({ specifier: name, isPackage: true, from: folder, shown: name, isFound: true }));
    }
    if (path.dirname(folder) === folder) return [];
  }
};

const named = (specifier: string, from: string, shown: string): PluginSource =>
  isModulePath(specifier)
    ? { specifier: path.resolve(from, specifier), isPackage: false, from, shown, isFound: false }
    : { specifier, isPackage: true, from, shown, isFound: false };

/** Packages first, then those of ccec.yaml, then those of the command line, each in its order. */
export const pluginSources = (
  config: Config | null,
  flags: readonly string[],
  cwd: string,
): readonly PluginSource[] => [
  ...packages(cwd),
  ...(config?.plugins ?? []).map((each) => named(each, config?.folder ?? cwd, each)),
  ...flags.map((each) => named(each, cwd, each)),
];
