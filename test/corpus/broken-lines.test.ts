/** Lines broken in mid-sentence on pages where most paragraphs are whole. */
import { describe, expect, it } from 'vitest';
import { body, parse, textOf } from './support/parse.ts';

const page = (lines: string) => parse(`Free Ferry for a Town of Cyclists\n\n${body}\n\n${lines}\n\n${body}\n`);
const added = (lines: string): readonly string[] => textOf(page(lines)).slice(3, -2);

describe('broken lines are joined', () => {
  it.each([
    [
      'a small letter goes on',
      'During the crossing, Mayor Ida Holm also called on municipal and harbour\nleaders, including the keeper of the cash box.',
    ],
    [
      'a preposition goes on',
      'The second boat will be painted in spring and sent to the landing of\nFerryhithe, where a new captain waits for it.',
    ],
    [
      'a short line that nothing ends in goes on, whatever begins the next',
      'On June 29, the Fifth Session of\nFerryhithe and Harbour Joint Meetings was held at the landing.',
    ],
    ['a short line with a clause to come', 'Mayor Ida Holm said in her speech that\nthe boat was late by an hour.'],
    [
      'a comma goes on',
      'Present at the opening were Vera Lind, keeper of the cash box,\nOtto Brandt, captain, and a dog.',
    ],
    [
      'a name goes on in running text',
      'During the crossing, Mayor Ida Holm called on municipal and harbour\nleaders, including Harbour Secretary Vera Lind, Ferry Party\nSecretary Otto Brandt and others.',
    ],
    [
      'a name behind a full stop',
      'The boat was late. The mayor thanked Captain Otto\nBrandt, who had waited for an hour at the landing.',
    ],
  ])('%s', (_, lines) => {
    expect(added(lines)).toEqual([lines]);
  });
});

describe('lines of their own are not', () => {
  it.each([
    [
      'a heading',
      'Boats for all the villages of the river valley\nThe town will buy two more boats next year, the mayor said.',
    ],
    [
      'names',
      'Vera Lind, Keeper of the Cash Box of the Harbour Office\nOtto Brandt, Captain of the Second Boat of Ferryhithe',
    ],
    [
      'paragraphs without blank lines',
      'The second boat will be painted in spring by its captain.\nA dog will watch it all from the left landing.',
    ],
    ['list items', 'Boats need paint on both sides and two lamps, and\n1. a captain who can swim'],
  ])('%s', (_, lines) => {
    expect(added(lines)).toHaveLength(2);
  });

  it('a date below a title', () => {
    const article = parse(`Free Ferry for a Town of Cyclists and for\n2022-06-01\n\n${body}\n`);
    expect(article.published?.value).toBe('2022-06-01');
  });
});
