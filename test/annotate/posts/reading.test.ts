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
    ['mayor of Wushan County', 'county-head'],
    ['deputy county mayor', 'county-head'],
    ['mayor of the county-level city of Emeishan', 'mayor'],
    ['governor of Wushan County', 'county-head'],
    ['governor of Qinghai Province', 'governor'],
    ['governor of the People’s Bank of China', 'bank-governor'],
    ['chairman of the Guangxi Zhuang Autonomous Region', 'region-chair'],
    ['head of Danzhai County', 'county-head'],
    ['head of Yubei District', 'district-head'],
    ['director of the Chongqing Municipal Development and Reform Commission', 'commission-head'],
    ['director of the Xi’an Municipal Bureau of Culture and Tourism', 'bureau-head'],
    ['director of the Hunan Provincial Department of Finance', 'department-head'],
    ['Chinese Ambassador to Zambia', 'ambassador'],
    ['China’s top political adviser', 'cppcc-chair'],
    ['political adviser', 'cppcc-member'],
    ['Sichuan’s top lawmaker', 'congress-chair'],
    ['national lawmaker', 'legislator'],
    ['Chief Secretary for Administration', 'chief-secretary'],
    ['Deputy Financial Secretary', 'financial-secretary'],
    ['Secretary for Financial Services and the Treasury', null],
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
    ['secretary of the Communist Party of China (CPC) Hunan Provincial Committee', 'CPC Hunan Provincial Committee'],
    ['deputy head of the Zunyi education bureau', 'Zunyi education bureau'],
    [
      'director of the Department of Foreign Trade under the Ministry of Commerce',
      'Department of Foreign Trade under the Ministry of Commerce',
    ],
    ['mayor of Kunming', null],
    ['Secretary for Administration and Justice', null],
    ['Secretary for Financial Services and the Treasury', null],
    ['deputy chief of staff of the PLA Navy', 'PLA Navy'],
    ['Director, Huangshan Development and Reform Commission', 'Huangshan Development and Reform Commission'],
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
    // Names that several places share: the level told behind them, else the greatest.
    ['governor of north China’s Hebei Province', 'Hebei', 'Hebei'],
    ['secretary of the CPC Henan Provincial Committee', 'Henan', 'Henan'],
    ['vice governor of Hebei', 'Hebei', 'Hebei'],
    ['mayor of Nanjing', 'Nanjing', 'Jiangsu'],
    ['magistrate of Nanjing County', 'Nanjing County', 'Fujian'],
    ['magistrate of Wushan County', null, null],
    ['secretary of the Mian County Committee', 'Mianxian County', 'Shaanxi'],
    ['head of Xi County', null, null],
    ['Director of the Liaison Office in the MSAR', 'Macao', 'Macao'],
    // An ambassador is one in the country he is sent to.
    ["Ghana's Ambassador to China", 'China', null],
    ['Ghanaian Ambassador to China', 'China', null],
    ["China's ambassador to ASEAN", null, null],
    ['ambassador of Qatar to China', 'China', null],
    ['permanent representative of China to the United Nations', null, null],
    ['commander of the North China Sea Fleet', null, null],
    ['commander of the East China Sea Fleet', null, null],
    ['mayor of Wuxi', 'Wuxi', 'Jiangsu'],
    ['vice mayor of Xiangtan', 'Xiangtan', 'Hunan'],
    ['Party chief of Guiyang', 'Guiyang', 'Guizhou'],
    ["Party chief of Tibet's capital Lhasa", 'Lhasa', 'Xizang'],
    ["mayor of Hunan's capital", null, null],
    // What a body deals with, or brings together, is not where it is.
    ['spokesperson for the State Council Taiwan Affairs Office', null, null],
    ['director of the Hong Kong and Macao Affairs Office of the State Council', null, null],
    ['director of the Macao and Hong Kong Affairs Office', null, null],
    ['secretary-general of the ASEAN-China Centre', null, null],
    ['director of the Taiwan Affairs Office of Fujian Province', 'Fujian', 'Fujian'],
    ['director of the Xiamen Taiwan Affairs Office', 'Xiamen', 'Fujian'],
    ['director of the Hubei Foreign Affairs Office', 'Hubei', 'Hubei'],
    ['director of the Anshun Civil Affairs Bureau', 'Anshun', 'Guizhou'],
    ['Secretary for Home Affairs of Hong Kong', 'Hong Kong', 'Hong Kong'],
    ['official of the Liaison Office of the Central Government in Hong Kong', 'Hong Kong', 'Hong Kong'],
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

test('an office tells the level of its place, whatever the article names besides', () => {
  const officials = officialsIn(
    `It Rains

2020-05-05

Wen Daxin, Party chief of Qinghai, met Lei Mingyu, governor of Hainan, and Bai Liming, governor of Henan, in Tianjin. Lei Shanyu, mayor of Changzhou, spoke in Wuzhou, Guangxi. Jin Haoran, mayor of Kunming, met Qin Bolang, mayor of Taizhou.`,
  );
  expect(officials.flatMap(({ posts }) => posts.map(({ place }) => place))).toEqual([
    'Qinghai',
    'Hainan',
    'Henan',
    'Changzhou',
    'Kunming',
    null,
  ]);
});

describe('the place of a post that names none', () => {
  const placesIn = (text: string) =>
    officialsIn(`It Rains\n\n2020-05-05\n\n${text}`).flatMap(({ posts }) => posts.map(({ place }) => place));

  test.each([
    [
      'the one of the post beside',
      'Wen Daxin, deputy secretary of the Guizhou Provincial Party Committee and governor, spoke.',
      ['Guizhou', 'Guizhou'],
    ],
    [
      'before the name',
      'Deputy Secretary of the Zunyi Municipal Party Committee and Mayor Bai Liming came.',
      ['Zunyi', 'Zunyi'],
    ],
    [
      'the post behind',
      'Governor and deputy secretary of the Guizhou Provincial Committee Wen Daxin came.',
      ['Guizhou', 'Guizhou'],
    ],
    [
      'the province of the paragraph',
      'In Guizhou, Wen Daxin, deputy secretary of the provincial Party committee and governor, spoke.',
      ['Guizhou', 'Guizhou'],
    ],
    [
      'not of another county than the one named',
      'Wen Daxin, head of Zigui County, met Bai Liming, head of Qqi County.',
      ['Zigui County', null],
    ],
    [
      'not of another level',
      'Wen Daxin, deputy secretary of the CPC Zunyi Municipal Committee, vice governor, spoke.',
      ['Zunyi', null],
    ],
    [
      'not of a district',
      'Wen Daxin, Party chief of Nanming District and vice mayor, spoke.',
      ['Nanming District', null],
    ],
    ['not of a post that is over', 'Wen Daxin, former Party chief of Zunyi and mayor, spoke.', ['Zunyi', null]],
    ['not of a post before a verb', 'Wen Daxin, Party chief of Zunyi, was appointed mayor.', ['Zunyi', null]],
    ["not of somebody else's", 'Wen Daxin, Party chief of Zunyi, and Mayor Bai Liming came.', ['Zunyi', null]],
    ['not where one is named', 'Wen Daxin, Party chief of Zunyi and mayor of Anshun, spoke.', ['Zunyi', 'Anshun']],
    [
      'not of a president',
      'Wen Daxin, deputy head of the Zunyi Education Bureau and president, spoke.',
      ['Zunyi', null],
    ],
  ])('%s', (_, text, places) => expect(placesIn(text)).toEqual(places));
});

test.each([
  'acting mayor of Kunming city on Jan 2',
  'acting mayor of Kunming city on Sept. 12',
  'acting mayor of Kunming city in May',
])('a day is no part of it: %s', (wording) => expect(postOf(wording)?.post).toBe('acting mayor of Kunming city'));

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
