/** Results are written whole or not at all. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { tell, writePieces, writeStream } from '../../src/cli/write.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';

const failing = (code: string): Writable => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  return stream.on('error', () => undefined);
};

test('a file is replaced whole, and nothing else is left beside it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-'));
  await writeWhole('out.txt', 'first, longer\n', folder);
  await writeWhole('out.txt', 'second\n', folder);
  expect(readdirSync(folder)).toEqual(['out.txt']);
  expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('second\n');
});

test('a folder that is missing, or a folder in the way, is said in words', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-'));
  await expect(writeWhole('no/out.txt', '', folder)).rejects.toThrow(
    'cannot write no/out.txt: its folder does not exist',
  );
  await expect(writeWhole('.', '', folder)).rejects.toThrow('cannot write .: ');
  expect(readdirSync(folder)).toEqual([]);
});

test('a closed pipe is no error; a full disk is', async () => {
  await expect(writeStream(failing('EPIPE'), 'x')).resolves.toBeUndefined();
  await expect(writeStream(failing('ENOSPC'), 'x')).rejects.toThrow('cannot write to standard output: ENOSPC');
});

test('pieces are made one at a time, and none for a reader that is gone', async () => {
  const made: number[] = [];
  const pieces = function* (): Generator<string> {
    for (let at = 0; at < 5; at++) {
      made.push(at);
      yield `piece ${at}\n`;
    }
  };
  const seen: string[] = [];
  const reader = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      expect(made).toHaveLength(seen.length + 1);
      seen.push(chunk);
      if (seen.length === 2) reader.destroy();
      done();
    },
  });
  await writePieces(reader, pieces());
  expect(seen).toEqual(['piece 0\n', 'piece 1\n']);
  expect(made.length).toBeLessThan(4);
});

test('a file takes pieces too', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-'));
  await writeWhole('out.txt', ['one\n', 'two\n'], folder);
  expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('one\ntwo\n');
});

test('a link stays a link, and a file keeps its rights', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-'));
  const file = path.join(folder, 'real.txt');
  writeFileSync(file, 'old');
  chmodSync(file, 0o600);
  symlinkSync('real.txt', path.join(folder, 'link.txt'));
  await writeWhole('link.txt', 'new', folder);
  expect(readlinkSync(path.join(folder, 'link.txt'))).toBe('real.txt');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === 'win32')('a pipe is written to and stays a pipe', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-'));
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [taken] = await Promise.all([readFile(pipe, 'utf8'), writeWhole('pipe', ['one\n', 'two\n'], folder)]);
  expect(taken).toBe('one\ntwo\n');
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test('a file may have the longest name there is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-'));
  const name = `${'n'.repeat(251)}.txt`;
  await writeWhole(name, 'x', folder);
  expect(readdirSync(folder)).toEqual([name]);
  await expect(writeWhole(`${name}${name}`, 'x', folder)).rejects.toThrow('its name is too long');
});

test('where standard error takes nothing, nothing is thrown', async () => {
  await expect(tell(failing('ENOSPC'), 'x')).resolves.toBeUndefined();
});
