/** Rows of a table: "3 | Li Xi | 61 | Guangdong Party Secretary | Liaoning Party Secretary |": the posts are whose the row is. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { Scan } from '../../scan.ts';
import { Word } from '../../word-classes.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';

const isBar = (scan: Scan, token: number): boolean => scan.is(token, Word.punctuation) && scan.surface(token) === '|';

/** The fewest bars of a row: "Mayor A | China Daily" is none. */
const FEWEST_BARS = 2;

export const holdCells = (row: ChunkRow): void => {
  const bars: number[] = [];
  for (let at = 0; at < row.length; at++)
    if (row.kind(at) === Chunk.dash && isBar(row.scan, row.token(at))) bars.push(at);
  if (bars.length < FEWEST_BARS) return;
  const cells: Cell[] = [];
  for (const [index, end] of [...bars, row.length].entries()) {
    const cell = cellOf(row, (bars[index - 1] ?? -1) + 1, end);
    if (cell.name || cell.posts.length > 0) cells.push(cell);
  }
  const named = cells.filter(({ name }) => name);
  for (const [at, { posts }] of cells.entries()) {
    // "Mayor | A | Vice mayor | B": by turns; of two names in any other order nobody knows whose post it is.
    const holder = named.length === 1 ? named[0] : isByTurns(cells) ? cells[at + (cells[0]?.name ? -1 : 1)] : null;
    for (const post of posts) {
      if (holder?.name) row.hold(holder.name, post);
      else if (named.length > 1) row.leaveOpen(post);
    }
  }
};

interface Cell {
  /** Of a cell that is a name. */
  readonly name: Name | null;
  /** Of a cell that holds nothing but posts. */
  readonly posts: readonly Post[];
}

const cellOf = (row: ChunkRow, first: number, end: number): Cell => {
  const name = end - first === 1 ? row.name(first) : null;
  const list = row.freePostsFrom(first);
  const isAllPosts = list.length > 0 && (list.at(-1) ?? end) + 1 === end;
  return { name, posts: isAllPosts ? list.flatMap((at) => row.post(at) ?? []) : [] };
};

const isByTurns = (cells: readonly Cell[]): boolean =>
  cells.length % 2 === 0 && cells.slice(1).every(({ name }, at) => (name === null) !== (cells[at]?.name === null));

const FORMER = /^(?:former|previous|old|earlier|past|last|outgoing)$/;
const POST = /^(?:posts?|positions?|titles?|jobs?|roles?|offices?)$/;

/** The column of the cell that the post begins or ends is headed "Former post". Every row of a table is a block. */
export const isInFormerColumn = (scan: Scan, post: Post): boolean => {
  if (!isBar(scan, post.first - 1) && !isBar(scan, post.last + 1)) return false;
  let { first } = post;
  let column = 0;
  for (; first > 0 && scan.block(first - 1) === scan.block(post.first); first--) if (isBar(scan, first - 1)) column++;
  for (let above = rowAbove(scan, first); above >= 0; above = rowAbove(scan, above)) {
    const words = wordsOf(scan, above, column);
    if (words.some((word) => POST.test(word))) return words.some((word) => FORMER.test(word));
  }
  return false;
};

/** First token of the block above the one that begins with token `first`, where it is a row; else -1. */
const rowAbove = (scan: Scan, first: number): number => {
  const block = first > 0 ? scan.block(first - 1) : -1;
  let bars = 0;
  let at = first;
  for (; at > 0 && scan.block(at - 1) === block; at--) if (isBar(scan, at - 1)) bars++;
  return bars < FEWEST_BARS ? -1 : at;
};

/** The folded words of one cell of the row that begins with token `first`. */
const wordsOf = (scan: Scan, first: number, column: number): string[] => {
  const words: string[] = [];
  let cell = 0;
  for (let at = first; at < scan.length && scan.block(at) === scan.block(first); at++) {
    if (isBar(scan, at)) cell++;
    else if (cell === column) words.push(scan.folded(at));
  }
  return words;
};
