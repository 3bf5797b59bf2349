/** Where sentences end, and where they do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { sentences, tokensOf } from './cut.ts';

describe('sentences', () => {
  test.each([
    ['points', 'It rained.| The river rose!| Why?| Nobody knows.'],
    ['titles', 'Gov. Li and Mr. Wang met Dr. Chen.| They left.'],
    ['ranks', 'Maj. Gen. Wei met Sen. Whitcombe.| Talks went on.'],
    ['months and days', 'On Jan. 15, Fri. noon, it was Sept. 3 in Lima.| So it goes.'],
    ['numbers', 'The No. 1 court and Nos. 2 and 3 courts.| It has No. 4 too.'],
    ['a "no" that ends', 'The mayor said no.| The plan failed.'],
    ['decimals', 'It grew 5.5 percent to 2,000.5 yuan.| In all.'],
    ['U.S. before a name', 'The U.S. Senator came from the U.S. by ship.'],
    ['U.S. at the end', 'They came from the U.S.| The ship was late.'],
    ['hours', 'It opened at 8 a.m. on Monday and at 9 p.m. again.| All came.'],
    ['companies', 'Chongqing Sokon Co., Ltd. builds cars.| Midea Inc.| The plant is new.'],
    ['initials', 'John Q. Public and J. R. Smith came.| They sat.'],
    ['a letter that ends', 'This is plan B.| The city has no other.'],
    ['latin', 'Cars, ships, etc. were sold.| Cars, etc.| The fair closed.'],
    ['a quotation inside', '"We came," he said, "and saw."| They left.'],
    ['a quotation of two sentences', '“It is done.| We are glad.”| So said the mayor.'],
    ['a closing quotation mark', 'He said: "Yes."| "No," she said.'],
    ['a quotation that goes on', '"Will you come?" he asked.| No answer.'],
    ['brackets', '(The end.)| A start.'],
    ['an ellipsis', 'Well…| He left.| Well... she stayed.'],
    ['a missing space', 'The meeting was held.|Tang said it was good.'],
    ['an address', 'Visit www.iChongqing.info or iChongqing.info today.| Thanks.'],
    ['lower case behind', 'The firm Yahoo! was sold. iPhones were not.'],
    ['a number next', 'It was 2019.| 40 people came.'],
    ['Chinese', '你好。|再见！|Hello.'],
    ['a list', 'They want:\n|1. rain;\n|2. snow;\n|and sun'],
    ['headings and captions', 'Mayor Opens Bridge\n|Photo shows the bridge\n|The bridge is open.'],
    ['nothing', ''],
  ])('%s', (_, drawing) => {
    const expected = drawing.split('|').map((sentence) => sentence.trim());
    expect(sentences(drawing.replaceAll('|', ''))).toEqual(drawing === '' ? [] : expected);
  });

  test('any text: every token is in one sentence, in order, within its block', () => {
    const pieces = fc.constantFrom(
      ...'. ! ? ” " ( ) Mr. No. 1 U.S. He said the etc. Co. a \n … 。 , -'.split(' '),
      ' ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokensOf(text);
        let next = 0;
        for (const { first, last, block } of splitSentences(tokens)) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(new Set(tokens.blocks.slice(first, last + 1))).toEqual(new Set([block]));
          next = last + 1;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 500, seed: 20260101 },
    );
  });
});
