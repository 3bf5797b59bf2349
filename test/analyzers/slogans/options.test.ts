/** Flags of `ccec slogans`, and what the size of a corpus does. */
import { expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { articleOf, readAll } from '../../support/corpus.ts';
import { ccec } from '../../support/memory-io.ts';
import { rowsOf } from './gold.ts';

const folder = 'fixtures/slogans/articles';
const names = async (
  articles: readonly Article[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<string[]> => (await rowsOf(articles, options)).map(({ slogan }) => slogan);

test('--known and --new share the rows out; both are no less than neither', async () => {
  const articles = await readAll(folder);
  const [all, known, fresh, both] = [
    await names(articles),
    await names(articles, { known: true }),
    await names(articles, { new: true }),
    await names(articles, { known: true, new: true }),
  ];
  expect([...known, ...fresh].toSorted()).toEqual(all.toSorted());
  expect(known.length * fresh.length).toBeGreaterThan(0);
  expect(both).toEqual(all);
});

test('--kind keeps one kind', async () => {
  const rows = await rowsOf(await readAll(folder), { kind: 'numeric-formula' });
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['numeric-formula']));
});

test('--all adds what occurs once and is known or numeric; --min-articles and --min-count lower the limits', async () => {
  const articles = await readAll(folder);
  expect(await names(articles)).not.toContain('Two Upholds');
  expect(await names(articles, { all: true })).toContain('Two Upholds');
  expect(await names(articles, { minArticles: 1, minCount: 1 })).toContain('Belt and Road');
  expect((await rowsOf(articles, { minArticles: 3 })).every(({ articles: texts }) => texts >= 3)).toBe(true);
});

test('--by adds the trend over the whole corpus, zeros told', async () => {
  const rows = await rowsOf(await readAll(folder), { by: 'year' });
  expect(rows.find(({ slogan }) => slogan === 'Lantern Coast Initiative')?.trend).toEqual({
    2021: 4,
    2022: 0,
    2023: 2,
  });
  expect((await rowsOf(await readAll(folder)))[0]).not.toHaveProperty('trend');
});

test('--reference holds new phrases against a frequency list', async () => {
  const articles = await readAll(folder);
  const common = ['warm', 'winter', 'for', 'every', 'household'].map((word) => `${word}\t900000`).join('\n');
  const reference = `${common}\nthe\t1000000\n`;
  expect(await names(articles)).toContain('warm winter for every household');
  expect(await names(articles, { reference })).not.toContain('warm winter for every household');
});

test('a reference that cannot be read is told in one line', async () => {
  const { code, stderr } = await ccec(['slogans', folder, '--reference', 'no-such-list.tsv']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'ccec: error: cannot read no-such-list.tsv: no such file\n  --reference needs a text file that can be read.\n',
  });
});

test('one article: what it says twice', async () => {
  const text =
    'Lamps and boats\n\nThe Lantern Coast Initiative was named on Monday. Everybody in the hall knows the Lantern Coast Initiative by now, and common prosperity.\n';
  expect(await rowsOf([articleOf(text)])).toMatchObject([
    { slogan: 'Lantern Coast Initiative', count: 2, articles: 1 },
  ]);
});

test('many articles: what stands in a few of hundreds is chance', async () => {
  const filler = (index: number): Article =>
    articleOf(
      `Story number ${index}\n\nThe keeper of pier ${index} wrote about reeds, ropes and rain in his ${index} notebooks of the year.\n`,
      `filler-${index}.txt`,
    );
  const articles = [...(await readAll(folder)), ...Array.from({ length: 400 }, (_, index) => filler(index))];
  const found = await names(articles, { new: true });
  expect(found).not.toContain('warm winter for every household'); // in 4 of 418
  expect(found).toContain('a common harvest and a shared granary'); // quoted
});
