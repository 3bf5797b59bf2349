/** Chronologies: a date with a mark behind it, and date lines with what happened below them. */
import { describe, expect, test } from 'vitest';
import { toldIn } from './told.ts';

const rowsOf = async (text: string): Promise<string[]> =>
  (await toldIn(text)).map(({ date, status, event }) => `${date} ${status}: ${event}`);

describe('a date with a mark behind it', () => {
  test.each<[text: string, rows: string[]]>([
    ['June 1999: The council proposes a quay.', ['1999-06 happened: The council proposes a quay']],
    ['– March 2001 – The plan is passed by the council.', ['2001-03 happened: The plan is passed by the council']],
    ['2001: The town decides to build a quay.', ['2001 happened: The town decides to build a quay']],
    ['In 2003: the quay was opened.', ['2003 happened: the quay was opened']],
    ['2035: The quay will be built.', ['2035 planned: The quay will be built']],
    [
      '-- March 1982. Growers and boatmen signed an agreement. It holds.',
      ['1982-03 happened: Growers and boatmen signed an agreement'],
    ],
    ['July 3. Growers and boatmen signed an agreement.', []],
    // The clause has a date of its own.
    ['June 2001: On June 5, 2001, the quay was opened.', ['2001-06-05 happened: the quay was opened']],
    // No clause, or no such mark.
    ['June 1999: a summer of tea', []],
    ['Room 2001: The guests met on June 29.', ['2022-06-29 happened: The guests met on June 29']],
    [
      'The screen of 1920:1080 was hung on June 29.',
      ['2022-06-29 happened: The screen of 1920:1080 was hung on June 29'],
    ],
  ])('%s', async (text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });
});

describe('date lines', () => {
  const page = (...parts: string[]): string => ['The harbour has a long story.', ...parts].join('\n\n');

  test('the first sentence below each has its date', async () => {
    expect(
      await rowsOf(
        page(
          'June 1999',
          'The council forms a group. It has ten members.',
          'March 2001',
          'Growers board a boat for Luzhou.',
          'May 2005',
          'The quay was opened.',
        ),
      ),
    ).toEqual([
      '1999-06 happened: The council forms a group',
      '2001-03 happened: Growers board a boat for Luzhou',
      '2005-05 happened: The quay was opened',
    ]);
  });

  test('and the first one below each time of day', async () => {
    expect(
      await rowsOf(
        page(
          'May 12',
          '2:28 pm',
          'A flood strikes Luzhou.',
          '4:40 pm',
          'The mayor opens a hall.',
          'May 13',
          'The council opens a school.',
          'May 14',
          'The hall was closed.',
        ),
      ),
    ).toEqual([
      '2022-05-12 happened: A flood strikes Luzhou',
      '2022-05-12 happened: The mayor opens a hall',
      '2022-05-13 happened: The council opens a school',
      '2022-05-14 happened: The hall was closed',
    ]);
  });

  test.each<[why: string, text: string]>([
    ['two lines only', page('June 1999', 'The council forms a group.', 'March 2001', 'The quay was opened.')],
    [
      'the newest first: days of posting',
      page(
        'May 14',
        'The council opened a hall.',
        'May 13',
        'Growers opened a fair.',
        'May 12',
        'The quay was opened.',
      ),
    ],
    [
      'one day, three times',
      page('May 12', 'The council opened a hall.', 'May 12', 'A fair was opened.', 'May 12', 'A quay was opened.'),
    ],
    [
      'headlines below them',
      page('June 1999', 'Council forms group', 'March 2001', 'Growers board boat', 'May 2005', 'Quay opened'),
    ],
    [
      'what is and does not happen',
      page('June 1999', 'The quay is a long one.', 'March 2001', 'The town has ten boats.', 'May 2005', 'Tea is dear.'),
    ],
  ])('%s: none', async (_, text) => {
    expect(await rowsOf(text)).toEqual([]);
  });
});
