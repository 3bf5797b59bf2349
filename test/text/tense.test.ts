/** The tense of clauses that plain rules leave open; compromise is asked once a clause. */
import { expect, test } from 'vitest';
import { tenseCalls, tenseOf } from '../../src/text/tense.ts';
import { toldIn } from '../analyzers/timeline/told.ts';

test('plain clauses are not given to compromise', async () => {
  await toldIn('On June 29, the fair was held. It will open again on August 9. The mayors met on June 28.');
  expect(tenseCalls()).toBe(0);
});

test.each([
  ['the ferry brought tea', 'past'],
  ['the ferry will bring tea', 'future'],
  ['the ferry brings tea', 'present'],
  ['tea and rice', null],
] as const)('%s: %s', (clause, tense) => {
  const before = tenseCalls();
  expect(tenseOf(clause)).toBe(tense);
  expect(tenseOf(clause)).toBe(tense);
  expect(tenseCalls()).toBe(before + 1);
});
