/** Each law refuses an analyzer that breaks it and no other: a law that nothing can break would be no law. */
import { describe, expect, test } from 'vitest';
import type { Analyzer, AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { analyzerLaws, rowsOf, type Setting } from '../../src/testing/index.ts';

const setting: Setting = {
  texts: {
    'b.txt': 'The Second Bridge\n\nA bridge was opened in the valley.\n',
    'a.txt': 'A First Bridge\n\nA bridge is to be built by the lake.\n',
    'c.txt': 'The Third Ferry\n\nA ferry went from the quay.\n',
  },
};

type Found = { readonly path: string; readonly title: string | null; readonly source: string };
type TitleRow = { readonly path: string; readonly title: string | null; readonly sources: readonly string[] };

/** Keeps every law. */
const titles: Analyzer<readonly Found[], TitleRow> = {
  id: 'titles',
  summary: 'titles',
  rule: 'One row an article.',
  columns: [{ key: 'path' }, { key: 'title', cell: ({ title }) => title ?? '' }, { key: 'sources' }],
  collect: ({ article, locate }) => [{ path: article.path, title: article.title, source: locate(0).join(':') }],
  merge: (left, right) => [...left, ...right],
  rows: (total) =>
    total
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, title, source }) => ({ path, title, sources: [source] })),
};

const broken = async (analyzer: AnyAnalyzer, given: Setting = setting): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const { name, check } of analyzerLaws(analyzer, given))
    await check().catch(() => {
      names.push(name);
    });
  return names;
};

test('an analyzer that keeps them all', async () => {
  expect(await broken(titles)).toEqual([]);
});

const row = (change: (row: TitleRow) => object): Partial<AnyAnalyzer> => ({
  rows: (total: readonly Found[]) => titles.rows(total, { knowledge: undefined as never, options: {} }).map(change),
});

let calls = 0;

describe('one that breaks the law', () => {
  test.each<[string, Partial<AnyAnalyzer>]>([
    ['is an analyzer', { id: 'Not Kebab' }],
    ['finds something in at least two articles, and fails on none', { rows: () => [] }],
    ['says the same twice', row(({ path, ...rest }) => ({ path: `${path}${calls++}`, ...rest }))],
    [
      'says the same of the articles in reverse order',
      {
        rows: (total: readonly Found[]) => total.map(({ path, title, source }) => ({ path, title, sources: [source] })),
      },
    ],
    [
      'leaves the articles as they are',
      {
        collect: (annotated) => {
          Object.assign(annotated.article, { title: `${annotated.article.title}!` });
          return titles.collect(annotated, { knowledge: undefined as never, options: {} });
        },
      },
    ],
    [
      'parts survive JSON, and merge is associative',
      {
        collect: (annotated) => new Map([[annotated.article.path, annotated.article.title]]),
        merge: (left: Map<string, string>, right: Map<string, string>) => new Map([...left, ...right]),
        rows: (total: Map<string, string>) =>
          [...total].toSorted().map(([path, title]) => ({ path, title, sources: [] })),
      },
    ],
    [
      'rows are JSON: null where nothing is known, never an empty text',
      row(({ path, sources }) => ({ path, title: '', sources })),
    ],
    ['rows are JSON: null where nothing is known, never an empty text', row((each) => ({ ...each, title: undefined }))],
    [
      'rows have the keys of the columns, in their order',
      row(({ path, title, sources }) => ({ title, path, sources })),
    ],
    ['rows have the keys of the columns, in their order', row((each) => ({ ...each, more: 1 }))],
    [
      'cells are texts',
      { columns: [{ key: 'path', cell: () => null as never }, { key: 'title' }, { key: 'sources' }] },
    ],
    ['sections hold every row once', { sections: (rows) => [{ title: '', columns: [], rows: rows.slice(1) }] }],
    ['sources point into the articles', row((each) => ({ ...each, sources: ['a.txt:99:1'] }))],
    ['sources point into the articles', row((each) => ({ ...each, sources: ['a.txt:1:99'] }))],
    ['sources point into the articles', row((each) => ({ ...each, sources: ['other.txt:1:1'] }))],
    ['sources point into the articles', row((each) => ({ ...each, sources: ['a.txt'] }))],
    [
      'any text is an article',
      {
        collect: (annotated, context) => {
          if (!/^[\x20-\x7e\n]*$/.test(annotated.article.text)) throw new RangeError('only ASCII, please');
          return titles.collect(annotated, context);
        },
      },
    ],
  ])('%s', async (law, change) => {
    expect(await broken({ ...titles, ...change } as AnyAnalyzer)).toContain(law);
  });

  test('merge that depends on its side', async () => {
    const sums: Analyzer<number, { readonly sum: number }> = {
      id: 'sums',
      summary: 'sums',
      rule: 'None.',
      columns: [{ key: 'sum' }],
      collect: ({ article }) => article.text.length,
      merge: (left, right) => left - right,
      rows: (sum) => [{ sum }],
    };
    expect(await broken(sums)).toEqual([
      'says the same of the articles in reverse order',
      'parts survive JSON, and merge is associative',
    ]);
  });

  test('too few articles to try merge', async () => {
    expect(await broken(titles, { texts: { 'a.txt': 'A Title\n\nA line.\n' } })).toEqual([
      'finds something in at least two articles, and fails on none',
    ]);
  });

  test('is told what is wrong', async () => {
    const law = analyzerLaws(
      { ...titles, ...row((each) => ({ ...each, sources: ['a.txt:99:1'] })) } as AnyAnalyzer,
      setting,
    );
    await expect(law.find(({ name }) => name.startsWith('sources'))?.check()).rejects.toThrow(
      'a.txt:99:1: there is no such line',
    );
  });
});

describe('rowsOf', () => {
  test('gives the rows', async () => {
    expect(await rowsOf(titles, setting)).toMatchObject([{ path: 'a.txt' }, { path: 'b.txt' }, { path: 'c.txt' }]);
  });

  test('throws what the analyzer throws, with the article', async () => {
    const failing: AnyAnalyzer = {
      ...titles,
      collect: () => {
        throw new TypeError('no tea please');
      },
    };
    await expect(rowsOf(failing, setting)).rejects.toThrow(
      'a.txt: analyzer "titles" failed on this article: TypeError: no tea please',
    );
  });

  test('of a file that is not there, throws', async () => {
    await expect(rowsOf(titles, { paths: 'no/such/folder' })).rejects.toThrow('no/such/folder');
  });

  test('takes options, over the defaults', async () => {
    const echo: AnyAnalyzer = {
      ...titles,
      options: [
        { flags: '--at-least <n>', description: 'n', default: 3 },
        { flags: '-k, --kind <kind>', description: 'kind' },
        { flags: '--no-plurals', description: 'no plurals' },
      ],
      rows: (_, { options }) => [{ ...options }],
    };
    expect(await rowsOf(echo, { ...setting, options: { kind: 'x' } })).toEqual([
      { atLeast: 3, kind: 'x', plurals: true },
    ]);
  });
});
