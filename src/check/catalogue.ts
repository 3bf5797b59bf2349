/** The prose of every check, and its defaults: what `ccec list checks`, messages, configuration and docs/checks are made from. */
import type { Severity } from './severity.ts';

/** An option of one check in ccec.yaml. `words`: a list of strings. */
export type CheckOption =
  | {
      readonly type: 'number';
      readonly summary: string;
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: 'words'; readonly summary: string; readonly default: readonly string[] };

export interface CheckProse {
  readonly severity: Severity;
  /** What it looks for, as a phrase. */
  readonly summary: string;
  /** What goes wrong where it is left. */
  readonly why: string;
  /** One sentence without a full stop; `{name}` is a fact of the finding. Several where the check says several things. */
  readonly message: string | Readonly<Record<string, string>>;
  /** What to do. May name facts too. */
  readonly hint: string;
  readonly options?: Readonly<Record<string, CheckOption>>;
}

export const catalogue = {
  'missing-title': {
    severity: 'warning',
    summary: 'an article without a title',
    why: 'Rows, tables and calendars name an article by its title; without one it is a file name among others.',
    message: 'the article has no title: its text begins with a paragraph',
    hint: 'Put the headline above the text as a line of its own, or write `title:` in front matter.',
  },
  'missing-date': {
    severity: 'warning',
    summary: 'an article that prints no publication date',
    why: '"On May 22" is read against the publication date. Without one it rests on a dateline, a session or a file name, or stays open.',
    message: 'no publication date is printed; {instead}',
    hint: 'Write `date: YYYY-MM-DD` in front matter, with the day on which the source published it.',
  },
} as const satisfies Record<string, CheckProse>;

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as readonly CheckId[];

export const proseOf = (id: CheckId): CheckProse => catalogue[id];

/** Where a check is documented, from the project's root. */
export const docsOf = (id: CheckId): string => `docs/checks/${id}.md`;

/** The text with its `{names}` filled in. */
export const fill = (text: string, facts: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
