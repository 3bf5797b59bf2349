/** SARIF 2.1.0, as code scanning takes it: rules with their prose, suppressed results marked and kept, no time stamps. */
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { byPath, type CheckRule, type Finding, repositoryPath, type Severity } from './finding.ts';
import type { Format } from './format.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** A path as a relative URI reference; an absolute one as a file URI. */
const uriOf = (path: string): string => {
  const parts = repositoryPath(path).split('/').map(encodeURIComponent);
  return /^(?:\/|[A-Za-z]%3A\/)/.test(parts.join('/'))
    ? `file:///${parts.join('/').replace(/^\//, '')}`
    : parts.join('/');
};

const ruleOf = ({ id, severity, summary, why, hint, docs }: CheckRule): SarifRuleBuilder =>
  new SarifRuleBuilder({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: hint },
    defaultConfiguration: { level: levels[severity] },
    properties: { docs },
  });

const resultOf = (finding: Finding): SarifResultBuilder => {
  const { check, severity, path, line, column, endLine, endColumn, message, hint, fingerprint, suppressed } = finding;
  return new SarifResultBuilder({
    ruleId: check,
    level: levels[severity],
    message: { text: hint === null ? `${message}.` : `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'ccecFinding/v1': fingerprint },
    // An empty list says that it is not suppressed; within one run either all results have a list or none has (3.27.23).
    suppressions: suppressed === null ? [] : [{ kind: 'external', status: 'accepted', justification: suppressed }],
  });
};

export const sarif: Format = ({ findings }) => {
  const { tool, rules, findings: all } = findings ?? { tool: { name: 'ccec', version: '' }, rules: [], findings: [] };
  const run = new SarifRunBuilder({
    columnKind: 'utf16CodeUnits',
    // Given here, because the builder would otherwise guess a language from each file's name.
    artifacts: [...byPath(all).keys()].map((path) => ({ location: { uri: uriOf(path) }, mimeType: 'text/plain' })),
  });
  run.initSimple({ toolDriverName: tool.name, toolDriverVersion: tool.version });
  for (const rule of rules) run.addRule(ruleOf(rule));
  for (const finding of all) run.addResult(resultOf(finding));
  const log = new SarifBuilder({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json' });
  log.addRun(run);
  // Not its own string: that refuses any log whose text holds the builder's placeholder.
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`;
};
