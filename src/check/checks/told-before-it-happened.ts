/** told-before-it-happened: "On July 10 the session was held", in an article of July 4. */
import type { DateMention } from '../../annotate/dates/date-mention.ts';
import type { Check } from '../check.ts';
import { daysBetween, yearsLater } from '../days.ts';
import { clipped, dayInWords } from '../wording.ts';

/** Pages are published across a date line, and updated the day after. */
const LEEWAY = 1;
/** A day so shortly after publication, told in the past without a year, is not of the year before. */
const SHORTLY = 31;

/** Verbs that are told in the past of what lies ahead: "was postponed to July 10", "invited him for September". */
const AHEAD =
  /\b(?:postponed|rescheduled|scheduled|delayed|moved|fixed|set|planned|slated|booked|invited|extended|expected|due|deadline|until)\b/i;

/** What may stand between a verb and a date that is not the verb's: "held ahead of the congress on October 16", "which start on July 20". */
const TO_A_NOUN =
  /\b(?:ahead of|before|prior to|for|until|towards?|to|of) (?:the|an?|its|their|this|next) ([^,.;:]{1,60})$/i;
const RELATIVE = /\b(?:which|that|who|where|when|while|as) ([^.;:]*)$/i;
/** "published last week and take effect on July 20", "arrived to prepare the race on July 20". */
const OTHER_VERB = /\b(?:to|and (?:take|come|start|open|begin|run|end|go|enter|apply|close)(?:s|es)?) ([a-z][^.;:]*)$/i;
/** "proposed July 20", "by July 20": no day on which something is told to have happened. */
const AT_A_TIME = /(?:^|\b(?:on|in|at|during|from|between|early|late|mid)|[,(–—-])\s*(?:the )?$/i;
const PAST = /\b(?:was|were|had|did|held|met|took|began|came|went|gave|made|saw|left|sent|set|\w{2,}ed)\b/i;

/** True where the words before the date give it to something else than the clause's verb. */
const isAnothers = (before: string): boolean =>
  !AT_A_TIME.test(before) ||
  [TO_A_NOUN, RELATIVE, OTHER_VERB].some((pattern) => {
    const between = pattern.exec(before)?.[1];
    return between !== undefined && !PAST.test(between);
  });

/** The first day that the date may mean after publication, or null where it lies before it. */
const dayAhead = ({ days, certainty, direction }: DateMention, published: string): string | null => {
  if (days === null || certainty.month !== 'known') return null;
  if (daysBetween(published, days.start) > LEEWAY) return days.start;
  if (certainty.year === 'known' || certainty.day !== 'known' || direction !== 'back') return null;
  const next = yearsLater(days.start, 1);
  const distance = daysBetween(published, next);
  return distance > LEEWAY && distance <= SHORTLY ? next : null;
};

export const toldBeforeItHappened: Check = {
  id: 'told-before-it-happened',
  *find({ article, dated, events }) {
    if (dated.date === null || (dated.basis !== 'published' && dated.basis !== 'dateline')) return;
    const told = new Set<DateMention>();
    for (const { isPast, date, tie, text, sentence } of events.events) {
      if (!isPast || tie !== null || told.has(date) || AHEAD.test(sentence.text)) continue;
      const day = dayAhead(date, dated.date);
      if (day === null || isAnothers(article.text.slice(sentence.start, date.start))) continue;
      told.add(date);
      const facts = { date: dayInWords(day), published: dayInWords(dated.date), event: clipped(text, 80) };
      yield { start: date.start, end: date.end, facts };
    }
  },
};
