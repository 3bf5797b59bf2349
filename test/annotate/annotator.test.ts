/** Properties of annotation that hold for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { Annotated } from '../../src/annotate/annotated.ts';
import { defaultOptions } from '../../src/analysis/default-options.ts';
import { layers } from '../../src/annotate/layers.ts';
import { entities } from '../../src/analyzers/entities/index.ts';
import { articleFrom } from '../../src/corpus/read-corpus.ts';
import { annotate, articleOf, knowledge } from '../support/corpus.ts';

/** What names and posts are made of, so that generated text has some. */
const pieces = fc.constantFrom(
  ...(
    'Chen Min’er|Li|Mu|Ouyang Lan|He|he|An|Long|Lau Chi-ming|Željko|Mr.|Ms|mayor|Mayor|vice|deputy|Deputy|former|then|secretary|Secretary|general|officials|leaders|' +
    'mayors|Minister|President|chairman|director|head|of|the|and|, and|,|;|:|(|)|.|—|-|-|"|”|who is also|was elected|appointed|replaced|as|said|including|CPC|NPC|Party|' +
    "Committee|Standing Committee|Bureau|bureau|Commission|Department|People's Congress|Chongqing|Yunnan|Kunming|District|county|'s|’s|No.|1|14th|2021|in|at|for|to|with|from|company|University|" +
    '陈敏|👍|\u0000|\n|\n\n|\r\n|\ud800'
  ).split('|'),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 60 }).map((list) => `A Week in the Region\n\n2021-03-05\n\n${list.join(' ')}`),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  texts.map((text) => new TextEncoder().encode(text)),
);

const spansOf = (annotated: Annotated): unknown => layers.map((layer) => [layer.id, [...layer.spans(annotated)]]);

const expectLaws = (annotated: Annotated): void => {
  const { article, people, tokens, sentences } = annotated;
  for (const layer of layers) {
    for (const { start, end, text } of layer.spans(annotated)) {
      expect(article.text.slice(start, end)).toBe(text);
      expect(end).toBeGreaterThan(start);
    }
  }
  expect(sentences.reduce((count, { first, last }) => count + last - first + 1, 0)).toBe(tokens.length);
  const mentions = people.flatMap((person) => person.mentions).toSorted((a, b) => a.start - b.start);
  for (const [index, { start }] of mentions.entries())
    expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
  for (const { name, posts, isPrivate } of people) {
    expect(name.trim()).not.toBe('');
    expect(posts.length > 0 && isPrivate).toBe(false);
  }
};

describe('any article', () => {
  test('of any text: no error, the span law, nobody named twice at one place', () => {
    fc.assert(
      fc.property(texts, (text) => expectLaws(annotate(articleOf(text)))),
      { numRuns: 1_500, seed: 20260101 },
    );
  });

  test('of any bytes', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const { article } = articleFrom(content, 'any.txt', knowledge.furniture);
        if (article) expectLaws(annotate(article));
      }),
      { numRuns: 500, seed: 20260101 },
    );
  });

  test('says the same whatever was annotated before it', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const shared = createOnce();
        const alone = spansOf(annotate(articleOf(text)));
        shared(articleOf(other));
        expect(spansOf(shared(articleOf(text)))).toEqual(alone);
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });
});

let other: ReturnType<typeof createAnnotator> | null = null;
/** A second annotator, with a vocabulary of its own. */
const createOnce = (): ReturnType<typeof createAnnotator> => (other ??= createAnnotator(knowledge));

test('the order of articles changes no byte of the rows', () => {
  const context = { knowledge, options: defaultOptions(entities) };
  const rows = (articles: readonly string[], order: readonly number[]): string => {
    const parts = order.map((index) =>
      entities.collect(annotate(articleOf(articles[index] ?? '', `${index}.txt`)), context),
    );
    const [first, ...rest] = parts;
    return first ? JSON.stringify(entities.rows(rest.reduce(entities.merge, first), context)) : '';
  };
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), (articles) => {
      const order = [...articles.keys()];
      expect(rows(articles, order.toReversed())).toBe(rows(articles, order));
    }),
    { numRuns: 300, seed: 20260101 },
  );
});
