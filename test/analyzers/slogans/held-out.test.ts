/**
 * A family is left out of the knowledge and has to be found by itself: every family of the bundled corpus and of the fixtures with a
 * wording that recurs in two texts. (A family whose translations all differ cannot be found by repetition.)
 */
import { expect, test } from 'vitest';
import type { Annotated } from '../../../src/annotate/annotated.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { KnownSlogan } from '../../../src/knowledge/schema/slogans.ts';
import { annotate, knowledge, readAll } from '../../support/corpus.ts';
import { formsOf, gold, loose, rowsWithout } from './gold.ts';

/** Wordings of the family that stand in at least two of the texts. */
const recurring = ({ id }: KnownSlogan, annotated: ReadonlyMap<Article, Annotated>): readonly string[] => {
  const seen = new Map<string, Set<string>>();
  for (const [article, { slogans }] of annotated) {
    for (const each of slogans) {
      if (each.id === id) seen.set(loose(each.text), (seen.get(loose(each.text)) ?? new Set()).add(article.path));
    }
  }
  return [...seen].flatMap(([form, paths]) => (paths.size > 1 ? [form] : []));
};

/** A row has the wording, or most of it, or it with a word or two more. */
const isFound = (form: string, wanted: string): boolean =>
  form === wanted ||
  (form.includes(wanted) && form.length < wanted.length * 1.5) ||
  (wanted.includes(form) && form.length > wanted.length * 0.6);

test('recall of families that the knowledge does not list is at least 0.8', { timeout: 300_000 }, async () => {
  const missed: string[] = [];
  let families = 0;
  for (const folder of ['corpus', 'fixtures/slogans/articles']) {
    // A reprint is no second text.
    const articles = (await readAll(folder)).filter(({ id }) => !id.endsWith('-reprint'));
    const annotated = new Map(articles.map((article) => [article, annotate(article)]));
    for (const slogan of knowledge.slogans) {
      const wanted = recurring(slogan, annotated);
      if (wanted.length === 0) continue;
      families++;
      const rows = await rowsWithout(slogan.id, annotated, { new: true });
      if (!rows.some((row) => formsOf(row).some((form) => wanted.some((each) => isFound(form, each)))))
        missed.push(slogan.name);
    }
  }
  families += gold.new.length; // found in fixtures.test.ts, every one
  expect((families - missed.length) / families, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.8);
});
