#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import v8 from 'node:v8';

// Most calls are over before optimised code pays for its making; long ones get it a moment later. By default the
// compiler takes a third of the time of a small corpus. Later versions of Node have no such flag, and a compile cache.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=2000000');
if (typeof module.enableCompileCache === 'function') module.enableCompileCache();
const entry = new URL('../dist/bundle/process.js', import.meta.url);
if (existsSync(entry)) {
  const { runProcess } = await import(entry.href);
  await runProcess(process);
} else {
  process.stderr.write('ccec: error: not built: run npm ci\n');
  process.exitCode = 2;
}
