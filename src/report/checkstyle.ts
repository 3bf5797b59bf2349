/** Checkstyle XML, which many review bots and CI servers read. What is suppressed is left out: the format has no word for it. */
import { create } from 'xmlbuilder';
import { oneLine } from './cell.ts';
import { byPath, isActive } from './finding.ts';
import type { Format } from './format.ts';

// What other linters say here, and readers expect; the format has not changed since.
const formatVersion = '4.3';

export const checkstyle: Format = ({ findings }) => {
  const root = create('checkstyle', { encoding: 'UTF-8', invalidCharReplacement: '' });
  root.att('version', formatVersion);
  for (const [path, those] of byPath((findings?.findings ?? []).filter(isActive))) {
    const file = root.ele('file', { name: path });
    for (const { check, severity, line, column, message, hint } of those) {
      const text = oneLine(hint === null ? message : `${message}. ${hint}`);
      file.ele('error', { line, column, severity, message: text, source: `ccec.${check}` });
    }
  }
  return `${root.end({ pretty: true })}\n`;
};
