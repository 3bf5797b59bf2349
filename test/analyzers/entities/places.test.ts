/** Place rows: one a place, whatever its wordings and the order of articles. */
import { describe, expect, test } from 'vitest';
import { type ArticleRecord, inCorpusOrder } from '../../../src/analyzers/entities/article-record.ts';
import { placeRecords, placeRows, type PlaceRow } from '../../../src/analyzers/entities/places.ts';
import { placesIn } from '../../annotate/places/drawn.ts';

const article = (path: string, text: string, date: string | null): ArticleRecord => {
  const places = placeRecords({ places: placesIn(text), locate: (offset) => [path, 1, offset + 1] });
  return { path, date, people: [], places };
};

const rowsOf = (...articles: ArticleRecord[]): PlaceRow[] => placeRows(inCorpusOrder(articles));

const one = article('a.txt', 'They met in Yubei District. Yubei is large.', '2022-06-29');
const two = article('b.txt', 'In northeast Chongqing, as in Yubei, it rains.', '2020-01-12');
const three = article('c.txt', 'Boats go to Heron Feather Island.', null);

describe('place rows', () => {
  test('a division', () => {
    expect(rowsOf(one, two)[0]).toEqual({
      type: 'place',
      id: 'CN-500112',
      name: 'Yubei District',
      aliases: ['Yubei'],
      kind: 'district',
      within: 'Chongqing',
      code: '500112',
      mentions: 3,
      articles: 2,
      first: '2020-01-12',
      last: '2022-06-29',
      sources: ['a.txt:1:13', 'a.txt:1:29', 'b.txt:1:31'],
    });
  });

  test('a sub-region keeps the wording of the text as an alias', () => {
    expect(rowsOf(two).find(({ kind }) => kind === 'sub-region')).toMatchObject({
      name: 'northeastern Chongqing',
      aliases: ['northeast Chongqing'],
      within: 'Chongqing',
      code: null,
    });
  });

  test('no date is null', () => {
    expect(rowsOf(three)[0]).toMatchObject({ first: null, last: null, within: null });
  });

  test('records survive JSON; the order of articles changes nothing', () => {
    const rows = rowsOf(one, two, three);
    expect(rowsOf(three, two, one)).toEqual(rows);
    expect(rowsOf(...(JSON.parse(JSON.stringify([two, three, one])) as ArticleRecord[]))).toEqual(rows);
  });

  test('what two articles of one path name is cited once, in the order of the text', () => {
    const [first] = rowsOf(
      article('a.txt', 'A long day. Yubei', null),
      article('a.txt', 'Yubei and rain in Yubei', null),
    );
    expect(first).toMatchObject({ articles: 1, sources: ['a.txt:1:1', 'a.txt:1:13', 'a.txt:1:19'] });
  });
});
