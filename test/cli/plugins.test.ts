/** An analyzer from outside is a command like the built-in ones; what is wrong with it costs it alone. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ccec } from '../support/memory-io.ts';

const plugin = (name: string): string => `fixtures/cli/plugins/${name}.js`;
const corpus = 'fixtures/cli/corpus';

describe('a plugin that cannot be used is told in one line, and the other analyzers run', () => {
  test.each([
    ['no-rows', `ccec: error: plugin ${plugin('no-rows')}: rows is missing: it has to be a function\n`],
    ['throws', `ccec: error: plugin ${plugin('throws')}: cannot be loaded: Error: the plugin could not start\n`],
    ['missing', `ccec: error: plugin ${plugin('missing')}: no such file\n`],
  ])('%s', async (name, message) => {
    const alone = await ccec(['entities', corpus]);
    const { code, stdout, stderr } = await ccec(['entities', corpus, '--plugin', plugin(name)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: alone.stdout });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('and when it is the command that was meant, that is said too', async () => {
    const { code, stdout, stderr } = await ccec(['no-rows', corpus, '--plugin', plugin('no-rows')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/plugin .*no-rows\.js: rows is missing.*\n.*\nccec: error: unknown command 'no-rows'/);
  });
});

test('named twice, it is loaded once', async () => {
  const flags = ['--plugin', plugin('longest-word'), `--plugin=./${plugin('longest-word')}`];
  const { code, stdout, stderr } = await ccec(['list', 'analyzers', '-f', 'json', ...flags]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((JSON.parse(stdout) as { id: string }[]).filter(({ id }) => id === 'longest-word')).toHaveLength(1);
});

test('its own options, every format, and `run` work without further code', async () => {
  const flags = ['--plugin', plugin('longest-word'), '--at-least', '8', '--format', 'json'];
  const direct = await ccec(['longest-word', corpus, ...flags]);
  expect(direct).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(direct.stdout)[0]).toMatchObject({
    length: expect.any(Number),
    sources: expect.arrayContaining([expect.stringContaining(corpus)]),
  });
  expect(await ccec(['run', 'longest-word', corpus, ...flags])).toEqual(direct);
});

test('it fails on one article: named with the article, the rest printed, exit code 2', async () => {
  const { code, stdout, stderr } = await ccec([
    'breaks-on-tea',
    corpus,
    '--plugin',
    plugin('breaks-on-tea'),
    '-f',
    'ndjson',
  ]);
  expect(code).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stderr).toBe(
    `ccec: error: ${corpus}/undated.txt: analyzer "breaks-on-tea" failed on this article: TypeError: no tea please\n  The article is left out of its rows.\n`,
  );
});

describe('in a folder of its own', () => {
  let cwd = '';

  beforeEach(() => {
    cwd = mkdtempSync(path.join(tmpdir(), 'ccec-plugins-'));
    mkdirSync(path.join(cwd, 'news'));
    for (const name of ['a', 'b'])
      writeFileSync(path.join(cwd, `news/${name}.txt`), `Title ${name}\n\nA line of text.\n`);
  });

  afterEach(() => rmSync(cwd, { recursive: true }));

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), text);
  };

  /** A module of an analyzer; `parts` replace what would work. */
  const moduleOf = (id: string, parts = ''): string =>
    `export default {
       id: '${id}', summary: 'paths', rule: 'None.', columns: [{ key: 'path' }],
       collect: ({ article }) => [article.path],
       merge: (left, right) => [...left, ...right],
       rows: (total) => total.toSorted().map((path) => ({ path })),
       ${parts}
     };`;

  const install = (name: string, id: string): void => {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, type: 'module', exports: { import: './main.js' } }),
    );
    write(`node_modules/${name}/main.js`, moduleOf(id));
  };

  const ids = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await ccec(['list', 'analyzers', '-f', 'json', ...argv], { cwd });
    return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id).slice(4);
  };

  describe('faults are told with the plugin', () => {
    test.each([
      [
        'collect',
        'collect: async () => [],',
        'analyzer "mine" failed on this article: TypeError: collect returned a promise',
      ],
      ['a promise that fails', 'collect: async () => { throw new Error("x"); },', 'collect returned a promise'],
      ['rows', 'rows: () => ({}),', 'analyzer "mine" failed: TypeError: rows did not return a list of objects'],
      [
        'rows of texts',
        'rows: () => ["a"],',
        'analyzer "mine" failed: TypeError: rows did not return a list of objects',
      ],
      ['merge', 'merge: () => { throw new Error("no"); },', 'analyzer "mine" failed'],
      [
        'cell',
        'columns: [{ key: "path", cell: () => null.x }],',
        'plugin mine.js: cell of column "path" failed: TypeError',
      ],
      [
        'cell that is no text',
        'columns: [{ key: "path", cell: () => 1 }],',
        'plugin mine.js: cell of column "path" failed: TypeError: it returned no text',
      ],
      ['sections', 'sections: () => null.x,', 'plugin mine.js: sections failed: TypeError'],
      [
        'cell of a section',
        'sections: (rows) => [{ title: "t", rows, columns: [{ key: "path", cell: () => null.x }] }],',
        'plugin mine.js: cell of column "path" failed: TypeError',
      ],
      ['group', 'group: () => null.x,', 'plugin mine.js: group failed: TypeError'],
      ['moment', 'moment: () => null.x,', 'plugin mine.js: moment failed: TypeError'],
    ])('%s', async (_, parts, message) => {
      write('mine.js', moduleOf('mine', parts));
      const { code, stderr } = await ccec(['mine', 'news', '--plugin', 'mine.js'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/fault of ccec|\n {4}at /);
    });

    test.each([
      ['that commander cannot read', "options: [{ flags: 'least', description: 'd' }],"],
      ['that there are already', "options: [{ flags: '--limit <n>', description: 'd' }],"],
    ])('options %s', async (_, parts) => {
      write('mine.js', moduleOf('mine', parts));
      const { code, stdout, stderr } = await ccec(['articles', 'news', '--plugin', 'mine.js'], { cwd });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^2 articles\n/);
      expect(stderr).toMatch(/^ccec: error: plugin mine\.js: its options cannot be used: .*\n$/);
    });

    test.each([['entities'], ['other']])('the id %s that is taken', async (id) => {
      write('other.js', moduleOf('other'));
      write('mine.js', moduleOf(id));
      const { code, stdout, stderr } = await ccec(['articles', 'news', '--plugin', 'other.js', '--plugin', 'mine.js'], {
        cwd,
      });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^2 articles\n/);
      expect(stderr).toBe(
        `ccec: error: plugin mine.js: there is an analyzer "${id}" already\n  Give the plugin another id.\n`,
      );
    });
  });

  test('an object with methods of its own works', async () => {
    write(
      'mine.js',
      `class Counter {
         id = 'mine'; summary = 's'; rule = 'r'; columns = [{ key: 'n' }]; step = 1;
         collect() { return this.step; }
         merge(left, right) { return left + right + 0 * this.step; }
         rows(total) { return [{ n: total * this.step }]; }
       }
       export default new Counter();`,
    );
    expect(await ccec(['mine', 'news', '--plugin', 'mine.js', '-f', 'ndjson'], { cwd })).toEqual({
      code: 0,
      stdout: '{"n":2}\n',
      stderr: '',
    });
  });

  test('a plugin named like a command is reached by run', async () => {
    write('mine.js', moduleOf('list'));
    const { code, stdout } = await ccec(['run', 'list', 'news', '--plugin', 'mine.js', '-f', 'ndjson'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"path":"news/a.txt"}\n{"path":"news/b.txt"}\n' });
  });

  describe('packages', () => {
    test('of the nearest package.json, by their names; then those of ccec.yaml, then those of the command line', async () => {
      install('ccec-analyzer-zeta', 'zeta');
      install('ccec-analyzer-alpha', 'alpha');
      install('@group/ccec-analyzer-beta', 'beta');
      install('named-otherwise', 'other');
      write(
        'package.json',
        JSON.stringify({
          dependencies: { 'ccec-analyzer-zeta': '*', 'named-otherwise': '*' },
          devDependencies: { '@group/ccec-analyzer-beta': '*' },
          optionalDependencies: { 'ccec-analyzer-alpha': '*' },
        }),
      );
      write('ccec.yaml', 'plugins: [named-otherwise, ./mine.js]\n');
      write('mine.js', moduleOf('mine'));
      write('flag.js', moduleOf('flag'));
      expect(await ids('--plugin', 'flag.js')).toEqual(['beta', 'alpha', 'zeta', 'other', 'mine', 'flag']);
    });

    test('that merely lie in node_modules are not run', async () => {
      install('ccec-analyzer-alpha', 'alpha');
      write('package.json', '{}');
      expect(await ids()).toEqual([]);
    });

    test('are found from a folder below; the nearest package.json counts', async () => {
      install('ccec-analyzer-alpha', 'alpha');
      write('package.json', JSON.stringify({ dependencies: { 'ccec-analyzer-alpha': '*' } }));
      const below = { cwd: path.join(cwd, 'news') };
      expect((await ccec(['alpha', '.', '-f', 'ndjson'], below)).stdout).toBe(
        '{"path":"./a.txt"}\n{"path":"./b.txt"}\n',
      );
      write('news/package.json', '{}');
      expect((await ccec(['alpha', '.'], below)).stderr).toContain("unknown command 'alpha'");
    });

    test('that are listed and not installed are a warning; named in ccec.yaml, an error', async () => {
      write('package.json', JSON.stringify({ dependencies: { 'ccec-analyzer-alpha': '*' } }));
      const listed = await ccec(['articles', 'news'], { cwd });
      expect(listed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 articles\n/) });
      expect(listed.stderr).toBe(
        'ccec: warning: plugin ccec-analyzer-alpha: no such package in node_modules\n' +
          '  Install it (npm install ccec-analyzer-alpha), or give the path of a module: ./ccec-analyzer-alpha.js\n',
      );
      expect((await ccec(['articles', 'news', '--quiet'], { cwd })).stderr).toBe('');
      write('ccec.yaml', 'plugins: my-analyzers\n');
      const named = await ccec(['articles', 'news'], { cwd });
      expect(named).toMatchObject({ code: 2, stdout: listed.stdout });
      expect(named.stderr).toContain('ccec: error: plugin my-analyzers: no such package in node_modules\n');
    });

    test('named twice are loaded once', async () => {
      install('ccec-analyzer-alpha', 'alpha');
      write('package.json', JSON.stringify({ dependencies: { 'ccec-analyzer-alpha': '*' } }));
      write('ccec.yaml', 'plugins: ccec-analyzer-alpha\n');
      expect(await ids()).toEqual(['alpha']);
    });

    test('a package.json that is no JSON is none of ours', async () => {
      write('package.json', '{');
      expect(await ccec(['articles', 'news'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    });
  });

  test.each([
    ['./mine', 'no such file'],
    ['../mine.mjs', 'no such file'],
    ['mine', 'no such package in node_modules'],
    ['@group/mine', 'no such package in node_modules'],
  ])('%s: %s', async (given, reason) => {
    const { code, stderr } = await ccec(['articles', 'news', '--plugin', given], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`ccec: error: plugin ${given}: ${reason}\n`);
  });

  test('paths of ccec.yaml are relative to it', async () => {
    cpSync(plugin('longest-word'), path.join(cwd, 'tools/word.js'));
    write('ccec.yaml', 'plugins: tools/word.js\n');
    const { code, stderr } = await ccec(['longest-word', '.'], { cwd: path.join(cwd, 'news') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('help is given whatever a plugin does, and without its complaint', async () => {
    write('mine.js', 'throw new Error("x");');
    const { code, stdout, stderr } = await ccec(['entities', '--help', '--plugin', 'mine.js'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: ccec entities/);
  });
});
