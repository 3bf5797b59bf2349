/** How problems read on standard error. */
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { createMessages } from '../../src/cli/messages.ts';
import type { Problem } from '../../src/errors.ts';

const problem = (more: Partial<Problem>): Problem => ({
  severity: 'warning',
  code: 'guessed-encoding',
  path: 'a.txt',
  line: 3,
  column: 9,
  message: 'not UTF-8, read as GB18030',
  hint: 'Save it as UTF-8.',
  ...more,
});

const print = async (problems: readonly Problem[], quiet = false): Promise<string> => {
  let text = '';
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  await createMessages({ stderr } as unknown as Io, { quiet, color: false }).problems(problems);
  return text;
};

test('path, line and column as editors take them; the hint below', async () => {
  expect(await print([problem({})])).toBe(
    'ccec: warning: a.txt:3:9: not UTF-8, read as GB18030\n  Save it as UTF-8.\n',
  );
});

test('a problem of a whole file has no line', async () => {
  expect(await print([problem({ line: null, column: null, hint: null })])).toBe(
    'ccec: warning: a.txt: not UTF-8, read as GB18030\n',
  );
});

test('the same of many files is told of three, the hint once', async () => {
  const many = Array.from({ length: 40 }, (_, at) => problem({ path: `${at}.txt` }));
  expect(await print(many)).toMatchInlineSnapshot(`
    "ccec: warning: 0.txt:3:9: not UTF-8, read as GB18030
    ccec: warning: 1.txt:3:9: not UTF-8, read as GB18030
    ccec: warning: 2.txt:3:9: not UTF-8, read as GB18030
      Save it as UTF-8.
    ccec: warning: … and the same of 37 more
    "
  `);
});

test('--quiet silences warnings and keeps errors', async () => {
  const text = await print([problem({}), problem({ severity: 'error', hint: null })], true);
  expect(text).toBe('ccec: error: a.txt:3:9: not UTF-8, read as GB18030\n');
});

test('what an article says never reaches the terminal as an escape sequence', async () => {
  expect(await print([problem({ message: 'odd \u001b[31mname', hint: null })])).toBe(
    'ccec: warning: a.txt:3:9: odd  [31mname\n',
  );
});
