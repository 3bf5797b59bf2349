/** What a gold file may not say, told with its line, its column and what was probably meant. */
import { expect, test } from 'vitest';
import { readGold } from '../../src/eval/read-gold.ts';

const problemsOf = (text: string, path = 'g.yaml'): readonly string[] =>
  readGold([{ path, text }]).problems.map(
    ({ severity, line, column, message, hint }) =>
      `${severity} ${line}:${column} ${message}${hint === null ? '' : ` / ${hint}`}`,
  );

test.each([
  [
    'article: a.txt\nevents: {required: [{date: 2020, precision: year, contains: passed 20,000}]}\n',
    'error 2:71 unknown key "0" / Inside { } a comma ends a value: put a text that has one in quotes.',
  ],
  ['article: a.txt\ntitel: x\n', 'error 2:1 unknown key "titel" / Did you mean title?'],
  [
    'article: a.txt\nofficials:\n  - name: Qu Mowen\n    mention: 3\n',
    'error 4:5 unknown key "mention" / Did you mean mentions?',
  ],
  ['article: a.txt\nplaces: {requird: []}\n', 'error 2:10 unknown key "requird" / Did you mean required?'],
  ['article: a.txt\nevents:\n  required:\n    - {data: 2020}\n', 'error 4:8 unknown key "data" / Did you mean date?'],
  [
    'article: a.txt\npublished: 2022-7-4\n',
    'error 2:12 published: a day is needed: 2022-06-29, or null where the article prints none',
  ],
  [
    'article: a.txt\nofficials: [{name: Qu Mowen, mentions: some}]\n',
    'error 2:40 officials.0.mentions: a whole number is needed',
  ],
  [
    'article: a.txt\nplaces: {required: [Shuiwan]}\n',
    'error 2:21 places.required.0: Invalid input: expected array, received string',
  ],
  ['article: a.txt\nplaces: {required: [[]]}\n', 'error 2:21 places.required.0: at least one form is needed'],
  ['article: a.txt\nofficials: none\n', 'error 2:12 officials: a list of officials is needed'],
  ['title: x\n', 'error 1:1 article: a text is needed'],
  ['', 'error 1:1 article: a text is needed'],
  ['- a\n', 'error 1:1 a map with the key "article" is needed'],
  ['article: [a\n', 'error 2:1 Flow sequence in block collection must be sufficiently indented and end with a ]'],
])('%j', (text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test.each([
  ['required: [{forms: [a b], cuont: 2}]\n', 'error 1:27 unknown key "cuont" / Did you mean count?'],
  ['nevr: [a]\n', 'error 1:1 unknown key "nevr" / Did you mean never?'],
])('slogans.yaml: %j', (text, problem) => {
  expect(problemsOf(text, 'gold/slogans.yaml')).toEqual([problem]);
});

test('every mistake of a file is told, in its order', () => {
  expect(problemsOf('article: a.txt\nyaer: 2020\nofficials: [{nam: x}]\n')).toEqual([
    'error 2:1 unknown key "yaer" / Did you mean year?',
    expect.stringContaining('3:13 '),
    'error 3:14 unknown key "nam" / Did you mean name?',
  ]);
});

test('a draft is no gold', () => {
  const set = readGold([
    { path: 'a.yaml', text: 'draft: true\narticle: a.txt\n' },
    { path: 'b.yaml', text: 'draft: false\narticle: b.txt\n' },
    { path: 'slogans.yaml', text: 'draft: true\nrequired: []\n' },
  ]);
  expect(set.articles.map(({ file }) => file)).toEqual(['b.yaml']);
  expect(set.slogans).toBeNull();
  expect(set.problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
    'warning a.yaml',
    'warning slogans.yaml',
  ]);
});

test('one article has one gold file', () => {
  const text = 'article: a.txt\n';
  const { problems } = readGold([
    { path: 'b.yaml', text },
    { path: 'a.yaml', text },
  ]);
  expect(problems).toMatchObject([{ severity: 'error', path: 'b.yaml', message: 'a.txt has gold already, in a.yaml' }]);
});

test('years without quotes are dates', () => {
  const { articles } = readGold([
    { path: 'a.yaml', text: 'article: a.txt\nevents: {optional: [{date: 2020}, {date: "2021"}, {date: 2022-05}]}\n' },
  ]);
  expect(articles[0]?.gold.events?.optional).toEqual([{ date: '2020' }, { date: '2021' }, { date: '2022-05' }]);
});
