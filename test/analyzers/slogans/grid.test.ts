/** Formulations of many kinds in many wordings, and what looks like one: every cell is a corpus whose rows are known from how it was made. */
import { describe, expect, test } from 'vitest';
import { slogans } from '../../../src/analyzers/slogans/index.ts';
import type { SloganRow } from '../../../src/analyzers/slogans/rows.ts';
import { articleOf, run } from '../../support/corpus.ts';
import { formsOf, loose } from './gold.ts';

const CARRIERS = [
  'The county has put {S} at the heart of its work this year.',
  'Residents had heard of {S} in spring.',
  'A notice in the hall explains {S} in plain words.',
  'While the harvest was poor, {S} kept the mills busy.',
  'Two guests at the brickworks asked about {S}, and nobody knew.',
];

/** One article a sentence. */
const rowsOf = async (sentences: readonly string[]): Promise<readonly SloganRow[]> => {
  const articles = sentences.map((sentence, at) =>
    articleOf(`---\ntitle: Notes of week ${at}\ndate: 2022-06-0${at + 1}\n---\n\n${sentence}\n`, `a${at}.txt`),
  );
  return (await run(slogans, articles)).rows[0] as unknown as readonly SloganRow[];
};

const carried = (phrases: readonly string[]): readonly string[] =>
  phrases.map((phrase, at) => (CARRIERS[at] ?? '').replace('{S}', () => phrase));

/** Told apart from its wordings: in quotation marks twice, then once without; the fourth article has the wording. */
const FAMILIES = [
  'three orchards and two wharves',
  'one belt, three zones',
  'two reductions and one increase',
  'two lines, three points and one surface',
  'six lanterns',
  '1+4+N',
  'warm lanes, bright windows',
  'no need to run twice',
  'nose of the ox',
  'common prosperity',
  'two centers and two places',
];

const titled = (text: string): string =>
  text.replaceAll(/\b(?!and\b|of\b|the\b|to\b|in\b)[a-z]/g, (x) => x.toUpperCase());

const WORDINGS: Readonly<Record<string, (family: string) => string>> = {
  plain: (family) => family,
  straight: (family) => `"${family}"`,
  single: (family) => `‘${family}’`,
  guillemets: (family) => `«${family}»`,
  corners: (family) => `「${family}」`,
  'comma inside': (family) => `“${family},”`,
  'capitals of a title': titled,
  'a gloss behind': (family) => `“${family}” (三优两进)`,
  'with &': (family) => family.replace(' and ', ' & '),
  figures: (family) =>
    family.replaceAll(/\b(?:one|two|three|four)\b/g, (x) => String(['', 'one', 'two', 'three', 'four'].indexOf(x))),
};

describe('one row for all wordings', () => {
  test.each(Object.keys(WORDINGS))('%s', async (name) => {
    const wrong: string[] = [];
    for (const family of FAMILIES) {
      const phrases = [`“${family}”`, `“${family}”`, family, WORDINGS[name]?.(family) ?? ''];
      const rows = await rowsOf(carried(phrases));
      const [row] = rows;
      if (rows.length !== 1 || row?.count !== 4 || row.articles !== 4 || !formsOf(row).includes(loose(family)))
        wrong.push(`${family}: ${rows.map(({ slogan, count }) => `${slogan} ${count}`).join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('found though nothing quotes it', () => {
  test.each([
    ['three orchards and two wharves'],
    ['one belt, three zones'],
    ['two reductions and one increase'],
    ['the 5+3 system'],
    ['Thousand Lofts Initiative'],
    ['Silver Canal Strategy'],
  ])('%s', async (phrase) => {
    const rows = await rowsOf(carried(Array.from(CARRIERS, () => phrase)));
    expect(rows).toMatchObject([{ count: 5, articles: 5 }]);
  });
});

const NAMES: Readonly<Record<string, readonly string[]>> = {
  documents: [
    'the “Measures for the Administration of Ferries”',
    'the “Regulations on the Protection of Old Trees”',
    'the “Action Plan for Quieter Roads”',
    'the “Opinions on Supporting Herdsmen”',
    'the 《Interim Provisions on Quarry Traffic》',
  ],
  works: [
    'the TV series “Northern Winds”',
    'the exhibition “Bronze and Bamboo”',
    'the short video “A Day on the Quay”',
    'the report “Water in the West”',
    'the concert “Echoes of the Gobi”',
  ],
  brands: ['“Snow Camel” brand wool', 'the “Yangtze Pearl” cruise ship', '“Moonlit Harbor” liquor'],
  honours: ['the title of “Most Beautiful Teacher”', 'the award “Outstanding Young Farmer”'],
  numbers: ['the “12345” hotline', 'the “120” emergency line', 'the “315” gala'],
  places: ['Three Gorges', 'Five Peaks', 'Three Pagodas', 'Three Springs Township'],
  counts: [
    'two cows and three calves',
    'one judge and two jurors',
    'two bedrooms and one living room',
    'three births and two deaths',
    'two goals and one assist',
  ],
  courts: [
    'death sentence with a two-year reprieve',
    'accepting bribes and abusing power',
    'life imprisonment and deprivation of political rights for life',
  ],
  administration: [
    'ecological and environmental protection',
    'flood control and drought relief',
    'air and water quality',
  ],
};

describe('names, counts and plain language', () => {
  test.each(Object.keys(NAMES))('%s', async (kind) => {
    const listed: string[] = [];
    for (const phrase of NAMES[kind] ?? []) {
      const rows = await rowsOf(carried(Array.from(CARRIERS, () => phrase)));
      listed.push(...rows.map(({ slogan }) => slogan));
    }
    expect(listed).toEqual([]);
  });

  test.each([
    ['“Very convenient indeed,” she said.'],
    ['“Business is good,” he said.'],
    ['They spoke of “very fresh fish” all day.'],
    ['They spoke of “too many cars” all day.'],
  ])('%s', async (sentence) => {
    expect(await rowsOf([sentence, `Snow fell. ${sentence}`, `The roof leaks. ${sentence}`])).toEqual([]);
  });

  test('capitals of headlines', async () => {
    const headlines = ['Six Lanterns', 'Four Boats', 'Better Wells'].map((subject, at) =>
      articleOf(
        `Valley Wins Praise for ${subject}\n\nBUYI, June ${at + 1}, 2022 -- The ferry came at noon.\n`,
        `a${at}.txt`,
      ),
    );
    expect((await run(slogans, headlines)).rows[0]).toEqual([]);
  });
});

test('what several names end in is no name by itself', async () => {
  const belts = ['Reed Coast', 'Silver Canal', 'Salt Plain'].map((name) => `the ${name} Economic Belt`);
  expect(await rowsOf(carried(belts))).toEqual([]);
  expect(await rowsOf(carried(Array.from(belts, () => 'the Lantern Economic Belt')))).toMatchObject([{ count: 3 }]);
});

test('what a work is once told to be, it is where its title stands alone', async () => {
  const alone = carried(Array.from({ length: 2 }, () => '“The Last Ferryman”'));
  expect(await rowsOf([...alone, 'They went to see the film “The Last Ferryman” again.'])).toEqual([]);
  expect(await rowsOf([...alone, 'They went to see “The Last Ferryman” again.'])).toHaveLength(1);
});
