/** Shell completion: made from the registries, and tried in the shells that there are. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzers } from '../../src/analyzers/index.ts';
import { entities } from '../../src/analyzers/entities/index.ts';
import { measureNames } from '../../src/eval/measures.ts';
import { rowFormatNames } from '../../src/report/formats.ts';
import { ccec } from '../support/memory-io.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

const scriptOf = async (shell: string, ...argv: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await ccec(['completion', shell, ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

const isHere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

let folder = '';
const scripts = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ccec-completion-'));
  for (const shell of shells) {
    const file = path.join(folder, `ccec.${shell}`);
    writeFileSync(file, await scriptOf(shell));
    scripts.set(shell, file);
  }
  for (const name of ['news', 'news list']) writeFileSync(path.join(folder, `${name}.txt`), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(shells)('%s', (shell) => {
  test('names every command, format and measure', async () => {
    const script = await scriptOf(shell);
    const words = [...analyzers.map(({ id }) => id), ...rowFormatNames, ...measureNames, 'kwic', 'run', 'eval', 'list'];
    for (const word of words) expect(script).toMatch(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
  });

  test('names every flag that help names', async () => {
    const script = await scriptOf(shell);
    for (const command of [...analyzers.map(({ id }) => id), 'kwic', 'annotate', 'eval', 'list']) {
      const { stdout } = await ccec([command, '--help']);
      const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, flag = '']) => flag);
      expect(flags.length).toBeGreaterThan(3);
      for (const flag of flags) expect(script).toMatch(new RegExp(shell === 'fish' ? `-l ${flag} ` : `--${flag}\\b`));
    }
  });

  test('knows the commands of plugins', async () => {
    expect(await scriptOf(shell)).not.toContain('longest-word');
    const script = await scriptOf(shell, '--plugin', 'fixtures/cli/plugins/longest-word.js');
    expect(script).toContain('longest-word');
    expect(script).toContain('at-least');
  });

  test.skipIf(!isHere(shell))('is a script that the shell can read', () => {
    expect(spawnSync(shell, ['-n', scripts.get(shell) ?? ''], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

/** What is offered for the last word of the line. */
type Offered = readonly [line: string, offered: readonly string[]];

const columns = entities.columns.map(({ key }) => key as string);

const both: readonly Offered[] = [
  ['ccec en', ['entities']],
  ['ccec run ', analyzers.map(({ id }) => id)],
  ['ccec run entities --ty', ['--type']],
  ['ccec entities --format ', rowFormatNames],
  ['ccec entities -f m', ['markdown']],
  ['ccec timeline -f i', ['ics']],
  ['ccec entities -f i', []],
  ['ccec --plugin x.js ti', ['timeline']],
  ['ccec --color always ti', ['timeline']],
  ['ccec entities --quiet --fo', ['--format']],
  ['ccec entities --sort m', ['mentions']],
  ['ccec entities --columns ', columns],
  ['ccec entities --columns name,po', ['name,posts']],
  ['ccec eval gold --only off', ['officials']],
  ['ccec timeline --kind vi', ['visit']],
  ['ccec slogans --kind vi', []],
  ['ccec list me', ['measures']],
  ['ccec completion f', ['fish']],
  ['ccec help kw', ['kwic']],
  ['ccec kwic n', []],
  ['ccec kwic phrase n', ['news list.txt', 'news.txt']],
  ['ccec entities n', ['news list.txt', 'news.txt']],
  ['ccec entities news.txt --output n', ['news list.txt', 'news.txt']],
  ['ccec entities --limit n', []],
  ['ccec no-such-command --fo', []],
];

const sorted = (words: readonly string[]): readonly string[] => [...words].toSorted();

describe.skipIf(!isHere('bash'))('bash offers', () => {
  const offer = (words: readonly string[]): readonly string[] => {
    const ask = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ccec; printf "%s\\n" "${COMPREPLY[@]}"';
    const out = execFileSync('bash', ['-c', ask, scripts.get('bash') ?? '', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return sorted(out.split('\n').filter((word) => word !== ''));
  };

  test.each(both)('%s', (line, offered) => {
    expect(offer(line.split(' '))).toEqual(sorted(offered));
  });

  // As readline splits at "=".
  test.each([
    [['ccec', 'entities', '--format', '=', 'y'], ['yaml']],
    [['ccec', 'entities', '--format', '='], rowFormatNames],
    [['ccec', 'entities', '--format', '=', 'yaml', '--li'], ['--limit']],
    [['ccec', 'entities', '--', '--fo'], []],
  ])('%j', (words, offered) => {
    expect(offer(words)).toEqual(sorted(offered));
  });
});

describe.skipIf(!isHere('fish'))('fish offers', () => {
  test.each([...both, ['ccec entities --format=y', ['--format=yaml']] as const])('%s', (line, offered) => {
    const ask = 'source $argv[1]; complete -C $argv[2]';
    const out = execFileSync('fish', ['--no-config', '-c', ask, scripts.get('fish') ?? '', line], {
      cwd: folder,
      encoding: 'utf8',
    });
    const words = out.split('\n').map((each) => each.split('\t')[0] ?? '');
    expect(sorted(words.filter((word) => word !== '').map((word) => word.replaceAll('\\ ', ' ')))).toEqual(
      sorted(offered),
    );
  });
});
