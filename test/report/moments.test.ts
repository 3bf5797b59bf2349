/** Formats for moments: calendars and web timelines. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/format.ts';
import { formats } from '../../src/report/formats.ts';
import type { Moment } from '../../src/report/moment.ts';

const day: Moment = {
  first: '2022-06-29',
  last: '2022-06-29',
  from: '2022-06-29',
  to: null,
  title: 'the fair; opened, at last',
  text: 'On June 29, <b>the fair</b> opened.',
  kind: 'opening',
  isPlanned: false,
  people: ["Chen Min'er"],
  places: ['Yibin'],
  notes: ['Date: day'],
  sources: ['a.txt:1:1'],
};

const month: Moment = { ...day, first: '2022-10-01', last: '2022-10-31', from: '2022-10', isPlanned: true, places: [] };
const range: Moment = { ...day, first: '2019-07-09', last: '2019-07-10', from: '2019-07-09', to: '2019-07-10' };

const report = (moments?: readonly Moment[]): Report => ({
  title: '3 events',
  rule: null,
  rows: [],
  columns: [],
  sections: [],
  ...(moments ? { moments } : {}),
});

const plain = { color: false, width: null, keepColumns: false };

describe('ics', () => {
  const print = async (...moments: readonly Moment[]): Promise<string> =>
    (await formats.ics.load())(report(moments), plain);

  test('lines end in CRLF and are at most 75 bytes long', async () => {
    const text = await print({ ...day, text: '重庆'.repeat(100) });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('all-day entries, their end exclusive; a month lasts all of it', async () => {
    const text = await print(day, month, range);
    expect(text.match(/DT(?:START|END);VALUE=DATE:\d{8}/g)).toEqual([
      'DTSTART;VALUE=DATE:20220629',
      'DTEND;VALUE=DATE:20220630',
      'DTSTART;VALUE=DATE:20221001',
      'DTEND;VALUE=DATE:20221101',
      'DTSTART;VALUE=DATE:20190709',
      'DTEND;VALUE=DATE:20190711',
    ]);
    expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:TENTATIVE', 'STATUS:CONFIRMED']);
    expect(text).toContain('SUMMARY:The fair\\; opened\\, at last');
  });

  test('ids are stable, and stand once', async () => {
    const ids = (text: string): readonly string[] => text.match(/UID:\S+/g) ?? [];
    const three = ids(await print(day, day, month));
    expect(new Set(three).size).toBe(3);
    expect(ids(await print(range, day))[1]).toBe(three[0]);
  });

  test('no moments, no entries', async () => {
    const text = (await formats.ics.load())(report(), plain);
    expect(text).not.toContain('VEVENT');
    expect(text).toContain('END:VCALENDAR');
  });
});

describe('timelinejs', () => {
  const events = async (...moments: readonly Moment[]): Promise<readonly Record<string, unknown>[]> =>
    JSON.parse((await formats.timelinejs.load())(report(moments), plain)).events;

  test('a month has no day, a range has an end', async () => {
    const [first, second, third] = await events(day, month, range);
    expect(first).toMatchObject({ start_date: { year: 2022, month: 6, day: 29 }, group: 'opening' });
    expect(second?.['start_date']).toEqual({ year: 2022, month: 10 });
    expect(first).not.toHaveProperty('end_date');
    expect(third?.['end_date']).toEqual({ year: 2019, month: 7, day: 10 });
  });

  test('what an article says is no markup', async () => {
    const [first] = await events(day);
    expect(JSON.stringify(first)).not.toContain('<b>');
    expect(JSON.stringify(first)).toContain('&lt;b&gt;the fair&lt;/b&gt;');
  });
});
