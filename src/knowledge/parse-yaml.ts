/** The one door to the YAML reader: errors name file, line and column. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { CcecError } from '../errors.ts';

const require = createRequire(import.meta.url);

/**
 * The value of a YAML text. Throws CcecError `bad-yaml` naming `path:line:column`.
 * `lineOffset` is added to lines, for YAML that stands inside another file.
 */
export const parseYaml = (source: string, path: string, lineOffset = 0): unknown => {
  // Loaded when first needed: most runs read no YAML at all, and the reader costs 30 ms.
  const { LineCounter, parseDocument } = require('yaml') as typeof Yaml;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new CcecError('bad-yaml', `${path}:${line + lineOffset}:${col}: ${error.message.split('\n')[0]}`, {
      cause: error,
    });
  }
  return document.toJS({ maxAliasCount: 100 });
};
