/** What all commands of one call share: streams, configuration, the analyzers with those of plugins. */
import { parseArgs } from 'node:util';
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import type { Problem } from '../errors.ts';
import { wantsColor } from './color.ts';
import { type Config, loadConfig } from './config.ts';
import type { ExitCode, Io } from './io.ts';
import { type PluginSource, pluginSources } from './plugins/plugin-source.ts';

export interface Session {
  readonly io: Io;
  readonly config: Config | null;
  /** Built-in ones first, then plugins in the order given. */
  readonly analyzers: readonly AnyAnalyzer[];
  /** Where the plugins come from. */
  readonly plugins: readonly PluginSource[];
  /** The worst of a call counts. */
  setExitCode(code: ExitCode): void;
}

interface Scanned {
  readonly plugins: readonly string[];
  readonly config: string | null;
  readonly help: boolean;
  readonly quiet: boolean;
}

// Plugins are commands, so they have to be known before commander reads the line.
const scan = (argv: readonly string[]): Scanned => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      plugin: { type: 'string', multiple: true },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      quiet: { type: 'boolean' },
    },
    strict: false,
  });
  return {
    plugins: (values.plugin ?? []).filter((file) => typeof file === 'string'),
    config: typeof values.config === 'string' ? values.config : null,
    help: values.help === true,
    quiet: values.quiet === true,
  };
};

/** `builtIn`, then those of `sources`, with what is wrong with these. */
export const withPlugins = async (
  builtIn: readonly AnyAnalyzer[],
  sources: readonly PluginSource[],
): Promise<{ readonly analyzers: readonly AnyAnalyzer[]; readonly problems: readonly Problem[] }> => {
  if (sources.length === 0) return { analyzers: builtIn, problems: [] };
  const { loadPlugins } = await import('./plugins/load-plugins.ts');
  const { analyzers, problems } = await loadPlugins(sources, builtIn);
  return { analyzers: [...builtIn, ...analyzers], problems };
};

export const openSession = async (
  argv: readonly string[],
  io: Io,
  builtIn: readonly AnyAnalyzer[],
  setExitCode: Session['setExitCode'],
): Promise<Session> => {
  const found = scan(argv);
  // Someone who asks for help is not to be sent away for a broken ccec.yaml or plugin.
  const asksForHelp = found.help || argv[0] === 'help';
  try {
    const config = await loadConfig(found.config, io.cwd);
    const plugins = pluginSources(config, found.plugins, io.cwd);
    const { analyzers, problems } = await withPlugins(builtIn, plugins);
    if (problems.length > 0 && !asksForHelp) {
      const { createMessages } = await import('./messages.ts'); // chalk, only where there is something to say
      const messages = createMessages(io, { quiet: found.quiet, color: wantsColor(io, 'auto', 'stderr') });
      await messages.problems(problems);
      if (problems.some(({ severity }) => severity === 'error')) setExitCode(2);
    }
    return { io, config, analyzers, plugins, setExitCode };
  } catch (error) {
    if (asksForHelp) return { io, config: null, analyzers: builtIn, plugins: [], setExitCode };
    throw error;
  }
};
