/** Known formulations in the wordings that count as one, and what only looks like them. */
import { describe, expect, test } from 'vitest';
import { annotate, articleOf } from '../../support/corpus.ts';

const found = (text: string) =>
  annotate(articleOf(`A title of the day\n\n${text}\n`)).slogans.map(({ id, text: wording }) => [id, wording]);

describe('one formulation', () => {
  test.each([
    [
      'dashes for hyphens',
      'The Chengdu–Chongqing Economic Circle was named in the evening news.',
      'ccec',
      'Chengdu–Chongqing Economic Circle',
    ],
    [
      'case',
      'The Two Centers And Two Places were named in the evening news.',
      'two-centers-two-places',
      'Two Centers And Two Places',
    ],
    [
      'spelling',
      'The two centres and two places were named in the evening news.',
      'two-centers-two-places',
      'two centres and two places',
    ],
    [
      'comma for "and"',
      'The two centers, two places were named in the evening news.',
      'two-centers-two-places',
      'two centers, two places',
    ],
    [
      'a wording that is listed with commas and without: with',
      'They like the coordinated development of the Beijing, Tianjin, and Hebei region.',
      'bth',
      'coordinated development of the Beijing, Tianjin, and Hebei region',
    ],
    [
      'a wording that is listed with commas and without: without',
      'They like the coordinated development of the Beijing-Tianjin-Hebei region.',
      'bth',
      'coordinated development of the Beijing-Tianjin-Hebei region',
    ],
    [
      'a figure for its word',
      'The keeper named the 4 Consciousnesses and 2 centers and went home.',
      'four-consciousnesses',
      '4 Consciousnesses',
    ],
    [
      'parts turned round',
      'The two places and two centers were named in the news.',
      'two-centers-two-places',
      'two places and two centers',
    ],
    [
      'hyphens',
      'A high quality development was what the keeper wished for most.',
      'high-quality-development',
      'high quality development',
    ],
    ['ampersand', 'The Belt & Road was what the keeper of the lamp talked about.', 'bri', 'Belt & Road'],
    ['an article more', 'It is the whole-process, the people’s democracy of the bay.', 'wppd', null],
    [
      'number',
      'He listed supply-side structural reforms among the tasks of May.',
      'ssr',
      'supply-side structural reforms',
    ],
    [
      'quotation marks inside',
      'They will play the “Twin Cities,” build the “economic circle,” and rest.',
      'tale-of-two-cities',
      'play the “Twin Cities,” build the “economic circle,”',
    ],
    [
      'a bracket inside',
      'The western (Chongqing) science city was shown to the guests.',
      'western-science-city',
      'western (Chongqing) science city',
    ],
  ])('%s', (_, text, id, wording) => {
    expect(found(text)).toEqual(wording === null ? [] : [[id, wording]]);
  });
});

describe('not the formulation', () => {
  test.each([
    ['a short form that is plain words', 'He told the two places apart, and gave two highs and ten actions.'],
    ['small letters in a proper name', 'A conveyor belt and road works kept the neighbours awake all night.'],
    ['across a full stop', 'It was common. Prosperity came later, and new. Development followed then.'],
    ['across a dash between blanks', 'What is common – prosperity, say – is shared by everybody in the village.'],
    ['a joint that the wording does not have', 'What is common, prosperity or patience, nobody in the village knew.'],
    ['with other members', 'The “two highs” of the bay are these: the tide of March, and the tide of autumn.'],
    ['an acronym in small letters', 'The bri of the old text is a misprint for brick, the printer says.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('usual translations', () => {
  test.each([
    ['a new pattern of development', 'dual-circulation'],
    ['coordinated development of Beijing, Tianjin and Hebei', 'bth'],
    ['the Scientific Development Outlook', 'scientific-outlook'],
    ['green waters and green mountains are golden mountains and silver mountains', 'lucid-waters'],
    ['the large-scale development of the western region', 'western-development'],
    ['profound changes not seen in a century', 'great-changes'],
    ['harmonious coexistence between man and nature', 'man-and-nature'],
    ['the four forms of decadence', 'four-malfeasances'],
    ['made progress while maintaining stability', 'progress-with-stability'],
    ['the China Dream', 'chinese-dream'],
    ['the B & R Initiative', 'bri'],
    ['a pattern of new developments', null],
    ['changes seen in a century', null],
    ['four forms of a decade', null],
    ['the china of a dream', null],
  ])('%s', (wording, id) => {
    expect(found(`The keeper and the crew of the boat read ${wording} in the hall.`).map((each) => each[0])).toEqual(
      id === null ? [] : [id],
    );
  });
});

describe('each Thought is its own', () => {
  test.each([
    [
      'Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era',
      ['xi-thought', 'socialism-chinese-characteristics'],
    ],
    ['Xi Jinping Thought', ['xi-thought']],
    ['Xi Jinping Thought on Ecological Civilization', ['xi-thought-ecology', 'ecological-civilization']],
    ['Xi Jinping’s thought on eco-civilization', ['xi-thought-ecology', 'ecological-civilization']],
    ['Xi Jinping Thought on the Rule of Law', ['xi-thought-law']],
    ['Xi Jinping’s Economic Thought', ['xi-thought-economy']],
    ['Xi Jinping’s thought', []],
  ])('%s', (wording, ids) => {
    expect(found(`The keeper and the crew of the boat read ${wording} in the hall.`).map(([id]) => id)).toEqual(ids);
  });
});

test('short forms count where they are quoted or capitalised', () => {
  expect(
    found('The “two highs” and the Three Roles were named, and the three roles of an actor too.').map(([id]) => id),
  ).toEqual(['two-highs', 'three-roles']);
});

test('a formulation inside another is found as well, a numeric one inside a longer one is not', () => {
  expect(found('It wants a new highland of reform and opening up on the river bank.').map(([id]) => id)).toEqual([
    'inland-highland',
    'reform-and-opening-up',
  ]);
  expect(found('It stands for one pole, two centers and two places on the river bank.').map(([id]) => id)).toEqual([
    'one-pole-two-centers-two-places',
  ]);
});
