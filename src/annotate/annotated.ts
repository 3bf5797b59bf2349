/** An article with its annotation layers, each computed once, on first use. */
import type { Article } from '../corpus/article.ts';
import type { Locator } from '../corpus/locator.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';
import type { Annotator } from './annotator.ts';

/** All layers index the tokens by position and the text by UTF-16 offset. */
export interface Annotated {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Where `offset` stands, for citations. */
  locate(offset: number): Locator;
}
