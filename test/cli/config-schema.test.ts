/** The published schema of ccec.yaml is the one that the program checks by. UPDATE_GOLDEN=1 (npm run schema) writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toJSONSchema } from 'zod';
import { checkIds } from '../../src/check/catalogue.ts';
import { configSchema } from '../../src/cli/config-schema.ts';

interface Described {
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
}

const file = 'ccec.schema.json';

const current = (): string => `${JSON.stringify(toJSONSchema(configSchema, { io: 'input' }), null, 2)}\n`;

test('ccec.schema.json is current', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, current());
  // The formatter sets it its own way.
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(current()));
});

test('it refuses unknown keys and says what each is for', () => {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    additionalProperties: unknown;
    properties: Record<string, Described> & { checks: Described };
  };
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.checks.additionalProperties).toBe(false);
  const ofChecks = schema.properties.checks.properties ?? {};
  expect(Object.keys(ofChecks)).toEqual(checkIds);
  const all = [...Object.values(schema.properties), ...Object.values(ofChecks)];
  expect(all.filter(({ description }) => !description)).toEqual([]);
});
