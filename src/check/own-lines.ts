/** The lines in which an article itself is told from its page: its blocks, and the line that names its source. */
import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

export const ownLines = ({ blocks, furniture }: Article): readonly Span[] =>
  [...blocks, ...furniture.filter(({ kind }) => kind === 'source')].toSorted((a, b) => a.start - b.start);
