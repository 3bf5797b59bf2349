#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

if (typeof module.enableCompileCache === 'function') module.enableCompileCache();
const entry = new URL('../dist/cli/process.js', import.meta.url);
if (existsSync(entry)) {
  const { runProcess } = await import(entry.href);
  await runProcess(process);
} else {
  process.stderr.write('ccec: error: not built: run npm ci\n');
  process.exitCode = 2;
}
