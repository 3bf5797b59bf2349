/** One event told several times is one row; two events of one day stay two. */
import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const one: readonly (readonly [why: string, ...articles: string[]])[] = [
  [
    'the same session, held and attended',
    'On June 29, the Banan delegation held a plenary session to discuss the tea plan. On June 29, Fan Lituo, Mayor of Beibei District, attended the plenary session to discuss the tea plan.',
  ],
  [
    'other words in another article',
    'The Third Joint Meeting of Banan and Luzhou on ferries was held in Luzhou on June 29.',
    'On June 29, the third joint meeting on ferries between Luzhou and Banan took place.',
  ],
  [
    'a press conference that says no more',
    '“Good,” said Fan Lituo, Mayor of Beibei District, at a press conference on June 29. A press conference on tea hours was held on June 29.',
  ],
  [
    'the meeting, spoken of again',
    'On June 29, a meeting on tea was held in Luzhou. Fan Lituo, Mayor of Beibei District, presided over the meeting.',
  ],
  [
    'announced, then held',
    'The tea congress of Luzhou was opened on June 29, 2022.',
    'The tea congress of Luzhou will open on June 29, 2022.',
  ],
  ['word for word', 'A boat race was held in Luzhou on June 29.', 'A boat race was held in Luzhou on June 29.'],
];

const two: readonly (readonly [why: string, ...articles: string[]])[] = [
  [
    'two topics',
    'On June 29, Banan District held a meeting on flood control. On June 29, Banan District held a meeting on the employment of graduates.',
  ],
  [
    'two places',
    'On June 29, a meeting on tea was held in Luzhou.',
    'On June 29, a meeting on tea was held in Nanchong.',
  ],
  [
    'two visitors',
    'Fan Lituo, Mayor of Beibei District, visited a quay on June 29. Sang Beiluo, Mayor of Wulong District, visited a quay on June 29.',
  ],
  [
    'two ordinals',
    'The third joint meeting on ferries was held on June 29.',
    'The fourth joint meeting on ferries was held on June 29.',
  ],
  [
    'two kinds',
    'A congress of tea growers closed on June 29. A press conference on the congress of tea growers was held on June 29.',
  ],
  ['two days', 'A boat race was held in Luzhou on June 29.', 'A boat race was held in Luzhou on June 28.'],
];

describe('one row', () => {
  test.each(one)('%s', async (_, ...articles) => {
    const rows = await told(articles);
    expect(rows.map(({ event }) => event)).toHaveLength(1);
    expect(rows[0]?.articles).toBe(articles.length);
    expect(rows[0]?.sources.length).toBeGreaterThan(1);
  });
});

describe('two rows', () => {
  test.each(two)('%s', async (_, ...articles) => {
    expect((await told(articles)).map(({ event }) => event)).toHaveLength(2);
  });
});

test('what was announced and then held has happened, and is told as it happened', async () => {
  const [row] = await told([
    'The tea congress of Luzhou will open on June 29, 2022.',
    'The tea congress of Luzhou opened on June 29.',
  ]);
  expect(row).toMatchObject({ status: 'happened', event: 'The tea congress of Luzhou opened on June 29' });
});

test('officials of all tellings are the event’s', async () => {
  const [row] = await told([
    'On June 29, a meeting on tea was held in Luzhou. Fan Lituo, Mayor of Beibei District, presided over the meeting.',
    'Sang Beiluo, Mayor of Wulong District, attended a meeting on tea in Luzhou on June 29.',
  ]);
  expect(row?.officials).toEqual(['Fan Lituo', 'Sang Beiluo']);
});
