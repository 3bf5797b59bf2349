/** What one article holds of possible slogans, as packed hits with who says them and what marks them. */
import type { Annotated } from '../../annotate/annotated.ts';
import { membersOf } from '../../annotate/formulas/members.ts';
import type { Quote } from '../../annotate/quotes/quote.ts';
import { Use } from '../../annotate/wording/lexicon.ts';
import { Gap } from '../../annotate/wording/wording.ts';
import type { PhrasesKnowledge } from '../../knowledge/schema/phrases.ts';
import { datedBy } from '../../corpus/dated.ts';
import { sketchOf } from '../../text/sketch.ts';
import { type ArticleHits, type Hit, isNumeric, Mark, packHits } from './hit.ts';
import { cuesOf } from './cues.ts';
import { findAll, type Found } from './find.ts';
import { quotedRange } from './grams.ts';
import { Mask, type Names, namesOf } from './mask.ts';
import type { Plan } from './survey.ts';
import { jointOf } from './turned.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'our', 'their']);

/** In headlines capitals mean nothing. */
const HEADINGS = /^(?:title|heading)$/;

const marksOf = (
  { article, wording, quotes }: Annotated,
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
      const [from, to] = quotedRange(wording, quote);
      return from === first && to === last;
    };
    const around = quotes.find((quote) => quote.first <= token && isWhole(quote));
    if (around) marks |= around.kind === 'title' ? Mark.title : Mark.quoted;
  }
  if (DEFINITE.has(tokens.vocabulary.folded(tokens.ids[token - 1] ?? -1))) marks |= Mark.definite;
  if (HEADINGS.test(article.blocks[tokens.blocks[token] ?? -1]?.kind ?? '')) return marks;
  if ((uses[first] ?? 0) & Use.capital && !((gaps[first] ?? 0) & (Gap.break | Gap.quote))) marks |= Mark.proper;
  for (let word = first; word <= last; word++)
    if (!((uses[word] ?? 0) & (Use.capital | Use.function | Use.digits))) return marks;
  return marks | Mark.capital;
};

export const collectHits = (annotated: Annotated, plan: Plan, phrases: PhrasesKnowledge): ArticleHits => {
  const { article, wording, sentences, formulas, quotes } = annotated;
  const { hashes } = wording;
  const { book } = plan;
  const names = namesOf(annotated);
  const found = findAll(annotated, names, plan, cuesOf(phrases));
  const quoted = new Set(quotes.flatMap(({ first }) => [first, first + 1]));
  const formulaAt = new Map(formulas.map((formula) => [formula.start, formula]));
  const members: [string, readonly string[]][] = [];
  const speakers = found.length === 0 ? [] : annotated.speakers;
  let sentence = 0;
  const hits = found.map((each): Hit => {
    const { how, first, last, start, end, id } = each;
    const token = wording.at[first] ?? 0;
    while ((sentences[sentence]?.last ?? Infinity) < token) sentence++;
    const phrase = id === null ? book.ofWords(wording, first, last) : book.ofId(id);
    const [, line, column] = annotated.locate(start);
    const formula = how === 'known' || isNumeric(how) ? formulaAt.get(start) : undefined;
    const spelled = formula?.end === end ? membersOf(formula, wording.tokens, sentences) : null;
    if (spelled) members.push([phrase.key, spelled.map((member) => book.own(member))]);
    const speaker = speakers[sentence];
    return {
      how,
      key: phrase.key,
      form: book.formOf(phrase, article.text, start, end),
      speaker: speaker ? book.own(speaker) : null,
      start,
      end,
      line,
      column,
      joint: jointOf(wording, first, last),
      marks: marksOf(annotated, names, quoted, each),
    };
  });
  const sketch = sketchOf(wording.length, (word) => hashes[word] ?? 0);
  return { path: article.path, date: datedBy(article).date, words: wording.length, sketch, ...packHits(hits), members };
};
