/** Finds numeric formulas: counted parts in a row, capitalised, or quoted; digit codes ("33618") where they are quoted. */
import { spanOf } from '../../text/span.ts';
import { type Quote } from '../quotes/quote.ts';
import { Use } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';
import type { Formula } from './formula.ts';
import { type Part, PartReader } from './read-part.ts';

/** Parts are joined by ", ", "and", ", and", "with", or nothing ("one area two clusters"). */
const nextPart = (reader: PartReader, last: number): Part | null => reader.partAt(reader.joinedTo(last));

/** What its look alone makes of a count; null for a plain one ("three days and two nights"). */
const strengthOf = (parts: readonly Part[], isQuoted: boolean, isProse: boolean): Formula['strength'] | null => {
  const isSeveral = parts.length > 1;
  // "four container quays, two bulk quays and one ferry quay"
  const isTally = isSeveral && parts.every(({ head }) => head === parts[0]?.head);
  const isPlain = isTally || parts.every(({ isCounted }) => isCounted);
  const isCapital = isProse && parts.every((part) => part.isCapital);
  if (isQuoted) return 'strong';
  if (isCapital && isSeveral) return 'strong';
  if (isCapital && !isPlain) return parts[0]?.isPlace ? null : 'strong';
  if (isPlain) return null;
  if (isSeveral) return 'likely';
  return (parts[0]?.value ?? 0) > 1 ? 'weak' : null;
};

const CODE = /^(?:"|“)?(?!(?:19|20)\d\d\s)(?:\d{3,6}|\d{1,2}(?:\s?\+\s?(?:\d{1,2}|[NX]))+)(?:"|”)?(?=$|\s)/;

/** Last token of "1+5+N" that begins at `at`, or -1. */
const sumAt = (reader: PartReader, at: number): number => {
  let last = at;
  while (reader.text(last + 1) === '+' && /^(?:\d{1,2}|[NX])$/.test(reader.text(last + 2))) last += 2;
  return last > at && reader.text(at).length <= 2 ? last : -1;
};

/**
 * A quotation that counts in each of its parts is a formula up to its end, where a translator left a plural or a number out:
 * “Eight Honors and Disgraces”, “four new and four modernizations”, “four insist”.
 */
const isWholeQuote = (reader: PartReader, { first, last, kind }: Quote): boolean => {
  if (kind !== 'formulation') return false;
  for (let at = first; at <= last;) {
    const part = reader.partAt(at);
    const end = part?.last ?? reader.bareAt(at, at > first);
    if (end < at || end > last || part?.isCounted) return false;
    if (end === last) return true;
    at = reader.joinedTo(end);
    if (at === end + 1) return false;
  }
  return false;
};

/** A part's number, a code's figure, or the mark that a quoted code keeps. */
const MAY_BEGIN = Use.counter | Use.digits | Use.quote;

/** In text order, not overlapping. `isProse(token)`: in a paragraph, where capitals mean something. */
export const findFormulas = (
  wording: Wording,
  quotes: readonly Quote[],
  isProse: (token: number) => boolean,
): Formula[] => {
  const { tokens, tokenUses } = wording;
  const reader = new PartReader(wording);
  const formulas: Formula[] = [];
  const quoteAt = new Map(quotes.map((quote) => [quote.first, quote]));
  for (let at = 0; at < tokens.length; at++) {
    if (!((tokenUses[at] ?? 0) & MAY_BEGIN)) continue;
    const quote = quoteAt.get(at);
    const isCode = quote !== undefined && quote.kind !== 'speech' && quote.kind !== 'word' && CODE.test(quote.text);
    // “1+5+N pattern”: what it is called besides differs from text to text.
    const sumEnd = sumAt(reader, at);
    if (isCode || sumEnd > 0) {
      const last = isCode && sumEnd < 0 ? quote.last : sumEnd;
      const { start, end, text } = spanOf(tokens.text, tokens.starts[at] ?? 0, tokens.ends[last] ?? 0);
      formulas.push({ start, end, text, first: at, last, total: 0, strength: isCode ? 'strong' : 'likely' });
      at = last;
      continue;
    }
    const first = reader.partAt(at);
    const parts = first ? [first] : [];
    for (let next = first && nextPart(reader, first.last); next; next = nextPart(reader, next.last)) parts.push(next);
    if (quote && quote.last !== parts.at(-1)?.last && isWholeQuote(reader, quote)) {
      const { start, end, text, last } = quote;
      formulas.push({ start, end, text, first: at, last, total: 0, strength: 'strong' });
      at = last;
      continue;
    }
    if (!first || first.value === 0) continue;
    const last = parts.at(-1)?.last ?? at;
    const isQuoted = quote !== undefined && quote.kind === 'formulation' && quote.last === last;
    const strength = strengthOf(parts, isQuoted, isProse(at));
    if (strength !== null) {
      const total = parts.some(({ value, isCompound }) => value === 0 || isCompound)
        ? 0
        : parts.reduce((sum, { value }) => sum + value, 0);
      const { start, end, text } = spanOf(tokens.text, tokens.starts[at] ?? 0, tokens.ends[last] ?? 0);
      formulas.push({ start, end, text, first: at, last, total, strength });
    }
    at = last;
  }
  return formulas;
};
