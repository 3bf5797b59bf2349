/** How an analyzer of a call is made. Functions cannot be given to another thread: this can. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import type { KwicOptions } from '../analyzers/kwic/index.ts';

export type Recipe =
  /** One of the registry or of a plugin. */
  | { readonly kind: 'registered'; readonly id: string }
  | { readonly kind: 'kwic'; readonly options: KwicOptions }
  /** The spans of these layers; null: of all. */
  | { readonly kind: 'spans'; readonly layers: readonly string[] | null };

/** `registered`: those of the session. Throws CcecError `unknown-layer`, RangeError for an id that is not registered. */
export const madeBy = async (recipe: Recipe, registered: readonly AnyAnalyzer[]): Promise<AnyAnalyzer> => {
  if (recipe.kind === 'kwic') return (await import('../analyzers/kwic/index.ts')).kwic(recipe.options);
  if (recipe.kind === 'spans') return (await import('./spans-analyzer.ts')).spansAnalyzer(recipe.layers);
  const analyzer = registered.find(({ id }) => id === recipe.id);
  if (!analyzer) throw new RangeError(`there is no analyzer "${recipe.id}"`);
  return analyzer;
};
