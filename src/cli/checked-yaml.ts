/** YAML that users write: what is wrong with it is told with its line, its column and the key that was probably meant. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type core, type infer as Infer, toJSONSchema, type ZodType } from 'zod';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';

type Path = readonly PropertyKey[];

const offsetOf = (document: Document, at: Path, key: string | undefined): number => {
  const node = document.getIn(at, true);
  if (key !== undefined && isMap(node)) {
    const found = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  return isNode(node) ? (node.range?.[0] ?? 0) : at.length > 0 ? offsetOf(document, at.slice(0, -1), undefined) : 0;
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
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The keys that the map at `path` may have. */
const keysAt = (schema: ZodType, path: Path): readonly string[] => {
  const mapIn = (json: JsonSchema | undefined): JsonSchema | undefined =>
    json?.anyOf?.find(({ properties }) => properties) ?? json;
  let json = mapIn(toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  for (const key of path) json = mapIn(typeof key === 'number' ? json?.items : json?.properties?.[String(key)]);
  return Object.keys(json?.properties ?? {});
};

/** A value with the document that it was read from, for those who write it again. */
export interface CheckedYaml<Value> {
  readonly value: Value;
  readonly document: Document;
  /** `file:line:column` of the node at `path`. */
  lineOf(path: Path): { readonly line: number; readonly column: number };
}

/** Throws CcecError `code`. An empty file is `empty`. */
export const checkedYaml = <Schema extends ZodType>(
  schema: Schema,
  {
    text,
    file,
    code,
    empty,
  }: { readonly text: string; readonly file: string; readonly code: string; readonly empty: unknown },
): CheckedYaml<Infer<Schema>> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, message: string, hint?: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new CcecError(code, `${file}:${line}:${col}: ${message}`, hint === undefined ? {} : { hint });
  };
  const broken = document.errors[0];
  if (broken) return fail(broken.pos[0], broken.message.split('\n')[0] ?? '');
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? empty);
  if (!result.success) {
    const { issues } = result.error;
    // A key that is misspelt is missing as well.
    const first = issues.find(({ code: kind }) => kind === 'unrecognized_keys') ?? issues[0];
    if (!first) return fail(0, 'wrong');
    const { issue, path } = deepest(first);
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const offset = offsetOf(document, path, unknown);
    return unknown === undefined
      ? fail(offset, `${path.join('.')}: ${issue.message}`.replace(/^: /, ''))
      : fail(offset, `unknown key "${unknown}"`, suggestion(unknown, keysAt(schema, path)));
  }
  return {
    value: result.data,
    document,
    lineOf: (path) => {
      const { line, col } = lines.linePos(offsetOf(document, path, undefined));
      return { line, column: col };
    },
  };
};
