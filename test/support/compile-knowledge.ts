/** vitest's global setup: dist/data from src/knowledge/data. */
import { compileKnowledge } from '../../src/knowledge/build/compile.ts';

export const setup = (): void => compileKnowledge();
