/** Slogans as rows (design section 3), from the families of wordings. */
import type { Context } from '../../analysis/analyzer.ts';
import type { KnownSlogan, SloganKind } from '../../knowledge/schema/slogans.ts';
import { compareLocators, formatLocator, type Locator } from '../../corpus/locator.ts';
import { type Candidate, gather, isMarked, type Occurrence, shareOf } from './candidate.ts';
import { joinFamilies } from './families.ts';
import { type ArticleHits, isNumeric, Mark } from './hit.ts';
import { keynessOf, type Reference } from './keyness.ts';
import { listedKeys } from './listed.ts';
import { cValue } from './nesting.ts';
import { readOptions, type SloganOptions } from './options.ts';
import { type Corpus, corpusOf } from './reprints.ts';
import { salienceOf } from './salience.ts';
import { select } from './select.ts';
import { leastArticles } from './survey.ts';
import { periodsOf, trendOf } from './trend.ts';
import { compareText } from '../../text/compare-text.ts';

/** A type, not an interface: rows are plain records to the report. */
export type SloganRow = {
  readonly slogan: string;
  readonly zh: string | null;
  readonly kind: SloganKind;
  readonly members: readonly string[] | null;
  readonly count: number;
  readonly articles: number;
  readonly variants: Readonly<Record<string, number>>;
  readonly speakers: Readonly<Record<string, number>>;
  readonly first: string | null;
  readonly last: string | null;
  readonly trend?: Readonly<Record<string, number>>;
  readonly salience: number;
  readonly sources: readonly string[];
};

interface Family {
  readonly known: KnownSlogan | null;
  readonly candidates: readonly Candidate[];
  readonly occurrences: readonly Occurrence[];
}

/** Most frequent first, then by text. */
const tally = (items: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a, x], [b, y]) => y - x || compareText(a, b)));
};

/** The most frequent wording; in small letters where only the beginning of a sentence or a title gave it its capital. */
const nameOf = (forms: Readonly<Record<string, number>>): string => {
  const [first = ''] = Object.keys(forms);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return small in forms ? small : first;
};

/** Members that articles spell out, by key; the list of most articles. */
const spelledMembers = (articles: readonly ArticleHits[]): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  for (const { members } of articles)
    for (const [key, list] of members) lists.set(key, [...(lists.get(key) ?? []), JSON.stringify(list)]);
  return new Map([...lists].map(([key, given]) => [key, JSON.parse(Object.keys(tally(given))[0] ?? '[]') as string[]]));
};

/** The formula's members as the knowledge has them, else as most articles spell them out. */
const membersOf = (
  { known, candidates }: Family,
  spelled: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null => {
  if (known && known.members.length > 0) return known.members;
  return candidates.map(({ key }) => spelled.get(key.replace(/^#/, ''))).find((list) => list !== undefined) ?? null;
};

const kindOf = ({ known, candidates }: Family): SloganKind => {
  if (known) return known.kind;
  if (candidates.some(({ how }) => isNumeric(how))) return 'numeric-formula';
  return candidates.some((each) => shareOf(each, Mark.capital) >= 0.5) ? 'programme' : 'banner';
};

const familiesOf = (chosen: readonly Candidate[], knowledge: Context['knowledge']): Family[] => {
  const byId = new Map(knowledge.slogans.map((slogan) => [`#${slogan.id}`, slogan]));
  const listed = chosen.every(({ how }) => how === 'known')
    ? new Map<string, string>()
    : listedKeys(knowledge.slogans, knowledge.phrases);
  const family = joinFamilies(chosen, listed);
  const grouped = new Map<string, Candidate[]>();
  for (const candidate of chosen) {
    const key = family.get(candidate.key) ?? candidate.key;
    grouped.set(key, [...(grouped.get(key) ?? []), candidate]);
  }
  return [...grouped].map(([key, candidates]) => ({
    known: byId.get(key) ?? null,
    candidates,
    occurrences: candidates.flatMap(({ occurrences }) => occurrences),
  }));
};

/** What the corpus size and the flags ask of a family. */
const isListed = (family: Family, row: SloganRow, texts: number, options: SloganOptions): boolean => {
  const { known, candidates } = family;
  if ((options.only === 'known' && !known) || (options.only === 'new' && known)) return false;
  if (options.kind !== null && row.kind !== options.kind) return false;
  if (options.all && (known || candidates.some(({ how }) => isNumeric(how)))) return true;
  return row.articles >= (options.minArticles ?? Math.min(2, texts)) && row.count >= (options.minCount ?? 2);
};

const locatorOf = ({ article, line, column }: Occurrence, { articles }: Corpus): Locator => [
  articles[article]?.path ?? '',
  line,
  column,
];

export const sloganRows = (given: readonly ArticleHits[], context: Context): SloganRow[] => {
  const options = readOptions(context.options);
  const corpus = corpusOf(given);
  const { articles, group, texts, words } = corpus;
  const all = gather(articles, group, leastArticles(texts));
  const { chosen, nesting } = select(all, group, texts, context.knowledge);
  const reference: Reference | null = options.reference;
  const spelled = spelledMembers(articles);
  const dates = articles.flatMap(({ date }) => date ?? []);
  const periods = options.by === null ? [] : periodsOf(dates, options.by);

  const rowOf = (family: Family): SloganRow => {
    const { known, candidates, occurrences } = family;
    const forms = tally(occurrences.map(({ form }) => form));
    const perText = new Map<number, number>();
    for (const { article } of occurrences) {
      const text = group[article] ?? article;
      if (text === article) perText.set(text, (perText.get(text) ?? 0) + 1);
    }
    const seen = occurrences.flatMap(({ article }) => articles[article]?.date ?? []).toSorted(compareText);
    const isFixed =
      known !== null ||
      candidates.some(({ how }) => isNumeric(how) || how === 'quoted') ||
      occurrences.filter((each) => isMarked(each, Mark.quoted)).length > 1;
    const slogan = known?.name ?? nameOf(forms);
    const c = candidates.reduce(
      (sum, each) =>
        sum +
        (each.how === 'known'
          ? Math.log2(slogan.split(/[\s-]+/).length + 1) * each.occurrences.length
          : cValue(each, nesting)),
      0,
    );
    return {
      slogan,
      zh: known?.zh ?? null,
      kind: kindOf(family),
      members: membersOf(family, spelled),
      count: occurrences.length,
      articles: new Set(occurrences.map(({ article }) => group[article] ?? article)).size,
      variants: forms,
      speakers: tally(occurrences.flatMap(({ speaker }) => speaker ?? [])),
      first: seen[0] ?? null,
      last: seen.at(-1) ?? null,
      ...(options.by === null ? {} : { trend: trendOf(seen, periods, options.by) }),
      salience: salienceOf({ form: slogan, isMarked: isFixed, cValue: c, perText }, corpus, reference),
      sources: occurrences
        .map((each) => locatorOf(each, corpus))
        .toSorted(compareLocators)
        .map(formatLocator),
    };
  };

  return familiesOf(chosen, context.knowledge)
    .map((family) => [family, rowOf(family)] as const)
    .filter(
      ([family, row]) =>
        isListed(family, row, texts, options) &&
        (family.known !== null || reference === null || keynessOf(row.slogan, row.count, words, reference) > 0),
    )
    .map(([, row]) => row)
    .toSorted((a, b) => b.salience - a.salience || b.count - a.count || compareText(a.slogan, b.slogan));
};
