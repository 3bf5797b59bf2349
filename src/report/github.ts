/**
 * Workflow commands of GitHub Actions: one annotation a finding, errors first.
 * @actions/core would write them to standard output itself, and a format only makes text; the escaping is that of its `command.ts`.
 */
import { oneLine } from './cell.ts';
import { countBySeverity, type Finding, isActive, repositoryPath, severities, type Severity } from './finding.ts';
import type { Format } from './format.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows this many annotations of each kind a step, and drops the rest without a word. */
const shownOfEach = 10;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

// Columns mean something within one line only: GitHub takes none where an annotation spans several.
const propertiesOf = ({
  check,
  path,
  line,
  column,
  endLine,
  endColumn,
}: Finding): Readonly<Record<string, unknown>> => ({
  title: check,
  file: repositoryPath(path),
  line,
  endLine,
  ...(line === endLine ? { col: column, endColumn } : {}),
});

const annotation = (finding: Finding): string => {
  const properties = Object.entries(propertiesOf(finding)).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`,
  );
  const lines = [finding.message, ...(finding.hint === null ? [] : [finding.hint])].map(oneLine);
  return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(lines.join('\n'))}`;
};

export const github: Format = ({ findings }) => {
  const active = (findings?.findings ?? []).filter(isActive);
  const groups = severities.map((severity) => active.filter((finding) => finding.severity === severity));
  const lines = groups.flatMap((group) => group.slice(0, shownOfEach)).map(annotation);
  const more = groups.flatMap((group) => group.slice(shownOfEach));
  if (more.length > 0) {
    const limit = `GitHub shows ${shownOfEach} of each kind a step`;
    lines.push(`ccec: ${countBySeverity(more)} not shown (${limit}); \`ccec check\` without --format github lists all`);
  }
  return lines.map((line) => `${line}\n`).join('');
};
