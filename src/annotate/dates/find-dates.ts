/** Finds the date expressions of an article and resolves them. */
import type { Article } from '../../corpus/article.ts';
import type { CalendarKnowledge } from '../../knowledge/schema/calendar.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Tokens, tokenize } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Anchor, isoOfKnown } from './anchor/anchor.ts';
import { datelineAnchor, printedAnchor } from './anchor/printed-anchor.ts';
import { exactMeeting, sessionAnchor } from './anchor/session-anchor.ts';
import { LEAD, textAnchor } from './anchor/text-anchor.ts';
import { resolveAll } from './article-dates.ts';
import { planYears } from './calendar/plans.ts';
import { type MeetingMention, SessionCalendar } from './calendar/sessions.ts';
import type { ArticleDate, DateMention } from './date-mention.ts';
import { DateScan } from './date-scan.ts';
import { dateWords, type DateWords } from './date-words.ts';
import { formsOf } from './forms/forms.ts';
import type { Form } from './forms/form.ts';
import type { Found } from './found.ts';
import { isBare, type Point } from './reading.ts';
import { recognise } from './recognise.ts';
import { directionOf } from './tense.ts';
import { useOf } from './use/date-use.ts';

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
  const lead = dates.find(
    ({ days, precision, use }, at) =>
      days && precision === 'day' && use === 'event' && (readings[at]?.sentence ?? LEAD) <= LEAD,
  );
  return { date: lead?.days?.start ?? isoOfKnown({ ...anchor, month: null, day: null }), basis, reason };
};

export const dateFinder = (vocabulary: Vocabulary, calendar: CalendarKnowledge): ((input: DateInput) => FoundDates) => {
  const words: DateWords = dateWords(vocabulary);
  const forms: readonly Form[] = formsOf(planYears(calendar));
  const triggers = forms.reduce((bits, form) => bits | form.triggers, 0);
  const sessions = new SessionCalendar(calendar);

  /** Month and day of a dateline that prints no year. */
  const datelinePoint = ({ dateline, text }: Article): Point | null => {
    if (!dateline || dateline.date !== null) return null;
    const tokens = tokenize(text, [dateline.span], vocabulary);
    const scan = new DateScan(tokens, words);
    scan.within(0, tokens.length - 1);
    const point = recognise(scan, forms, triggers)[0]?.from;
    return point && isBare(point) && point.day !== null ? point : null;
  };

  return ({ article, tokens, sentences }) => {
    const scan = new DateScan(tokens, words);
    const to = (sentence: number): DateScan => {
      const at = sentences[sentence];
      scan.within(at?.first ?? 0, at?.last ?? -1);
      return scan;
    };
    const readings: Found[] = [];
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      for (const each of recognise(to(sentence), forms, triggers)) {
        readings.push({
          ...each,
          sentence,
          does: useOf(scan, each),
          direction: directionOf(scan, each.first, each.last),
        });
      }
    }
    const known = new Map<number, readonly MeetingMention[]>();
    const meetingsIn = (sentence: number): readonly MeetingMention[] => {
      const found = known.get(sentence) ?? sessions.mentions(to(sentence));
      known.set(sentence, found);
      return found;
    };
    const printed = printedAnchor(article);
    const isWeak = printed?.basis === 'file name' || printed?.basis === 'url';
    const anchor =
      (isWeak ? null : printed) ??
      textAnchor(readings, ({ sentence }) => to(sentence)) ??
      sessionAnchor(readings, sentences.length, meetingsIn) ??
      printed;
    const dateline = datelinePoint(article);
    const day = dateline && anchor ? datelineAnchor(dateline, anchor) : null;
    const own = day && anchor && !anchor.isPublication ? day : anchor;
    const exact = (found: Found): Anchor | null =>
      anchor?.isPublication ? exactMeeting(found, meetingsIn(found.sentence), anchor) : null;
    const dates = resolveAll(tokens, readings, { anchor: own, day, exact });
    return {
      dates,
      dated: datedOf(
        own && day === own && anchor ? { ...own, basis: anchor.basis, reason: anchor.reason } : own,
        dates,
        readings,
      ),
    };
  };
};
