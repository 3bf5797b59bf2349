/** Compiles src/knowledge/data into dist/data: run by `npm run build`. */
import { compileKnowledge } from './compile.ts';

compileKnowledge();
