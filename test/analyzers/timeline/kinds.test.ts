/** Kinds of events, by head words. */
import { expect, test } from 'vitest';
import { toldIn } from './told.ts';

const kinds = [
  ['meeting', 'Banan District held a meeting on tea on June 29.'],
  ['meeting', 'On June 29, the Fifth Session of the Banan-Luzhou Joint Meeting was held in Banan District.'],
  ['meeting', 'The two mayors met in Luzhou on June 29.'],
  ['congress', 'The Third Session of the Fifth Luzhou Municipal People’s Congress opened on June 29.'],
  ['congress', 'The Sixth Party Congress of Luzhou, which met from June 27 to 29, elected a committee.'],
  ['visit', 'A delegation of Banan District visited Luzhou on June 29.'],
  ['visit', 'Fan Lituo, Mayor of Beibei District, ended a visit to Luzhou on June 29.'],
  ['inspection', 'Fan Lituo, Mayor of Beibei District, inspected a quay on June 29.'],
  ['inspection', 'Fan Lituo, Mayor of Beibei District, began an inspection tour of Luzhou on June 29.'],
  ['speech', 'Fan Lituo, Mayor of Beibei District, delivered a speech on June 29.'],
  ['speech', 'Fan Lituo, Mayor of Beibei District, said on June 29 that tea will do.'],
  ['press-conference', 'A press conference on tea was held on June 29.'],
  ['press-conference', 'Fan Lituo, Mayor of Beibei District, said at a press conference on June 29 that tea will do.'],
  ['signing', 'Banan and Luzhou signed an agreement on ferries on June 29.'],
  ['signing', 'The two sides concluded an agreement on ferries on June 29.'],
  ['signing', 'A treaty on ferries was concluded on June 29.'],
  ['ceremony', 'A groundbreaking ceremony for the quay was held on June 29.'],
  ['opening', 'Luzhou opened a new quay on June 29.'],
  ['opening', 'The reading room was inaugurated on June 29.'],
  ['opening', 'The line began trial operation on June 29.'],
  ['opening', 'The quay was put into service on June 29.'],
  ['appointment', 'Fan Lituo was made deputy head of the tea bureau on June 29.'],
  ['publication', 'The council published a plan for the quays on June 29.'],
  ['publication', 'The plan for the quays was made public on June 29.'],
  ['appointment', 'Fan Lituo was elected Mayor of Beibei District on June 29.'],
  ['appointment', 'Fan Lituo became Mayor of Beibei District on June 29.'],
  ['statistic', 'The number of hives reached 41,000 on June 29.'],
  ['other', 'The river carried away a raft on June 29.'],
  ['inspection', 'An inspection in June by Fan Lituo, Mayor of Beibei District, brought the quay three tasks.'],
  ['meeting', 'The fifth meeting, on June 29, 2022, dealt with ferries.'],
  ['meeting', 'The Standing Committee of the Luzhou Municipal People’s Congress decided at its meeting on June 29.'],
  ['visit', 'Fan Lituo, Mayor of Beibei District, went to Luzhou on June 29.'],
  ['visit', 'Fan Lituo, Mayor of Beibei District, led a group to Luzhou on June 29.'],
  ['visit', 'Fan Lituo, Mayor of Beibei District, called on three families on June 29.'],
  ['press-conference', 'Fan Lituo, Mayor of Beibei District, explained the plan to the press on June 29.'],
  ['speech', '“Tea will do for all of us here,” he added on June 29.'],
  ['ceremony', 'Fan Lituo, Mayor of Beibei District, took the oath on June 29.'],
  ['appointment', 'Fan Lituo, Mayor of Beibei District, retired on June 29.'],
  ['statistic', 'Exports rose 5 percent in May, the customs of Luzhou said on June 29.'],
  ['congress', 'The Third Session of the Fifth Luzhou Municipal People’s Congress concluded on June 29.'],
  ['meeting', 'The forum on tea, which concluded on June 29, was its third.'],
  [
    'congress',
    'The third session of the 13th National People’s Congress (NPC), the national legislature, opened on June 29.',
  ],
  [
    'meeting',
    'Fan Lituo, Mayor of Beibei District, met in Luzhou with a party of growers led by Sang Beiluo on June 29.',
  ],
  [
    'meeting',
    'Fan Lituo, Mayor of Beibei District, was at the Lower Reaches and Ten Ferry Towns Harbour Masters Tea Growers Joint Conference on June 29.',
  ],
  [
    'congress',
    'The morning of June 29 witnessed the opening of the second session of the Luzhou Municipal People’s Congress.',
  ],
  ['meeting', 'Fan Lituo, Mayor of Beibei District, attended the opening of the fifth tea forum on June 29.'],
  ['opening', 'The morning of June 29 witnessed the opening of a new bridge.'],
  ['statistic', 'The number of guests fell to 12 on June 29.'],
  // What only looks like these.
  ['other', 'A bus hit a wall in Luzhou on June 29, injuring 11 people.'],
  ['other', 'Three growers fell into the river on June 29.'],
  ['opening', 'During the session, the bridge, a gift, was opened on June 29.'],
  ['other', 'The team began a rescue operation on June 29.'],
  ['other', 'The tea was made with care on June 29.'],
  ['other', 'The autumn schedule concluded on June 29.'],
  ['other', 'Fan Lituo, Mayor of Beibei District, called on all sides to act on June 29.'],
  ['other', 'The two sides went to court on June 29.'],
  ['other', 'On June 29 the rule added “three roles” to the tasks.'],
  ['other', 'On June 29, the meeting said, Luzhou moved forward.'],
  // Words that name an occasion elsewhere.
  ['opening', 'Luzhou opened a conference center on June 29.'],
  ['other', 'The district removed two fences on June 29.'],
  ['other', 'The first freight train arrived in Luzhou on June 29.'],
] as const;

test.each(kinds)('%s: %s', async (kind, sentence) => {
  const [row] = await toldIn(sentence);
  expect(row?.kind).toBe(kind);
});
