/** Tests import the sources; the knowledge is compiled once before they start, so that no build is needed. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/compile-knowledge.ts',
    setupFiles: ['test/support/seed-properties.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // .ci/run counts from the file.
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    coverage: { include: ['src/**'] },
  },
});
