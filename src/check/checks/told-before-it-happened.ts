/** told-before-it-happened: "On July 10 the session was held", in an article of July 4. */
import type { DateMention } from '../../annotate/dates/date-mention.ts';
import type { EventMention } from '../../annotate/events/event.ts';
import type { Check } from '../check.ts';
import { clipped, dayInWords } from '../wording.ts';

const DAY = 86_400_000;
/** Pages are published across a date line, and updated the day after. */
const LEEWAY = 1;
/** A day so shortly after publication, told in the past without a year, is not of the year before. */
const SHORTLY = 31;

/** Verbs that are told in the past of what lies ahead: "was postponed to July 10", "invited him for September". */
const AHEAD =
  /\b(?:postponed|rescheduled|scheduled|delayed|moved|fixed|set|planned|slated|booked|called|invited|convened|extended|expected|announced|agreed|decided|promised|pledged|vowed|due|deadline|until)\b/i;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The first day that the date may mean after publication, or null where it lies before it. */
const dayAhead = ({ days, certainty, direction }: DateMention, published: string): string | null => {
  if (days === null || certainty.month !== 'known') return null;
  if (daysBetween(published, days.start) > LEEWAY) return days.start;
  if (certainty.year === 'known' || certainty.day !== 'known' || direction !== 'back') return null;
  const next = `${Number(days.start.slice(0, 4)) + 1}${days.start.slice(4)}`;
  const distance = daysBetween(published, next);
  return distance > LEEWAY && distance <= SHORTLY ? next : null;
};

export const toldBeforeItHappened: Check = {
  id: 'told-before-it-happened',
  *find({ article, dated, events }) {
    if (dated.date === null || (dated.basis !== 'published' && dated.basis !== 'dateline')) return;
    const told = new Set<DateMention>();
    for (const { isPast, date, tie, text, sentence } of events.events as readonly EventMention[]) {
      if (!isPast || tie !== null || told.has(date) || AHEAD.test(sentence.text)) continue;
      const day = dayAhead(date, dated.date);
      if (day === null) continue;
      told.add(date);
      const facts = { date: dayInWords(day), published: dayInWords(dated.date), event: clipped(text, 80) };
      yield { start: date.start, end: date.end, entity: article.title ?? '', facts };
    }
  },
};
