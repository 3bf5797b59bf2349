/** Reads YAML by a schema; every mistake is told with its line, its column and the key that was probably meant. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { ZodArray, ZodNullable, ZodObject, ZodOptional, type ZodType } from 'zod';
import { suggestion } from '../text/closest.ts';

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFault extends Position {
  readonly message: string;
  readonly hint: string | null;
}

export type Path = readonly PropertyKey[];

/** The value, or what is wrong with the text: never both. */
export type Checked<T> =
  | { readonly value: T; readonly faults: null; locate(path: Path): Position }
  | { readonly value: null; readonly faults: readonly YamlFault[] };

const unwrapped = (schema: unknown): unknown =>
  schema instanceof ZodOptional || schema instanceof ZodNullable ? unwrapped(schema.unwrap()) : schema;

/** The keys that the schema allows at `path`; none where it is no object there. */
const keysAt = (schema: unknown, path: Path): readonly string[] => {
  const here = unwrapped(schema);
  const [first, ...rest] = path;
  if (here instanceof ZodArray) return keysAt(here.element, rest);
  if (!(here instanceof ZodObject)) return [];
  return first === undefined ? Object.keys(here.shape) : keysAt(here.shape[String(first)], rest);
};

// Of the value at `path`, or of its key `key`; where there is none, of the nearest thing around it.
const offsetAt = (document: Document, path: Path, key?: string): number => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (key !== undefined && isMap(node)) {
    const found = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetAt(document, path.slice(0, -1));
};

// `{contains: passed 20,000}` is a text "passed 20" and a key "000" without a value.
const isCutByComma = (document: Document, path: Path, key: string): boolean => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node) || !node.flow) return false;
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
  return pair !== undefined && pair.value === null;
};

const keyHint = (document: Document, path: Path, key: string, known: readonly string[]): string | null => {
  if (isCutByComma(document, path, key)) return 'Inside { } a comma ends a value: put a text that has one in quotes.';
  return known.length === 0 ? null : suggestion(key, known);
};

// "officials.3.mentions"
const nameOf = (path: Path): string => (path.length === 0 ? '' : `${path.map(String).join('.')}: `);

/** An empty text is an empty map. */
export const readChecked = <T>(text: string, schema: ZodType<T>): Checked<T> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const broken = document.errors[0];
  if (broken) {
    const message = broken.message.split('\n')[0] ?? '';
    return { value: null, faults: [{ ...positionAt(broken.pos[0]), message, hint: null }] };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success) {
    return { value: result.data, faults: null, locate: (path) => positionAt(offsetAt(document, path)) };
  }
  const faults = result.error.issues.flatMap((issue): YamlFault[] => {
    const { path } = issue;
    if (issue.code !== 'unrecognized_keys')
      return [{ ...positionAt(offsetAt(document, path)), message: nameOf(path) + issue.message, hint: null }];
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      ...positionAt(offsetAt(document, path, key)),
      message: `unknown key "${key}"`,
      hint: keyHint(document, path, key, known),
    }));
  });
  return { value: null, faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column) };
};
