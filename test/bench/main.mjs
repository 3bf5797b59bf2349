/** `npm run bench [-- MEGABYTES [ROUNDS]]`: throughput beside other libraries, start-up beside Node's own. Says, and never asserts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './make-corpus.mjs';
import { median } from './median.mjs';
import { startUp } from './start-up.mjs';
import { inThreads } from './threads.mjs';
import { tools } from './tools.mjs';

const rounds = Number(process.argv[3] ?? 3);
const megabytes = Number(process.argv[2] ?? 20);
const script = fileURLToPath(new URL('measure.mjs', import.meta.url));

const measure = (tool, folder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tool, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)); // a tool may print lines of its own
};

const row = (...cells) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(13))).join(''));

const folder = mkdtempSync(path.join(os.tmpdir(), 'ccec-bench-'));
try {
  const bytes = makeCorpus(folder, megabytes * 1e6);
  const names = Object.keys(tools);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) runs[name].push(measure(name, folder));

  const of = (name, value) => median(runs[name].map(value));
  const speed = (name) => of(name, (run) => run.megabytes / run.seconds);
  const thrift = (name) => of(name, (run) => run.megabytes / run.processor);
  const first = names[0];
  console.log(
    `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0].toFixed(1)}`,
  );
  console.log(
    `A corpus of ${(bytes / 1e6).toFixed(1)} MB; medians of ${rounds} rounds, each tool in a process of its own.\n`,
  );
  row('', 'MB/s', 'MB/s of CPU', 'entities is', 'of CPU', 'peak MB');
  for (const name of names) {
    const ratios = [speed, thrift].map((rate) => `${(rate(first) / rate(name)).toFixed(1)} ×`);
    row(name, speed(name).toFixed(2), thrift(name).toFixed(2), ...ratios, of(name, (run) => run.peak).toFixed(0));
  }
  console.log(`\nWhole calls over that corpus, medians of ${rounds} rounds.\n`);
  const { one, several } = inThreads(folder, rounds);
  row('', 'seconds', 'as fast');
  row('entities --jobs 1', one.toFixed(1), '1.00 ×');
  row('entities', several.toFixed(1), `${(one / several).toFixed(2)} ×`);
  console.log('\nWhole calls, medians of 15 runs.\n');
  const calls = startUp();
  row('', 'ms', 'of node -e 0');
  for (const { name, milliseconds } of calls) {
    row(name, milliseconds.toFixed(0), `${(milliseconds / calls[0].milliseconds).toFixed(2)} ×`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
