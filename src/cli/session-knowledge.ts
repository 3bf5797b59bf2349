/** The knowledge of one call: the bundled one with the files that ccec.yaml adds. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CcecError } from '../errors.ts';
import { type Knowledge, loadKnowledge } from '../knowledge/knowledge.ts';
import type { Session } from './session.ts';

const textOf = async (file: string, shown: string, config: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CcecError('cannot-read-knowledge', `cannot read ${shown}: ${code === 'ENOENT' ? 'no such file' : code}`, {
      hint: `It is named under "knowledge" in ${config}.`,
      cause: error,
    });
  }
};

/** Throws CcecError `cannot-read-knowledge` and `bad-knowledge`. */
export const sessionKnowledge = async ({
  config,
  io,
}: Pick<Session, 'config'> & { readonly io: { readonly cwd: string } }): Promise<Knowledge> => {
  const bundled = loadKnowledge();
  if (config === null || config.knowledge.length === 0) return bundled;
  const { extendKnowledge } = await import('../knowledge/extend.ts'); // zod and yaml, only where there is something to check
  const files = await Promise.all(
    config.knowledge.map(async (file) => {
      const shown = path.relative(io.cwd, file).replaceAll('\\', '/') || file;
      return { shown, text: await textOf(file, shown, config.file) };
    }),
  );
  return extendKnowledge(bundled, files);
};
