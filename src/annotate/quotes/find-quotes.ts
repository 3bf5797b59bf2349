/** The quotations of an article, formulations told from speech. */
import { spanOf } from '../../text/span.ts';
import { tokenText } from '../../text/tokens.ts';
import { Use } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';
import type { Quote, QuoteKind } from './quote.ts';
import { pairQuotes } from './quote-pairs.ts';

/** A formulation has no more words; the longest in the knowledge has twelve that count. */
const MOST_WORDS = 14;
/** A whole sentence that short may still be a motto ("Ba and Shu are a family"). */
const MOTTO_WORDS = 9;
const NEAR = 6;
/** Between a work and its title. */
const NAMING = /^(?:called|named)$/;
/** What is quoted behind these is no name: under the motto “…” songs were sung. */
const MOTTO = /^(?:motto|slogan|banner|theme|principle|concept|idea)$/;
const BETWEEN = Use.function | Use.ignored;
const FINITE =
  /^(?:is|are|was|were|am|has|have|had|will|would|shall|should|must|can|could|may|might|do|does|did|'re|'s|'ll|won't|don't|can't)$/;
const PRONOUN = /^(?:i|we|you|he|she|they|i'm|we're|you're|i'd|i've|we've|we'll)$/;
/** Nobody names anything so. */
const SPOKEN = /^(?:yes|oh|ah|ha|hello|hi|thanks|thank|sorry|please|okay|ok)$/;
/** Telephone numbers that everybody knows, and what such a number stands before: the “12345” hotline, the “315” gala. */
const DIALLED = /^(?:1(?:10|19|2[02])|12[0-9]{3})$/;
const DIALLED_HEAD = /^(?:hotlines?|gala|number|line|call|calls|road|highway|flight|train|bus|room)$/;

const isDialled = (number: string, behind: string): boolean => DIALLED.test(number) || DIALLED_HEAD.test(behind);
/** Directly before its title: the report “Water in the West”; but a report on the “Six Lanterns”. */
const WRITING =
  /^(?:report|article|essay|pamphlet|booklet|leaflet|lecture|letter|statement|chapter|editorial|commentary|account)$/;
/** “very fresh fish”, “too many cars” is what somebody says, no name. */
const REMARK = /^(?:very|too|quite|really|pretty|so|just)$/;
const TRAILING = /^[.,;:!?…]$/;

export const findQuotes = (wording: Wording): Quote[] => {
  const { tokens, tokenUses } = wording;
  const text = (at: number): string => (at < 0 || at >= tokens.length ? '' : tokenText(tokens, at));
  const uses = (at: number): number => tokenUses[at] ?? Use.break;
  const folded = (at: number): string => tokens.vocabulary.folded(tokens.ids[at] ?? -1);
  const isSameBlock = (a: number, b: number): boolean =>
    b >= 0 && b < tokens.length && tokens.blocks[a] === tokens.blocks[b];

  /** "X said, “…" before, or "…,” he said" behind; a word or two only as a sentence of their own: not the “Six Lanterns,” he said. */
  const isReported = (open: number, close: number, words: number): boolean => {
    const mark = text(open - 1);
    const isOwn = !isSameBlock(open, open - 1) || (uses(open - 1) & Use.break) !== 0;
    if (words < 4 && !isOwn) return false;
    if (words >= 4 && (mark === ',' || mark === ':')) {
      for (let at = open - 2; at > open - 2 - NEAR && isSameBlock(open, at); at--)
        if (uses(at) & Use.saying) return true;
    }
    const isCut = /^[,!?]$/.test(text(close - 1)) || text(close + 1) === ',';
    if (!isCut) return false;
    for (let at = close + 1; at <= close + NEAR && isSameBlock(close, at); at++) {
      if (uses(at) & Use.break) return false;
      if (uses(at) & Use.saying) return true;
    }
    return false;
  };

  /** "the opera “…”", "an aria from “…”", "a film about the court, “…”", or "the “…” brand" behind. */
  const isTitled = (open: number, close: number): boolean => {
    if (isSameBlock(open, close + 1) && uses(close + 1) & Use.work && !MOTTO.test(folded(open - 1))) return true;
    if (WRITING.test(folded(open - 1))) return true;
    const isApposed = text(open - 1) === ',';
    for (let at = isApposed ? open - 2 : open - 1; at >= open - NEAR && isSameBlock(open, at); at--) {
      const use = uses(at);
      // "a series of “…” visits" names no work.
      if (use & Use.work) return !(folded(at) === 'series' && folded(at + 1) === 'of');
      const isPassed = isApposed
        ? !(use & (Use.break | Use.comma | Use.quote | Use.verb | Use.saying))
        : use & BETWEEN || NAMING.test(folded(at));
      if (!isPassed) return false;
    }
    return false;
  };

  /** “Measures for the Administration of …”, “Outline of …”: a document's head, and a small word. */
  const isDocument = (first: number, last: number): boolean => {
    for (let at = first; at < last && uses(at) & (Use.capital | Use.digits | Use.hyphen); at++)
      if (uses(at) & Use.document && uses(at + 1) & Use.function) return true;
    return false;
  };

  const kindOf = (first: number, last: number, open: number, close: number): QuoteKind => {
    let words = 0;
    let isFinite = false;
    let stops = 0;
    for (let at = first; at <= last; at++) {
      const use = uses(at);
      if (use & (Use.break | Use.quote | Use.comma | Use.hyphen)) {
        if (/^[.!?;]$/.test(text(at))) stops++;
        continue;
      }
      words++;
      if (FINITE.test(folded(at))) isFinite = true;
      if (PRONOUN.test(folded(at))) stops++;
    }
    const isStopped = /^[.!?]$/.test(text(close - 1));
    // A sentence of its own, after a full stop or at the beginning: somebody goes on speaking.
    const isOwn =
      isStopped && (!isSameBlock(open, open - 1) || /^[.!?]$/.test(text(open - 1)) || /^[.!?]$/.test(text(open - 2)));
    const isSentence = isFinite && (uses(first) & Use.capital) !== 0 && isStopped;
    if (words > MOST_WORDS || stops > 0 || isOwn || (isSentence && words > MOTTO_WORDS)) return 'speech';
    // “no, thank you”; but “no need to run twice”
    const isAnswer = folded(first) === 'no' && (first === last || text(first + 1) === ',');
    if (isReported(open, close, words) || isAnswer || REMARK.test(folded(first)) || SPOKEN.test(folded(first)))
      return 'speech';
    // The so-called “missing middle”.
    if (folded(open - 1) === 'called' && uses(open - 2) & Use.hyphen) return 'word';
    if (words === 1 && (!/\d{3}|\d\+\d/.test(text(first)) || isDialled(text(first), folded(close + 1)))) return 'word';
    return text(open) === '《' || isTitled(open, close) || isDocument(first, last) ? 'title' : 'formulation';
  };

  const quotes: Quote[] = [];
  for (const { open, close, depth } of pairQuotes(wording)) {
    let first = open + 1;
    let last = close - 1;
    while (last >= first && TRAILING.test(text(last))) last--;
    while (first <= last && TRAILING.test(text(first))) first++;
    if (first > last) continue;
    const { start, end, text: quoted } = spanOf(tokens.text, tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
    quotes.push({ start, end, text: quoted, first, last, depth, kind: kindOf(first, last, open, close) });
  }
  return quotes;
};
