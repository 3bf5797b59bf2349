/** Prints "N passed, N failed" of the test run; a test file that could not even be loaded counts as one failure. */
import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../coverage/tests.json', import.meta.url);
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const unloaded = results?.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const passed = results?.numPassedTests ?? 0;
const failed = results === null ? 1 : results.numFailedTests + unloaded.length;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
