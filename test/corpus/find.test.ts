/** Paths as users give them: files, folders, patterns, links, and what is missing. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticles } from '../../src/corpus/find/find-articles.ts';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'ccec-find-'));
  const write = (path: string): void => {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), 'Title\n\nThe text of the article.\n');
  };
  for (const path of ['news/b.txt', 'news/a.txt', 'news/Z.txt', 'news/sub/c.txt', 'news/notes.md', 'news/.hidden.txt'])
    write(path);
  for (const path of ['news/.git/x.txt', 'news/node_modules/m/x.txt', 'one.txt', 'odd [name].txt', 'other/d.TXT'])
    write(path);
  mkdirSync(join(cwd, 'empty'));
  write('looped/in/e.txt');
  symlinkSync('..', join(cwd, 'looped/in/up'));
  symlinkSync('../one.txt', join(cwd, 'news/linked.txt'));
  symlinkSync('gone.txt', join(cwd, 'broken.txt'));
  mkdirSync(join(cwd, 'links'));
  symlinkSync('nowhere.txt', join(cwd, 'links/lost.txt'));
  symlinkSync('loop.txt', join(cwd, 'links/loop.txt'));
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const inNews = ['news/Z.txt', 'news/a.txt', 'news/b.txt', 'news/linked.txt', 'news/sub/c.txt'];

describe('findArticles', () => {
  it.each([
    ['a file', ['one.txt'], ['one.txt']],
    ['a file of any name', ['news/notes.md'], ['news/notes.md']],
    ['a folder', ['news'], inNews],
    ['a folder with a slash', ['news/'], inNews],
    ['the folder itself', ['./news'], inNews.map((path) => `./${path}`)],
    ['a link to the folder above', ['looped'], ['looped/in/e.txt']],
    ['a pattern through a loop', ['looped/**/*.txt'], ['looped/in/e.txt']],
    ['capital endings', ['other'], ['other/d.TXT']],
    ['any order of paths', ['other', 'news/sub'], ['news/sub/c.txt', 'other/d.TXT']],
    ['the same file twice', ['one.txt', './one.txt', 'one.txt'], ['one.txt']],
    ['a file and its link', ['one.txt', 'news/linked.txt'], ['one.txt']],
    ['a pattern', ['news/*.txt'], ['news/Z.txt', 'news/a.txt', 'news/b.txt', 'news/linked.txt']],
    ['a deep pattern', ['news/**/[abc].txt'], ['news/a.txt', 'news/b.txt', 'news/sub/c.txt']],
    ['a pattern with a dot', ['./news/sub/*.txt'], ['./news/sub/c.txt']],
    ['a name that looks like a pattern', ['odd [name].txt'], ['odd [name].txt']],
    ['standard input', ['-', 'one.txt', '-'], ['-', 'one.txt']],
    ['backslashes', ['news\\sub'], ['news/sub/c.txt']],
  ])('%s', async (_, given, paths) => {
    expect(await findArticles(given, cwd)).toEqual({ paths, problems: [] });
    expect((await findArticles(given.toReversed(), cwd)).paths).toEqual(paths);
  });

  it('absolute paths stay absolute', async () => {
    expect((await findArticles([join(cwd, 'news/sub')], cwd)).paths).toEqual([`${cwd}/news/sub/c.txt`]);
    expect((await findArticles([join(cwd, 'news/a*.txt')], cwd)).paths).toEqual([`${cwd}/news/a.txt`]);
  });

  it.each([
    ['a missing file', 'gone.txt', 'no-such-file'],
    ['a path below a file', 'one.txt/x', 'no-such-file'],
    ['an empty path is the folder itself', 'empty/', 'no-articles'],
    ['a folder without articles', 'empty', 'no-articles'],
    ['a broken link', 'broken.txt', 'broken-link'],
    ['a link to itself', 'links/loop.txt', 'broken-link'],
    ['a pattern without a match', 'news/*.xyz', 'no-match'],
  ])('%s', async (_, path, code) => {
    const found = await findArticles([path, 'one.txt'], cwd);
    expect(found.paths).toEqual(['one.txt']);
    expect(found.problems).toMatchObject([{ severity: 'error', code, path }]);
  });

  it('broken links below a folder are named, the rest is found', async () => {
    const { problems } = await findArticles(['links'], cwd);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'links/loop.txt broken-link',
      'links/lost.txt broken-link',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be read', async () => {
    mkdirSync(join(cwd, 'closed'));
    chmodSync(join(cwd, 'closed'), 0);
    expect((await findArticles(['closed'], cwd)).problems).toMatchObject([{ code: 'unreadable' }]);
    chmodSync(join(cwd, 'closed'), 0o755);
  });
});
