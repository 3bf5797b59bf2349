/** Paths as a user gives them → the files to read: each once, in corpus order. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../../errors.ts';
import { brokenLink, fileProblem, type Found, noMatch } from './found.ts';
import { walkFolder } from './walk-folder.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

const GLOB = /[*?[\]{}()!]/;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isLink = (file: string): boolean => {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
};

const expandGlob = async (pattern: string, cwd: string): Promise<Found> => {
  const { glob } = await import('tinyglobby');
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(pattern);
  const paths = await glob(pattern, {
    cwd,
    absolute: isAbsolute,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  const prefix = pattern.startsWith('./') ? './' : '';
  return paths.length > 0
    ? { paths: paths.map((path) => (isAbsolute ? path : `${prefix}${path}`)), problems: [] }
    : { paths: [], problems: [noMatch(pattern)] };
};

const expand = async (path: string, cwd: string): Promise<Found> => {
  if (path === STDIN) return { paths: [path], problems: [] };
  const file = resolve(cwd, path);
  try {
    return statSync(file).isDirectory() ? walkFolder(file, path) : { paths: [path], problems: [] };
  } catch (error) {
    const isMissing = (error as { code?: string }).code === 'ENOENT';
    if (isMissing && isLink(file)) return { paths: [], problems: [brokenLink(path)] };
    if (isMissing && GLOB.test(path)) return await expandGlob(path, cwd);
    return { paths: [], problems: [fileProblem(path, error)] };
  }
};

const realPath = (path: string, cwd: string): string => {
  try {
    return path === STDIN ? path : realpathSync.native(resolve(cwd, path));
  } catch {
    return path;
  }
};

/** One path for each file: through the fewest folders, so that a loop of links never names it. */
const once = (paths: readonly string[], cwd: string): readonly string[] => {
  const depth = (path: string): number => path.split('/').length;
  const known = new Map<string, string>();
  for (const path of [...new Set(paths)].toSorted((a, b) => depth(a) - depth(b) || byCodeUnits(a, b))) {
    const real = realPath(path, cwd);
    if (!known.has(real)) known.set(real, path);
  }
  return [...known.values()].toSorted(byCodeUnits);
};

/** The files that `given` names, sorted by path; a file that has several names is read once. */
export const findArticles = async (given: readonly string[], cwd: string): Promise<Found> => {
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const path of new Set(given.map((one) => one.replaceAll('\\', '/')))) {
    const found = await expand(path, cwd);
    paths.push(...found.paths);
    problems.push(...found.problems);
  }
  const unique = new Map(problems.map((problem) => [`${problem.path}\0${problem.code}`, problem]));
  return { paths: once(paths, cwd), problems: [...unique.values()].toSorted((a, b) => byCodeUnits(a.path, b.path)) };
};
