/** Reads the files that options name, so that analyzers need not. */
import { readText } from './read-text.ts';

/** The text of each option of `names` that was given. Throws CcecError `cannot-read-option`. */
export const readOptionFiles = (
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  cwd: string,
): Record<string, string> => {
  const texts: Record<string, string> = {};
  for (const name of names) {
    const file = given[name];
    const hint = `--${name} needs a text file that can be read.`;
    if (typeof file === 'string') texts[name] = readText({ file, cwd, code: 'cannot-read-option', hint });
  }
  return texts;
};
