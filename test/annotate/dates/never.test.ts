/** Words and numbers that look like dates and are none. */
import { expect, test } from 'vitest';
import { datesIn } from './drawn.ts';

test.each([
  'It may rain. May I come in? They may say so.',
  'They march on. March on, they cried; the March family did too.',
  'Theresa May said no. April Jones and June Carter sang. August Wilson wrote plays.',
  'Sun Chunlan visited Sun Yat-sen University. Sat down, he wrote. Wed in haste, they left.',
  'Jan Peters met Mar Roxas and Dec Donnelly.',
  'Version 2.0.22 follows 1.12.3; run Node 20.19.1 or Ubuntu 20.04.',
  'Call +86-23-67158993 or 023-6715-8993, room 2020.',
  'Licence No. 2021-34 and ICP No. 20009753 hold.',
  'More than 2,020 people and about 2000 households moved; they got $2020 and 1998 yuan each.',
  'A screen of 1920:1080 and ISO 2001:2015.',
  'In 2000 villages, 1990 km of road were built.',
  'He ran 2010 meters in 12:30, with 24/7 help and a 9/10 score.',
  'The second movement of the first symphony is a minute long.',
  'She read the Sunday Times on her day off and shopped on Black Friday.',
  'Five-year plans and two-year-old children need a week-long, year-round effort.',
  'The fall of the wall and a spring in the garden; a summer job.',
  'The team scored in the second quarter and in the first half.',
  'He read China Today and USA Today.',
  'The COVID-19 pandemic and the G20, the 5G network and a 747.',
  'Happy New Year to all! Christmas trees are green.',
  'One day they will, some years they will not.',
  'The end of the road, the start of the race, early birds.',
])('%s', (text) => expect(datesIn(text, { published: '2022-07-04' }).map(({ text: span }) => span)).toEqual([]));
