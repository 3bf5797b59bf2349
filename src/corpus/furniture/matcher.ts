/** The furniture knowledge, compiled once: what a line is on the page, beside the article. */
import type { FurnitureKnowledge } from '../../knowledge/schema/furniture.ts';
import { compileLabels, type Labels } from './labels.ts';
import {
  containedPatterns,
  type KindOf,
  kindWithin,
  literals,
  needlesIn,
  startingKinds,
  startsWithAny,
  type Test,
  wholeKinds,
} from './patterns.ts';
import { compilePhrases, SECTION } from './phrase-bar.ts';
import { compilePublishers, type Publishers } from './publishers.ts';

export interface FurnitureMatcher extends Publishers {
  /** Tells furniture wherever it stands among the lines of `text`. */
  anywhereIn(text: string): KindOf;
  /** Furniture above the first and below the last paragraph. */
  readonly atEdge: KindOf;
  /** Known phrases and nothing else. */
  readonly bar: KindOf;
  /** The share of a line's words that are known phrases of sites. */
  coverage(line: string): number;
  /** What is inside a bracket at a line's end. */
  readonly inBracket: KindOf;
  readonly endMark: RegExp;
  /** Whether a mark at the end of an article may end in `character`. */
  mayEndMark(character: string): boolean;
  /** A heading above links to other pages. */
  readonly isRelated: Test;
  readonly isCaption: Test;
  readonly labels: Labels;
}

// Longer lines are paragraphs; only a few notices are that long, and they are known by their beginnings.
const LONGEST_BAR = 160;
const LONGEST_NOTICE = 400;
const LONGEST_START = 600;
/** Home > News > Top News; the first may be a picture of a house. */
const BREADCRUMB = /^(?:>{1,2}\s?)?[^<>.?!]{1,60}(?:\s?(?:>{1,2}|»|›)\s?[^<>.?!]{1,120}){1,8}$/;

const compile = (knowledge: FurnitureKnowledge): FurnitureMatcher => {
  const phrases = compilePhrases({ [SECTION]: knowledge.sections, ...knowledge.phrases });
  const starts = startingKinds(knowledge.starts);
  const contains = containedPatterns(knowledge.contains);
  const edges = startingKinds(knowledge.edges);
  const rare = needlesIn([...starts.anyhow.flatMap((place) => starts.patterns[place] ?? []), ...contains]);
  const markEnds = new Set(knowledge.endMarks.map((mark) => mark.charAt(mark.length - 1)));
  const isRelated = startsWithAny(knowledge.related);
  const anyBar: KindOf = (line) => (line.length <= LONGEST_BAR ? phrases.barKind(line) : null);
  const bar: KindOf = (line) => {
    const kind = anyBar(line);
    return kind === SECTION ? null : kind;
  };
  return {
    anywhereIn: (text) => {
      // What stands nowhere in the text need not be looked for line by line; nearly always that is all of it.
      const lower = rare.test(text) ? text.toLowerCase() : '';
      const anyhow = starts.anyhow.filter((place) => starts.patterns[place]?.mayBeIn(lower));
      const contained = contains.filter((pattern) => pattern.mayBeIn(lower));
      const hasCrumbs = text.includes('>') || text.includes('»') || text.includes('›');
      return (line) => {
        if (line.length > LONGEST_START) return null;
        const known = bar(line) ?? starts.kindOf(line, anyhow);
        if (known !== null || line.length > LONGEST_NOTICE) return known;
        return kindWithin(line, contained) ?? (hasCrumbs && BREADCRUMB.test(line) ? 'navigation' : null);
      };
    },
    atEdge: (line) => (line.length <= LONGEST_BAR ? (anyBar(line) ?? edges.kindOf(line)) : null),
    bar,
    coverage: phrases.coverage,
    inBracket: wholeKinds(knowledge.brackets),
    mayEndMark: (character) => markEnds.has(character),
    endMark: new RegExp(`(?:^|[\\s.!?"”’)])(${literals(knowledge.endMarks)})$`),
    isRelated,
    isCaption: startsWithAny(knowledge.captions),
    labels: compileLabels(knowledge),
    // "Related News" ends as newspapers do.
    ...compilePublishers(knowledge, (name) => anyBar(name) !== null || isRelated(name)),
  };
};

const compiled = new WeakMap<FurnitureKnowledge, FurnitureMatcher>();

/** The matcher of a knowledge section; compiled once for each. */
export const furnitureMatcher = (knowledge: FurnitureKnowledge): FurnitureMatcher => {
  const known = compiled.get(knowledge) ?? compile(knowledge);
  compiled.set(knowledge, known);
  return known;
};
