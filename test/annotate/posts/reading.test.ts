/** A post's wording, read into office, rank, body and place. */
import { describe, expect, test } from 'vitest';
import { officialsIn } from '../people/drawn.ts';

const postOf = (wording: string, before = false) => {
  const [official] = officialsIn(
    before
      ? `It Rains\n\n2020-05-05\n\nThen ${wording} Shen Muyang spoke.`
      : `It Rains\n\n2020-05-05\n\nShen Muyang, ${wording}, spoke.`,
  );
  expect(official?.posts).toHaveLength(1);
  return official?.posts[0];
};

describe('office', () => {
  test.each([
    ['secretary of the CPC Hunan Provincial Committee', 'cpc-secretary'],
    ['Party chief of Wanzhou', 'cpc-secretary'],
    ['secretary of Wanzhou', 'cpc-secretary'],
    ['deputy secretary of Hunan Province', 'cpc-secretary'],
    ['secretary of Japan', null],
    ['secretary of Wanzhou District Court', null],
    ['Party secretary of Nanba Town', 'cpc-secretary'],
    ['secretary of the Zunyi Municipal Committee of the Communist Party of China (CPC)', 'cpc-secretary'],
    ['secretary of the Hebei Provincial Commission for Discipline Inspection', 'discipline-secretary'],
    ['general secretary of the CPC Central Committee', 'general-secretary'],
    ['secretary-general of the Jilin provincial government', 'secretary-general'],
    [
      'secretary of the Political and Legal Affairs Commission of the CPC Gansu Provincial Committee',
      'political-legal-secretary',
    ],
    ['head of the Organization Department of the CPC Hubei Provincial Committee', 'organization-head'],
    ['head of the publicity department of the CPC Hubei Provincial Committee', 'publicity-head'],
    ['head of the United Front Work Department of the CPC Hubei Provincial Committee', 'united-front-head'],
    ['member of the Standing Committee of the CPC Anhui Provincial Committee', 'cpc-standing-committee-member'],
    ['member of the Political Bureau of the CPC Central Committee', 'politburo-member'],
    ['deputy to the National People’s Congress', 'congress-deputy'],
    ['chairman of the Standing Committee of the Hainan Provincial People’s Congress', 'congress-chair'],
    ['chairwoman of the Suzhou Committee of the CPPCC', 'cppcc-chair'],
    ['member of the CPPCC National Committee', 'cppcc-member'],
    ['president of the Higher People’s Court of Fujian Province', 'court-president'],
    ['chief procurator of the Anhui Provincial People’s Procuratorate', 'procurator-general'],
    ['commander of the Chongqing garrison', 'commander'],
    ['political commissar of the Chongqing garrison', 'political-commissar'],
    ['State Councilor', 'state-councilor'],
    ['Foreign Minister', 'foreign-minister'],
    ['Minister of Commerce', 'minister'],
    ['Prime Minister of Norway', 'prime-minister'],
    ['mayor of Kunming', 'mayor'],
    ['governor of Qinghai Province', 'governor'],
    ['governor of the People’s Bank of China', 'bank-governor'],
    ['chairman of the Guangxi Zhuang Autonomous Region', 'region-chair'],
    ['head of Danzhai County', 'county-head'],
    ['head of Yubei District', 'district-head'],
    ['director of the Chongqing Municipal Development and Reform Commission', 'commission-head'],
    ['director of the Xi’an Municipal Bureau of Culture and Tourism', 'bureau-head'],
    ['director of the Hunan Provincial Department of Finance', 'department-head'],
    ['Chinese Ambassador to Zambia', 'ambassador'],
    ['consul general of Singapore in Chengdu', 'consul-general'],
    ['spokesperson for the Ministry of Transport', 'spokesperson'],
    ['official of Chongqing', 'official'],
  ])('%s: %s', (wording, office) => expect(postOf(wording)?.office).toBe(office));
});

describe('rank', () => {
  test.each([
    ['mayor of Kunming', 'full'],
    ['vice mayor of Kunming', 'deputy'],
    ['vice-mayor of Kunming', 'deputy'],
    ['deputy director of the Hunan Provincial Department of Finance', 'deputy'],
    ['executive vice mayor of Kunming', 'executive-deputy'],
    ['acting mayor of Kunming', 'acting'],
    ['honorary mayor of Kunming', 'honorary'],
    ['former vice mayor of Kunming', 'former deputy'],
    ['then mayor of Kunming', 'former'],
    ['ex-mayor of Kunming', 'former'],
    ['deputy to the National People’s Congress', 'full'],
  ])('%s: %s', (wording, rank) => expect(postOf(wording)?.rank).toBe(rank));
});

describe('body', () => {
  test.each([
    ['secretary of the CPC Hunan Provincial Committee', 'CPC Hunan Provincial Committee'],
    ['secretary of the Hunan Provincial Committee of the CPC', 'CPC Hunan Provincial Committee'],
    [
      'secretary of the Hunan Provincial Committee of the Communist Party of China (CPC)',
      'CPC Hunan Provincial Committee',
    ],
    ['secretary of the Communist Party of China Hunan Provincial Committee', 'CPC Hunan Provincial Committee'],
    ['deputy head of the Zunyi education bureau', 'Zunyi education bureau'],
    [
      'director of the Department of Foreign Trade under the Ministry of Commerce',
      'Department of Foreign Trade under the Ministry of Commerce',
    ],
    ['mayor of Kunming', null],
    ['Party chief of Wanzhou District', null],
    ['State Councilor', null],
  ])('%s: %s', (wording, body) => expect(postOf(wording)?.body).toBe(body));
});

describe('place', () => {
  test.each([
    ['mayor of Kunming', 'Kunming', 'Yunnan'],
    ['Party chief of Wanzhou', 'Wanzhou District', 'Chongqing'],
    ['secretary of the CPC Hunan Provincial Committee', 'Hunan', 'Hunan'],
    ['head of the county’s water bureau', null, null],
    ['deputy director of the Policy Department of the Ministry of Finance of China', 'China', null],
    ['secretary of the Communist Party of China Sichuan Provincial Committee', 'Sichuan', 'Sichuan'],
    ['governor of central China’s Hubei Province', 'Hubei', 'Hubei'],
    ['chairman of the Guangxi Zhuang Autonomous Region', 'Guangxi', 'Guangxi'],
    ['director of the administrative committee of Tianfu New Area', 'Tianfu New Area', 'Sichuan'],
    ['minister of water resources', null, null],
  ])('%s: %s of %s', (wording, place, province) => {
    const post = postOf(wording);
    expect([post?.place, post?.province]).toEqual([place, province]);
  });

  test.each([
    ['Sichuan Governor', 'Sichuan'],
    ['Kunming Party chief', 'Kunming'],
    ['Serbian Prime Minister', null],
  ])('before the name: %s', (wording, place) => expect(postOf(wording, true)?.place).toBe(place));
});

test.each([
  ['Vice mayors Tan Yu and Bo Lan left.', 'Vice mayor'],
  ['Shen Mu, head of Ya’an’s\u00a0water bureau, left.', "head of Ya'an's water bureau"],
  [
    'Shen Mu, chairman of the Standing Committee of the\nKunming People’s Congress, left.',
    "chairman of the Standing Committee of the Kunming People's Congress",
  ],
])('the wording of %j', (text, post) => {
  const [official] = officialsIn(`It Rains\n\n2020-05-05\n\n${text}`);
  expect(official?.posts.map((each) => each.post)).toEqual([post]);
});
