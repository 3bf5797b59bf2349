/** YAML that a person wrote, held against a schema: a mistake is told with its line, its column and what was probably meant. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type core, type infer as Infer, toJSONSchema, type ZodType } from 'zod';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';

export type Path = readonly PropertyKey[];

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFault extends Position {
  readonly message: string;
  readonly hint: string | null;
}

/** A value, and where its parts stand. */
export interface CheckedYaml<Value> {
  readonly value: Value;
  readonly faults: null;
  /** What it was read from, for those who write it again. */
  readonly document: Document;
  locate(path: Path): Position;
}

export interface FaultyYaml {
  readonly faults: readonly [YamlFault, ...YamlFault[]];
}

// Of the value at `path`, or of its key `key`; where there is none, of the nearest thing around it.
const offsetOf = (document: Document, path: Path, key?: string): number => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (key !== undefined && isMap(node)) {
    const found = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
};

interface Issue {
  readonly issue: core.$ZodIssue;
  readonly path: Path;
}

/** Of the readings that a value may have, the one that got furthest says what is wrong. */
const deepest = (issue: core.$ZodIssue, above: Path = []): Issue => {
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

// `{contains: passed 20,000}` is a text "passed 20" and a key "000" without a value.
const isCutByComma = (document: Document, path: Path, key: string): boolean => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node) || !node.flow) return false;
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
  return pair !== undefined && pair.value === null;
};

/** "officials.3.mentions" */
const nameOf = (path: Path): string => path.map(String).join('.');

/** What is wrong, in words: the schema's own where it has any, else better ones than the library's. */
const wordsOf = ({ issue, path }: Issue, given: unknown): Omit<YamlFault, keyof Position> => {
  const isPlain = issue.message.startsWith('Invalid ');
  if (isPlain && given === undefined && path.length > 0) {
    const around = nameOf(path.slice(0, -1)) || 'the file';
    return { message: `${around}: "${String(path.at(-1))}" is missing`, hint: null };
  }
  if (isPlain && issue.code === 'invalid_value' && typeof given === 'string')
    return { message: `${nameOf(path)}: "${given}" is none`, hint: suggestion(given, issue.values.map(String)) };
  return { message: `${nameOf(path)}: ${issue.message}`.replace(/^: /, ''), hint: null };
};

/** The value, or everything that is wrong with the text, unknown keys first: a misspelt key is missing under its right name too. */
export const readChecked = <Schema extends ZodType>(
  schema: Schema,
  text: string,
  empty: unknown = {},
): CheckedYaml<Infer<Schema>> | FaultyYaml => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const broken = document.errors[0];
  if (broken) {
    const message = broken.message.split('\n')[0] ?? '';
    return { faults: [{ ...positionAt(broken.pos[0]), message, hint: null }] };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? empty);
  if (result.success)
    return { value: result.data, faults: null, document, locate: (path) => positionAt(offsetOf(document, path)) };
  const issues = result.error.issues.map((issue) => deepest(issue));
  const unknown = issues.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          ...positionAt(offsetOf(document, path, key)),
          message: `unknown key "${key}"`,
          hint: isCutByComma(document, path, key)
            ? 'Inside { } a comma ends a value: put a text that has one in quotes.'
            : suggestion(key, keysAt(schema, path)),
        }))
      : [],
  );
  const wrong = issues
    .filter(({ issue }) => issue.code !== 'unrecognized_keys')
    .map((found) => ({
      ...positionAt(offsetOf(document, found.path)),
      ...wordsOf(found, found.path.length === 0 ? document.toJS() : document.getIn(found.path)),
    }));
  return { faults: [...unknown, ...wrong] as unknown as FaultyYaml['faults'] };
};

export interface YamlFile {
  readonly text: string;
  /** As the user names it. */
  readonly file: string;
  /** Of the error. */
  readonly code: string;
  /** What an empty file stands for; default: an empty map. */
  readonly empty?: unknown;
}

export const yamlError = ({ file, code }: YamlFile, { line, column, message, hint }: YamlFault): CcecError =>
  new CcecError(code, `${file}:${line}:${column}: ${message}`, hint === null ? {} : { hint });

/** Throws CcecError `code`: `file:line:column: what is wrong`, of the first thing that is. */
export const checkYaml = <Schema extends ZodType>(schema: Schema, source: YamlFile): CheckedYaml<Infer<Schema>> => {
  const checked = readChecked(schema, source.text, source.empty);
  if (checked.faults !== null) throw yamlError(source, checked.faults[0]);
  return checked;
};
