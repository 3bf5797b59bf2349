/** Slogans of an article that are a slip of a known one. */
import type { Annotated } from '../../annotate/annotated.ts';
import { Gap } from '../../annotate/wording/wording.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { americanSpelling } from '../../text/spelling.ts';
import { phrasesIn } from './phrases.ts';
import {
  fewestStems,
  keyOf,
  knownWordings,
  type KnownWordings,
  type Listed,
  mostStems,
  openKeys,
  stemsOf,
  wordReader,
} from './wordings.ts';

export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly meant: string;
  /** `word`: another word; `number`: a plural that became a singular, or the other way round. */
  readonly kind: 'word' | 'number';
}

interface Tools {
  readonly read: (text: string) => readonly string[];
  readonly known: KnownWordings;
  /** What a number word counts; undefined for other words. */
  readonly numbers: Readonly<Record<string, number>>;
}

const made = new WeakMap<Knowledge, Tools>();

export const sloganTools = (knowledge: Knowledge): Tools => {
  const before = made.get(knowledge);
  if (before) return before;
  const read = wordReader(knowledge);
  const tools = { read, known: knownWordings(knowledge.slogans, read), numbers: knowledge.phrases.numbers };
  made.set(knowledge, tools);
  return tools;
};

/** "two centers and two places" counts [2, 2]. */
export const countsOf = (words: readonly string[], numbers: Tools['numbers']): readonly number[] =>
  words.flatMap((word) => numbers[word] ?? []);

/** "two place" for "two places". */
const differInNumber = (words: readonly string[], { words: listed }: Listed, numbers: Tools['numbers']): boolean =>
  words.some((word, at) => {
    const [own, other] = [americanSpelling(word), americanSpelling(listed[at] ?? '')];
    return (own === `${other}s` || other === `${own}s`) && numbers[words[at - 1] ?? ''] !== undefined;
  });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Runs of words within a sentence that have the counts of a formula: quoted or not, a two-part formula is no chance. */
function* formulaWindows({ wording, article }: Annotated, tools: Tools): Iterable<Candidate> {
  const { length, at, gaps, tokens } = wording;
  const formulas = [...tools.known.exact.values()].filter(
    ({ slogan, words }) => slogan.kind === 'numeric-formula' && countsOf(words, tools.numbers).length > 1,
  );
  const lengths = [...new Set(formulas.map(({ stems }) => stems.length))].filter((each) => each >= fewestStems);
  for (let first = 0; first < length; first++) {
    if (tools.numbers[tokens.vocabulary.folded(tokens.ids[at[first] ?? 0] ?? -1)] === undefined) continue;
    for (const size of lengths) {
      const last = first + size - 1;
      if (last >= length) continue;
      let isWhole = true;
      for (let word = first + 1; word <= last; word++) if ((gaps[word] ?? 0) & (Gap.break | Gap.quote)) isWhole = false;
      if (!isWhole) continue;
      const start = tokens.starts[at[first] ?? 0] ?? 0;
      const end = tokens.ends[at[last] ?? 0] ?? 0;
      yield { start, end, text: article.text.slice(start, end), isFormula: true };
    }
  }
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Only formulas are looked for. */
  readonly isFormula: boolean;
}

/** A formula by its own form, with nothing behind that belongs to it: "two schools and two places of worship" is none. */
const isWholeFormula = ({ article, formulas }: Annotated, { start, end }: Candidate): boolean =>
  formulas.some((each) => each.start === start && each.end === end && each.strength === 'strong') &&
  !/^\s+of\b/.test(article.text.slice(end, end + 4));

const slipOf = (article: Annotated, candidate: Candidate, { read, known, numbers }: Tools): Slip | null => {
  const { start, end, text, isFormula } = candidate;
  const words = read(text);
  const stems = stemsOf(words);
  if (stems.length < fewestStems || stems.length > mostStems) return null;
  const found = oneLine(text);
  const exact = known.exact.get(keyOf(stems));
  if (exact)
    return exact.slogan.kind === 'numeric-formula' && differInNumber(words, exact, numbers)
      ? { start, end, found, meant: exact.wording, kind: 'number' }
      : null;
  if (isFormula && !isWholeFormula(article, candidate)) return null;
  const near = openKeys(stems)
    .map((key) => known.open.get(key))
    .find((listed) => listed && (!isFormula || isTwoPart(listed, numbers)));
  return near ? { start, end, found, meant: near.wording, kind: 'word' } : null;
};

const isTwoPart = ({ slogan, words }: Listed, numbers: Tools['numbers']): boolean =>
  slogan.kind === 'numeric-formula' && countsOf(words, numbers).length > 1;

/** In text order; nothing that stands within a known formulation, and of overlapping ones the longest. */
export const slipsIn = (article: Annotated, knowledge: Knowledge): readonly Slip[] => {
  const tools = sloganTools(knowledge);
  const quoted = phrasesIn(article).map((phrase) => ({ ...phrase, isFormula: false }));
  const listed = article.slogans.map((slogan) => ({ ...slogan, isFormula: true }));
  const slips = [...quoted, ...listed, ...formulaWindows(article, tools)].flatMap(
    (each) => slipOf(article, each, tools) ?? [],
  );
  const isKnown = ({ start, end, kind }: Slip): boolean =>
    kind === 'word' &&
    article.slogans.some((each) => each.start < end && start < each.end && each.end - each.start >= end - start);
  const byLength = slips
    .filter((slip) => !isKnown(slip))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Slip[] = [];
  for (const slip of byLength)
    if (!kept.some(({ start, end }) => start < slip.end && slip.start < end)) kept.push(slip);
  return kept.toSorted((a, b) => a.start - b.start);
};
