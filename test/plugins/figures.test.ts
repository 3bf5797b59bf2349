/** The example of docs/plugins.md: what it finds, what it leaves alone, and that the page shows its very words. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/testing/index.ts';
import { pluginOf } from '../support/plugin.ts';

const file = 'fixtures/plugins/figures.js';
const figures = await pluginOf(file);

const found = async (sentence: string): Promise<readonly string[]> => {
  const rows = await rowsOf(figures, { texts: { 'a.txt': `A Title\n\n${sentence}\n` } });
  return rows.map(({ kind, value, unit, subject }) => [kind, value, unit, subject ?? '?'].join(' | '));
};

test.each([
  ['The bridge cost 3.2 billion yuan.', 'money | 3200000000 | CNY | The bridge'],
  ['Trade with the port reached US$1.1 billion.', 'money | 1100000000 | USD | Trade with the port'],
  ['A bowl costs RMB 12.', 'money | 12 | CNY | A bowl'],
  ['On Monday, the fund stood at 1,250,000 dollars.', 'money | 1250000 | USD | the fund'],
  ['The share of tea fields rose to 64 percent.', 'percentage | 64 | percent | The share of tea fields'],
  ['It was 4.5 percentage points more.', 'percentage | 4.5 | points | It'],
  ['Stalls made up 30% of all.', 'percentage | 30 | percent | Stalls'],
  ['The lake covers 12.5 square kilometres.', 'area | 12.5 | km2 | The lake'],
  ['A 300-hectare park was opened.', 'area | 300 | ha | ?'],
  ['“The lake covers 40 mu,” he said.', 'area | 40 | mu | The lake'],
  ['They paid 5 yuan a night.', 'money | 5 | CNY | ?'],
])('%s', async (sentence, row) => {
  expect(await found(sentence)).toEqual([row]);
});

describe('never', () => {
  test.each([
    ['The plan of 2023 names 30 villages.'],
    ['Room 12, 3 Yuan Street.'],
    ['It is 12 kilometers long and took 3 million days.'],
    ['Version 1.2.3% is none.'],
    ['The 14th Five-Year Plan.'],
  ])('%s', async (sentence) => {
    expect(await found(sentence)).toEqual([]);
  });
});

test('figures of one wording and subject are one row, whatever article they stand in', async () => {
  const rows = await rowsOf(figures, { paths: 'fixtures/plugins/articles', options: { kind: 'area' } });
  expect(rows.map(({ text, count, articles, sources }) => ({ text, count, articles, sources }))).toEqual([
    {
      text: '1,200 hectares',
      count: 1,
      articles: 1,
      sources: ['fixtures/plugins/articles/reservoir.txt:8:28'],
    },
    {
      text: '12.5 square kilometers',
      count: 2,
      articles: 2,
      sources: ['fixtures/plugins/articles/market.txt:8:27', 'fixtures/plugins/articles/reservoir.txt:6:26'],
    },
  ]);
});

test('docs/plugins.md shows the file as it is', () => {
  const source = readFileSync(file, 'utf8');
  const page = readFileSync('docs/plugins.md', 'utf8');
  const shown = [...page.matchAll(/^```js figures\.js\n(.*?)^```$/gms)].map(([, code = '']) => code);
  expect(shown.length).toBeGreaterThan(3);
  for (const code of shown) expect(source).toContain(code.trim());
});
