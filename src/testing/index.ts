/** `ccec/testing`: what holds for every analyzer, for the tests of plugins. Works with any test runner; brings none. */
export { analyzerLaws, type Law } from './laws.ts';
export { rowsOf } from './rows-of.ts';
export type { Setting } from './setting.ts';
