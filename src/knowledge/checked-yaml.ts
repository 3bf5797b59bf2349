/** YAML that a person wrote, held against a schema: a mistake is told with file, line, column and what was probably meant. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';

/** Where the value at `at` begins; with `key`, where that key of it does. What is missing is at its map. */
const offsetOf = (document: Document, at: readonly PropertyKey[], key?: string): number => {
  const node = document.getIn(at, true);
  if (key !== undefined && isMap(node)) {
    const found = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  if (isNode(node)) return node.range?.[0] ?? 0;
  return at.length === 0 ? 0 : offsetOf(document, at.slice(0, -1));
};

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;

/** The keys that the map at `at` may have. */
const keysAt = (schema: unknown, at: readonly PropertyKey[]): readonly string[] => {
  const here = unwrapped(schema);
  const [next, ...rest] = at;
  if (here instanceof z.ZodArray) return next === undefined ? [] : keysAt(here.element, rest);
  if (!(here instanceof z.ZodObject)) return [];
  return next === undefined ? Object.keys(here.shape) : keysAt(here.shape[String(next)], rest);
};

/** "slogans.2.kind" */
const pathText = (at: readonly PropertyKey[]): string => at.map(String).join('.');

export interface Checked<Value> {
  readonly value: Value;
  /** Throws CcecError for the value at `at`, as the schema itself would. */
  fail(at: readonly PropertyKey[], message: string, hint?: string): never;
}

/** `shown`: the file as the user names it. Throws CcecError `code`: `shown:line:column: what is wrong`. */
export const checkYaml = <Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  shown: string,
  code: string,
): Checked<z.infer<Schema>> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const failAt = (offset: number, message: string, hint?: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new CcecError(code, `${shown}:${line}:${col}: ${message}`, hint === undefined ? {} : { hint });
  };
  const broken = document.errors[0];
  if (broken) return failAt(broken.pos[0], broken.message.split('\n')[0] ?? '');
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success)
    return { value: result.data, fail: (at, message, hint) => failAt(offsetOf(document, at), message, hint) };
  const { issues } = result.error;
  // A misspelt key is missing under its right name as well; what was written says more.
  const issue = issues.find(({ code: kind }) => kind === 'unrecognized_keys') ?? issues[0];
  const at = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return failAt(offsetOf(document, at, key), `unknown key "${key}"`, suggestion(key, keysAt(schema, at)));
  }
  const given: unknown = document.getIn(at);
  const offset = offsetOf(document, at);
  if (given === undefined && at.length > 0)
    return failAt(offset, `${pathText(at.slice(0, -1)) || 'the file'}: "${String(at.at(-1))}" is missing`);
  if (issue?.code === 'invalid_value' && typeof given === 'string')
    return failAt(offset, `${pathText(at)}: "${given}" is none`, suggestion(given, issue.values.map(String)));
  return failAt(offset, `${pathText(at)}: ${issue?.message ?? 'wrong'}`.replace(/^: /, ''));
};
