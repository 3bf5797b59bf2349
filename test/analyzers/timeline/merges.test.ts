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
  [
    'counted, and the day told',
    'The third joint meeting on ferries was held in Luzhou on June 29.',
    'Of the four meetings, the third was held by video on June 29.',
  ],
  [
    'the leaders met, and the meeting',
    'The third joint meeting on ferries was held in Yongchuan District on June 29.',
    'The leaders of the two sides met in Yongchuan District on June 29.',
  ],
  [
    'talks, and who sat beside',
    'On June 29, Mayor Fan Lituo met Thai Consul General Somchai Wattana in Luzhou.',
    'On June 29, Fan Lituo, Mayor of Luzhou, met with Thai Consul General Somchai Wattana in Luzhou, with Vice Mayor Sang Beiluo at his side.',
  ],
  [
    'talks, told of one side',
    'On June 29, Mayor Fan Lituo met Thai Consul General Somchai Wattana in Luzhou. On June 29, Thai Consul General Somchai Wattana met Luzhou leaders.',
  ],
  [
    'a landslide, told again with its hour',
    'Losses rose after a landslide hit Luzhou late on June 29, officials said. At about 9:20 pm on June 29, a landslide lashed a village, burying 21 houses.',
  ],
  [
    'a quake of one magnitude',
    'A 5.1-magnitude quake struck Luzhou on June 29. The earthquake of magnitude 5.1 occurred at noon on June 29.',
  ],
  ['word for word', 'A boat race was held in Luzhou on June 29.', 'A boat race was held in Luzhou on June 29.'],
];

/** Fan's visit in June and his visit on the 12th: told coarsely and finely. */
const coarse: readonly (readonly [why: string, rows: number, articles: readonly string[]])[] = [
  [
    'one visit of one official, named only once',
    1,
    [
      'In June 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
      'On June 12, 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
    ],
  ],
  [
    'a town of the province that the other telling names',
    1,
    [
      'In June 2022, Fan Lituo, Mayor of Beibei District, visited Sichuan.',
      'On June 12, 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
    ],
  ],
  [
    'two days that fit',
    3,
    [
      'In June 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
      'On June 12, 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou. On June 20, 2022, Fan visited Luzhou.',
    ],
  ],
  [
    'sessions of one number, of congresses of another',
    2,
    [
      'The Fifth Session of the 13th Sichuan Provincial People’s Congress opened on January 18, 2022.',
      'In January 2022, the Fifth Session of the Fifth Chongqing Municipal People’s Congress opened.',
    ],
  ],
  [
    'one session, told with its number twice',
    1,
    [
      'The Fifth Session of the 13th Sichuan Provincial People’s Congress opened on January 18, 2022.',
      'In January 2022, the Fifth Session of the 13th Sichuan Provincial People’s Congress opened.',
    ],
  ],
  [
    'another place',
    2,
    [
      'In June 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
      'On June 12, 2022, Fan Lituo, Mayor of Beibei District, visited Nanchong.',
    ],
  ],
  [
    'another visitor',
    2,
    [
      'In June 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
      'On June 12, 2022, Sang Beiluo, Mayor of Wulong District, visited Luzhou.',
    ],
  ],
  [
    'another month',
    2,
    [
      'In May 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
      'On June 12, 2022, Fan Lituo, Mayor of Beibei District, visited Luzhou.',
    ],
  ],
  [
    'the same occasion in the same place',
    1,
    ['A tea fair was held in Luzhou in June 2022.', 'The tea fair of Luzhou was held on June 12, 2022.'],
  ],
  [
    'another occasion in the same place',
    2,
    ['A tea fair was held in Luzhou in June 2022.', 'The chestnut fair of Luzhou was held on June 12, 2022.'],
  ],
  [
    'the same ordinal',
    1,
    [
      'The third joint meeting on ferries was held in June 2022.',
      'The third joint meeting on ferries was held on June 12, 2022.',
    ],
  ],
  [
    'another ordinal',
    2,
    [
      'The fourth joint meeting on ferries was held in June 2022.',
      'The third joint meeting on ferries was held on June 12, 2022.',
    ],
  ],
  [
    'year, month and day',
    1,
    [
      'The second congress of tea growers was held in 2022.',
      'The second congress of tea growers was held in May 2022.',
      'The second congress of tea growers was held on May 12, 2022.',
    ],
  ],
  [
    'told, then planned',
    2,
    ['A tea fair was held in Luzhou in 2022.', 'A tea fair will be held in Luzhou on August 12, 2022.'],
  ],
  ['it, in the same paragraph', 1, ['A tea museum will open in 2025. It will open in May 2025 if the money comes in.']],
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
  [
    'a meeting, and talks with guests',
    'The third joint meeting on ferries was held in Yongchuan District on June 29.',
    'Fan Lituo, Mayor of Beibei District, met with guests in Yongchuan District on June 29.',
  ],
  [
    'talks with two guests',
    'On June 29, Mayor Fan Lituo met Thai Consul General Somchai Wattana in Luzhou. On June 29, Mayor Fan Lituo met Lao Consul General Khamla Souvanna in Luzhou.',
  ],
  [
    'talks of two hosts with one guest',
    'On June 29, Governor Fan Lituo met in Luzhou with Thai Consul General Somchai Wattana. On the same day, Mayor Sang Beiluo also met with Somchai Wattana.',
  ],
  ['two quakes', 'A 5.1-magnitude quake struck Luzhou on June 29. A 4.4-magnitude quake struck Luzhou on June 29.'],
  ['another fire', 'A fire broke out in a mill on June 29. Another fire broke out in a school on June 29.'],
  [
    'floods of two towns',
    'A flood hit Luzhou on June 29, washing a mill away. A flood hit Nanchong on June 29, burying 21 huts.',
  ],
  [
    'fires of two articles',
    'A fire broke out in a mill on June 29.',
    'A fire broke out on June 29 in the hall of a tea school.',
  ],
  [
    'a fire, and what was done about it',
    'A fire broke out in a mill on June 29. The fire brigade drove out on June 29.',
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

describe('coarse and fine', () => {
  test.each(coarse)('%s: %i', async (_, count, articles) => {
    const rows = await told(articles);
    expect(rows.map(({ date, event }) => `${date} ${event}`)).toHaveLength(count);
    // Of one event the finest date is told.
    if (count === 1) expect(rows[0]?.precision).toBe(articles.length === 1 ? 'month' : 'day');
    expect(await told(articles.toReversed())).toHaveLength(count);
  });
});

/** Two things a day that are none of the events above, in the months in which those lie. */
const others = ['January', 'May', 'June'].flatMap((month) =>
  Array.from({ length: 28 }, (_, day) =>
    ['snow', 'rain'].map((what) => `On ${month} ${day + 1}, 2022, some ${what} fell upon the roof of hut ${day + 1}.`),
  ).flat(),
);

describe('coarse and fine, among many others', () => {
  test.each(coarse)('%s: %i', async (_, count, articles) => {
    const rows = await told([...articles, others.join(' ')]);
    expect(rows.filter(({ event }) => !event.includes('hut'))).toHaveLength(count);
    expect(rows.length - count).toBeGreaterThan(80);
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
