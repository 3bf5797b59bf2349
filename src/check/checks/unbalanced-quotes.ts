/** unbalanced-quotes: a quotation that opens and never closes, or the other way round. */
import type { Annotated } from '../../annotate/annotated.ts';
import { findMojibake } from '../../text/mojibake.ts';
import type { Check, Fault } from '../check.ts';
import { clipped } from '../wording.ts';

const MARKS = /["“”„«»「」『』]/g;
const OPENING = new Set('“„«「『');
const CLOSING = new Set('”»」』');

/** 12" and 5'10": inches and seconds. */
const isMeasure = (text: string, at: number): boolean => /(?<!\d)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at));

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Which side of a quotation the mark at `at` is on, by itself and by what it touches. */
const sideOf = (text: string, at: number): 'open' | 'close' | 'either' => {
  const mark = text.charAt(at);
  if (OPENING.has(mark)) return 'open';
  if (CLOSING.has(mark)) return 'close';
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (isWord(after) && !/[\p{L}\p{N}.,!?;:%…)]/u.test(before)) return 'open';
  if (/[\p{L}\p{N}.,!?;:%…)]/u.test(before) && !isWord(after)) return 'close';
  return 'either';
};

interface Unmatched {
  readonly at: number;
  readonly side: 'open' | 'close';
}

/**
 * The marks of a paragraph that have no partner. Who typed them does not matter: “text" is a pair. A mark that may be either closes
 * what is open, else opens.
 */
const unmatched = (text: string): readonly Unmatched[] => {
  const open: number[] = [];
  /** „So“ closes with the mark that opens elsewhere. */
  const isGerman = (mark: string): boolean => mark === '“' && text.charAt(open.at(-1) ?? -1) === '„';
  const alone: Unmatched[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const side = sideOf(text, index);
    if ((side !== 'open' || isGerman(mark)) && open.length > 0) open.pop();
    else if (/["”]/.test(mark) && isMeasure(text, index)) continue;
    else if (side === 'close') alone.push({ at: index, side });
    else open.push(index);
  }
  return [...alone, ...open.map((at) => ({ at, side: 'open' as const }))].toSorted((a, b) => a.at - b.at);
};

const startsQuoted = (text: string): boolean => /^\s*["“„«「『]/.test(text);

function* faultsOf({ article: { blocks } }: Annotated): Iterable<Fault> {
  for (const [index, { text, start }] of blocks.entries()) {
    // A mark that was decoded wrongly is no mark here; that is told as what it is.
    if (findMojibake(text).length > 0) continue;
    const alone = unmatched(text);
    const [first] = alone;
    if (!first) continue;
    // Speech of several paragraphs opens each of them and closes the last.
    const goesOn = alone.length === 1 && first.side === 'open' && startsQuoted(blocks[index + 1]?.text ?? '');
    if (goesOn) continue;
    const facts = {
      mark: text.charAt(first.at),
      quote: clipped(text.slice(Math.max(0, first.side === 'open' ? first.at : first.at - 40)), 40),
    };
    yield { start: start + first.at, end: start + first.at + 1, facts, variant: first.side, entity: facts.quote };
  }
}

export const unbalancedQuotes: Check = { id: 'unbalanced-quotes', find: faultsOf };
