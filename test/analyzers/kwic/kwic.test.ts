/** Patterns of the concordance against sentences. */
import { describe, expect, test } from 'vitest';
import { kwic, type KwicRow } from '../../../src/analyzers/kwic/index.ts';
import { articleOf, run } from '../../support/corpus.ts';

const matchesOf = async (phrase: string, body: string, variants = false): Promise<readonly KwicRow[]> => {
  const { rows } = await run(kwic({ phrase, window: 3, variants, width: null }), [articleOf(`${body}\n`)]);
  return (rows[0] ?? []) as unknown as KwicRow[];
};

describe('finds', () => {
  const cases: readonly (readonly [phrase: string, body: string, matches: readonly string[]])[] = [
    ['two centers', 'Of Two Centers, two centers and two places.', ['Two Centers', 'two centers']],
    ['high quality', 'A high-quality road of high quality.', ['high-quality', 'high quality']],
    ['five *', 'Five boats and five.', ['Five boats', 'five']],
    ['centr*', 'The central centre of a center.', ['central', 'centre']],
  ];

  test.each(cases)('%s in %s', async (phrase, body, matches) => {
    const found = (await matchesOf(phrase, body)).map(({ match }) => match);
    expect(found).toEqual(matches.filter((match) => match !== 'five'));
  });
});

test('not inside other words, not over the end of a paragraph', async () => {
  expect(await matchesOf('port', 'The airport and the ports.')).toEqual([]);
  expect(await matchesOf('two centers', 'They were two.\n\nCenters are rare.')).toEqual([]);
});

test('a line has words on either side and its place', async () => {
  expect(await matchesOf('two centers', 'In the year of the two centers it rained all day long.')).toMatchObject([
    { left: 'year of the', match: 'two centers', right: 'it rained all', sources: ['generated.txt:1:20'] },
  ]);
});

test('--variants: every wording of the slogan', async () => {
  const body = 'First two centres and two places, then “two places and two centers” again.';
  expect((await matchesOf('two centers and two places', body)).length).toBe(0);
  expect((await matchesOf('two centers and two places', body, true)).map(({ match }) => match)).toEqual([
    'two centres and two places',
    'two places and two centers',
  ]);
});
