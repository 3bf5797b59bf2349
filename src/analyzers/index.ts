/** The registry: every built-in analyzer, in the order in which `ccec --help` and `ccec list analyzers` name them. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { articles } from './articles/index.ts';
import { entities } from './entities/index.ts';
import { slogans } from './slogans/index.ts';
import { timeline } from './timeline/index.ts';

export const analyzers: readonly AnyAnalyzer[] = [entities, slogans, timeline, articles];
