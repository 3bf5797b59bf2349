/** What a ccec.yaml may say: checked when it is read, and published as a JSON Schema for editors. */
import { array, type infer as Infer, literal, number, strictObject, string, union } from 'zod';
import { type CheckOption, checkIds, proseOf } from '../check/catalogue.ts';
import { severities } from '../check/severity.ts';

/** One check's: how severe it is, and its options. */
export interface CheckSetting {
  readonly severity?: (typeof severities)[number] | 'off' | undefined;
  readonly options?: Readonly<Record<string, unknown>>;
}

const needed = 'a path or a list of paths is needed';
const paths = union([string(), array(string())], needed).transform((value) => [value].flat());

const words = [...severities, 'off'] as const;
const severity = literal(words, `one of ${words.join(', ')} is needed`);
const setting = `one of ${words.join(', ')} is needed, or a map with severity and options`;

const optionSchema = (option: CheckOption) =>
  (option.type === 'number'
    ? number(`a number from ${option.min} to ${option.max} is needed`).min(option.min).max(option.max)
    : array(string(), 'a list of words is needed')
  )
    .optional()
    .describe(option.summary);

/** A check's setting: its severity alone, or a map with it and the check's options. */
const settingSchema = (id: (typeof checkIds)[number]) => {
  const options = Object.fromEntries(
    Object.entries(proseOf(id).options ?? {}).map(([name, option]) => [name, optionSchema(option)]),
  );
  return union([severity, strictObject({ severity: severity.optional(), ...options })], setting)
    .transform((value): CheckSetting => {
      if (typeof value === 'string') return { severity: value };
      const { severity: given, ...rest } = value as { readonly severity?: CheckSetting['severity'] };
      return { severity: given, options: rest };
    })
    .optional()
    .describe(proseOf(id).summary);
};

export const configSchema = strictObject(
  {
    corpus: paths
      .refine(({ length }) => length > 0, needed)
      .optional()
      .describe('The articles to read where a command names none.'),
    knowledge: paths.optional().describe('Files that extend or override the bundled knowledge.'),
    plugins: paths.optional().describe('Modules whose default export is an analyzer.'),
    checks: strictObject(Object.fromEntries(checkIds.map((id) => [id, settingSchema(id)])), 'a map of checks is needed')
      .optional()
      .describe('Severity and options of each check; `off` turns it off.'),
  },
  'a map of settings is needed',
).meta({ title: 'ccec.yaml' });

export type ConfigFile = Infer<typeof configSchema>;
