/** Names that several places share: decided by what the article says, or left open. */
import { describe, expect, test } from 'vitest';
import { expectDrawn, placesIn } from './drawn.ts';

describe('ambiguous names', () => {
  test.each([
    ['a parent before', 'Trees grow in [[Beijing]]’s [[Chaoyang District|CN-110105]].'],
    ['a parent after', 'Trees grow in [[Chaoyang|CN-211300]], [[Liaoning Province]].'],
    ['a parent after "of"', 'Trees grow in [[Chaoyang District|CN-220104]] of [[Changchun]].'],
    [
      'told once, meant throughout',
      'In [[Chaoyang District|CN-110105]], [[Beijing]], people walk. [[Chaoyang|CN-110105]] is large.',
    ],
    [
      'the province spoken of',
      'Officials of [[Gansu]] went to [[Tianshui]]. In [[Wushan|CN-620524]] they planted leeks.',
    ],
    [
      'the other province',
      'Officials of [[Chongqing]] went to [[Fengjie]]. In [[Wushan|CN-500237]] they planted trees.',
    ],
    ['a neighbour in the list', 'Floods hit [[Yubei]], [[Jiangbei|CN-500105]] and [[Nan’an|CN-500108]] districts.'],
    [
      'each by its own city',
      'The mayor of [[Nanjing]] visited [[Gulou District|CN-320106]]. In [[Fuzhou]], [[Gulou District|CN-350102]] opened a park.',
    ],
    ['the type word before it', 'The city of [[Jilin|CN-220200]] lies in [[Jilin|CN-220000]].'],
    [
      'the type word before the list',
      'They saw the cities of [[Artux|CN-653001]], [[Yining|CN-654002]] and [[Turpan|CN-650400]].',
    ],
    ['the same, with a comma', 'They saw the cities of [[Turpan|CN-650400]], and [[Yining|CN-654002]].'],
    ['no type word: what they lie in', 'The cities of [[Jilin|CN-220000]] and [[Liaoning|CN-210000]] are old.'],
    [
      'no type word: prefectures and their counties',
      'The counties of [[Ganzi|CN-513300]] and [[Aba|CN-513200]] are high up.',
    ],
    ['a type word of another', 'The city of [[Hainan|CN-460000]] people is warm.'],
    ['the type word', '[[Jilin|CN-220000]] is a province, [[Jilin City|CN-220200]] is a city.'],
    ['the prefecture, not its county', 'They live in [[Aba|CN-513200]] or in [[Aba County|CN-513231]].'],
    ['the bigger one', 'They moved to [[Chaoyang|CN-211300]] in spring.'],
    ['the province', 'They moved to [[Hainan|CN-460000]] in spring.'],
    ['the usual one', 'They moved to [[Suzhou|CN-320500]] and [[Fuzhou|CN-350100]] in spring.'],
    ['not the usual one', 'In [[Anhui]], they moved from [[Hefei]] to [[Suzhou|CN-341300]].'],
    [
      'two provinces',
      'From [[Luxi County|CN-532527]], [[Yunnan]], to [[Luxi County|CN-433122]] in [[Hunan]] it is far.',
    ],
    [
      'the same city in two provinces',
      'In [[Yulin|CN-610800]], [[Shaanxi]], and in [[Yulin|CN-450900]], [[Guangxi]], it rained.',
    ],
    ['Fuzhou of Jiangxi', 'In [[Jiangxi]], [[Fuzhou|CN-361000]] and [[Nanchang]] were flooded.'],
  ])('%s', (_, drawing) => expectDrawn(drawing));

  test('the dateline tells the province', () => expectDrawn('Leeks from [[Wushan|CN-620524]] sell well.', 'LANZHOU'));

  test.each([
    'They met in Chaoyang District.',
    'They met in Yichun.',
    'They met in Taizhou.',
    'They met in Gulou District.',
  ])('undecided stays undecided: %s', (text) => {
    const [place] = placesIn(text);
    expect(place?.entity).toMatchObject({ code: null, within: null });
  });
});

describe('what an entity says', () => {
  test('a division', () => {
    expect(placesIn('They met in Yubei.')[0]?.entity).toEqual({
      id: 'CN-500112',
      name: 'Yubei District',
      kind: 'district',
      within: 'Chongqing',
      code: '500112',
    });
  });

  test('a name outside the gazetteer lies where the text says', () => {
    expect(placesIn('Boats go to Sichuan’s Heron Feather Island.')[1]?.entity).toEqual({
      id: 'heron-feather-island',
      name: 'Heron Feather Island',
      kind: 'island',
      within: 'Sichuan',
      code: null,
    });
  });
});
