/** Laws of the dates layer: spans, order, any text; and that no clock, time zone or locale counts. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromNumber, isDay, toNumber, weekdayOf, weekOf } from '../../../src/annotate/dates/resolve/civil.ts';
import { annotatedOf } from './drawn.ts';

const PARTS = (
  'On in from to the of and since until by last next this May March June Sept. Dec. Friday Sun Mondays 22 31 30 2022 1998 2020-02-30 02/03/2022 ' +
  '2022.5.31 1990s quarter half year years month week day days ago later two first third 14th Five - Year Plan century ( ) , . ; : – / ’s ' +
  "Session National People's Congress CPPCC Chongqing met will open said early late mid end morning 10:30 a.m. today yesterday Christmas Eve New"
).split(' ');

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const pages = fc.constantFrom(null, '2022-07-04', '2020-02-29', '2019-12-31', '2024-01-01');

describe('of any text', () => {
  test('mentions keep the span law, their order and a value that their days agree with', () => {
    fc.assert(
      fc.property(texts, pages, (text, published) => {
        const { article, dates, tokens } = annotatedOf(text, { published });
        let end = 0;
        for (const date of dates) {
          expect(article.text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect([tokens.starts[date.first], tokens.ends[date.last]]).toEqual([date.start, date.end]);
          if (date.days) expect(date.days.start <= date.days.end).toBe(true);
          expect(date.days === null).toBe(date.value === null || date.value.startsWith('--'));
          expect(date.isRange && date.days !== null).toBe(
            date.value?.includes('/') === true && !date.value.startsWith('--'),
          );
          end = date.end;
        }
      }),
      { numRuns: 600, seed: 20260101 },
    );
  });
});

describe('civil days', () => {
  test('agree with the platform’s UTC calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
        const platform = new Date(days * 86_400_000);
        const day = fromNumber(days);
        expect(day).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(toNumber(day)).toBe(days);
        expect(isDay(day)).toBe(true);
        expect(weekdayOf(days) % 7).toBe(platform.getUTCDay());
      }),
      { numRuns: 2000, seed: 20260101 },
    );
  });

  test.each([
    ['2021-01-03', { year: 2020, week: 53 }],
    ['2021-01-04', { year: 2021, week: 1 }],
    ['2019-12-30', { year: 2020, week: 1 }],
    ['2022-06-29', { year: 2022, week: 26 }],
  ])('ISO week of %s', (iso, week) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(weekOf(toNumber({ year, month, day }))).toEqual(week);
  });
});

describe('the clock', () => {
  const sources = readdirSync('src/annotate/dates', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  test.each(sources)('%s reads none', (name) => {
    expect(readFileSync(`src/annotate/dates/${name}`, 'utf8')).not.toMatch(
      /\bDate\.\w|\bnew Date\b|Intl\.|toLocale|process\.env/,
    );
  });

  const told = (): string => {
    const text = 'On Friday, in June and last year they met; tomorrow and on May 22 they will meet.';
    return JSON.stringify(annotatedOf(text, { published: '2022-07-04' }).dates);
  };

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each(['UTC', 'Pacific/Kiritimati', 'America/Adak'])(
    'neither the time zone %s nor a later day changes anything',
    (zone) => {
      const usual = told();
      vi.stubEnv('TZ', zone);
      vi.stubEnv('LC_ALL', 'ar_EG.UTF-8');
      vi.useFakeTimers({ now: new Date('2036-11-22T23:59:59Z') });
      expect(new Date().getFullYear()).toBeGreaterThanOrEqual(2036);
      expect(told()).toBe(usual);
      expect(JSON.parse(usual)).toHaveLength(5);
    },
  );
});
