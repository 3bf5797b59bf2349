/** A plugin of the fixtures, as the command line loads it. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { loadPlugin } from '../../src/cli/plugins/load-plugin.ts';

export const pluginOf = (file: string): Promise<AnyAnalyzer> =>
  loadPlugin(pathToFileURL(path.resolve(file)).href, file);
