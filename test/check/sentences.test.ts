/**
 * Sentences that were written to break the checks: the findings that one paragraph gets, with the words that they mark in [[ ]].
 * All checks are on; the article around it is clean and of 4 July 2022.
 */
import { describe, expect, test } from 'vitest';
import type { CheckId } from '../../src/check/catalogue.ts';
import { articleOf } from '../support/corpus.ts';
import { check } from './support.ts';

const around = (paragraph: string): string =>
  `A new pier opens in Lanxi\n\n2022-07-04\n\nThe district government held a ceremony for the pier. It was long awaited.\n\n${paragraph}\n\nIt was a windy day and the flags made a noise.\n`;

const drawn = async (marked: string): Promise<{ found: string; ids: readonly string[] }> => {
  const plain = marked.replaceAll(/\[\[|\]\]/g, '');
  const { findings } = await check([articleOf(around(plain))]);
  let found = plain;
  for (const { column, endColumn } of findings.toReversed())
    found = `${found.slice(0, column - 1)}[[${found.slice(column - 1, endColumn - 1)}]]${found.slice(endColumn - 1)}`;
  return { found, ids: findings.map((each) => each.check) };
};

const cases: Partial<Record<CheckId, readonly string[]>> = {
  'weekday-mismatch': [
    'The deal was signed on [[Fri, 29 June 2022]] in the hall.',
    'The council will meet on Thursday, July 7, and again on Thursday, July 14.',
    'The council will meet on [[Friday, July 7]].',
    'The rule of Thursday, March 24, 2016 was changed.',
    'On Friday (July 1), the council met.',
    'On [[Thursday (July 1)]], the council met.',
    'On Monday July 4th 2022 the council met, as it did on Sunday 3 July.',
    'The fair runs from Friday, July 8 to Sunday, July 10.',
    'The Sunday Times of June 29, 2022 wrote of it.',
    'The Black Friday of November 2021 was a record.',
    'On Wednesday evening, June 29, the council met.',
    'He said on Tuesday that June 29 was a good day.',
  ],
  'told-before-it-happened': [
    'The harbour received 300 boats in [[August 2022]].',
    'The mayor said that the council met on [[July 20, 2022]] in the hall.',
    'The committee of the harbour was founded on [[July 20, 2022]].',
    'The treaty signed on July 1 entered into force on [[August 1, 2022]].',
    'The festival kicked off on [[July 8, 2022]].',
    'He was elected mayor on [[July 20]].',
    'The council said on July 1 that the pier would open on July 20, 2022.',
    'On July 20, 2022, visitors can see the pier.',
    'The pier is due to open on August 1, 2022, the council said.',
    'The deadline was set for July 20, 2022.',
    'The council approved the plan for 2023, and the budget of 2023 on Friday.',
    'Tickets for July 20, 2022 were sold out.',
    'The council decided to meet on July 20, 2022.',
    'The council promised a new roof by July 20, 2022.',
    'The council called for a vote on July 20, 2022.',
    'The council set July 20, 2022 as the day of the fair.',
    'The council proposed July 20, 2022.',
    'The two sides agreed on a meeting on July 20, 2022.',
    'Registration opened on Monday and closes on July 20, 2022.',
    'The rules were published last week and take effect on July 20, 2022.',
    'The mayor signed an order that comes into force on July 20, 2022.',
    'The council was told that the fair had been moved to August 9, 2022.',
    'The meeting was held ahead of the congress on October 16, 2022.',
    'The exhibition opened on July 3 and runs through July 20, 2022.',
    'Preparations began for the games, which start on July 20, 2022.',
    'The team arrived in Lanxi to prepare the race on July 20, 2022.',
    'The boat left for Chongqing, where it is to arrive on July 20.',
    'If it rained on July 20, 2022, the fair would be moved.',
    'The harbour, where the race was held on June 12, hosted a fair.',
  ],
  'run-together-words': [
    'It was held [[inChongqing]] and [[inXi’an]] last week.',
    'In the afternoon Deng [[andQu]] Landeng left.',
    'The Party [[secretary,Qiu]] Landeng, thanked all.',
    'It [[rained.But]] nobody left.',
    'The McDonald brothers, O’Neill and MacArthur met at SmartCity and at InnoHub.',
    'See Node.js, U.S.Steel and Amazon.Com for more; the file is README.Md, the host lanxi.Gov.cn or WWW.Lanxi.com.',
    'The Chengdu–Chongqing, Yangtze–Huai and “Go-West” plans.',
    'The PhD, the MPhil, kWh, mRNA, pH and the LLaMA model.',
    'They said:"Yes," and left.',
    'Mr.Qiu and Dr.Mo came at 10 a.m.on Friday.',
  ],
  'misspelt-term': [
    'The [[Offical]] Gazette of the [[Goverment]] was read by the [[Comittee]].',
    '[[Governer]] Qiu Landeng met the minster of Westminster.',
    'The [[developement]] of the [[Econmic]] Circle, and the county’s [[governers]].',
    '[[CHONQING]], THE [[COMMITEE]] OF THE [[GOVERMENT]] said.',
    'The [[Chonqing]] line and the Chengdu-[[Chngqing]] line.',
    'The Peoples Congress and the peoples of the world; the Peoples’ Daily.',
    'The Comité Central, the Partido Comunista, the Congreso Nacional and the Presidente.',
    'Sichuanese food, Shanghainese cloth; Guangdonger and Beijinger boats.',
    'The council, counsel and console; the principle principal; the personnel and the personal.',
    'Chungking Mansions and Szechwan pepper, Peking duck, Canton Fair, Tsingtao beer, Nanking Road.',
    'Prince Charles, Mr. Forbes of Hannover and Ms. Andover of Shannon left.',
  ],
  'unbalanced-quotes': [
    'He said: "The pier is open." "It is new," she said. "Is it?"',
    '‘Quiet rivers’, the ’90s, rock ’n’ roll, the boys’ boat and “it’s”.',
    'The 6\'2" man and the 40" screen; 12” pipes.',
    'The plan ("Go West") and ([["]]Go East) were read.',
    '“A” and [[“]]B and “C” were read.',
    'The "two-centers" formula,[["]] he said.',
    '“B", he said, and "C”, and 《红楼梦》 and 「好」.',
  ],
  'impossible-date': [
    'The pier opened on [[September 31]].',
    'The pier opened on [[31 November 2021]].',
    'The score was 02/03, the ratio 3/4/5 and the file 01/02/2022/a.txt.',
  ],
  truncated: ['The harbour: three boats, one bell, a roof.', 'Why now?', 'Three things were asked for:'],
};

const marks = (text: string): number => text.split('[[').length - 1;

describe.each(Object.entries(cases))('%s', (id, sentences) => {
  test.each(sentences)('%s', async (sentence) => {
    const { found, ids } = await drawn(sentence);
    expect(found).toBe(sentence);
    expect(ids).toEqual(Array.from({ length: marks(sentence) }, () => id));
  });
});
