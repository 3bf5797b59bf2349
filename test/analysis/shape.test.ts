/** What is no analyzer is told by its first part that is wrong. */
import { expect, test } from 'vitest';
import { wrongPart } from '../../src/analysis/shape.ts';
import { analyzers } from '../../src/analyzers/index.ts';

const whole = {
  id: 'a-b2',
  summary: 's',
  rule: 'r',
  columns: [{ key: 'k' }],
  collect: () => 0,
  merge: () => 0,
  rows: () => [],
};

const right: readonly (readonly [unknown])[] = [
  [whole],
  [{ ...whole, noun: ['one', 'many'], options: [], examples: [] }],
  ...analyzers.map((each) => [each] as const),
];

test.each(right)('%# is one', (candidate) => {
  expect(wrongPart(candidate)).toBeNull();
});

test.each<[unknown, string]>([
  [undefined, 'an object is needed'],
  [null, 'an object is needed'],
  [() => whole, 'an object is needed'],
  [{ ...whole, id: 'Big' }, 'id has to be a name in kebab-case ("my-analyzer")'],
  [{ ...whole, id: 'a--b' }, 'id has to be a name in kebab-case ("my-analyzer")'],
  [{ ...whole, summary: ' ' }, 'summary has to be a text'],
  [{ ...whole, rule: undefined }, 'rule is missing: it has to be a text'],
  [{ ...whole, columns: [] }, 'columns has to be a list of { key }, each key once'],
  [{ ...whole, columns: [{ key: 'a' }, { key: 'a' }] }, 'columns has to be a list of { key }, each key once'],
  [{ ...whole, columns: ['a'] }, 'columns has to be a list of { key }, each key once'],
  [{ ...whole, collect: 1 }, 'collect has to be a function'],
  [{ ...whole, rows: undefined }, 'rows is missing: it has to be a function'],
  [{ ...whole, options: [{ flags: '--x' }] }, 'options has to be a list of { flags, description }'],
  [{ ...whole, noun: ['one'] }, 'noun has to be two texts: one, many'],
  [{ ...whole, survey: { collect: () => 0 } }, 'survey has to be an object with collect and merge'],
  [{ ...whole, moment: '2022' }, 'moment has to be a function'],
])('%j', (candidate, reason) => {
  expect(wrongPart(candidate)).toBe(reason);
});
