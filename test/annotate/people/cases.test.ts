/** Who is an official, where each is named, and which posts each is given: one case file a subject. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectOfficials } from './drawn.ts';
import { readCases, readPage } from './read-cases.ts';

const filesOf = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => file.replace(/\.txt$/, ''));

const subjects = filesOf('cases');

test('every attachment rule has its cases', () => {
  expect(subjects).toEqual(
    expect.arrayContaining([
      'appositions',
      'cells',
      'copulas',
      'gapping',
      'labels',
      'office-verbs',
      'one-each',
      'posts-first',
      'shares',
      'successors',
      'titles',
    ]),
  );
});

describe.each(subjects)('%s', (subject) => {
  const cases = readCases(subject);

  test('stand once', () => {
    expect(new Set(cases.map(({ drawing }) => drawing)).size).toBe(cases.length);
  });

  test.each(cases)('$title', ({ drawing, posts }) => expectOfficials(drawing, posts));
});

describe('pages', () => {
  test.each(filesOf('pages'))('%s', (name) => {
    const { drawing, posts } = readPage(name);
    expectOfficials(drawing, posts, true);
  });
});
