/** The registry: every built-in analyzer, in the order in which `ccec --help` and `ccec list analyzers` name them. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';

export const analyzers: readonly AnyAnalyzer[] = [];
