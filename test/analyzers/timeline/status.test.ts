/** Happened, planned, or no event at all: by the verb of the date's own clause. */
import { describe, expect, test } from 'vitest';
import { told, toldIn } from './told.ts';

const happened = [
  'The council sent out 1,200 ploughs on June 29.',
  'On June 29, the fair was held in Yibin.',
  'The fair opened on June 29.',
  'The leaders met in Yibin on June 29.',
  'The council has approved the plan on June 29.',
  'The two sides set up a working group on June 29.',
  'The rules, issued on June 29, will bind all shops.',
  'The bridge, which was opened on June 29, carries a tram.',
  'The leaders met to discuss the bridge on June 29.',
  // A date between an auxiliary and its verb.
  'Fan Lituo was on June 29 elected Mayor of Beibei District.',
  'A new quay was on Wednesday opened to the public.',
  'The two sides have on June 29 signed a deal on tea.',
  'The drill was on Wednesday morning being held in three towns.',
  // Done by an hour of a past day.
  'The fire was put out by 6 am on Wednesday.',
  'By 9 pm on Wednesday, five growers had been rescued.',
  'On the followingnoon of June 29, the Seventh Meeting was held in Yibin.',
  'In the wee hours of June 29, a fire broke out in Yibin.',
  'The morning of June 29 saw the opening of a reading room.',
  '“We have waited for years,” said Fan Lituo, Mayor of Beibei District, at a press conference on June 29.',
] as const;

const planned = [
  'The fair will be held in Yibin on August 9.',
  'The fair is to open on August 9.',
  'The fair is scheduled for August 9.',
  'The council plans to hold a forum on August 9.',
  'The council said the forum would be held on August 9.',
  'The fair will on August 9 open its gates.',
  'The fair opens on August 9.',
  'The new hours take effect on August 9.',
  'The bridge, which will open on August 9, was built in haste.',
  'The council said the fair on August 9 will bring guests.',
  'The tower is expected to be completed by August 9.',
] as const;

const never = [
  'If the dam breaks on August 9, the town is lost.',
  '“The plant flowers for nine days in May and is rare,” said Fan.',
  'The report rests on measurements taken between March and May.',
  'An English report of a discussion in January put it so.',
  'Fan thanked the town for sending four guests in 2017.',
  'In the first eleven months of 2021, the courts opened 19,400 cases.',
  'The pit produced 900,000 tonnes in 1995.',
  'The council said that by 2025 income must grow by 8 percent a year.',
  'Date: 9 August 2022 Views: 8',
  'The fair was not held on June 29.',
  'The fair should have been held on June 29.',
  'The council must meet by August 9.',
  'Since June 29, the shop has sold tea.',
  'The 2020 Harbour Work Report is a long one.',
  'Fan Lituo, born on June 29, 1960, likes tea.',
  'None of the shops opened on June 29.',
  'The idea goes back to June 29, 2014.',
  'Freight in 2020 rose by three percent.',
  'The town’s progress last year is owed to tea.',
  'Fan Lituo, Mayor of Beibei District, said progress last year is owed to tea.',
  'July 3 (Ferry News) - Tea is dear.',
  'They settled the list of projects for 2024.',
  'The opening was on Wednesday.',
  'The bridge has not on Wednesday been opened.',
  'The council had asked them to answer by Wednesday.',
  'The council had promised an answer by Wednesday.',
  'By the end of 2021, the council had planted 40,000 trees.',
  'By June 29, 2022, the council had planted 40 trees.',
  'On the eve of June 29, the meeting was held in Yibin.',
  'On the basis of the June 8 meeting, the plan was drawn up.',
  // The period that somebody speaks of.
  'Fan Lituo, Mayor of Beibei District, reported on the building of the quay in the first half of the year.',
  'The purpose of the meeting was to exchange information on the work of the clubs in the second half of 2021.',
  'The meeting summarized the gains of both towns this year.',
  'The committee heard a report on tea in the first quarter of 2022.',
  'The council will carry out the spirit of the meeting in 2022.',
] as const;

describe('happened', () => {
  test.each(happened)('%s', async (sentence) => {
    const [row] = await toldIn(sentence);
    expect(row).toMatchObject({ date: '2022-06-29', status: 'happened' });
  });
});

describe('planned', () => {
  test.each(planned)('%s', async (sentence) => {
    const rows = await toldIn(sentence);
    expect(rows.find(({ date }) => date === '2022-08-09')).toMatchObject({ status: 'planned' });
  });
});

test('what is told as past lies behind an article that prints no day, whichever of its days comes first', async () => {
  const rows = await told(
    ['From July 9 to 10, 2019, the guests saw Yibin. On July 12, a fair was held in Yibin.'],
    null,
  );
  expect(rows.map(({ date, status }) => [date, status])).toEqual([
    ['2019-07-09/2019-07-10', 'happened'],
    ['2019-07-12', 'happened'],
  ]);
});

test.each([
  ['The council met again on July 5.', 'happened'],
  ['The council meets again on July 5.', 'planned'],
])('a day after the one that the page prints, for it was written across a date line: %s', async (sentence, status) => {
  expect(await toldIn(sentence)).toMatchObject([{ date: '2022-07-05', status }]);
});

describe('never an event', () => {
  test.each(never)('%s', async (sentence) => {
    expect(await toldIn(sentence)).toEqual([]);
  });
});
