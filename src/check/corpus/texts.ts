/** The corpus as texts: which are the same, and which nearly. */
import type { Article } from '../../corpus/article.ts';
import { mix } from '../../text/hash.ts';
import { sketchOf } from '../../text/sketch.ts';
import { addWordHashes } from '../../text/word-hashes.ts';
import type { CorpusSurvey } from '../check.ts';

export interface TextRecord {
  readonly path: string;
  /** Words below the title. */
  readonly words: number;
  /** Equal for texts of the same words, whatever their line breaks. */
  readonly digest: string;
  readonly sketch: readonly number[];
}

/** Title and headings left out: a reprint has its own. */
export const textRecord = ({ path, text, blocks }: Article): TextRecord => {
  const hashes: number[] = [];
  for (const { kind, start, end } of blocks)
    if (kind !== 'title' && kind !== 'heading') addWordHashes(text, start, end, hashes);
  // Two hashes of 32 bits: one alone would take two of some ten thousand texts for the same.
  let [one, other] = [1, 2];
  for (const hash of hashes) [one, other] = [mix(one, hash), mix(other ^ 0x5bd1e995, hash)];
  return {
    path,
    words: hashes.length,
    digest: `${hashes.length}-${one}-${other}`,
    sketch: sketchOf(hashes.length, (at) => hashes[at] ?? 0),
  };
};

export const texts: CorpusSurvey<null, readonly TextRecord[]> = {
  ask: () => null,
  join: () => null,
  reader: () => (article) => [textRecord(article)],
  merge: (left, right) => [...left, ...right],
};
