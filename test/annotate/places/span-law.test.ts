/** Properties that hold for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesIn } from './drawn.ts';

const words = fc.constantFrom(
  ...(
    'Chongqing Chengdu - Yangtze River River District district New Area economic circle Western ( ) Science City northeast North of the , . and ’s ' +
    "'s Mount Lake Chaoyang Wushan County Beijing University Forum Sichuan China People Government rivers districts Free Trade Zone Jordan Li Mr é 🙂 \u0000 \n"
  ).split(' '),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
);

describe('any text', () => {
  test('spans are slices, in order, apart from each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const place of placesIn(text)) {
          expect(text.slice(place.start, place.end)).toBe(place.text);
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.entity.id).not.toBe('');
          end = place.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('articles do not influence each other', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const alone = placesIn(text);
        placesIn(other);
        expect(placesIn(text)).toEqual(alone);
      }),
    );
  });
});
