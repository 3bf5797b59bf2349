/** The `articles` analyzer: one row an article. */
import { describe, expect, it } from 'vitest';
import { type ArticleRow, articles } from '../../../src/analyzers/articles/index.ts';
import { annotate, articleOf, knowledge } from '../../support/corpus.ts';

const context = { knowledge, options: {} };
const body = 'The town’s ferry will cost nothing from June 1, its harbour office said. It carries 1,400 people a day.';

const rowOf = (text: string, path = 'news/ferry.txt'): ArticleRow | undefined =>
  articles.rows(articles.collect(annotate(articleOf(text, path)), context), context)[0];

describe('articles', () => {
  it('says what the article says of itself', () => {
    expect(
      rowOf(
        `Home > News\n\nFree Ferry\n\nBy Vera Lind | China Daily | Updated: 2022-07-04 08:20\n\n${body}\n\nAll rights reserved\n`,
      ),
    ).toEqual({
      id: 'ferry',
      path: 'news/ferry.txt',
      title: 'Free Ferry',
      published: '2022-07-04',
      dated: '2022-07-04',
      basis: 'published',
      source: 'China Daily',
      byline: 'Vera Lind',
      words: 21,
      sentences: 3,
      furniture: 3,
      sources: ['news/ferry.txt:3:1'],
    });
  });

  it.each([
    ['the header', `Free Ferry\n\n2022-07-04\n\n${body}`, 'ferry.txt', '2022-07-04', 'published'],
    [
      'the header before the file name',
      `Free Ferry\n\n2022-07-04\n\n${body}`,
      '2021-01-01-ferry.txt',
      '2022-07-04',
      'published',
    ],
    [
      'the dateline with its year',
      `Free Ferry\n\nYIBIN, June 1, 2020 (Xinhua) -- ${body}`,
      'ferry.txt',
      '2020-06-01',
      'dateline',
    ],
    [
      'the file name before a dateline without a year',
      `Free Ferry\n\nYIBIN, June 1 (Xinhua) -- ${body}`,
      '20200602_ferry.txt',
      '2020-06-02',
      'file name',
    ],
    ['the file name', `Free Ferry\n\n${body}`, 'news/2022-07-04_ferry.txt', '2022-07-04', 'file name'],
    [
      'the url',
      `---\ntitle: Free Ferry\nurl: https://ferry.example/2022/07/04/boat.html\n---\n${body}`,
      'ferry.txt',
      '2022-07-04',
      'url',
    ],
    ['nothing', `Free Ferry\n\n${body}`, 'ferry.txt', null, null],
    ['no date of a folder', `Free Ferry\n\n${body}`, '2022-07-04/ferry.txt', null, null],
    ['no impossible date', `Free Ferry\n\n${body}`, '2022-02-30_ferry.txt', null, null],
  ])('is dated by %s', (_, text, path, dated, basis) => {
    expect(rowOf(text, path)).toMatchObject({ dated, basis });
  });

  it('counts lines left out, not parts of lines', () => {
    expect(rowOf(`Free Ferry\n\n${body} (Photo/ Otto Brandt)\n\nShare\nPrint | E-mail`)?.furniture).toBe(2);
    expect(rowOf(`Free Ferry\n\nYIBIN, June 1 (Xinhua) -- ${body}`)?.furniture).toBe(0);
    expect(rowOf('Share\n\nPrint')?.furniture).toBe(2);
  });

  it('has a row for an empty article', () => {
    expect(rowOf('')).toMatchObject({
      title: null,
      words: 0,
      sentences: 0,
      furniture: 0,
      sources: ['news/ferry.txt:1:1'],
    });
  });

  it('sorts by path, by code units', () => {
    const parts = ['b.txt', 'a.txt', 'B.txt'].map((path) => articles.collect(annotate(articleOf(body, path)), context));
    const total = parts.reduce((left, right) => articles.merge(left, right));
    expect(articles.rows(total, context).map(({ path }) => path)).toEqual(['B.txt', 'a.txt', 'b.txt']);
  });
});
