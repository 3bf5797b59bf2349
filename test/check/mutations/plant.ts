/** Plants faults in clean articles, runs all checks, and counts. */
import type { Annotated } from '../../../src/annotate/annotated.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Finding } from '../../../src/report/finding.ts';
import { annotate, articleOf } from '../../support/corpus.ts';
import { check } from '../support.ts';
import { chanceOf } from './chance.ts';
import type { Kind } from './faults.ts';

export const seed = '2026-11-22';

/** No file name tells a date: a missing one is to be missed. */
const PATH = 'planted.txt';

export interface Result {
  readonly kind: string;
  readonly path: string;
  readonly isFound: boolean;
  /** Checks that told of something new and are not the right ones; notes left out. */
  readonly others: readonly string[];
  /** What became of the article's text around the fault, for whoever looks why it was missed. */
  readonly around: string;
}

export interface Clean {
  readonly article: Article;
  /** The rest of its corpus; empty where it stands alone. */
  readonly rest: readonly Article[];
}

const firstDifference = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

const findingsIn = async (
  text: string,
  rest: readonly Article[],
  added: string | null,
): Promise<readonly Finding[]> => {
  const corpus = added === null ? rest : [...rest, articleOf(added, 'added.txt')];
  const { findings, problems } = await check([articleOf(text, PATH)], corpus);
  const failed = problems.find(({ code }) => code === 'check-failed');
  if (failed) throw new Error(failed.message);
  return findings;
};

const key = ({ check: id, message }: Finding): string => `${id} ${message}`;

/** What planting each kind in the article gives: one result for every kind that it has a place for, `times` each. */
export const plantIn = async (
  { article, rest }: Clean,
  kinds: readonly Kind[],
  annotatedRest: readonly Annotated[],
  times = 1,
): Promise<readonly Result[]> => {
  const before = new Set((await findingsIn(article.text, rest, null)).map(key));
  const results: Result[] = [];
  for (const kind of kinds) {
    for (let time = 0; time < times; time++) {
      const chance = chanceOf(`${seed} ${article.path} ${kind.name} ${time}`);
      const planted = kind.plant({ article, annotated: annotate(article), rest: annotatedRest, chance });
      if (planted === null) continue;
      const { text, added } = typeof planted === 'string' ? { text: planted, added: null } : planted;
      if (text === article.text && added === null) continue;
      const found = (await findingsIn(text, rest, added)).filter((finding) => !before.has(key(finding)));
      const at = firstDifference(article.text, text);
      results.push({
        kind: kind.name,
        path: article.path,
        isFound: found.some((finding) => kind.checks.some((id) => id === finding.check)),
        others: found
          .filter(({ check: id, severity }) => severity !== 'info' && !kind.checks.some((each) => each === id))
          .map(({ check: id }) => id),
        around: text.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' '),
      });
    }
  }
  return results;
};
