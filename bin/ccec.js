#!/usr/bin/env node
// Node's modules are taken as they are: an import would read every export that they have.
const builtIn = process.getBuiltinModule;

// Most calls are over before optimised code pays for its making; long ones get it a moment later. By default the
// compiler takes a third of the time of a small corpus. Later versions of Node have no such flag, and a compile cache.
if (process.versions.node.startsWith('20.')) builtIn('node:v8').setFlagsFromString('--interrupt-budget=2000000');
builtIn('node:module').enableCompileCache?.();
const entry = new URL('../dist/bundle/process.js', import.meta.url);
try {
  const { runProcess } = await import(entry.href);
  await runProcess(process);
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== entry.href) throw error;
  process.stderr.write('ccec: error: not built: run npm ci\n');
  process.exitCode = 2;
}
