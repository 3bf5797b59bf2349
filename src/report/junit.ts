/**
 * JUnit XML, as CI servers show test results: a suite a file, a case a finding. Errors and warnings fail; notes pass and say what
 * they have to say; what is suppressed is skipped. No time, no host name: the same findings give the same bytes.
 */
import library, { type Builder, type TestSuite } from 'junit-report-builder';
import { oneLine } from './cell.ts';
import { byPath, type Finding } from './finding.ts';
import type { Format } from './format.ts';

// A CommonJS module whose types tell of a default export within the module, which it has not.
const builder = library as unknown as Builder;

const addCase = (suite: TestSuite, finding: Finding): void => {
  const { check, severity, path, line, column, message, hint, suppressed } = finding;
  const name = `${path}:${line}:${column}: ${oneLine(message)}`;
  const lines = [`${name} (${check})`, ...(hint === null ? [] : [oneLine(hint)])].join('\n');
  const test = suite.testCase().className(check).name(name).file(path);
  if (suppressed !== null) test.skipped().standardOutput(`Suppressed: ${oneLine(suppressed)}`);
  else if (severity === 'info') test.standardOutput(lines);
  else test.failure(oneLine(message), severity).stacktrace(lines);
};

export const junit: Format = ({ title, findings }) => {
  const report = builder.newBuilder();
  const files = byPath(findings?.findings ?? []);
  for (const [path, those] of files) {
    const suite = report.testSuite().name(path);
    for (const finding of those) addCase(suite, finding);
  }
  // Servers take a report without any test for a broken one.
  if (files.size === 0) report.testSuite().name('ccec check').testCase().className('ccec').name(oneLine(title));
  return `${report.build().trimEnd()}\n`;
};
