/** An article with its annotation layers, each computed once, on first use. */
import type { Article } from '../corpus/article.ts';
import type { Locator } from '../corpus/locator.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ArticleDate, DateMention } from './dates/date-mention.ts';
import type { FoundEvents } from './events/event.ts';
import type { Formula } from './formulas/formula.ts';
import type { Person } from './people/person.ts';
import type { PlaceMention } from './places/entity.ts';
import type { Quote } from './quotes/quote.ts';
import type { Formulation } from './slogans/formulation.ts';
import type { Wording } from './wording/wording.ts';

/** All layers index the tokens by position and the text by UTF-16 offset. */
export interface Annotated {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Everybody named in full or by title, officials or not. */
  readonly people: readonly Person[];
  /** Places outside names, posts and bodies. */
  readonly places: readonly PlaceMention[];
  /** Date expressions in text order, resolved as far as the article allows. */
  readonly dates: readonly DateMention[];
  /** The day that bare dates are read against, and what told it. */
  readonly dated: ArticleDate;
  /** What happened or is planned, at which date, and who was there. */
  readonly events: FoundEvents;
  /** The words that wordings are made of, each under the key of its stem. */
  readonly wording: Wording;
  /** Quotations, formulations told from speech. */
  readonly quotes: readonly Quote[];
  /** Numeric formulas. */
  readonly formulas: readonly Formula[];
  /** Formulations that the knowledge lists. */
  readonly slogans: readonly Formulation[];
  /** Who says each sentence; null is the narrator. */
  readonly speakers: readonly (string | null)[];
  /** Where `offset` stands, for citations. */
  locate(offset: number): Locator;
}
