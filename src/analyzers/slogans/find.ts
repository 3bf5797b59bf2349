/** Finds what one article holds of possible slogans: known ones, numeric formulas, quoted phrases, repeated sequences. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Formula } from '../../annotate/formulas/formula.ts';
import type { Formulation } from '../../annotate/slogans/formulation.ts';
import { Use } from '../../annotate/wording/lexicon.ts';
import { rangeOf, type Wording } from '../../annotate/wording/wording.ts';
import type { Cues } from './cues.ts';
import { phraseAt, quotedRange } from './grams.ts';
import type { How } from './hit.ts';
import { Mask, type Names } from './mask.ts';
import { findRepeats } from './repeats.ts';
import type { Plan } from './survey.ts';

/** Words `first` to `last` of the wording; `id` where the knowledge has them. */
export interface Found {
  readonly how: How;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
  /** Part of a longer formulation, or longer than one. */
  readonly nesting?: 'inside' | 'covers' | null;
}

/** A quoted phrase may be a person's, a body's or a work's name; what is left has two words that mean something, or is a code. */
const isFormulation = (
  { wording: { uses } }: Annotated,
  { mask }: Names,
  first: number,
  last: number,
  isCampaign = false,
): boolean => {
  let content = 0;
  // “2023-03” is a month.
  let isFigures = last > first;
  for (let word = first; word <= last; word++) {
    if (mask[word] === Mask.name) return false;
    if (!((uses[word] ?? 0) & Use.digits)) isFigures = false;
    if (!((uses[word] ?? 0) & Use.function) && (isCampaign || mask[word] !== Mask.place)) content++;
  }
  // "33618"; "Shenzhen speed"
  const isSpecial = ((uses[first] ?? 0) & Use.digits) !== 0 || (last > first && ((uses[last] ?? 0) & Use.model) !== 0);
  if (isFigures) return false;
  // "less but better"
  return content > 1 || (content === 1 && (isSpecial || last - first > 1));
};

/** "Silk Road [Economic Belt]": a capitalised word directly in front belongs to the same name. */
const isNamePart = ({ uses, gaps, at, tokenUses }: Wording, first: number): boolean =>
  first > 0 &&
  gaps[first] === 0 &&
  ((uses[first] ?? 0) & (uses[first - 1] ?? 0) & Use.capital) !== 0 &&
  // "Besides New Silk Road": a sentence gave the capital.
  ((uses[first - 1] ?? 0) & (Use.function | Use.verb)) === 0 &&
  ((tokenUses[(at[first] ?? 0) - 1] ?? 0) & Use.possessive) === 0;

/** What a quotation in front is the name of. */
const CAMPAIGN =
  /^(?:campaign|action|actions|initiative|movement|program|programme|drive|operation|activities|activity)$/;

/** How words `first` to `last` stand to the formulations found before; `crosses`: cuts one in two, or is more than a formula. */
const nestingOf = (
  fixed: Int32Array,
  found: readonly Found[],
  first: number,
  last: number,
): 'inside' | 'covers' | 'crosses' | null => {
  let nesting: 'inside' | 'covers' | null = null;
  for (let word = first; word <= last; word++) {
    const at = fixed[word] ?? -1;
    const other = at < 0 ? undefined : found[at];
    if (!other) continue;
    if (other.first <= first && last <= other.last) return 'inside';
    if (other.first < first || other.last > last || other.how !== 'known' || other.first === first) return 'crosses';
    nesting = 'covers';
  }
  return nesting;
};

/** "Four Consciousnesses, Four Confidences and Two Upholds": no formula of all their parts. */
const listsFormulas = (formula: Formula, slogans: readonly Formulation[]): boolean =>
  slogans.filter(({ first, last }) => formula.first <= first && last <= formula.last).length > 1;

export const findAll = (annotated: Annotated, names: Names, { runs, quoted }: Plan, cues: Cues): Found[] => {
  const { wording, slogans, formulas, quotes } = annotated;
  const found: Found[] = [];
  const spans = new Set<number>();
  const add = (each: Found): void => {
    const span = each.first * wording.length + each.last;
    if (each.last < each.first || spans.has(span)) return;
    spans.add(span);
    found.push(each);
  };
  const isInside = (first: number, last: number, hows: readonly How[]): boolean =>
    found.some(
      (other) =>
        hows.includes(other.how) &&
        other.first <= first &&
        last <= other.last &&
        (other.first < first || last < other.last),
    );

  const lists = formulas.filter((formula) => listsFormulas(formula, slogans));
  const single = formulas.filter((formula) => !lists.includes(formula));
  for (const { first, last, start, end, id } of slogans) {
    const [from, to] = rangeOf(wording, first, last);
    // A known formula inside a longer one is a part of that.
    const longer = single.find(
      (formula) =>
        formula.strength === 'strong' &&
        formula.first <= first &&
        formula.last >= last &&
        formula.last - formula.first > last - first,
    );
    const isPart = longer !== undefined && ((wording.uses[from] ?? 0) & Use.number) !== 0;
    if (!isPart) add({ how: 'known', first: from, last: to, start, end, id });
  }
  for (const { first, last, start, end, strength } of single) {
    const [from, to] = rangeOf(wording, first, last);
    if (!isInside(from, to, ['known']))
      add({ how: strength === 'strong' ? 'formula' : strength, first: from, last: to, start, end, id: null });
  }
  const { starts, ends, vocabulary, ids } = wording.tokens;
  /** The “Clear River” campaign is no river. */
  const isCampaign = (last: number): boolean => CAMPAIGN.test(vocabulary.folded(ids[wording.at[last + 1] ?? -1] ?? -1));
  const spanOf = (first: number, last: number): Pick<Found, 'start' | 'end'> => ({
    start: starts[wording.at[first] ?? 0] ?? 0,
    end: ends[wording.at[last] ?? 0] ?? 0,
  });
  /** Quotations that are names: what stands in one is a part of it. */
  const named: Found[] = [];
  for (const quote of quotes) {
    const { kind, end } = quote;
    if (kind !== 'formulation' && kind !== 'title') continue;
    // “1+5+N pattern” is about 1+5+N.
    if (formulas.some(({ first, last, text }) => first === quote.first && last < quote.last && text.includes('+')))
      continue;
    const [from, to] = quotedRange(wording, quote);
    const start = from === rangeOf(wording, quote.first, quote.last)[0] ? quote.start : spanOf(from, to).start;
    if (isInside(from, to, ['known', 'formula'])) continue;
    if (lists.some(({ first, last }) => quote.first <= first && last <= quote.last)) continue;
    const each: Found = { how: 'quoted', first: from, last: to, start, end, id: null };
    if (kind === 'title' || isFormulation(annotated, names, from, to, isCampaign(to))) add(each);
    else named.push(each);
  }
  // What is longer than a formulation, or cuts through one, is no other: "positioning of two centers", "centers and two".
  const fixed = new Int32Array(wording.length).fill(-1);
  const whole = [...named, ...found];
  for (const [index, { how, first, last }] of whole.entries())
    if (how !== 'weak' && how !== 'likely') for (let word = first; word <= last; word++) fixed[word] = index;
  const isCount = (word: number): boolean => ((wording.uses[word] ?? 0) & (Use.number | Use.digits)) !== 0;
  const repeats = findRepeats(annotated, names, runs, cues);
  // Quoted elsewhere, and here not: "From blossom to basket takes nine weeks."
  for (let first = 0; first < wording.length; first++) {
    const last = phraseAt(wording, first, quoted);
    if (last >= 0 && isFormulation(annotated, names, first, last, isCampaign(last))) repeats.push({ first, last });
  }
  for (const { first, last } of repeats) {
    const nesting = nestingOf(fixed, whole, first, last);
    if (nesting === 'crosses') continue;
    // “Three Highs and Four New” is no "four new".
    if (nesting === 'inside' && isCount(first) && isCount(whole[fixed[first] ?? -1]?.first ?? -1)) continue;
    add({
      nesting: nesting ?? (isNamePart(wording, first) ? 'inside' : null),
      how: 'repeat',
      first,
      last,
      ...spanOf(first, last),
      id: null,
    });
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
};
