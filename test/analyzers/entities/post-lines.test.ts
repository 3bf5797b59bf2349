/** The posts of an official in a table: one line an office, in its fullest wording. */
import { expect, test } from 'vitest';
import type { PostRow } from '../../../src/analyzers/entities/official-rows.ts';
import { postLines } from '../../../src/analyzers/entities/post-lines.ts';

const held = (post: string, given: Partial<PostRow> = {}): PostRow => ({
  post,
  office: null,
  rank: 'full',
  body: null,
  place: null,
  first: '2022-01-01',
  last: '2022-01-01',
  sources: [],
  ...given,
});

const governor = { office: 'governor', place: 'Gansu' };
const bureau = { office: 'bureau-head', place: 'Lanzhou' };
const secretary = { office: 'cpc-secretary', place: 'Gansu', body: 'CPC Gansu Provincial Committee' };

test.each<readonly [why: string, posts: readonly PostRow[], lines: string]>([
  ['nothing', [], ''],
  [
    'a named place before an unnamed one, though it is shorter',
    [held('Governor of the province', { ...governor, last: '2022-09-01' }), held('Governor of Gansu', governor)],
    'Governor of Gansu',
  ],
  [
    'a title of nothing beside the whole post',
    [held('secretary', { last: '2022-09-01' }), held('Secretary of the CPC Gansu Provincial Committee', secretary)],
    'Secretary of the CPC Gansu Provincial Committee',
  ],
  ['a title of nothing alone', [held('secretary')], 'secretary'],
  [
    'a title that the other post only holds a word of',
    [
      held('secretary'),
      held('Deputy Secretary of the CPC Gansu Provincial Committee', { ...secretary, rank: 'deputy' }),
    ],
    'secretary\nDeputy Secretary of the CPC Gansu Provincial Committee',
  ],
  [
    'two bureaus of one city are two offices, one bureau in two wordings is one',
    [
      held('director of the Lanzhou Finance Bureau', { ...bureau, body: 'Lanzhou Finance Bureau' }),
      held('director of the Lanzhou Culture Bureau', { ...bureau, body: 'Lanzhou Culture Bureau' }),
      held('head of the Finance Bureau', { ...bureau, body: 'Finance Bureau' }),
    ],
    'director of the Lanzhou Finance Bureau\ndirector of the Lanzhou Culture Bureau',
  ],
  [
    'two ministries are two offices, one ministry in two wordings is one',
    [
      held('minister of commerce', { office: 'minister' }),
      held('minister of agriculture', { office: 'minister' }),
      held('Chinese commerce minister', { office: 'minister' }),
    ],
    'Chinese commerce minister\nminister of agriculture',
  ],
  [
    'what was left comes last, and at most three are shown',
    [
      held('then mayor', { rank: 'former', last: '2023-01-01' }),
      held('Governor of Gansu', governor),
      held('deputy to the NPC', { office: 'npc-deputy' }),
      held('Mayor of Lanzhou', { office: 'mayor', place: 'Lanzhou' }),
    ],
    'Governor of Gansu\ndeputy to the NPC\nMayor of Lanzhou\n+1 more',
  ],
  [
    'a post whose end is told elsewhere than in its wording',
    [held('Mayor of Lanzhou', { rank: 'former' }), held('Former governor of Gansu', { ...governor, rank: 'former' })],
    'Mayor of Lanzhou (former)\nFormer governor of Gansu',
  ],
])('%s', (_, posts, lines) => {
  expect(postLines(posts)).toBe(lines);
});
