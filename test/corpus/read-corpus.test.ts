/** Reading a corpus from paths and standard input. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadArticle, readCorpus } from '../../src/corpus/index.ts';
import { body, furniture } from './support/parse.ts';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'ccec-read-'));
  writeFileSync(join(cwd, '2022-07-04_ferry.txt'), `\ufeffFree Ferry\n\n${body}\n`);
  writeFileSync(join(cwd, 'binary.txt'), 'a\0b');
  writeFileSync(
    join(cwd, 'latin.txt'),
    Buffer.from(`Free Ferry\n\nThe town\x92s ferry is free of charge from next month on.\n`, 'latin1'),
  );
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const read = async (paths: readonly string[], stdin = ''): Promise<readonly ReadArticle[]> => {
  const items: ReadArticle[] = [];
  const options = { cwd, stdin: Readable.from([Buffer.from(stdin)]), knowledge: { furniture } };
  for await (const item of readCorpus(paths, options)) items.push(item);
  return items;
};

describe('readCorpus', () => {
  it('reads articles in the order of their paths', async () => {
    const items = await read(['.']);
    expect(items.map(({ article }) => article?.path ?? null)).toEqual(['./2022-07-04_ferry.txt', null, './latin.txt']);
    expect(items[0]?.article).toMatchObject({
      id: '2022-07-04_ferry',
      title: 'Free Ferry',
      fileDate: '2022-07-04',
      published: null,
    });
  });

  it('reports what cannot be read, and goes on', async () => {
    const items = await read(['gone.txt', 'binary.txt', 'latin.txt']);
    expect(items.map(({ problems }) => problems.map(({ path, code }) => `${path} ${code}`))).toEqual([
      ['gone.txt no-such-file'],
      ['binary.txt not-text'],
      ['latin.txt guessed-encoding'],
    ]);
    expect(items[2]?.article?.problems).toHaveLength(1);
    expect(items[2]?.article?.blocks[1]?.text).toContain('town’s');
  });

  it('reads one article from standard input', async () => {
    const [item] = await read(['-'], `Free Ferry\n\n${body}`);
    expect(item?.article).toMatchObject({ id: '-', path: '-', title: 'Free Ferry' });
  });
});
