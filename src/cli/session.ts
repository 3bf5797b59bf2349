/** What all commands of one call share: streams, configuration, the analyzers with those of plugins. */
import { parseArgs } from 'node:util';
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { CcecError } from '../errors.ts';
import { type Config, loadConfig } from './config.ts';
import type { ExitCode, Io } from './io.ts';

export interface Session {
  readonly io: Io;
  readonly config: Config | null;
  /** Built-in ones first, then plugins in the order given. */
  readonly analyzers: readonly AnyAnalyzer[];
  setExitCode(code: ExitCode): void;
}

// Plugins are commands, so they have to be known before commander reads the line.
const scan = (argv: readonly string[]): { plugins: string[]; config: string | null; help: boolean } => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      plugin: { type: 'string', multiple: true },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
  });
  const plugins = (values.plugin ?? []).filter((file) => typeof file === 'string');
  return { plugins, config: typeof values.config === 'string' ? values.config : null, help: values.help === true };
};

const withPlugins = async (
  builtIn: readonly AnyAnalyzer[],
  files: readonly string[],
  cwd: string,
): Promise<readonly AnyAnalyzer[]> => {
  if (files.length === 0) return builtIn;
  const { loadPlugin } = await import('./plugins.ts');
  const all = [...builtIn];
  for (const file of files) {
    const plugin = await loadPlugin(file, cwd);
    if (all.some(({ id }) => id === plugin.id)) {
      throw new CcecError('plugin-id-taken', `plugin ${file}: there is an analyzer "${plugin.id}" already`, {
        hint: 'Give the plugin another id, or name it once only.',
      });
    }
    all.push(plugin);
  }
  return all;
};

export const openSession = async (
  argv: readonly string[],
  io: Io,
  builtIn: readonly AnyAnalyzer[],
  setExitCode: Session['setExitCode'],
): Promise<Session> => {
  const found = scan(argv);
  try {
    const config = await loadConfig(found.config, io.cwd);
    const analyzers = await withPlugins(builtIn, [...(config?.plugins ?? []), ...found.plugins], io.cwd);
    return { io, config, analyzers, setExitCode };
  } catch (error) {
    // Someone who asks for help is not to be sent away for a broken ccec.yaml.
    if (found.help || argv[0] === 'help') return { io, config: null, analyzers: builtIn, setExitCode };
    throw error;
  }
};
