/** How long whole calls take, beside a bare `node -e 0`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

const bin = fileURLToPath(new URL('../../bin/ccec.js', import.meta.url));
const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const RUNS = 15;

const calls = {
  'node -e 0': ['-e', '0'],
  'ccec --version': [bin, '--version'],
  'ccec entities corpus': [bin, 'entities', corpus],
  'ccec slogans corpus': [bin, 'slogans', corpus],
};

const time = (argv) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  return performance.now() - start;
};

/** Medians in milliseconds; the calls take turns, so that other load on the machine hits all of them alike. */
export const startUp = () => {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) for (const [name, argv] of Object.entries(calls)) times[name].push(time(argv));
  return Object.entries(times).map(([name, all]) => ({ name, milliseconds: median(all) }));
};
