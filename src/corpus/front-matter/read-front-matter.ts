/** Reads an article's front matter; what is broken in it is reported and read as far as it goes. */
import type { Problem } from '../../errors.ts';
import { CcecError } from '../../errors.ts';
import { parseYaml } from '../../knowledge/parse-yaml.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { PrintedDate } from '../article.ts';
import { warningAt } from '../problems.ts';
import { findFrontMatter, type FrontRegion } from './find-front-matter.ts';
import { interpret } from './interpret.ts';
import { readSimpleYaml } from './simple-yaml.ts';

export interface FrontMatter {
  /** Where the article's body begins; 0 without front matter. */
  readonly end: number;
  readonly title: string | null;
  /** Where the title stands literally, else null. */
  readonly titleSpan: Span | null;
  readonly published: PrintedDate | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

type Entries = Readonly<Record<string, unknown>>;

const NONE: FrontMatter = {
  end: 0,
  title: null,
  titleSpan: null,
  published: null,
  source: null,
  byline: null,
  url: null,
  meta: {},
  problems: [],
};

/** `title: Chengdu: a city` is no YAML, but what is meant is plain: the lines, each taken as it stands. */
const recover = (yaml: string): Entries => {
  const entries = new Map<string, string>();
  for (const [, key, value] of yaml.matchAll(/^([A-Za-z_][\w-]*)[ \t]*:[ \t]+(\S.*?)[ \t\r]*$/gm)) {
    if (key && value && key !== '__proto__') entries.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return Object.fromEntries(entries);
};

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Offset of the YAML reader's complaint; the beginning when it names none. */
const errorOffset = (error: unknown): number => {
  const cause = error instanceof CcecError ? error.cause : null;
  const pos = isEntries(cause) ? (cause as { pos?: readonly number[] }).pos : null;
  return pos?.[0] ?? 0;
};

interface Read {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
}

const readEntries = (text: string, path: string, { yamlStart, yamlEnd, isClosed }: FrontRegion): Read => {
  const yaml = text.slice(yamlStart, yamlEnd);
  const simple = readSimpleYaml(yaml);
  if (simple) return { entries: simple, problems: [] };
  if (!isClosed) return { entries: recover(yaml), problems: [] };
  try {
    const value = parseYaml(yaml, path);
    return { entries: isEntries(value) ? value : {}, problems: [] };
  } catch (error) {
    const offset = Math.min(yamlEnd, yamlStart + errorOffset(error));
    const reason =
      error instanceof Error
        ? error.message.replace(/^.*?:\d+:\d+: /, '').replace(/ at line \d+, column \d+:?$/, '')
        : String(error);
    const problem = warningAt(
      'broken-front-matter',
      { text, path },
      offset,
      `front matter is no YAML: ${reason}`,
      'Put values with ": " in them in quotation marks.',
    );
    return { entries: recover(yaml), problems: [problem] };
  }
};

const DATE_KEY = /^date[ \t]*:/im;
const TITLE_KEY = /^title[ \t]*:/im;

/** Where a value stands literally behind its key, or null. */
const locate = (text: string, { yamlStart, yamlEnd }: FrontRegion, key: RegExp, value: string | null): Span | null => {
  if (value === null) return null;
  const yaml = text.slice(yamlStart, yamlEnd);
  const found = yaml.indexOf(value, Math.max(0, yaml.search(key)));
  return found < 0 ? null : spanOf(text, yamlStart + found, yamlStart + found + value.length);
};

/** The front matter of `text`; `end` is 0 and everything else empty where it has none. */
export const readFrontMatter = (text: string, path: string): FrontMatter => {
  const region = findFrontMatter(text);
  if (!region) return NONE;
  const read = readEntries(text, path, region);
  const { date, dateText, ...fields } = interpret(read.entries);
  const dateSpan = locate(text, region, DATE_KEY, dateText);
  const problems = [...read.problems];
  const warn = (code: string, at: number, message: string, hint: string): void =>
    void problems.push(warningAt(code, { text, path }, at, message, hint));
  if (!region.isClosed)
    warn('unclosed-front-matter', 0, 'front matter begins with --- and is never closed', 'Close it with a line ---.');
  if (dateText !== null && date === null) {
    warn(
      'unreadable-date',
      dateSpan?.start ?? region.yamlStart,
      `front matter's date is no calendar date: ${dateText}`,
      'Write it as YYYY-MM-DD.',
    );
  }
  return {
    end: region.end,
    ...fields,
    titleSpan: locate(text, region, TITLE_KEY, fields.title),
    published: date === null ? null : { value: date, span: dateSpan },
    problems,
  };
};
