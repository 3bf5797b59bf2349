/** The article: one file, decoded, with its parts told apart. Everything downstream starts from here. */
import type { Problem } from '../errors.ts';
import type { Span } from '../text/span.ts';

/** A date that an article prints about itself, and where. `span` is null where only the path or url carries it. */
export interface PrintedDate {
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly value: string;
  readonly span: Span | null;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'list-item';

/** A run of the article's own text: what is counted. Blocks are in text order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A line that is on the page but is not the article's text (design 4.2). */
export interface Furniture extends Span {
  /** Why it was left out: `navigation`, `share`, `cookie`, `licence`, `related`, `hash`, `credit`, `editor`, `byline`, `date-line`, … */
  readonly kind: string;
}

export interface Article {
  /** File name without its ending; unique enough for people, `path` is the key. */
  readonly id: string;
  /** As given or found, with forward slashes; `-` for standard input. */
  readonly path: string;
  /** The whole decoded text, byte order mark removed; all offsets count in it. */
  readonly text: string;
  /** The title as one line; its span is the block of that kind when it stands in the text. */
  readonly title: string | null;
  /** The publication date that the article prints (header, "Updated: …", byline line, front matter, a dateline with its year), else null. */
  readonly published: PrintedDate | null;
  /** "CHONGQING, March 14 (Xinhua) --": place and, where its year is printed too, date; left out of the blocks. */
  readonly dateline: { readonly place: string; readonly date: string | null; readonly span: Span } | null;
  /** A date in the file name or in the url, `YYYY-MM-DD`; weaker than `published`. */
  readonly fileDate: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** Front matter keys that ccec does not interpret, as read. */
  readonly meta: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** The article's first line: its title, which a picture may stand above; without one the first block. */
export const firstLine = ({ blocks }: Pick<Article, 'blocks'>): Block | undefined =>
  blocks.find(({ kind }) => kind === 'title') ?? blocks[0];
