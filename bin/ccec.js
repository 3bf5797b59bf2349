#!/usr/bin/env node
'use strict';
const { writeSync } = require('node:fs');

/** Seconds after which a call has shown what code is worth keeping: `--version` has not. */
const LONG = 0.2;

const run = async () => {
  const started = process.uptime();
  const { bundle, keepCode } = require('./load-bundle.js').loadBundle();
  await bundle.runProcess(process);
  if (process.uptime() - started > LONG) keepCode();
};

const notBuilt = (error) => {
  if (error?.code !== 'MODULE_NOT_FOUND' || !/bundle.process\.cjs/.test(error.message)) throw error;
  process.stderr.write('ccec: error: not built: run npm ci\n');
  process.exitCode = 2;
};

/** Scripts ask this often: nothing is loaded for it, not even Node's streams. */
const tellVersion = () => {
  try {
    writeSync(1, `${require('../package.json').version}\n`);
  } catch (error) {
    if (error.code === 'EPIPE') return; // who closed the pipe has what it wanted
    process.stderr.write(`ccec: error: cannot write to standard output: ${error.message}\n`);
    process.exitCode = 2;
  }
};

if (['--version', '-V'].includes(process.argv[2])) tellVersion();
else run().catch(notBuilt);
