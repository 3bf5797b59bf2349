/** Which texts of the corpus are like a given one. */
import { likeness } from '../../text/sketch.ts';
import type { TextRecord } from './texts.ts';

/** Of a few sentences, too little is left to tell chance from copying. */
export const fewestWords = 40;

const byPath = (a: TextRecord, b: TextRecord): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** The articles whose words below the title are the same, by path. */
export const sameTexts = (own: TextRecord, corpus: readonly TextRecord[]): readonly TextRecord[] =>
  corpus.filter(({ path, digest }) => path !== own.path && digest === own.digest).toSorted(byPath);

export interface Likest {
  readonly record: TextRecord;
  /** Estimated share of runs of four words that both have, of all that either has. */
  readonly share: number;
}

export const likest = (own: TextRecord, corpus: readonly TextRecord[]): Likest | null => {
  let best: Likest | null = null;
  for (const record of corpus) {
    if (record.path === own.path || record.words < fewestWords) continue;
    const share = likeness(own.sketch, record.sketch);
    if (best === null || share > best.share || (share === best.share && byPath(record, best.record) < 0))
      best = { record, share };
  }
  return best;
};
