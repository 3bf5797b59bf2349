/** The concordance: every occurrence of a phrase as a key word in context (Luhn 1960). */
import type { Analyzer } from '../../analysis/analyzer.ts';
import { compareLocators, formatLocator, type Locator } from '../../corpus/locator.ts';
import { datedBy } from '../../corpus/dated.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { contextOf, firstOf, lastOf, type Parts } from './context.ts';
import { type Family, familyOf, findFamily } from './family.ts';
import { findPattern, parsePattern } from './pattern.ts';

export interface KwicOptions {
  readonly phrase: string;
  /** Words on either side; null: `WIDE`, or what fits the width. */
  readonly window: number | null;
  /** All wordings of the slogan. */
  readonly variants: boolean;
  /** Columns of the terminal that a table has to fit; null where nothing limits it. */
  readonly width: number | null;
}

/** A type, not an interface: rows are plain records to the report. */
export type KwicRow = {
  readonly date: string | null;
  readonly speaker: string | null;
  readonly left: string | null;
  readonly match: string;
  readonly right: string | null;
  readonly sources: readonly string[];
};

interface Line extends Parts {
  readonly date: string | null;
  readonly speaker: string | null;
  readonly at: Locator;
}

/** Words on either side where nothing else is said, and where the width decides. */
const WIDE = 12;
const WIDEST = 60;
/** Between four columns. */
const GAPS = 6;
const LEAST = 8;
/** A long path goes over several lines rather than to take more of the width than this from the words. */
const MOST_LOCATOR = 0.3;

const setLines = (lines: readonly Line[], width: number | null): KwicRow[] => {
  const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);
  const match = longest(lines.map((line) => line.match));
  const locator = longest(lines.map(({ at }) => formatLocator(at)));
  const sideOf = (columns: number): number =>
    Math.max(LEAST, Math.floor((columns - match - Math.min(locator, columns * MOST_LOCATOR) - GAPS) / 2));
  const side = width === null ? Infinity : sideOf(width);
  return lines.map((line) => ({
    date: line.date,
    speaker: line.speaker,
    left: lastOf(line.left, side) || null,
    match: line.match,
    right: firstOf(line.right, side) || null,
    sources: [formatLocator(line.at)],
  }));
};

export const kwic = ({ phrase, window, variants, width }: KwicOptions): Analyzer<readonly Line[], KwicRow> => {
  const pattern = parsePattern(phrase);
  const words = window ?? (width === null ? WIDE : WIDEST);
  let family: Family | null = null;
  const familyIn = ({ slogans, phrases }: Knowledge): Family => (family ??= familyOf(phrase, slogans, phrases.ignored));
  return {
    id: 'kwic',
    summary: 'concordance: a phrase with what stands around it',
    columns: [
      { key: 'date', shown: false },
      { key: 'speaker', shown: false },
      { key: 'left', align: 'right' },
      { key: 'match', marked: true, kept: true },
      { key: 'right' },
      { key: 'sources' },
    ],
    rule: `Every occurrence of ${variants ? 'any wording of ' : ''}“${phrase}” in the articles’ own text, in any case; hyphens and quotation marks are passed over.`,
    noun: ['occurrence', 'occurrences'],
    collect(annotated, { knowledge }) {
      const { tokens, sentences, article } = annotated;
      const { date } = datedBy(article);
      const found = variants ? findFamily(annotated, familyIn(knowledge)) : findPattern(tokens, pattern);
      return found.map((match) => {
        const sentence = sentences.findIndex(({ last }) => last >= match.first);
        return {
          ...contextOf(tokens, match, words),
          date,
          speaker: annotated.speakers[sentence] ?? null,
          at: annotated.locate(tokens.starts[match.first] ?? 0),
        };
      });
    },
    merge: (left, right) => [...left, ...right],
    rows: (lines) =>
      setLines(
        lines.toSorted((a, b) => compareLocators(a.at, b.at)),
        width,
      ),
  };
};
