/** Whole pages, one folder a case in fixtures/corpus: what each part of `page.txt` is taken for stands in `expected.outline`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { articleFrom } from '../../src/corpus/read-corpus.ts';
import { furniture, outline } from './support/parse.ts';

const root = new URL('../../fixtures/corpus/', import.meta.url);
const cases = readdirSync(root).toSorted();

const head = ({ title, published, dateline, source, byline, url, meta, problems }: Article): readonly string[] =>
  Object.entries({ title, published: published?.value, dateline: dateline?.place, source, byline, url })
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key} = ${value}`)
    .concat(Object.entries(meta).map(([key, value]) => `meta ${key} = ${String(value)}`))
    .concat(problems.map(({ line, column, code }) => `problem ${line}:${column} ${code}`));

const expectedOf = (article: Article | null): string =>
  article
    ? [...head(article), '', ...outline(article).map((line) => line.replaceAll(/\r?\n/g, ' ⏎ ')), ''].join('\n')
    : '';

describe('pages', () => {
  it.each(cases)('%s', (name) => {
    const { article } = articleFrom(readFileSync(new URL(`${name}/page.txt`, root)), `${name}.txt`, furniture);
    const golden = new URL(`${name}/expected.outline`, root);
    // `UPDATE_OUTLINES=1 npx vitest run test/corpus/pages.test.ts`, then read the difference.
    if (process.env['UPDATE_OUTLINES'] === '1') writeFileSync(golden, expectedOf(article));
    expect(expectedOf(article)).toBe(readFileSync(golden, 'utf8'));
  });
});
