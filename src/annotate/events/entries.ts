/** Reads entries of a chronology: "June 1999: the plan is passed", and date lines with what happened below them. */
import type { Sentence } from '../../text/sentences.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Clause } from './clause.ts';
import type { EventInput } from './event-input.ts';

/** A clause that an entry's date dates: its sentence, and the place before its first word. */
export interface Entry {
  readonly date: DateMention;
  readonly sentence: number;
  readonly at: Clause;
}

/** Date lines that make a chronology of a page: fewer, or out of order, may be days of posting. */
const FEWEST_LINES = 3;
/** Words of an own date near the beginning: the entry's date is not that of the clause. */
const NEAR = 6;

const MARK = /^[:：–—-]$/;
const TIMES =
  /^(?:am|pm|a\.m|p\.m|noon|midnight|morning|afternoon|evening|night|early|late|hours|around|about|day|one|two|three|four|five|six|seven|eight|nine|ten)$/;

const isPlain = (scan: Scan, at: number): boolean => scan.is(at, Word.punctuation);

/** Only marks and such words: "Day One", "2:28 pm". */
const areTimes = (scan: Scan, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++)
    if (!isPlain(scan, at) && !scan.is(at, Word.number) && !TIMES.test(scan.folded(at))) return false;
  return true;
};

/** The mark behind a date with which the sentence begins: "– 1997:", "(June 2001) -", "In 2003:"; or -1. */
const markBehind = (scan: Scan, { first, last }: Sentence, date: DateMention): number => {
  for (let at = first; at < date.first; at++)
    if (!isPlain(scan, at) && !/^(?:in|on|early|late|mid)$/.test(scan.folded(at))) return -1;
  const at = scan.surface(date.last + 1) === ')' ? date.last + 2 : date.last + 1;
  // "2021-22", "May 22-born": a hyphen with no blank before it joins words.
  const isApart = scan.start(at) > scan.end(at - 1) || /^[:：]$/.test(scan.surface(at));
  return at < last && MARK.test(scan.surface(at)) && isApart ? at : -1;
};

const entryAt = (
  { scan, dates }: EventInput,
  date: DateMention,
  sentence: number,
  { first, last }: Clause,
): Entry | null => {
  let start = first;
  while (start < last && isPlain(scan, start) && !/^[“"‘(]$/.test(scan.surface(start))) start++;
  // "2001: The city will build a port in 2003."
  const hasOwn = dates.some(
    (each) =>
      each !== date &&
      each.use === 'event' &&
      each.first >= start &&
      each.first < (each.direction === 'ahead' ? last : Math.min(start + NEAR, last)),
  );
  return hasOwn || last - start < 2 ? null : { date, sentence, at: { first: start, last: start - 1 } };
};

const isWhole = (scan: Scan, last: number): boolean => /^[.。!?！？”"]$/.test(scan.surface(last));

/** What is told below a date line: the first sentence, and the first one below each time of day. */
const below = (input: EventInput, date: DateMention, line: number, next: number): Entry[] => {
  const { scan, sentences, article } = input;
  const found: Entry[] = [];
  let { block } = sentences[line] as Sentence;
  let isOpen = true;
  for (let index = line + 1; index < next; index++) {
    const sentence = sentences[index] as Sentence;
    if (areTimes(scan, sentence.first, sentence.last)) {
      isOpen = true;
      ({ block } = sentence);
      continue;
    }
    const kind = article.blocks[sentence.block]?.kind;
    if (!isOpen || sentence.block - block > 1 || kind === 'title' || kind === 'heading' || kind === 'caption') break;
    isOpen = false;
    const entry = isWhole(scan, sentence.last) ? entryAt(input, date, index, sentence) : null;
    if (entry) found.push(entry);
    // More sentences of the paragraph explain what happened.
    while (sentences[index + 1]?.block === sentence.block) index++;
  }
  return found;
};

/** Days in order, two of them different. */
const isAscending = (lines: readonly DateMention[]): boolean => {
  const days = lines.map(({ days: own }) => own?.start ?? '');
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day) && days[0] !== days.at(-1);
};

/** The entries of the article, in text order. `timely`: dates that may date an event. */
export const entriesOf = (input: EventInput, timely: readonly DateMention[]): Entry[] => {
  const { scan, sentences } = input;
  const found: Entry[] = [];
  const lines: { readonly date: DateMention; readonly sentence: number }[] = [];
  let index = 0;
  for (const date of timely) {
    while (index + 1 < sentences.length && (sentences[index]?.last ?? 0) < date.first) index++;
    const sentence = sentences[index];
    if (!sentence || date.days === null) continue;
    const mark = markBehind(scan, sentence, date);
    if (mark >= 0) {
      const entry = entryAt(input, date, index, { first: mark + 1, last: sentence.last });
      if (entry) found.push(entry);
    } else if (areTimes(scan, sentence.first, date.first - 1) && areTimes(scan, date.last + 1, sentence.last)) {
      const next = sentences[index + 1];
      // "-- March 1982. Seattle and Chongqing signed an agreement.": in one paragraph.
      const isInline = next?.block === sentence.block && date.certainty.year === 'known';
      const entry = isInline ? entryAt(input, date, index + 1, next) : null;
      if (entry) found.push(entry);
      else lines.push({ date, sentence: index });
    }
  }
  if (lines.length < FEWEST_LINES || !isAscending(lines.map(({ date }) => date))) return found;
  for (const [at, { date, sentence }] of lines.entries())
    found.push(...below(input, date, sentence, lines[at + 1]?.sentence ?? sentences.length));
  return found;
};
