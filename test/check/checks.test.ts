/**
 * Every check on its fixtures, with all checks on. fixtures/check/ID/finds-*.txt have one thing wrong and get one finding, of that
 * check, on the words that expected.yaml gives; fixtures/check/ID/leaves-*.txt have nothing wrong and get none. Where there is a
 * folder fixtures/check/ID/corpus, they are held against it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue, checkIds, docsOf } from '../../src/check/catalogue.ts';
import { checks } from '../../src/check/index.ts';
import { checked } from './support.ts';

const root = 'fixtures/check';
const filesOf = (id: string, start: string): readonly string[] =>
  readdirSync(path.join(root, id)).filter((name) => name.startsWith(start));

test('catalogue, registry, fixtures and pages have the same checks', () => {
  const ids = checkIds.toSorted();
  expect(checks.map(({ id }) => id)).toEqual(Object.keys(catalogue));
  expect(
    readdirSync(root, { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name),
  ).toEqual(ids);
  expect(ids.filter((id) => !existsSync(docsOf(id)))).toEqual([]);
});

describe.each(checkIds)('%s', (id) => {
  const expected = parse(readFileSync(path.join(root, id, 'expected.yaml'), 'utf8')) as Record<
    string,
    string | Record<string, string>
  >;

  test('has both kinds of fixtures', () => {
    expect(filesOf(id, 'leaves-').length).toBeGreaterThan(0);
    expect(Object.keys(expected).toSorted()).toEqual(filesOf(id, 'finds-'));
  });

  test.each(filesOf(id, 'finds-'))('%s', async (name) => {
    const found = await checked(path.join(root, id, name));
    const marked = expected[name];
    const wanted = typeof marked === 'object' ? Object.entries(marked) : [[id, marked]];
    expect(found.map(({ check, quote }) => [check, quote])).toEqual(wanted);
    expect(found[0]?.message).not.toMatch(/[{}]|undefined/);
    expect(found[0]?.hint).not.toMatch(/[{}]|undefined/);
  });

  test.each(filesOf(id, 'leaves-'))('%s', async (name) => {
    expect(await checked(path.join(root, id, name))).toEqual([]);
  });
});
