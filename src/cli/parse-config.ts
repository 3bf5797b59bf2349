/** Checks the text of a ccec.yaml; a mistake is told with its line, its column and the key that was probably meant. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { strictObject, string, array, union } from 'zod';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';

const paths = union([string(), array(string())], 'a path or a list of paths is needed').transform((value) =>
  [value].flat(),
);

const schema = strictObject(
  { corpus: paths.optional(), knowledge: paths.optional(), plugins: paths.optional() },
  'a map of settings is needed',
);

const keys = Object.keys(schema.shape);

const offsetOf = (document: Document, at: readonly PropertyKey[], key: string | undefined): number => {
  const node = document.getIn(at, true);
  if (key !== undefined && isMap(node)) {
    const found = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
    if (isNode(found)) return found.range?.[0] ?? 0;
  }
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
};

/** Throws CcecError `bad-config`. An empty file is an empty configuration. */
export const parseConfig = (
  text: string,
  file: string,
): { corpus?: string[] | undefined; knowledge?: string[] | undefined; plugins?: string[] | undefined } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, message: string, hint?: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new CcecError('bad-config', `${file}:${line}:${col}: ${message}`, hint === undefined ? {} : { hint });
  };
  const broken = document.errors[0];
  if (broken) return fail(broken.pos[0], broken.message.split('\n')[0] ?? '');
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const offset = offsetOf(document, issue?.path ?? [], unknown);
  return unknown === undefined
    ? fail(offset, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`.replace(/^: /, ''))
    : fail(offset, `unknown key "${unknown}"`, suggestion(unknown, keys));
};
