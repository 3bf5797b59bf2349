#!/usr/bin/env node
'use strict';
const { loadBundle } = require('./load-bundle.js');

/** Seconds after which a call has shown what code is worth keeping: `--version` has not. */
const LONG = 0.2;

const run = async () => {
  const started = process.uptime();
  const { bundle, keepCode } = loadBundle();
  await bundle.runProcess(process);
  if (process.uptime() - started > LONG) keepCode();
};

run().catch((error) => {
  if (error?.code !== 'MODULE_NOT_FOUND' || !/bundle.process\.cjs/.test(error.message)) throw error;
  process.stderr.write('ccec: error: not built: run npm ci\n');
  process.exitCode = 2;
});
