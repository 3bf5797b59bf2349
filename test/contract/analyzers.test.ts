/** The laws of the Analyzer contract (src/testing), held by every analyzer of the registry and by plugins. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { analyzers } from '../../src/analyzers/index.ts';
import { kwic } from '../../src/analyzers/kwic/index.ts';
import { analyzerLaws } from '../../src/testing/index.ts';
import { articleOf, run } from '../support/corpus.ts';
import { pluginOf } from '../support/plugin.ts';

const all: readonly AnyAnalyzer[] = [
  ...analyzers,
  kwic({ phrase: 'the * of', window: null, variants: false, width: null }),
  await pluginOf('fixtures/cli/plugins/longest-word.js'),
  await pluginOf('fixtures/plugins/figures.js'),
];

test('ids stand once', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(all.map((analyzer) => [analyzer.id, analyzer] as const))('%s', (_, analyzer) => {
  const laws = analyzerLaws(analyzer, { paths: ['fixtures/cli/corpus', 'corpus'] });

  test.each(laws.map(({ name, check }) => [name, check] as const))('%s', (_name, check) => check());

  // With the generators of fast-check, which ccec/testing does not bring along.
  test('any bytes are an article', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((raw) => Buffer.from(raw).toString('latin1')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { problems } = await run(analyzer, [articleOf(given)]);
        expect(problems.filter(({ code }) => code === 'analyzer-failed')).toEqual([]);
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });
});
