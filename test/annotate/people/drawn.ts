/** Test helper: namings of officials drawn into the text, "Mayor [[Li Mu]] met [[Li|Li Duo]]", with the posts of each. */
import { expect } from 'vitest';
import type { Person } from '../../../src/annotate/people/person.ts';
import { annotate, articleOf } from '../../support/corpus.ts';

/** Posts by name, each once, in text order. */
export type Posts = Readonly<Record<string, readonly string[]>>;

/** Above the text, so that its first line is no title. */
const HEADER = 'A Week in the Region\n\n2021-03-05\n\n';

const DRAWN = /\[\[(?<text>[^\]|]*)(?:\|(?<name>[^\]]*))?\]\]/g;

/** The officials of a text, in order of their first naming. */
export const officialsIn = (text: string): readonly Person[] =>
  annotate(articleOf(text)).people.filter(({ posts }) => posts.length > 0);

/** Names of those who are officials by standing in a list with officials, or by a succession. */
export const listedIn = (text: string): string =>
  annotate(articleOf(HEADER + text))
    .people.filter(({ isListed }) => isListed)
    .map(({ name }) => name)
    .join(', ');

const unique = (list: readonly string[]): string[] => [...new Set(list)];

const postsOf = (officials: readonly Person[]): Posts =>
  Object.fromEntries(officials.map(({ name, posts }) => [name, unique(posts.map(({ post }) => post))]));

/** The text with every naming drawn; where `wanted` tells whose naming it is, with the name it was given to. */
const redraw = (text: string, officials: readonly Person[], wanted: readonly (string | undefined)[]): string => {
  const found = officials.flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })));
  let drawn = '';
  let at = 0;
  for (const [index, { name, start, end }] of found.toSorted((a, b) => a.start - b.start).entries()) {
    drawn += `${text.slice(at, start)}[[${text.slice(start, end)}${wanted[index] === undefined ? '' : `|${name}`}]]`;
    at = end;
  }
  return drawn + text.slice(at);
};

/** Asserts exactly the drawn namings and exactly the posts. `page`: the drawing is a whole page, with its own title. */
export const expectOfficials = (drawing: string, posts: Posts, page = false): void => {
  const whole = page ? drawing : `${HEADER}${drawing}`;
  const text = whole.replace(DRAWN, '$<text>');
  const officials = officialsIn(text);
  for (const { mentions } of officials) {
    for (const { start, end, text: span } of mentions) expect(text.slice(start, end)).toBe(span);
  }
  const wanted = [...whole.matchAll(DRAWN)].map((match) => match.groups?.['name']);
  expect(redraw(text, officials, wanted)).toBe(whole);
  expect(postsOf(officials)).toEqual(posts);
};
