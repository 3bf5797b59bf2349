/** Reads the YAML that front matter nearly always is, `key: value` and lists of values, without loading a YAML reader. */

const KEY = /^([A-Za-z_][\w-]*):(?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*- +(.*)$/;
const QUOTED = /^(?:"((?:[^"\\]|\\["\\/])*)"|'((?:[^']|'')*)')$/;
// Plain text: no indicator in front, no ": " and no " #" inside, no colon at the end.
// oxlint-disable-next-line no-control-regex
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?:[^:#\0-\x1f\x7f-\x9f]|:(?=[^\s,[\]{}])|(?<! )#)+$/;
const NUMBER_LIKE = /^[-+]?\.?\d[\d.]*(?:e[-+]?\d+)?$|^0[ox]|^[-+]?\.(?:inf|nan)$/i;
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);

type Scalar = string | number | boolean | null;

/** The value of a scalar; undefined when only a YAML reader can tell. */
const scalarOf = (source: string): Scalar | undefined => {
  const quoted = QUOTED.exec(source);
  if (quoted) return quoted[1]?.replace(/\\(.)/g, '$1') ?? (quoted[2] ?? '').replaceAll("''", "'");
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  if (INTEGER.test(source)) return Number(source);
  return PLAIN.test(source) && !NUMBER_LIKE.test(source) ? source : undefined;
};

/** The mapping, or null for anything beyond this grammar: the YAML reader has the word then. Both agree on what both can read. */
export const readSimpleYaml = (source: string): Readonly<Record<string, unknown>> | null => {
  const entries = new Map<string, unknown>();
  let list: Scalar[] | null = null;
  let openKey: string | null = null;
  if (source.includes('\t')) return null;
  for (const raw of source.includes('\r') ? source.split(/\r\n|\n/) : source.split('\n')) {
    if (raw.includes('\r')) return null;
    const line = raw.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const item = line.startsWith('-') || line.startsWith(' ') ? ITEM.exec(line) : null;
    const key = item ? null : KEY.exec(line);
    const value = item?.[1] ?? key?.[2] ?? '';
    const scalar = value === '' ? null : scalarOf(value);
    if (scalar === undefined) return null;
    if (item) {
      if (openKey === null || value === '' || KEY.test(value)) return null;
      if (!list) entries.set(openKey, (list = []));
      list.push(scalar);
      continue;
    }
    const name = key?.[1];
    if (name === undefined || entries.has(name) || name === '__proto__') return null;
    entries.set(name, scalar);
    openKey = value === '' ? name : null;
    list = null;
  }
  return Object.fromEntries(entries);
};
