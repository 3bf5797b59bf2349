/** Knowledge that a user adds: what it does to the bundled one, and how its mistakes are told. */
import { describe, expect, test } from 'vitest';
import { extendKnowledge } from '../../src/knowledge/extend.ts';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';

const bundled = loadKnowledge();
const extended = (...texts: readonly string[]) =>
  extendKnowledge(
    bundled,
    texts.map((text, index) => ({ text, shown: `our-${index + 1}.yaml` })),
  ).slogans;

const entry = (id: string, rest: string): string => `slogans:\n  - id: ${id}\n    kind: banner\n    ${rest}\n`;

describe('entries', () => {
  test('are added behind the bundled ones, what is left out filled in', () => {
    const slogans = extended(entry('seven-lamps', 'name: seven lamps'));
    expect(slogans).toHaveLength(bundled.slogans.length + 1);
    expect(slogans.at(-1)).toEqual({
      id: 'seven-lamps',
      name: 'seven lamps',
      zh: null,
      kind: 'banner',
      since: null,
      wordings: [],
      short: [],
      members: [],
    });
  });

  test('take the place of a bundled one with the same id, or with the same name', () => {
    for (const text of [entry('bri', 'name: belt of lamps'), entry('our-bri', 'name: belt and road')]) {
      const slogans = extended(text);
      expect(slogans).toHaveLength(bundled.slogans.length);
      expect(slogans.filter(({ name }) => name === 'Belt and Road')).toEqual([]);
    }
  });

  test('take their wordings from the others', () => {
    const has = (wording: string, id: string) =>
      extended(entry('circle', `name: circle\n    wordings: [${wording}]`)).find((slogan) => slogan.id === id)
        ?.wordings;
    expect(has('nothing', 'dual-circulation')).toContain('new development pattern');
    expect(has('New Development Pattern', 'dual-circulation')).not.toContain('new development pattern');
  });

  test('of a later file override those of an earlier one', () => {
    const slogans = extended(entry('seven-lamps', 'name: seven lamps'), entry('seven-lamps', 'name: eight lamps'));
    expect(slogans.filter(({ id }) => id === 'seven-lamps').map(({ name }) => name)).toEqual(['eight lamps']);
  });

  test('may be none', () => {
    expect(extended('', '# nothing yet\n', 'slogans: []')).toEqual(bundled.slogans);
  });
});

test('the bundled knowledge stays as it is, its other sections are seen through', () => {
  const before = JSON.stringify(bundled.slogans);
  const both = extendKnowledge(bundled, [{ text: entry('bri', 'name: belt of lamps'), shown: 'our.yaml' }]);
  expect(JSON.stringify(bundled.slogans)).toBe(before);
  expect(both.phrases).toBe(bundled.phrases);
});

describe('mistakes', () => {
  test.each([
    ['slogan: []', '1:1: unknown key "slogan"', 'Did you mean slogans?'],
    [entry('seven-lamps', 'nmae: seven lamps'), '4:5: unknown key "nmae"', 'Did you mean name?'],
    [entry('seven-lamps', 'since: 2020'), '2:5: slogans.0: "name" is missing', undefined],
    [
      entry('seven-lamps', 'name: seven lamps\n    wording: []'),
      '5:5: unknown key "wording"',
      'Did you mean wordings?',
    ],
    ['slogans:\n  - {id: a, name: b, kind: baner}', '2:28: slogans.0.kind: "baner" is none', 'Did you mean banner?'],
    [
      'slogans:\n  - {id: a, name: b, kind: song}',
      '2:28: slogans.0.kind: "song" is none',
      'Choose from: numeric-formula, programme, banner, metaphor, thought.',
    ],
    [entry('Seven Lamps', 'name: seven lamps'), '2:9: slogans.0.id: kebab-case is needed', undefined],
    [
      entry('seven-lamps', 'name: seven lamps\n    wordings: lamps'),
      '5:15: slogans.0.wordings: Invalid input: expected array, received string',
      undefined,
    ],
    [
      'slogans:\n  - {id: a, name: b, kind: banner}\n  - {id: a, name: c, kind: banner}',
      '3:10: slogans.1.id: "a" stands in this file twice',
      undefined,
    ],
    ['- slogans', '1:1: a map with a list of slogans is needed', undefined],
    [
      'slogans: [a',
      '1:12: Flow sequence in block collection must be sufficiently indented and end with a ]',
      undefined,
    ],
  ])('%j', (text, message, hint) => {
    expect(() => extended(text)).toThrow(
      expect.objectContaining({ code: 'bad-knowledge', message: `our-1.yaml:${message}`, hint }),
    );
  });
});
