/** The gold sentences of fixtures/dates: wire reports, edges of the calendar and of the language. */
import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { parse } from 'yaml';
import { expectDrawn } from './drawn.ts';

interface Case {
  readonly text: string;
  readonly published?: string;
  readonly path?: string;
}

const read = (name: string): [string, Case][] => {
  const cases = parse(readFileSync(`fixtures/dates/${name}.yaml`, 'utf8')) as Case[];
  return cases.map((each) => [each.text.slice(0, 70), each]);
};

describe.each(['wire', 'newsroom', 'edges'])('%s', (name) => {
  test.each(read(name))('%s', (_, { text, ...page }) => expectDrawn(text, page));
});
