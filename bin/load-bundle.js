/** Loads dist/bundle with the code that V8 made of it in an earlier call: making it takes a quarter of a small corpus's time. */
'use strict';
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

const bundle = path.join(__dirname, '../dist/bundle/process.cjs');

/**
 * A file a version of Node and a build of the bundle, which begins with the build's name: V8 refuses what another version of it
 * or other flags made, but takes a source of the same length for the same source.
 */
const cacheOf = (source) => `${bundle}.${source.slice(3, 19)}.${process.version}-${process.arch}.cache`;

const readIfAny = (file, encoding) => {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
};

/**
 * V8's measure of how much a function has to run before it is optimised; of the whole process, threads too. A number alone may
 * be changed while V8 runs: with `--no-regexp-tier-up`, which starts faster still, threads crashed.
 */
const setBudget = (units) => require('node:v8').setFlagsFromString(`--interrupt-budget=${units}`);

/** Most calls are over before optimised code pays for its making: by default that takes a third of the time of a small corpus. */
const PATIENT = 2_000_000;
/** V8's own, for the calls that go on. */
const USUAL = 67_584;
/** Milliseconds. */
const LONG_CALL = 1000;

/** With other flags Node's own modules are compiled anew: what every call needs is loaded before. */
const bePatient = () => {
  void [process.stdout, process.stderr];
  for (const name of ['os', 'tty', 'util', 'vm']) require(`node:${name}`);
  setBudget(PATIENT);
  setTimeout(setBudget, LONG_CALL, USUAL).unref();
};

/** In one piece, beside the bundle, as Python keeps its own; where that may not be written, calls stay as slow as they were. */
const keep = (script, cache) => {
  const part = `${cache}.${process.pid}.part`;
  setBudget(PATIENT); // the next call asks for it with this flag
  try {
    writeFileSync(part, script.createCachedData(), { flush: true }); // V8 does not see what a power failure left out
    renameSync(part, cache);
  } catch {
    // The folder is read-only or the disk is full.
  }
};

/** What the bundle exports, and a function that keeps the code which this call has needed. MODULE_NOT_FOUND where nothing is built. */
const loadBundle = () => {
  if (typeof Module.enableCompileCache === 'function') {
    Module.enableCompileCache(); // from Node 22 on it keeps code by itself
    return { bundle: require(bundle), keepCode: () => undefined };
  }
  const source = readIfAny(bundle, 'latin1'); // one byte a character: esbuild.config.mjs sees to that
  if (source === undefined) return require(bundle); // throws what a missing module throws
  if (isMainThread) bePatient();
  const vm = require('node:vm');
  const cache = cacheOf(source);
  const cachedData = readIfAny(cache);
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: bundle,
    cachedData,
  });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, Module.createRequire(bundle), made, bundle, path.dirname(bundle));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return { bundle: made.exports, keepCode: () => isKept || keep(script, cache) };
};

module.exports = { loadBundle };
