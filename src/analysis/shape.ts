/** Whether a value is an analyzer at all: what the types say, for those who come from outside. */

type Check = readonly [needed: string, isRight: (value: unknown) => boolean];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';
const isListOf =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isRight);

const aText: Check = ['a text', isText];
const aFunction: Check = ['a function', (value) => typeof value === 'function'];

const required: Readonly<Record<string, Check>> = {
  id: [
    'a name in kebab-case ("my-analyzer")',
    (value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value),
  ],
  summary: aText,
  columns: [
    'a list of { key }, each key once',
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((column) => isRecord(column) && isText(column['key'])) &&
      new Set(value.map((column: { key: unknown }) => column.key)).size === value.length,
  ],
  rule: aText,
  collect: aFunction,
  merge: aFunction,
  rows: aFunction,
};

const optional: Readonly<Record<string, Check>> = {
  options: [
    'a list of { flags, description }',
    isListOf((option) => isRecord(option) && isText(option['flags']) && isText(option['description'])),
  ],
  description: aText,
  examples: ['a list of texts', isListOf(isText)],
  seeAlso: ['a list of texts', isListOf(isText)],
  noun: ['two texts: one, many', (value) => isListOf(isText)(value) && (value as unknown[]).length === 2],
  survey: [
    'an object with collect and merge',
    (value) => isRecord(value) && typeof value['collect'] === 'function' && typeof value['merge'] === 'function',
  ],
  group: aFunction,
  moment: aFunction,
  problems: aFunction,
  sections: aFunction,
};

/** What keeps `candidate` from being an analyzer ("rows has to be a function"); null where nothing does. */
export const wrongPart = (candidate: unknown): string | null => {
  if (!isRecord(candidate)) return 'an object is needed';
  const wrong =
    Object.entries(required).find(([name, [, isRight]]) => !isRight(candidate[name])) ??
    Object.entries(optional).find(([name, [, isRight]]) => candidate[name] !== undefined && !isRight(candidate[name]));
  if (!wrong) return null;
  const [name, [needed]] = wrong;
  return `${name} ${candidate[name] === undefined ? 'is missing: it' : ''} has to be ${needed}`.replace(/ {2,}/g, ' ');
};
