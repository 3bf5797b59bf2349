/** The linter really refuses what docs/architecture.md forbids, and lets the rest pass. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const forbidden = [
  ['src/text/a.ts', "import '../annotate/x.ts';"],
  ['src/report/a.ts', "import '../corpus/locator.ts';"],
  ['src/report/b.ts', "await import('../analysis/run.ts');"],
  ['src/corpus/dates/a.ts', "import '../../annotate/x.ts';"],
  ['src/annotate/a.ts', "import '../analyzers/index.ts';"],
  ['src/analysis/a.ts', "import '../analyzers/index.ts';"],
  ['src/analyzers/one/a.ts', "import '../two/b.ts';"],
  ['src/analyzers/one/b.ts', "import '../../cli/main.ts';"],
  ['src/analyzers/one/c.ts', "import '../../report/table.ts';"],
  ['src/cli/a.ts', "import 'cli-table3';"],
  ['src/check/a.ts', "import '../cli/main.ts';"],
  ['src/check/checks/a.ts', "import 'zod';"],
  ['src/analyzers/one/d.ts', "import '../../check/index.ts';"],
  ['src/annotate/b.ts', "import 'compromise/two';"],
  ['src/text/b.ts', "import 'natural';"],
  ['test/a.ts', "import 'natural';"],
  ['src/annotate/c.ts', "import 'natural/lib/natural/stemmers/index.js';"],
  ['src/text/c.ts', "import 'wink-nlp';"],
  ['src/analyzers/one/d.ts', "import '../../eval/score.ts';"],
  ['src/eval/a.ts', "import '../report/table.ts';"],
  ['src/eval/b.ts', "import '../cli/main.ts';"],
  ['src/testing/a.ts', "import '../cli/main.ts';"],
  ['src/cli/b.ts', "import 'pure-rand/generator/xoroshiro128plus';"],
  ['src/analysis/b.ts', "import 'import-meta-resolve';"],
  ['src/corpus/b.ts', "import type { Analyzer } from '../index.ts'; export type B = Analyzer;"],
] as const;

const allowed = [
  ['src/text/ok.ts', "import 'natural/lib/natural/distance/index.js';"],
  ['src/text/two.ts', "import 'compromise/two';"],
  ['src/report/ok.ts', "import 'cli-table3'; import '../errors.ts';"],
  ['src/corpus/dates/ok.ts', "import '../../knowledge/knowledge.ts'; import '../article.ts';"],
  ['src/analyzers/two/ok.ts', "import '../../annotate/x.ts'; import '../../text/span.ts';"],
  ['src/check/checks/ok.ts', "import '../../annotate/x.ts'; import '../../text/span.ts'; import '../check.ts';"],
  ['src/analyzers/ok.ts', "import './one/a.ts'; import './two/b.ts';"],
  ['src/eval/ok.ts', "import '../analyzers/index.ts'; import 'zod';"],
  ['src/cli/ok.ts', "import 'commander'; import '../analyzers/index.ts'; import '../report/format.ts';"],
] as const;

const cycle = [
  ['src/text/left.ts', "import { right } from './right.ts';\nexport const left = (): unknown => right;\n"],
  ['src/text/right.ts', "import { left } from './left.ts';\nexport const right = (): unknown => left;\n"],
] as const;

interface Finding {
  readonly code: string;
  readonly filename: string;
}

let findings: readonly Finding[] = [];

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-lint-'));
  for (const [file, text] of [...forbidden, ...allowed, ...cycle]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  cpSync('oxlint.config.mjs', path.join(folder, 'oxlint.config.mjs'));
  const oxlint = path.resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  findings = JSON.parse(stdout).diagnostics;
});

const codesOf = (file: string): readonly string[] =>
  findings.filter(({ filename }) => filename === file).map(({ code }) => code);

test.each(forbidden)('%s: %s is refused', (file) => {
  expect(codesOf(file)).toContain('eslint(no-restricted-imports)');
});

test.each(allowed)('%s: %s passes', (file) => {
  expect(codesOf(file)).not.toContain('eslint(no-restricted-imports)');
});

test('import cycles are refused', () => {
  expect(codesOf('src/text/left.ts')).toContain('import(no-cycle)');
});
