/** The layers that events are read from. */
import type { Article } from '../../corpus/article.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleDate, DateMention } from '../dates/date-mention.ts';
import type { Person } from '../people/person.ts';
import type { PlaceMention } from '../places/entity.ts';
import type { Scan } from '../scan.ts';

export interface EventInput {
  readonly article: Article;
  readonly scan: Scan;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly dated: ArticleDate;
  readonly people: readonly Person[];
  readonly places: readonly PlaceMention[];
}
