/**
 * Holds the program against the gold beside the repository, where there is one: `ccec eval` and the scorer that stands there have to
 * count the same, and each figure has a floor of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const scorer = '../shared/tools/score.mjs';

const sets = [
  ['../shared/gold', '../shared/seeds'],
  ['fixtures/entities/gold', 'fixtures/entities/articles'],
  ['fixtures/timeline/gold', 'fixtures/timeline/articles'],
  ['fixtures/gold', 'corpus'],
].filter(([gold]) => existsSync(gold));

/** F1 on the first set. */
const floors = {
  officials: 0.99,
  mentions: 0.97,
  posts: 0.97,
  places: 0.95,
  title: 1,
  published: 1,
  year: 1,
  events: 0.95,
  slogans: 0.95,
  'slogan-counts': 0.95,
};

const node = (...args) => {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  process.stderr.write(stderr);
  return stdout;
};

const fail = (text) => {
  console.log(text);
  process.exitCode = 1;
};

/** "3 hit, 1 missed, 2 wrong" by measure, as the scorer prints it. */
const printed = (gold, corpus) =>
  new Map(
    [
      ...node(scorer, '--gold', gold, '--corpus', corpus).matchAll(
        /^(\S.*?) +P .*\((\d+ hit, \d+ missed, \d+ wrong)\)$/gm,
      ),
    ].map(([, name, counts]) => [name.replace(' ', '-'), counts]),
  );

const evaluated = (gold, corpus) =>
  JSON.parse(node('bin/ccec.js', 'eval', gold, corpus, '--no-faults', '--format', 'json') || '[]');

for (const [at, [gold, corpus]] of sets.entries()) {
  const [theirs, ours] = [printed(gold, corpus), evaluated(gold, corpus)];
  if (ours.length === 0) fail(`${gold}: nothing was scored`);
  for (const { measure, hits, missed, wrong } of ours) {
    const counts = `${hits} hit, ${missed} missed, ${wrong} wrong`;
    if (theirs.get(measure) !== counts) fail(`${gold}: ${measure}: ${counts}; the scorer: ${theirs.get(measure)}`);
  }
  if (at > 0) continue;
  for (const [name, floor] of Object.entries(floors)) {
    const f1 = ours.find(({ measure }) => measure === name)?.f1;
    console.log(`${name.padEnd(14)} F1 ${f1 ?? 'not measured'}`);
    if (!(f1 >= floor)) fail(`${name}: at least ${floor} is needed`);
  }
}
console.log(process.exitCode ? 'not as it should be' : `ccec eval and ${scorer} count the same on ${sets.length} sets`);
