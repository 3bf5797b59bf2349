/** Who says a sentence. */
import { expect, test } from 'vitest';
import { annotate, articleOf } from '../../support/corpus.ts';

const speakers = (...paragraphs: readonly string[]): (string | null)[] =>
  annotate(articleOf(['A title of the day', ...paragraphs].join('\n\n'))).speakers.slice(1);

const mayor = 'Qiu Mouren, Mayor of Chongqing,';

test('by the reporting clause, and on through the paragraph', () => {
  expect(speakers(`${mayor} said that lamps need oil. We must keep them burning through the night.`)).toEqual([
    'Qiu Mouren',
    'Qiu Mouren',
  ]);
});

test('the narrator is nobody, also in the next paragraph', () => {
  expect(
    speakers(
      `${mayor} said that lamps need oil for the night.`,
      'The lamps were lit at seven in the evening by the keeper.',
    ),
  ).toEqual(['Qiu Mouren', null]);
});

test('"he" is the person named last', () => {
  const text = `Tao Wuming, Secretary of the CPC Yubei District Committee, said that oil is dear. ${mayor} attended. In his speech he said we must save it.`;
  expect(speakers(text)).toEqual(['Tao Wuming', 'Tao Wuming', 'Qiu Mouren']);
});

test('"he" is whom the same sentence named before, not who stood in brackets before', () => {
  const visit =
    'When Tao Wuming, Secretary of the CPC Yubei District Committee, saw the pier, he said that oil is dear.';
  expect(speakers(`${mayor} attended the evening. ${visit}`)).toEqual([null, 'Tao Wuming']);
  const owned = "In Tao Wuming's house above the upper pier he said that oil is dear.";
  expect(speakers(`Tao Wuming is Secretary of the CPC Yubei District Committee. ${mayor} attended. ${owned}`)).toEqual([
    null,
    null,
    'Qiu Mouren',
  ]);
  const aside = `The evening (with Tao Wuming, Secretary of the CPC Yubei District Committee) pleased ${mayor} most.`;
  expect(speakers(`${aside} He said that oil is dear.`)).toEqual([null, 'Qiu Mouren']);
});

test('"he" is no one whose speech, or under whom, the sentence before tells of, unless nobody else is named', () => {
  const tao = 'Tao Wuming, Secretary of the CPC Yubei District Committee';
  const he = 'He said that oil is dear.';
  const known = `${tao}, came late.`;
  for (const aside of [
    'He asked all to read the end of Tao Wuming’s speech.',
    'Guided by Secretary Tao Wuming, the crew lit the lamps.',
    'Tao Wuming’s report was read.',
  ])
    expect(speakers(known, `${mayor} went to the pier. ${aside} ${he}`).at(-1)).toBe('Qiu Mouren');
  expect(speakers(known, `${mayor} went to the pier.`, `Tao Wuming’s visit began on Monday. ${he}`).at(-1)).toBe(
    'Tao Wuming',
  );
  expect(speakers(known, `${mayor} went to the pier. Tao Wuming read a report. ${he}`).at(-1)).toBe('Tao Wuming');
});

test('many people say, and nobody in particular', () => {
  for (const who of ['Analysts', 'Residents', 'The deputies'])
    expect(speakers(`${mayor} said that lamps need oil. ${who} said that the lamps need keepers.`)).toEqual([
      'Qiu Mouren',
      null,
    ]);
});

test('according to, said X', () => {
  expect(speakers(`According to ${mayor.replace(/,$/, '')} lamps need a steady hand and oil.`)).toEqual(['Qiu Mouren']);
  expect(speakers('According to Mayor Qiu Mouren, lamps need a steady hand and oil.')).toEqual(['Qiu Mouren']);
  expect(speakers('The letter went to Mayor Qiu Mouren, and lamps need a steady hand and oil.')).toEqual([null]);
});

test('a meeting says, and nobody in particular', () => {
  expect(speakers(`${mayor} said that lamps need oil. The meeting pointed out that the lamps need keepers.`)).toEqual([
    'Qiu Mouren',
    null,
  ]);
});

test('a name behind a preposition does not say', () => {
  expect(speakers('In April a visit by Mayor Qiu Mouren added two lamps to the upper pier of the bay.')).toEqual([
    null,
  ]);
});

test('a list behind a colon goes on', () => {
  expect(
    speakers(
      `${mayor} stressed the fields of work for the coming year:`,
      '- lamps, with oil first;',
      '- boats, with ropes and nets.',
    ),
  ).toEqual(['Qiu Mouren', 'Qiu Mouren', 'Qiu Mouren']);
});
