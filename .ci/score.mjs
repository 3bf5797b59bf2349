/** Holds the program against the gold beside the repository, where there is one; each figure has a floor of its own. */
import { spawnSync } from 'node:child_process';

/** F1, by the names that the scorer prints. What is not listed belongs to a later issue. */
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
  'slogan counts': 0.95,
};

const { stdout, stderr } = spawnSync(process.execPath, ['../shared/tools/score.mjs'], { encoding: 'utf8' });
console.log(stdout, stderr);
const figures = new Map(
  [...stdout.matchAll(/^(\S.*?) +P .* F1 (\d\.\d+)/gm)].map(([, name, f1]) => [name, Number(f1)]),
);

for (const [name, floor] of Object.entries(floors)) {
  const f1 = figures.get(name);
  if (f1 === undefined || f1 < floor) {
    console.log(`${name}: F1 ${f1 ?? 'not measured'}, at least ${floor} is needed`);
    process.exitCode = 1;
  }
}
