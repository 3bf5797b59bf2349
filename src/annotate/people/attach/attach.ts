/** Decides which name of a sentence holds which post. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import { holdAppositions } from './appositions.ts';
import { holdCells } from './cells.ts';
import type { ChunkRow, Holding } from './chunk-row.ts';
import { holdCopulas } from './copulas.ts';
import { holdGapped } from './gapping.ts';
import { holdCounted } from './held-posts.ts';
import { holdLabels } from './labels.ts';
import { holdByVerbs } from './office-verbs.ts';
import { holdOneEach } from './one-each.ts';
import { holdNamesBehind, holdPairs } from './posts-first.ts';
import { holdSuccessors } from './successors.ts';
import { holdTitles } from './titles.ts';

/** In this order: each rule takes only posts that no earlier one has given. */
const RULES: readonly ((row: ChunkRow) => void)[] = [
  holdCells,
  holdTitles,
  holdCopulas,
  holdGapped,
  holdLabels,
  holdPairs,
  holdOneEach,
  holdAppositions,
  holdNamesBehind,
  holdCounted,
  holdByVerbs,
];

/**
 * The holdings of tokens `first`..`last`: every post is held once, or by each name of a list it heads. `row` is only
 * room to work in.
 */
export const attach = (
  row: ChunkRow,
  first: number,
  last: number,
  names: readonly Name[],
  posts: readonly Post[],
): readonly Holding[] => {
  row.read(first, last, names, posts);
  for (const rule of RULES) {
    rule(row);
    if (row.isSettled) break;
  }
  holdSuccessors(row); // of posts that are held
  return row.takeHoldings();
};
