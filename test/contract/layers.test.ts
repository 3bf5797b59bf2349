/** The span law, for every annotation layer on real and on generated articles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layers } from '../../src/annotate/layers.ts';
import type { Article } from '../../src/corpus/article.ts';
import { annotate, articleOf, readAll } from '../support/corpus.ts';

const expectLaw = (article: Article, layer: (typeof layers)[number]): void => {
  for (const { start, end, text } of layer.spans(annotate(article))) {
    expect(article.text.slice(start, end)).toBe(text);
    expect(end).toBeGreaterThan(start);
  }
};

describe.each(layers.map((layer) => [layer.id, layer] as const))('%s', (_, layer) => {
  test('text.slice(start, end) is the text of the span', async () => {
    for (const article of await readAll('fixtures/cli/corpus', 'corpus')) expectLaw(article, layer);
  });

  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectLaw(articleOf(text), layer)),
      { numRuns: 200, seed: 20260101 },
    );
  });
});
