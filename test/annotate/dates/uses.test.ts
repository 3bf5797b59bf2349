/** What a date does in its clause. */
import { expect, test } from 'vitest';
import type { DateUse } from '../../../src/annotate/dates/date-mention.ts';
import { datesIn } from './drawn.ts';

const cases: readonly [use: DateUse, text: string][] = [
  ['event', 'On May 22, the delegation held a plenary session.'],
  ['event', 'The hall will open in September.'],
  ['event', 'The airport was built in 2015.'],
  ['event', 'They met from July 9 to 10, 2019.'],
  ['event', 'Last year, the city opened 20 schools.'],
  ['event', 'In 2020 Chongqing opened a second airport.'],
  ['event', 'On May 22 Chen met the envoys.'],
  ['name', 'He approved of the 2020 Government Work Report.'],
  ['name', 'It will host the 2022 Winter Olympics.'],
  ['name', 'The plan is called Vision 2035.'],
  ['name', 'It was a good start of the 14th Five-Year Plan.'],
  ['since', 'The road has been closed since 2012.'],
  ['since', 'From 2020, all buses run on batteries.'],
  ['since', 'As of June 1, the rules apply.'],
  ['since', 'The rules apply starting from July 1.'],
  ['until', 'The hall is closed until Friday.'],
  ['deadline', 'By 2035 the network will have 50,000 km of lines.'],
  ['deadline', 'It must be ready by the end of this year.'],
  ['deadline', 'It must be ready before July 1.'],
  ['reference', 'GDP in 2021 grew 8.3 percent.'],
  ['reference', 'In the first half of this year, exports rose 12 percent to 1.3 billion yuan.'],
  ['reference', 'They arranged the economic work in 2022.'],
  ['reference', 'It will accomplish this year’s goals.'],
  ['reference', 'The May 22 meeting was short.'],
  ['reference', 'Prices are higher than in 2019.'],
  ['reference', 'They set targets for 2025.'],
  ['reference', 'It was a rise against 188 in March 2022.'],
  ['reference', 'In 2022, the province counted 1,130 of them.'],
  ['reference', 'By 2025 the port is to handle 1.4 billion tonnes a year.'],
  ['event', 'A museum with 300 rooms opened in 2019.'],
  ['event', 'A storm in 2012 killed 28,000 sheep.'],
  ['event', 'The talks are scheduled for May.'],
  ['duration', 'Over the past two years, it has grown.'],
  ['duration', 'In the next five years, it will grow.'],
  ['duration', 'During the 14th Five-Year Plan period, it will grow.'],
  ['age', 'He was born in 1960.'],
  ['age', 'Mao Dun (1896-1981) wrote it.'],
  ['recurring', 'They meet every Monday.'],
];

test.each(cases)('%s: %s', (use, text) => {
  expect(datesIn(text, { published: '2022-07-04' })[0]?.use).toBe(use);
});
