/** What looking for articles yields, and the wording of what can go wrong with a path. */
import type { Problem } from '../../errors.ts';
import { readError } from '../problems.ts';

export interface Found {
  /** Paths as the user gave them, extended below folders; forward slashes. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const REASONS: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
  ENOENT: ['no-such-file', 'no such file or folder', 'Check the path.'],
  EACCES: ['unreadable', 'may not be read: permission denied', 'Give read permission.'],
  EPERM: ['unreadable', 'may not be read: permission denied', 'Give read permission.'],
  ELOOP: ['broken-link', 'a symbolic link that leads back to itself', 'Mend or remove the link.'],
  ENOTDIR: ['no-such-file', 'no such file or folder: a part of the path is a file', 'Check the path.'],
  EISDIR: ['unreadable', 'is a folder', 'Give the path of a file.'],
  ENAMETOOLONG: ['no-such-file', 'the name is too long', 'Check the path.'],
};

/** One clear line for an error of the file system. */
export const fileProblem = (path: string, error: unknown): Problem => {
  const code = (error as { code?: unknown } | null)?.code;
  const known = REASONS[String(code)];
  if (known) return readError(known[0], path, known[1], known[2]);
  return readError('unreadable', path, `could not be read (${typeof code === 'string' ? code : String(error)})`);
};

export const brokenLink = (path: string): Problem =>
  readError('broken-link', path, 'a symbolic link to a file that does not exist', 'Mend or remove the link.');

export const noArticles = (path: string): Problem =>
  readError(
    'no-articles',
    path,
    'no *.txt files in this folder',
    'Put articles there as .txt files, or name another folder.',
  );

export const noMatch = (path: string): Problem =>
  readError('no-match', path, 'no file matches this pattern', 'Put the pattern in quotation marks, or check it.');
