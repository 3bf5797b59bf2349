/** Checks the text of a ccec.yaml; a mistake is told with its line, its column and the key that was probably meant. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type core, toJSONSchema } from 'zod';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';
import { type ConfigFile, configSchema } from './config-schema.ts';

type Path = readonly PropertyKey[];

const offsetOf = (document: Document, at: Path, key: string | undefined): number => {
  const node = document.getIn(at, true);
  if (key !== undefined && isMap(node)) {
    const found = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
};

/** Of the readings that a setting may have, the one that got furthest says what is wrong. */
const deepest = (issue: core.$ZodIssue, above: Path = []): { readonly issue: core.$ZodIssue; readonly path: Path } => {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { issue, path };
  const inner = issue.errors.flat().find(({ code, path: at }) => code === 'unrecognized_keys' || at.length > 0);
  return inner ? deepest(inner, path) : { issue, path };
};

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
}

/** The keys that the map at `path` may have. */
const keysAt = (path: Path): readonly string[] => {
  const within = (schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> =>
    schema?.properties ?? schema?.anyOf?.find(({ properties }) => properties)?.properties ?? {};
  let schema: JsonSchema | undefined = toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;
  for (const key of path) schema = within(schema)[String(key)];
  return Object.keys(within(schema));
};

/** Throws CcecError `bad-config`. An empty file is an empty configuration. */
export const parseConfig = (text: string, file: string): ConfigFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, message: string, hint?: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new CcecError('bad-config', `${file}:${line}:${col}: ${message}`, hint === undefined ? {} : { hint });
  };
  const broken = document.errors[0];
  if (broken) return fail(broken.pos[0], broken.message.split('\n')[0] ?? '');
  const result = configSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success) return result.data;
  const first = result.error.issues[0];
  if (!first) return fail(0, 'wrong');
  const { issue, path } = deepest(first);
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const offset = offsetOf(document, path, unknown);
  return unknown === undefined
    ? fail(offset, `${path.join('.')}: ${issue.message}`.replace(/^: /, ''))
    : fail(offset, `unknown key "${unknown}"`, suggestion(unknown, keysAt(path)));
};
