/** Articles from text, and what a test wants to see of them. */
import type { Article } from '../../../src/corpus/article.ts';
import { parseArticle } from '../../../src/corpus/parse-article.ts';
import { loadKnowledge } from '../../../src/knowledge/knowledge.ts';

export const { furniture } = loadKnowledge();

export const parse = (text: string, path = 'page.txt'): Article => parseArticle(text, path, furniture);

/** Two paragraphs that make anything above them a header. */
export const body = [
  'The ferry between the two banks of the river will be free of charge from next month, the town said on Monday.',
  'Some 400 people take it every day, and most of them carry a bicycle or a basket of vegetables.',
].join('\n\n');

/** A page with `header` between a title and a body. */
export const withHeader = (header: string): Article =>
  parse(`Free Ferry for a Town of Cyclists\n\n${header}\n\n${body}\n`);

/** Blocks and furniture as they stand, `kind: text`; furniture in brackets. */
export const outline = ({ blocks, furniture: left }: Article): readonly string[] =>
  [
    ...blocks.map((block) => ({ start: block.start, line: `${block.kind}: ${block.text}` })),
    ...left.map((span) => ({ start: span.start, line: `[${span.kind}] ${span.text}` })),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map(({ line }) => line);

export const textOf = ({ blocks }: Article): readonly string[] => blocks.map(({ text }) => text);
