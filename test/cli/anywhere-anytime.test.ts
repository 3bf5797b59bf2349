/** The same bytes in any time zone, in any locale and on any day. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../support/built-cli.ts';

const commands = [
  ['timeline', 'corpus', 'fixtures/timeline/articles', '--format', 'yaml'],
  ['timeline', 'corpus', 'fixtures/timeline/articles', '--format', 'ics'],
  ['timeline', 'corpus', 'fixtures/timeline/articles', '--format', 'timelinejs'],
  ['timeline', 'corpus', '--since', '2022-06', '--until', '2022-06-29', '--format', 'csv'],
  ['articles', 'corpus', '--format', 'json'],
] as const;

const clock = ['--import', new URL('../support/ten-years-ahead.mjs', import.meta.url).href];

const elsewhere: readonly (readonly [
  name: string,
  env: Readonly<Record<string, string>>,
  nodeArgs: readonly string[],
])[] = [
  ['TZ=Pacific/Kiritimati', { TZ: 'Pacific/Kiritimati' }, []],
  ['TZ=America/Adak', { TZ: 'America/Adak' }, []],
  ['LC_ALL=tr_TR.UTF-8', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, []],
  ['ten years ahead', { TZ: 'UTC' }, clock],
];

let cli: BuiltCli;

beforeAll(() => {
  cli = buildCli();
}, 120_000);

afterAll(() => cli.remove());

describe.each(commands.map((argv) => [argv.join(' '), argv] as const))('ccec %s', (_, argv) => {
  test('is the same everywhere and always', () => {
    const here = cli.run(argv, { TZ: 'UTC' });
    expect(here).toContain('2022');
    for (const [name, env, nodeArgs] of elsewhere) expect(cli.run(argv, env, nodeArgs) === here, name).toBe(true);
  }, 120_000);
});

test('the clock of the test really stands ahead, the zones really differ', () => {
  const show = ['-e', 'console.log(new Date().getFullYear(), new Date(2022, 5, 1).getTimezoneOffset())'];
  const [year] = cli.run([], {}, [...clock, ...show]).split(' ');
  expect(Number(year)).toBeGreaterThanOrEqual(new Date().getFullYear() + 9);
  expect(cli.run([], { TZ: 'Pacific/Kiritimati' }, show)).toContain('-840');
});
