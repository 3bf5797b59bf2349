/** The name does not matter: a sentence gives its post to whoever stands in it. */
import { expect, test } from 'vitest';
import { officialsIn } from './drawn.ts';

/** Names that are words, places, of every language of China and of others. */
const NAMES = (
  'Long Wei|An Ning|Tang Song|He Ming|Bai Yun|Xia Tian|Fang Fang|Chen Min’er|Ouyang Lan|Zhuge Qing|Song Yang|Pan Bin|Lin Dan|Jin Ping|Ye Wen|' +
  'Jiang Nan|Jiang Su|Hu Bei|He Bei|An Hui|Tai Shan|Shan Dong|Shen Yang|Bao Ding|Han Dan|Wu Han|Liang Shan|Guang An|' +
  'Lau Chi-ming|Szeto Wah-kit|Carrie Lam Cheng Yuet-ngor|Lee Hsien Lung|Kim Yong-nam|SUN Chunlan|Lyu Yu|Lü Lan|Deng Xiao Ping|' +
  "Erkin Tursun|Padma Choling|Bayanqolu Bagen|Anna Müller|Jean-Pierre Raffarin|María José López García|Mohammed bin Salman|Nguyen Van Thuong|Bill O'Neill"
).split('|');

const SENTENCES: readonly (readonly [sentence: string, ...posts: string[]])[] = [
  ['@, mayor of Kunming, said the road would open.', 'mayor of Kunming'],
  [
    'The road will open, said @, deputy director of the Yunnan education bureau.',
    'deputy director of the Yunnan education bureau',
  ],
  ['Kunming Mayor @ opened the road.', 'Kunming Mayor'],
  ['On Monday, Vice Governor @ met guests.', 'Vice Governor'],
  ['Mayor and deputy Party chief @ left.', 'Mayor', 'deputy Party chief'],
  ['Party Secretary of Kunming @ met guests.', 'Party Secretary of Kunming'],
  ["The city's mayor, @, said no.", "city's mayor"],
  ['@ was elected governor of Yunnan on Monday.', 'governor of Yunnan'],
  ['@ is the mayor of Kunming.', 'mayor of Kunming'],
  ['They named @ as director of the Kunming education bureau.', 'director of the Kunming education bureau'],
  ['@ was replaced by Zhao Lei as mayor of Kunming.', 'mayor of Kunming'],
  ['It was attended by Zhao Lei, head of Yubei District, @, mayor of Kunming, and others.', 'mayor of Kunming'],
  ['Zhao Lei, mayor of Kunming, and @, its Party chief, left.', 'Party chief'],
  ['Vice mayors Zhao Lei and @ attended.', 'Vice mayor'],
  ['Provincial leaders Zhao Lei, @, and Qian Wen attended.', 'Provincial leader'],
  ['@ and Zhao Lei, vice mayors of Kunming, left.', 'vice mayor of Kunming'],
  ['@, who is also a deputy to the National People’s Congress, agreed.', "deputy to the National People's Congress"],
  ['@ (mayor of Kunming) spoke.', 'mayor of Kunming'],
  [
    '@, 52, secretary of the CPC Kunming Municipal Committee and vice governor of Yunnan, left.',
    'secretary of the CPC Kunming Municipal Committee',
    'vice governor of Yunnan',
  ],
];

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

test.each(SENTENCES)('%s', (sentence, ...posts) => {
  const lost = NAMES.filter((name) => {
    const officials = officialsIn(`A Week in the Region\n\n2021-03-05\n\n${sentence.replace('@', name)}`);
    const person = officials.find((official) => letters(official.name) === letters(name));
    return person?.mentions.length !== 1 || person.posts.map(({ post }) => post).join() !== posts.join();
  });
  expect(lost).toEqual([]);
});
