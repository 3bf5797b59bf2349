/** The articles below a folder: *.txt, without dotfiles and node_modules; links are followed, loops survived. */
import { type Dirent, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import { compareText } from '../../text/compare-text.ts';
import { brokenLink, fileProblem, type Found, noArticles } from './found.ts';

const ARTICLE = /\.txt$/i;

const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** `stat`, or the problem with that path. A link whose target is missing is a broken link. */
const statOf = (file: string, path: string): Stats | Problem => {
  try {
    return statSync(file);
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT' ? brokenLink(path) : fileProblem(path, error);
  }
};

/** Walks `folder` (a path of the file system), naming what it finds below `path` (what the user wrote). */
export const walkFolder = (folder: string, path: string): Found => {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const visited = new Set<string>();
  const visit = (directory: string, shown: string): void => {
    let entries: Dirent[];
    try {
      const real = realpathSync.native(directory);
      if (visited.has(real)) return;
      visited.add(real);
      entries = readdirSync(directory, { withFileTypes: true });
    } catch (error) {
      problems.push(fileProblem(shown, error));
      return;
    }
    // Sorted, so that of two links to one folder the same one is always walked.
    for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) {
      const { name } = entry;
      if (isLeftOut(name)) continue;
      const below = shown === '' || shown.endsWith('/') ? `${shown}${name}` : `${shown}/${name}`;
      // Nearly all of a folder: the file system need not be asked again.
      if (entry.isFile()) {
        if (ARTICLE.test(name)) paths.push(below);
        continue;
      }
      const stats = statOf(join(directory, name), below);
      if ('severity' in stats) {
        if (ARTICLE.test(name)) problems.push(stats);
      } else if (stats.isDirectory()) visit(join(directory, name), below);
      else if (stats.isFile() && ARTICLE.test(name)) paths.push(below);
    }
  };
  visit(folder, path);
  if (paths.length === 0 && problems.length === 0) problems.push(noArticles(path));
  return { paths, problems };
};
