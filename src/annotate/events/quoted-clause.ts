/** What is quoted, and what stands around it. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { type Clause, trimmed } from './clause.ts';

const isQuoteEnd = (mark: string): boolean => mark === '”' || mark === '"';

/** A quotation of fewer words is a term: 'the "three roles", set in April'. */
const LONG_QUOTE = 5;

/** Tokens between the quotation marks around token `at`, or null: none are there, or few words stand between. */
export const quoteAround = (scan: Scan, { first, last }: Clause, at: number): Clause | null => {
  let start = -1;
  for (let token = first; token < at; token++) {
    if (!scan.is(token, Word.punctuation)) continue;
    const mark = scan.surface(token);
    if (mark === '“' || (mark === '"' && start < 0)) start = token;
    else if (mark === '”' || mark === '"') start = -1;
  }
  if (start < 0) return null;
  let end = at;
  while (end < last && !isQuoteEnd(scan.surface(end))) end++;
  return end - start > LONG_QUOTE ? trimmed(scan, { first: start + 1, last: end - 1 }) : null;
};

/** Where the quotation that ends at token `end` opens: its mark, or the token before the clause where that has none. */
const opening = (scan: Scan, { first }: Clause, end: number): number => {
  let at = end - 1;
  while (at >= first && !/^[“"]$/.test(scan.surface(at))) at--;
  return at;
};

/**
 * "“…,” said Li at a press conference": what was said is not the event. A term in quotation marks is no speech, nor is a title: 'the
 * forum on "Green Ports for All of Us" was held'.
 */
export const behindQuote = (scan: Scan, clause: Clause, from: number, isSaid: boolean): Clause => {
  for (let at = from - 1; at > clause.first + 2; at--) {
    if (!isQuoteEnd(scan.surface(at))) continue;
    const open = opening(scan, clause, at);
    const isPointed = /^[,.?!]$/.test(scan.surface(at - 1));
    const isFree = open <= clause.first || /^[,:]$/.test(scan.surface(open - 1));
    const isSpeech = isSaid ? isPointed || at - open > LONG_QUOTE + 1 : isPointed && isFree;
    // "“…”, the mayor said"
    const behind = scan.surface(at + 1) === ',' ? at + 2 : at + 1;
    return isSpeech ? { first: behind, last: clause.last } : clause;
  }
  return clause;
};

/** With the mark that closes a quotation opened in the clause: 'chosen for “Project 211” in 1998'. */
export const withClosingQuote = (scan: Scan, { first, last }: Clause): Clause => {
  if (!isQuoteEnd(scan.surface(last + 1))) return { first, last };
  let isOpen = false;
  for (let at = first; at <= last; at++) {
    const mark = scan.surface(at);
    isOpen = mark === '“' || (mark === '"' ? !isOpen : isOpen && mark !== '”');
  }
  return { first, last: isOpen ? last + 1 : last };
};
