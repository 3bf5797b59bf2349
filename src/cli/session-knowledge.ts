/** The knowledge of one call: the bundled one with the files that ccec.yaml adds. */
import path from 'node:path';
import { type Knowledge, loadKnowledge } from '../knowledge/knowledge.ts';
import { readText } from './read-text.ts';
import type { Session } from './session.ts';

/** Throws CcecError `cannot-read-knowledge` and `bad-knowledge`. */
export const sessionKnowledge = async ({
  config,
  io,
}: Pick<Session, 'config'> & { readonly io: { readonly cwd: string } }): Promise<Knowledge> => {
  const bundled = loadKnowledge();
  if (config === null || config.knowledge.length === 0) return bundled;
  const { extendKnowledge } = await import('../knowledge/extend.ts'); // zod and yaml, only where there is something to check
  const hint = `It is named under "knowledge" in ${config.file}.`;
  const files = config.knowledge.map((file) => {
    const shown = path.relative(io.cwd, file).replaceAll('\\', '/') || file;
    return { shown, text: readText({ file, cwd: io.cwd, shown, code: 'cannot-read-knowledge', hint }) };
  });
  return extendKnowledge(bundled, files);
};
