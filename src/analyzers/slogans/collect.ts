/** What one article holds of possible slogans, as packed hits with who says them and what marks them. */
import type { Annotated } from '../../annotate/annotated.ts';
import { membersOf } from '../../annotate/formulas/members.ts';
import type { Quote } from '../../annotate/quotes/quote.ts';
import { Use } from '../../annotate/wording/lexicon.ts';
import { Gap, keyOfWords, rangeOf, type Wording } from '../../annotate/wording/wording.ts';
import type { PhrasesKnowledge } from '../../knowledge/schema/phrases.ts';
import { datedBy } from '../../corpus/dated.ts';
import { sketchOf } from '../../text/sketch.ts';
import { type ArticleHits, type Hit, isNumeric, Mark, packHits } from './hit.ts';
import { cuesOf } from './cues.ts';
import { findAll, type Found } from './find.ts';
import { Mask, type Names, namesOf } from './mask.ts';
import type { Plan } from './survey.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'our', 'their']);

const marksOf = (
  { wording, quotes }: Annotated,
  { mask }: Names,
  quoted: ReadonlySet<number>,
  { first, last, nesting }: Found,
): number => {
  const { at, uses, gaps, tokens } = wording;
  let marks =
    (mask[first] === Mask.place || mask[last] === Mask.place ? Mark.place : 0) | (nesting ? Mark[nesting] : 0);
  const token = at[first] ?? 0;
  if (quoted.has(token)) {
    const isWhole = (quote: Quote): boolean => {
      const [from, to] = rangeOf(wording, quote.first, quote.last);
      return from === first && to === last;
    };
    const around = quotes.find((quote) => quote.first <= token && isWhole(quote));
    if (around) marks |= around.kind === 'title' ? Mark.title : Mark.quoted;
  }
  if (DEFINITE.has(tokens.vocabulary.folded(tokens.ids[token - 1] ?? -1))) marks |= Mark.definite;
  if ((uses[first] ?? 0) & Use.capital && !((gaps[first] ?? 0) & (Gap.break | Gap.quote))) marks |= Mark.proper;
  for (let word = first; word <= last; word++)
    if (!((uses[word] ?? 0) & (Use.capital | Use.function | Use.digits))) return marks;
  return marks | Mark.capital;
};

/** Where the parts of "A and B" meet: the one word of the key that a joint stands before, or 0. */
const jointOf = ({ gaps }: Wording, first: number, last: number): number => {
  const joints = [];
  for (let word = first + 1; word <= last; word++)
    if ((gaps[word] ?? 0) & (Gap.and | Gap.comma)) joints.push(word - first);
  return joints.length === 1 ? (joints[0] ?? 0) : 0;
};

/** The wording as printed, on one line, without quotation marks. */
const formOf = (text: string): string => (/^[\w '’-]+$/.test(text) ? text : cleaned(text));

const cleaned = (text: string): string =>
  text
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:]+$/, '')
    .trim();

export const collectHits = (annotated: Annotated, plan: Plan, phrases: PhrasesKnowledge): ArticleHits => {
  const { article, wording, sentences, formulas, quotes } = annotated;
  const { keys, lexicon } = wording;
  const { intern } = plan;
  const names = namesOf(annotated);
  const found = findAll(annotated, names, plan, cuesOf(phrases));
  const quoted = new Set(quotes.flatMap(({ first }) => [first, first + 1]));
  const formulaAt = new Map(formulas.map((formula) => [formula.start, formula]));
  const members: [string, readonly string[]][] = [];
  let sentence = 0;
  const hits = found.map((each): Hit => {
    const { how, first, last, start, end, id } = each;
    const token = wording.at[first] ?? 0;
    while ((sentences[sentence]?.last ?? Infinity) < token) sentence++;
    const key = id ?? keyOfWords(wording, first, last);
    const marks = marksOf(annotated, names, quoted, each);
    const joint = jointOf(wording, first, last);
    const [, line, column] = annotated.locate(start);
    const formula = how === 'known' || isNumeric(how) ? formulaAt.get(start) : undefined;
    const spelled = formula?.end === end ? membersOf(formula, wording.tokens, sentences) : null;
    if (spelled) members.push([intern(key), spelled.map(intern)]);
    const speaker = annotated.speakers[sentence];
    const form = intern(formOf(article.text.slice(start, end)));
    return {
      how,
      key: intern(key),
      form,
      speaker: speaker ? intern(speaker) : null,
      start,
      end,
      line,
      column,
      joint,
      marks,
    };
  });
  const sketch = sketchOf(wording.length, (word) => lexicon.hash(keys[word] ?? 0));
  return { path: article.path, date: datedBy(article).date, words: wording.length, sketch, ...packHits(hits), members };
};
