/** Rows of the timeline from sentences, each list an article of its own. */
import { timeline } from '../../../src/analyzers/timeline/index.ts';
import type { EventRow } from '../../../src/analyzers/timeline/rows.ts';
import { articleOf, run } from '../../support/corpus.ts';

/** The day that the articles below print, a Monday. */
export const published = '2022-07-04';

const text = (sentences: string, date: string | null): string =>
  ['A Note on What Was Told', ...(date === null ? [] : [date]), sentences].join('\n\n');

/** `articles`: running text; every article is published on the same day. */
export const told = async (articles: readonly string[], date: string | null = published): Promise<EventRow[]> => {
  const given = articles.map((sentences, at) => articleOf(text(sentences, date), `${at + 1}.txt`));
  const { rows } = await run(timeline, given);
  return (rows[0] ?? []) as unknown as EventRow[];
};

/** Of one article. */
export const toldIn = (sentences: string): Promise<EventRow[]> => told([sentences]);
