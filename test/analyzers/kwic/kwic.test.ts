/** The concordance: patterns, contexts, widths, families. */
import { expect, test } from 'vitest';
import { firstOf, lastOf } from '../../../src/analyzers/kwic/context.ts';
import { kwic, type KwicOptions, type KwicRow } from '../../../src/analyzers/kwic/index.ts';
import { articleOf, run } from '../../support/corpus.ts';
import { ccec } from '../../support/memory-io.ts';

const text = [
  'Lamps of the bay',
  'The keeper spoke of “Two Centers and Two Places” on Monday. Two centres and two places are what he sees from the pier.',
  'High-quality oil is dear, and two centers of the storm passed by.',
].join('\n\n');

const rows = async (phrase: string, options: Partial<KwicOptions> = {}): Promise<readonly KwicRow[]> =>
  (await run(kwic({ phrase, window: null, variants: false, width: null, ...options }), [articleOf(text)]))
    .rows[0] as unknown as readonly KwicRow[];
const matches = async (phrase: string, options: Partial<KwicOptions> = {}): Promise<readonly string[]> =>
  (await rows(phrase, options)).map(({ match }) => match);

test.each([
  ['two centers', ['Two Centers', 'two centers']],
  ['TWO CENTERS', ['Two Centers', 'two centers']],
  ['two * and', ['Two Centers and', 'Two centres and']],
  ['two centr*', ['Two centres']],
  ['high quality oil', ['High-quality oil']],
  ['places on monday', ['Places” on Monday']],
  ['monday two', []],
  ['pier high', []],
])('%s', async (phrase, expected) => {
  expect(await matches(phrase)).toEqual(expected);
});

test('--variants takes the whole family', async () => {
  expect(await matches('two centers and two places', { variants: true })).toEqual([
    'Two Centers and Two Places',
    'Two centres and two places',
  ]);
  expect(await matches('high quality oils', { variants: true })).toEqual(['High-quality oil']);
});

test('a window of words, inside the paragraph', async () => {
  expect(await rows('on monday', { window: 2 })).toEqual([
    {
      date: null,
      speaker: null,
      left: 'Two Places”',
      match: 'on Monday',
      right: '. Two centres',
      sources: ['generated.txt:3:50'],
    },
  ]);
  expect(await rows('lamps', { window: 3 })).toMatchObject([{ left: null, right: 'of the bay' }]);
});

test('lines fit the width, at word boundaries', async () => {
  for (const { left, match, right, sources } of await rows('two centers', { width: 80 })) {
    expect(
      (left ?? '').length + match.length + (right ?? '').length + (sources[0] ?? '').length + 6,
    ).toBeLessThanOrEqual(80);
  }
  expect([lastOf('one two three', 9), firstOf('one two three', 9)]).toEqual(['two three', 'one two']);
});

test('no phrase, no concordance', async () => {
  const { code, stdout, stderr } = await ccec(['kwic', '“ ”', 'corpus']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('kwic needs a phrase to look for');
});

test('colour marks the key word and nothing else of the line but where it stands', async () => {
  const { stdout } = await ccec(
    ['kwic', 'three piers', 'fixtures/slogans/articles', '--color', 'always', '--limit', '1'],
    { terminal: 120 },
  );
  expect(stdout).toContain('\u001b[36mthree piers\u001b[39m');
  expect(stdout.split('\u001b[36m')).toHaveLength(2);
});

test.each([
  ['port', 'The airport and the ports.', []],
  ['two centers', 'They were two.\n\nCenters are rare.', []],
  ['five *', 'Five boats and five.', ['Five boats']],
  ['centr*', 'The central centre of a center.', ['central', 'centre']],
])('%s in %s', async (phrase, body, expected) => {
  const analyzer = kwic({ phrase, window: null, variants: false, width: null });
  const result = await run(analyzer, [articleOf(`${body}\n`)]);
  expect((result.rows[0] as unknown as readonly KwicRow[]).map(({ match }) => match)).toEqual(expected);
});

test('--variants finds the parts turned round', async () => {
  const body = 'First two centres and two places, then “two places and two centers” again.';
  const analyzer = kwic({ phrase: 'two centers and two places', window: 3, variants: true, width: null });
  const result = await run(analyzer, [articleOf(`${body}\n`)]);
  expect(result.rows[0]).toMatchObject([
    { left: 'First', match: 'two centres and two places', right: ', then “two places', sources: ['generated.txt:1:7'] },
    { match: 'two places and two centers' },
  ]);
});
