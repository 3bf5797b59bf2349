/** What body rules share: how far they may read, and the words that end a name. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';

export interface BodyLimits {
  /** Last token that may be read. */
  readonly limit: number;
  /** True where a personal name starts. */
  readonly isNameStart: (token: number) => boolean;
  /** True where a post starts that is not this one. */
  readonly isPostStart: (token: number) => boolean;
}

/** Head noun of a body, public or not. */
export const HEAD = Word.publicHead | Word.privateHead;

/** Lower-case words that can not stand inside an organisation's name. */
export const STOPPERS = new Set(
  (
    'that which who whom whose where when while because if than then there this these those it he she they we you i not no ' +
    'is are was were be been being has have had do does did will would shall should can could may might must said says told ' +
    'by from into onto over about against between during after before since until as but or so such since per via with without'
  ).split(' '),
);

/** A verb of saying or doing: the body ended before it. */
export const isVerb = (scan: Scan, at: number): boolean =>
  scan.isLower(at) && scan.is(at, Word.reporting) && !scan.is(at, Word.and) && !scan.is(at, Word.modifier | HEAD);

const MONTHS_AND_DAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
export const isCalendar = (scan: Scan, at: number): boolean => MONTHS_AND_DAYS.test(scan.folded(at));
