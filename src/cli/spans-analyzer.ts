/** The annotation layers as an analyzer, so that `ccec annotate` has the runner, the formats and the flags of the others. */
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { layers } from '../annotate/layers.ts';
import { compareLocators, formatLocator, type Locator } from '../corpus/locator.ts';
import { CcecError } from '../errors.ts';
import { suggestion } from '../text/closest.ts';
import { spanColumns, type SpanRow } from './span-columns.ts';
import { compareText } from '../text/compare-text.ts';

type Layer = (typeof layers)[number];

interface Found extends Omit<SpanRow, 'locator'> {
  readonly at: Locator;
}

const choose = (names: readonly string[] | null): readonly Layer[] => {
  const known = layers.map(({ id }) => id as string);
  const wrong = names?.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new CcecError('unknown-layer', `unknown layer "${wrong}"`, { hint: suggestion(wrong, known) });
  return names === null ? layers : layers.filter(({ id }) => names.includes(id));
};

const spansOf = (layer: Layer, article: Annotated): readonly Found[] =>
  Array.from(layer.spans(article), ({ start, end, text, value }) => ({
    article: article.article.id,
    layer: layer.id,
    start,
    end,
    at: article.locate(start),
    text,
    value,
  }));

// Outer spans before the spans within them.
const compare = (a: Found, b: Found): number =>
  compareLocators(a.at, b.at) ||
  b.end - a.end ||
  compareText(a.layer, b.layer) ||
  compareText(a.value ?? '', b.value ?? '');

/** `names` null: every layer. Throws CcecError `unknown-layer`. */
export const spansAnalyzer = (names: readonly string[] | null): Analyzer<readonly Found[], SpanRow> => {
  const chosen = choose(names);
  return {
    id: 'annotate',
    summary: 'every span that the analyzers work from',
    columns: spanColumns,
    rule: `Spans of the layers ${chosen.map(({ id }) => id).join(', ')}; offsets are UTF-16 units of the decoded text.`,
    noun: ['span', 'spans'],
    collect: (article) => chosen.flatMap((layer) => spansOf(layer, article)),
    merge: (left, right) => [...left, ...right],
    rows: (total) =>
      total.toSorted(compare).map(({ article, layer, start, end, at, text, value }) => ({
        article,
        layer,
        start,
        end,
        locator: formatLocator(at),
        text,
        value,
      })),
  };
};
