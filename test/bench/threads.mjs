/** How long a whole call takes in one thread and in as many as it chooses. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

const bin = fileURLToPath(new URL('../../bin/ccec.js', import.meta.url));

const time = (argv) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  return (performance.now() - start) / 1000;
};

/** Medians in seconds of `ccec entities` over `folder`; the two take turns. */
export const inThreads = (folder, rounds) => {
  const one = [];
  const several = [];
  for (let round = 0; round < rounds; round++) {
    one.push(time(['entities', folder, '--jobs', '1']));
    several.push(time(['entities', folder]));
  }
  return { one: median(one), several: median(several) };
};
