/** Finds the date expressions of an article and resolves them. */
import type { Article } from '../../corpus/article.ts';
import type { CalendarKnowledge } from '../../knowledge/schema/calendar.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Anchor, isoOfKnown } from './anchor/anchor.ts';
import { datelineAnchor, glossedAnchor, isWeak, printedAnchor } from './anchor/printed-anchor.ts';
import { datelineYear } from './anchor/dateline-year.ts';
import { daysAhead } from './combine/gloss.ts';
import { exactMeeting, sessionAnchor } from './anchor/session-anchor.ts';
import { textAnchor } from './anchor/text-anchor.ts';
import { leadDay, resolveAll } from './article-dates.ts';
import { planYears } from './calendar/plans.ts';
import { type MeetingMention, SessionCalendar } from './calendar/sessions.ts';
import type { ArticleDate, DateMention } from './date-mention.ts';
import { DateScan } from './date-scan.ts';
import { dateWords } from './date-words.ts';
import { formsOf } from './forms/forms.ts';
import type { Found } from './found.ts';
import { DateReader } from './read-article.ts';

export interface FoundDates {
  readonly dates: readonly DateMention[];
  readonly dated: ArticleDate;
}

export interface DateInput {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** The day of writing where the page prints it, else the day that the lead tells, else the year that something tells. */
const datedOf = (anchor: Anchor | null, dates: readonly DateMention[], readings: readonly Found[]): ArticleDate => {
  if (!anchor) return { date: null, basis: null, reason: null };
  const { basis, reason, isPublication } = anchor;
  if (isPublication) return { date: isoOfKnown(anchor), basis, reason };
  const lead = leadDay(dates, readings);
  return { date: lead?.days?.start ?? isoOfKnown({ ...anchor, month: null, day: null }), basis, reason };
};

/** "Today (May 28)": the first gloss of a day that is counted from the day of writing tells which that is. */
const glossedDay = (readings: readonly Found[], scanOf: (found: Found) => DateScan, anchor: Anchor): Anchor | null => {
  for (const found of readings) {
    const ahead = found.from.which === 0 && found.from.unit === 'day' ? daysAhead(scanOf(found), found) : null;
    if (ahead !== null) return glossedAnchor(found.from, ahead, anchor);
  }
  return null;
};

export const dateFinder = (vocabulary: Vocabulary, calendar: CalendarKnowledge): ((input: DateInput) => FoundDates) => {
  const words = dateWords(vocabulary);
  const reader = new DateReader(vocabulary, words, formsOf(planYears(calendar)));
  const sessions = new SessionCalendar(calendar);

  return ({ article, tokens, sentences }) => {
    const scan = new DateScan(tokens, words);
    const to = (sentence: number): DateScan => {
      const at = sentences[sentence];
      scan.within(at?.first ?? 0, at?.last ?? -1);
      return scan;
    };
    const readings = reader.readings(scan, sentences);
    const known = new Map<number, readonly MeetingMention[]>();
    const meetingsIn = (sentence: number): readonly MeetingMention[] => {
      const found = known.get(sentence) ?? sessions.mentions(to(sentence));
      known.set(sentence, found);
      return found;
    };
    const printed = printedAnchor(article);
    const dateline = reader.datelinePoint(article);
    const agreed = dateline && (printed === null || isWeak(printed)) ? datelineYear(dateline, readings) : null;
    const told = (found: Anchor | null): Anchor | null => (found && agreed ? agreed.with(found) : found);
    // The order of design 4.7.
    const anchor =
      (printed && isWeak(printed) ? null : printed) ??
      told(textAnchor(readings, ({ sentence }) => to(sentence))) ??
      told(sessionAnchor(readings, sentences.length, meetingsIn)) ??
      printed ??
      agreed?.found ??
      null;
    const day =
      (dateline && anchor ? datelineAnchor(dateline, anchor) : null) ??
      (anchor ? glossedDay(readings, ({ sentence }) => to(sentence), anchor) : null);
    // A dateline's day in the year that something else tells is the day of writing.
    const own =
      day && anchor && !anchor.isPublication ? { ...day, basis: anchor.basis, reason: anchor.reason } : anchor;
    const exact = (found: Found): Anchor | null =>
      anchor?.isPublication ? exactMeeting(found, meetingsIn(found.sentence), anchor) : null;
    const dates = resolveAll(tokens, readings, { anchor: own, day, exact });
    return { dates, dated: datedOf(own, dates, readings) };
  };
};
