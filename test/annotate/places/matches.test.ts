/** Places that must be found, with the spans that they must have. */
import { describe, test } from 'vitest';
import { expectDrawn } from './drawn.ts';

describe('gazetteer names', () => {
  test.each([
    'The fair was held in [[Yubei District|CN-500112]] of [[Chongqing|CN-500000]].',
    'Farmers in [[Fengjie|CN-500236]] grow oranges, and [[Fengjie county|CN-500236]] sells them.',
    'They left [[Zhongxian County|CN-500233]], also printed as [[Zhong County|CN-500233]], at noon.',
    '[[Xiushan Tujia and Miao Autonomous County|CN-500241]] and [[Pengshui county|CN-500243]] lie in the southeast.',
    'A train from [[Mianyang City|CN-510700]] to [[Chengdu|CN-510100]] was late.',
    'Herders of [[Aba Tibetan and Qiang Autonomous Prefecture|CN-513200]] moved to [[Ngawa|CN-513200]] and [[Garze prefecture|CN-513300]].',
    'She was born in [[Kardze|CN-513300]], he in [[Shangri-La|CN-533401]], both say.',
    'In [[Guang’an|CN-511600]], [[Ya’an|CN-511800]] and [[Xi’an|CN-610100]] it rained; in [[Xi`an|CN-610100]] it poured.',
    'From [[Ürümqi|CN-650100]] or [[Urumqi|CN-650100]] to [[Kashi|CN-653100]] and [[Kashgar|CN-653100]] it is far.',
    'Snow fell in [[Lyuliang|CN-141100]], which others spell [[Lvliang|CN-141100]] or [[Lüliang|CN-141100]].',
    'The [[Xinjiang Uygur Autonomous Region|CN-650000]] and the [[Ningxia Hui Autonomous Region|CN-640000]] signed.',
    'The [[Xinjiang Uighur Autonomous Region|CN-650000]] is [[Xinjiang Uyghur autonomous region|CN-650000]] elsewhere.',
    'The [[Tibet Autonomous Region|CN-540000]], or [[Xizang|CN-540000]], has its capital in [[Lhasa|CN-540100]].',
    'The [[Hong Kong Special Administrative Region|CN-810000]], [[Macao|CN-820000]] and [[Taiwan|CN-710000]] took part.',
    'Growers in [[Kai County|CN-500154]] remember the old name of [[Kaizhou|CN-500154]].',
    'The road to [[Wulong County|CN-500156]] has been a road to [[Wulong District|CN-500156]] since 2016.',
    'Envoys of the [[U.S.|US]], the [[UK|GB]], the [[Republic of Korea|KR]] and [[Laos|LA]] met in [[Geneva|geneva]].',
    'In [[New York|new-york]] and [[Washington, D.C.|washington]], traders slept.',
    'On the [[Yangtze|yangtze-river]], also called the [[Yangtze river|yangtze-river]], ships wait.',
    'The barrier in the upper reaches of the [[Yangtze River|yangtze-river]] holds.',
    'It promotes the [[Yangtze River Economic Belt|yangtze-river-economic-belt]] and [[Tianfu New Area|tianfu-new-area]].',
    'The [[western (Chongqing) science city|western-science-city]] and the [[China (Chongqing) Pilot Free Trade Zone]] grow.',
    'The [[New International Land-Sea Trade Corridor]] and the [[Bashu Culture and Tourism Corridor]] were named.',
    'Delegates met at the [[Great Hall of the People]] in [[Beijing|CN-110000]].',
    'They saw [[Dongshan New Port Area]], [[Linkong Airport Economic Area]] and the [[Rock Carving Cultural and Creative Park]].',
    'Ferries from [[Keelung|keelung]] and [[Hualien|hualien-county]] pass [[Taoyuan|taoyuan]] in [[Taiwan|CN-710000]].',
    'Tea of [[Taoyuan County|CN-430725]] in [[Hunan|CN-430000]] is green.',
    '[[Guide County|CN-632523]] in [[Qinghai|CN-630000]] is no guide.',
    'It rained in [[Xi’ an|CN-610100]] and in [[Guang ’an|CN-511600]], as machines print it.',
    'From [[Luding (Tibetan: Chagsam) County|CN-513322]] to [[Ganzi (Kardze) Tibetan Autonomous Prefecture|CN-513300]] it snowed.',
    'They left [[Aba (Ngawa) Prefecture|CN-513200]] for [[Wuxi (Chongqing) County|CN-500238]].',
    'The road to [[Chengdu|CN-510100]] (capital of [[Sichuan|CN-510000]]) is long.',
    '[[Gongqing city|CN-360482]] and [[Tashkurgan Tajik Autonomous County|CN-653131]] are old spellings.',
    'The [[Northern Metropolis|northern-metropolis]] and the [[Kwu Tung North New Development Area]] are planned in [[Hong Kong]].',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('one place or two', () => {
  test.each([
    'We build the [[Chengdu-Chongqing economic circle|chengdu-chongqing-economic-circle]] together.',
    'We build the [[Chengdu-Chongqing Dual-City Economic Circle|chengdu-chongqing-economic-circle]] together.',
    'We build the [[Chengdu-Chongqing twin-city economic circle|chengdu-chongqing-economic-circle]] together.',
    'The [[Sichuan]]-[[Chongqing]] cooperation goes on, as does that of [[Yunnan]] and [[Guizhou]].',
    'A [[Chongqing]]-based firm buys from a [[Chengdu]]-based one.',
    'The [[Chengdu-Chongqing Expressway]] and the [[China-Laos Railway]] carry fruit.',
    'The [[Beijing-Tianjin-Hebei region]] and the [[Guangdong-Hong Kong-Macao Greater Bay Area]] compare notes.',
    '[[Wushan County|CN-500237]] of [[Chongqing]] is [[Chongqing]]’s [[Wushan County|CN-500237]].',
    'He flew to [[Chongqing Jiangbei International Airport]] and crossed the [[Jialing River Bridge]] by taxi.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('a settlement behind its kind', () => {
  test.each([
    'The nearby [[town of Zhangzha|zhangzha-town]] and [[Zhangzha Town|zhangzha-town]] are one.',
    'The [[village of Haiga|haiga-village]] was cut off.',
    'The town of [[Zigui|CN-420527]] moved.',
    'In [[Jiuzhuanggou village|jiuzhuanggou-village]], [[Mapo township|mapo-township]], rain fell.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('headings', () => {
  test.each([
    '[[Chongqing]], [[Sichuan]] Launch Joint Flood Drill on [[Jialing River]]',
    '[[Chengdu-Chongqing High-Speed Railway]] Carries 200 Million Passengers',
    '[[Wanzhou Port]] Handles Record Cargo in First Half of 2023',
    '[[DALI]] LAKE PATROL SWAPS PETROL FOR PADDLES',
    '[[SW China|southwest-china]] county lifts ban on fireworks',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('parts of places', () => {
  test.each([
    'Farms in [[northeast Chongqing|northeastern-chongqing]] and [[northeastern Chongqing|northeastern-chongqing]] are one.',
    '[[Northeastern Chongqing|northeastern-chongqing]] and [[north-eastern Chongqing|northeastern-chongqing]] as well.',
    'Ports of [[southern Sichuan|southern-sichuan]] trade with [[western Chongqing|western-chongqing]] daily.',
    'It lies in [[southwest China|southwest-china]]’s [[Chongqing Municipality|CN-500000]], not in [[South-West China|southwest-china]]’s [[Yunnan|CN-530000]].',
    'Growth in [[western China|western-china]] and in [[China’s western region|western-china]] was strong.',
    'The [[central Chengdu-Chongqing region]] will be developed.',
    '[[South West China|southwest-china]], the [[south-west of China|southwest-china]] and [[South East Asia|southeast-asia]] are one word to others.',
    'He came to North and [[East China|eastern-china]], and to South, [[West Africa|west-africa]].',
    'In the [[Philippines|PH]] and China Southern Airlines wrote to [[Stockport|stockport]], the [[UK|GB]] and China Daily to [[Chemnitz|chemnitz]].',
    'Comrades of the Governments of [[Zunyi|CN-520300]] and [[Bijie|CN-520500]] spoke.',
    'He saw [[Yunyang|CN-500235]] and [[Fengjie|CN-500236]] Counties; he saw [[Beibei|CN-500109]], [[Yubei|CN-500112]] and [[Jiangbei|CN-500105]] Districts.',
    'Trains to [[Southeast Asia|southeast-asia]], [[Central Asia|central-asia]] and [[Western Europe|western-europe]] run daily.',
    'Talks with [[South Korea|KR]] and [[North Korea|KP]] on [[South Africa|ZA]] went on.',
    'In central [[London]] it rains; in downtown [[Chengdu]] it does not; in inland [[China]] it may.',
  ])('%s', (drawing) => expectDrawn(drawing));
});

describe('names that say what they are', () => {
  test.each([
    'A road reached [[Heron Feather Island|heron-feather-island]] last week.',
    'Then came the [[Qingtan-Lushi Expressway]], [[Cloudgate Wetland Park]] and [[Luyin Science City]] as neighbours.',
    'A second exit is planned at [[Three Lanterns Mountain]] for 2025.',
    'Visiting [[Pingtan Island]], he praised the fishers of [[Ciqiwan town|ciqiwan-town]] by name.',
    'They climbed [[Mount Siguang]] and swam in [[Lake Chagan]] before lunch.',
    'It lies in [[Luohe Economic and Technological Development Zone]], near [[Shimen Harbour]], they say.',
    'The outline of the Plan for the [[Chengdu-Chongqing economic circle]] was read.',
    'Workers at [[Luohuang Industrial Park]] and [[Changshou Chemical Industrial Park]] were on holiday.',
    'The [[Jialing|jialing-river]], [[Yangtze|yangtze-river]] and [[Wujiang|wujiang-river]] rivers rose.',
  ])('%s', (drawing) => expectDrawn(drawing));
});
