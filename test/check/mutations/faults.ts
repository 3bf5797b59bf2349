/** The faults that are planted in clean articles, by kind. */
import type { CheckId } from '../../../src/check/catalogue.ts';
import { againstCorpus } from './against-corpus.ts';
import { ofTheArticle } from './of-the-article.ts';
import type { Site } from './site.ts';

/** A planted text, or a text and what joins the corpus beside it. */
export type Planted = string | { readonly text: string; readonly added: string };

export interface Kind {
  readonly name: string;
  /** Any of them is the right check. */
  readonly checks: readonly CheckId[];
  /** Null where the article has no place for it. */
  plant(site: Site): Planted | null;
}

export const kinds: readonly Kind[] = [...ofTheArticle, ...againstCorpus];
