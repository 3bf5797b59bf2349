/** The plugins of a call: what is wrong with one costs that one, and is told in one line. */
import { Command } from 'commander';
import type { AnyAnalyzer } from '../../analysis/analyzer.ts';
import { CcecError, type Problem } from '../../errors.ts';
import { describeAnalyzer } from '../commands/analyzer.ts';
import { guarded } from './guard.ts';
import { loadPlugin, resolvePlugin } from './load-plugin.ts';
import type { PluginSource } from './plugin-source.ts';

export interface Plugins {
  readonly analyzers: readonly AnyAnalyzer[];
  readonly problems: readonly Problem[];
}

const problemOf = (error: CcecError, severity: Problem['severity']): Problem => ({
  severity,
  code: error.code,
  path: '',
  line: null,
  column: null,
  message: error.message,
  hint: error.hint ?? null,
});

const accept = (analyzer: AnyAnalyzer, shown: string, others: readonly AnyAnalyzer[]): AnyAnalyzer => {
  if (others.some(({ id }) => id === analyzer.id)) {
    throw new CcecError('plugin-id-taken', `plugin ${shown}: there is an analyzer "${analyzer.id}" already`, {
      hint: 'Give the plugin another id.',
    });
  }
  try {
    describeAnalyzer(new Command(), analyzer); // commander refuses options that it cannot read, or that there are already
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CcecError('bad-plugin', `plugin ${shown}: its options cannot be used: ${reason}`, { cause: error });
  }
  return guarded(analyzer, shown);
};

/** In the order of `sources`; a module that is named twice is loaded once. */
export const loadPlugins = async (
  sources: readonly PluginSource[],
  builtIn: readonly AnyAnalyzer[],
): Promise<Plugins> => {
  const analyzers: AnyAnalyzer[] = [];
  const problems: Problem[] = [];
  const loaded = new Set<string>();
  for (const source of sources) {
    try {
      const url = await resolvePlugin(source);
      if (loaded.has(url)) continue;
      loaded.add(url);
      analyzers.push(accept(await loadPlugin(url, source.shown), source.shown, [...builtIn, ...analyzers]));
    } catch (error) {
      if (!(error instanceof CcecError)) throw error;
      problems.push(problemOf(error, source.isFound && error.code === 'no-plugin' ? 'warning' : 'error'));
    }
  }
  return { analyzers, problems };
};
