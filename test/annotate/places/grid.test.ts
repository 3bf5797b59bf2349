/** The grid: wordings × places × positions in a sentence, each cell's places known by how it is made. */
import { describe, test } from 'vitest';
import { expectDrawn } from './drawn.ts';

/** A place as it is drawn: "[[Zunyi|CN-520300]]". */
const draw = (text: string, id: string): string => `[[${text}|${id}]]`;

interface Triple {
  readonly province: string;
  readonly provinceId: string;
  readonly city: string;
  readonly cityId: string;
  readonly county: string;
  readonly countyId: string;
  /** Type word of the county. */
  readonly type: string;
}

const TRIPLES: readonly Triple[] = [
  ['Guizhou', '520000', 'Zunyi', '520300', 'Meitan', '520328', 'County'],
  ['Shaanxi', '610000', "Yan'an", '610600', 'Wuqi', '610626', 'County'],
  ['Sichuan', '510000', "Guang'an", '511600', 'Wusheng', '511622', 'County'],
  ['Jiangsu', '320000', 'Suzhou', '320500', 'Kunshan', '320583', 'City'],
  ['Hubei', '420000', 'Wuhan', '420100', 'Hanyang', '420105', 'District'],
  ['Inner Mongolia', '150000', 'Ordos', '150600', 'Ejin Horo', '150627', 'Banner'],
].map(([province = '', p, city = '', c, county = '', k, type = '']) => ({
  province,
  provinceId: `CN-${p}`,
  city,
  cityId: `CN-${c}`,
  county,
  countyId: `CN-${k}`,
  type,
}));

const WORDINGS: Readonly<Record<string, (place: Triple) => string>> = {
  city: ({ city, cityId }) => draw(city, cityId),
  'city City': ({ city, cityId }) => draw(`${city} City`, cityId),
  'the city of city': ({ city, cityId }) => `the city of ${draw(city, cityId)}`,
  'downtown city': ({ city, cityId }) => `downtown ${draw(city, cityId)}`,
  'city in province': ({ city, cityId, province, provinceId }) =>
    `${draw(city, cityId)} in ${draw(province, provinceId)}`,
  "province's city city": ({ city, cityId, province, provinceId }) =>
    `${draw(province, provinceId)}'s ${draw(`${city} city`, cityId)}`,
  'the province city of city': ({ city, cityId, province, provinceId }) =>
    `the ${draw(province, provinceId)} city of ${draw(city, cityId)}`,
  'county County': ({ county, countyId, type }) => draw(`${county} ${type}`, countyId),
  'county county of city': ({ county, countyId, city, cityId, type }) =>
    `${draw(`${county} ${type.toLowerCase()}`, countyId)} of ${draw(city, cityId)}`,
  "city's county": ({ county, countyId, city, cityId }) => `${draw(city, cityId)}'s ${draw(county, countyId)}`,
  'city City county County': ({ county, countyId, city, cityId, type }) =>
    `${draw(`${city} City`, cityId)} ${draw(`${county} ${type}`, countyId)}`,
  'county, a county of city': ({ county, countyId, city, cityId, type }) =>
    `${draw(county, countyId)}, a small ${type.toLowerCase()} of ${draw(city, cityId)}`,
};

/** Positions in a sentence; `place` stands for the drawing. */
const FRAMES: Readonly<Record<string, (place: string) => string>> = {
  start: (place) => `${place.replace(/^the /, 'The ')}, it said, had its first snow.`,
  'inside a sentence': (place) => `Growers in ${place} lost half of their tea.`,
  'after a clause': (place) => `When the water fell, people walked to ${place}.`,
  quotation: (place) => `“We left ${place} at dawn,” the cook said.`,
  list: (place) => `They came from [[Hebei|CN-130000]], ${place} and [[Hainan|CN-460000]].`,
  brackets: (place) => `Two mills (one in ${place}) burnt down.`,
  heading: (place) => `Landslide Blocks Road Near ${place}`,
};

describe.each(Object.keys(WORDINGS))('%s', (wording) => {
  test.each(Object.keys(FRAMES))('%s', (frame) => {
    for (const place of TRIPLES) expectDrawn(FRAMES[frame]?.(WORDINGS[wording]?.(place) ?? '') ?? '');
  });
});

describe('two of one name, told by the city', () => {
  test.each([
    ['Chaoyang District', 'Beijing', 'CN-110105'],
    ['Chaoyang District', 'Changchun', 'CN-220104'],
    ['Gulou District', 'Fuzhou', 'CN-350102'],
    ['Gulou District', 'Nanjing', 'CN-320106'],
    ['Hedong District', 'Linyi', 'CN-371312'],
    ['Xincheng District', "Xi'an", 'CN-610102'],
    ['Baiyun District', 'Guiyang', 'CN-520113'],
    ['Wushan County', 'Chongqing', 'CN-500237'],
  ])('%s of %s', (name, city, id) => {
    expectDrawn(`Trees grow in [[${name}|${id}]] of [[${city}]] and die.`);
    expectDrawn(`Trees grow in [[${name}|${id}]], [[${city}]].`);
    expectDrawn(`Trees grow in [[${city}]]’s [[${name.toLowerCase().replace(/^./, (c) => c.toUpperCase())}|${id}]].`);
    expectDrawn(`[[${city}]] opened thirty parks.\nThe one in [[${name}|${id}]] is small.`);
    expectDrawn(`The one in [[${name}|${id}]] is small.`, city.toUpperCase());
  });
});

const BODIES: readonly ((place: string) => string)[] = [
  (place) => `the ${place} government`,
  (place) => `the ${place} Government`,
  (place) => `the ${place} provincial committee of the Communist Party of China`,
  (place) => `the ${place} Party committee`,
  (place) => `the ${place} provincial people's congress`,
  (place) => `the ${place} women's federation`,
  (place) => `the ${place} municipal health commission`,
  (place) => `the ${place} provincial department of culture`,
  (place) => `the ${place} provincial culture and tourism department`,
  (place) => `the ${place} public security bureau`,
  (place) => `${place} authorities`,
  (place) => `${place} police`,
  (place) => `${place} No. 1 Middle School`,
  (place) => `the Bank of ${place}`,
  (place) => `the destroyer ${place}`,
];

const BODY_FRAMES: readonly ((body: string) => string)[] = [
  (body) => `Work has begun, according to ${body}.`,
  (body) => `${body.replace(/^the /, 'The ')} said so on Friday.`,
  (body) => `In spring, ${body} had 300 members.`,
];

describe('the place of a body is part of its name', () => {
  test.each(BODIES.map((body) => [body('…'), body] as const))('%s', (_, body) => {
    for (const place of ['Sichuan', 'Urumqi', "Xi'an", 'Inner Mongolia'])
      for (const frame of BODY_FRAMES) expectDrawn(frame(body(place)));
  });
});

describe('small letters behind a place that are no body', () => {
  test.each([
    'The [[Sichuan]] provincial capital is wet.',
    'The [[Sichuan]] and [[Chongqing]] governments agreed.',
    'The [[Sichuan]] and [[Chongqing]] authorities agreed.',
    'The local government in [[Zhongshan]] agreed.',
    'Police in [[Xi’an]] agreed.',
    '[[Chongqing]] people like police shows.',
    '[[Hunan]] farmers and police met.',
    'The [[Shanxi]] provincial economy and police were named.',
    '[[Yunnan]] county officials asked the government for help.',
    'Customs authorities of [[Urumqi]], the regional capital, agreed.',
    '[[Chengdu city]] center is busy.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('named after what they join', () => {
  test.each([
    'The [[Chengdu-Kunming railway|chengdu-kunming-railway]] is steep.',
    'The [[China-Laos Railway|china-laos-railway]] and the [[China-Laos railway|china-laos-railway]] are one.',
    'The [[Guangzhou-Shenzhen-Hong Kong high-speed railway]] is short.',
    '[[China-Laos Railway]] Carries Five Million',
    'The [[Chengdu]]-[[Chongqing]] integration and the [[China]]-[[Vietnam]] border are spoken of.',
    'A [[Europe]] railway is one to [[Europe]].',
    'The [[Chengdu–Chongqing economic circle|chengdu-chongqing-economic-circle]] is printed with a dash.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('a name of several words, its kind written small', () => {
  test.each([
    'The [[Chongqing Jiangbei airport|chongqing-jiangbei-airport]] and [[Urumqi Diwopu international airport]] grew.',
    'In [[Huanglong scenic area|huanglong-scenic-area]] and in [[Guizhou]] scenic area hotels they slept.',
    'The Tiangong space station is up, and [[Nanjing]] station is full.',
    'The [[Wuhan Hankou railway station]] is old.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('doubtful names beside the place that they lie in', () => {
  test.each([
    'They moved from [[Dongfang|CN-469007]], [[Hainan]], to [[Shenyang]]’s [[Xinmin|CN-210181]].',
    'Reported by Xinhua, Hunan Daily and read in [[Guide|CN-632523]], [[Qinghai]].',
    'In the North, [[Hong Kong]] is warm, as is Bole.',
    'They moved to [[Jinzhou|CN-210700]], [[Liaoning]], and to [[Linyi|CN-371300]], [[Shandong]].',
    'In [[Liaoning]], [[Jinzhou|CN-210700]] is a port.',
    '[[Shuangqiao District|CN-130802]] of [[Chengde]] and [[Fengfeng Mining District|CN-130406]] are old.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('autonomous divisions, however their peoples are joined', () => {
  const DIVISIONS = [
    ['Aba', ['Tibetan', 'Qiang'], 'Prefecture', 'CN-513200'],
    ['Dehong', ['Dai', 'Jingpo'], 'Prefecture', 'CN-533100'],
    ['Liangshan', ['Yi'], 'Prefecture', 'CN-513400'],
    ['Xiushan', ['Tujia', 'Miao'], 'County', 'CN-500241'],
    ['Beichuan', ['Qiang'], 'County', 'CN-510726'],
  ] as const;
  test.each(DIVISIONS)('%s', (name, peoples, type, id) => {
    for (const joint of [' and ', '-', ' & ', '–'])
      for (const kind of [`Autonomous ${type}`, type, type.toLowerCase()])
        expectDrawn(`Snow fell in [[${name} ${peoples.join(joint)} ${kind}|${id}]] and melted.`);
  });
  test('peoples without a type', () => expectDrawn('In [[Aba|CN-513200]], Tibetan and Qiang herders met.'));
});

describe('towns that share their type word', () => {
  test.each([
    'Floods hit [[Xiaohe|xiaohe-township]] and [[Longtan|longtan-township]] townships in [[Yilong county]].',
    '[[Baiyan|baiyan-town]], [[Huangshui|huangshui-town]] and [[Lengshui|lengshui-town]] towns will merge.',
    '[[Guizhou]] and [[Hunan]] villages sing, as do Miao and Tujia villages.',
    'He left [[Wushan]] and [[Fengjie]] villages; Harbour towns are old.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('where a province lies is no part of it', () => {
  test.each([
    '[[China]]’s southwestern [[Sichuan province|CN-510000]] and its far western [[Xinjiang|CN-650000]] grow.',
    'In northern [[Sichuan province|CN-510000]], [[northern Sichuan|northern-sichuan]], northern [[Guangxi Zhuang autonomous region|CN-450000]] and [[China]]’s [[Guizhou]] it rained.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('the kind before the name', () => {
  test.each([
    'Ships cross the [[Gulf of Aden|gulf-of-aden]] and the [[Bay of Bengal|bay-of-bengal]].',
    'They came from [[Gyeonggi Province|gyeonggi]] and [[Weichang|CN-130828]], a county of [[Chengde|CN-130800]].',
    'The bay of quiet was none.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('never', () => {
  test.each([
    'A Garden City needs trees, and a Longtan Industrial Park needs roads.',
    'Athletes moved into the Olympic Village, crews into the Film Park.',
    'It is known as the Flower Town, the Spring City and the Golden Village.',
    'The Buffer Zone, the Exclusion Zone and a Four-Star Scenic Area were marked.',
    'Mr. Jordan, Michael Jordan and the Prof. Georgia of the film are persons.',
    'George Washington crossed it.',
    'The frigate Yuncheng, the destroyer Hong Kong and the aircraft carrier Shandong sailed.',
    'Guiding farmers is hard, boxing is fun, Boxing is both.',
    'Reunion dinners and longan were served to guests of Real Madrid.',
    'Sixty-Year-Old Bridge Reopens at Last',
    'China Railway and China Southern sell tickets for Summer Davos.',
  ])('%s', (drawing) => expectDrawn(drawing));

  test('a province’s village', () => expectDrawn('Tea Lifts [[Guizhou]] Village Out of Poverty'));
  test('a word of headings', () => expectDrawn('Come With Us to [[Tibet]]'));
});
