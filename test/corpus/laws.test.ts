/** What holds for any bytes: nothing throws, spans are true, no character is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { findFrontMatter } from '../../src/corpus/front-matter/find-front-matter.ts';
import { articleFrom } from '../../src/corpus/read-corpus.ts';
import { body, furniture, parse } from './support/parse.ts';

const lines = fc.constantFrom(
  '',
  ' ',
  '---',
  'title: Free Ferry',
  'date: 2022-07-04',
  'tags:',
  '  - a',
  'Home > News',
  'Share',
  'About UsContact Us',
  'Free Ferry for a Town',
  'Free Ferry for a Town of Cyclists and of',
  '2022-07-04 02:21',
  '02/03/2022',
  'By Vera Lind|Jun 02,2022',
  'Source: Xinhua| 2024-03-14 20:11:35|Editor: huaxia',
  'CHONGQING, March 14 (Xinhua) --',
  'CHONGQING, March 14 (Xinhua) -- The ferry is free of charge for all.',
  'Related reading',
  'Mayor opens a landing',
  'Passengers wait. (Photo/ Otto Brandt) (Editor: Vera Lind)',
  '(Editor: Vera Lind)',
  'Enditem',
  '1. Build a landing',
  'Thank you.',
  'Why now?',
  '0123456789abcdef0123456789abcdef',
  '渝ICP备12345678号',
  '\u00a0Text\u3000',
  '* * *',
  ...body.split('\n\n'),
);
const page = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: lines }, fc.string({ unit: 'binary' })), { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
  )
  .map(([parts, end]) => parts.join(end));

/** The laws of an article: what it breaks, as sentences. */
const violations = (article: Article): readonly string[] => {
  const { text, title, blocks, furniture: left, dateline, published } = article;
  const broken: string[] = [];
  const law = (holds: boolean, name: string): void => void (holds || broken.push(name));
  const bodyStart = findFrontMatter(text)?.end ?? 0;
  let covered = bodyStart;
  for (const { start, end, text: quoted } of [...blocks, ...left].toSorted((a, b) => a.start - b.start)) {
    law(text.slice(start, end) === quoted, `span law at ${start}`);
    law(quoted !== '' && quoted === quoted.trim(), `blanks around the span at ${start}`);
    if (start < bodyStart) continue;
    law(start >= covered, `overlap at ${start}`);
    law(text.slice(covered, start).trim() === '', `text lost at ${covered}`);
    covered = end;
  }
  law(text.slice(covered).trim() === '', `text lost at ${covered}`);
  for (const span of [dateline?.span, published?.span]) {
    if (span) law(text.slice(span.start, span.end) === span.text, 'span law of a date');
  }
  law(
    blocks.every(({ kind }, index) => kind !== 'title' || index === 0),
    'only the first block is a title',
  );
  law(
    blocks.every(({ start }, index) => start >= (blocks[index - 1]?.end ?? 0)),
    'blocks stand in text order',
  );
  law(title === null || (title !== '' && !/[\r\n]|^\s|\s$/.test(title)), 'a title is one line');
  return broken;
};

const check = (article: Article): void => {
  expect(violations(article)).toEqual([]);
};

describe('any article', () => {
  it('any bytes are read, or reported', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { article, problems } = articleFrom(bytes, 'any.txt', furniture);
        if (article) check(article);
        else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => check(parse(text))),
      { numRuns: 1000 },
    );
  });

  it('any page', () => {
    fc.assert(
      fc.property(page, (text) => check(parse(text))),
      { numRuns: 3000 },
    );
  });

  it('the same text gives the same article', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
      { numRuns: 300 },
    );
  });
});

// Nothing is timed: what takes more than linear time here does not end before the runner gives up.
describe('a megabyte of anything is read', () => {
  it.each([
    ['one line', `${body} `.repeat(5000)],
    ['blanks', ' '.repeat(1e6)],
    ['digits', '1'.repeat(1e6)],
    ['open brackets', '('.repeat(1e6)],
    ['dates', '2022-07-04 '.repeat(9e4)],
    ['lone CR', 'word\r'.repeat(2e5)],
    ['menu lines', 'Home\n'.repeat(2e5)],
    ['header lines', 'Source: Xinhua| 2024-03-14 20:11:35|Editor: huaxia\n'.repeat(2e4)],
    ['headlines below', `${body}\n${'2022-07-04 10:31\nHeadline one\n'.repeat(3e4)}`],
    ['capitals', 'A '.repeat(5e5)],
    ['front matter', `---\n${'a: b\n'.repeat(2e5)}`],
  ])('%s', (_, text) => {
    check(parse(text));
  });
});
