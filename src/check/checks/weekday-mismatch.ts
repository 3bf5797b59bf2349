/** weekday-mismatch: "Friday, June 29, 2022", which was a Wednesday. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { DateMention } from '../../annotate/dates/date-mention.ts';
import type { Check } from '../check.ts';
import { dayInWords, weekdayName } from '../wording.ts';

/** Within so many days of publication, a date without a year is of that time. */
const NEAR = 45;
const DAY = 86_400_000;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** 1 Monday to 7 Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The day that is meant whatever its weekday: without a year, the one nearest to publication. */
const dayMeant = ({ days, certainty, anchor }: DateMention, published: string | null): string | null => {
  if (days === null || certainty.day !== 'known' || certainty.month !== 'known') return null;
  if (certainty.year === 'known') return days.start;
  if (published === null) return anchor === null ? null : days.start;
  const time = Date.parse(published);
  const [year] = published.split('-').map(Number);
  const near = [-1, 0, 1]
    .map((step) => Date.parse(`${(year ?? 0) + step}${days.start.slice(4)}`))
    .find((day) => Math.abs(day - time) <= NEAR * DAY);
  return near === undefined ? null : isoOf(near);
};

const HEADER = /\b(?:(mon)|(tue)|(wed)|(thu)|(fri)|(sat)|(sun))[a-z]{0,6}\b/i;

/** A weekday that stands beside the page's own date. */
function* inHeader({ article }: Annotated) {
  const { published, dateline } = article;
  const span = published?.span;
  const match = span && HEADER.exec(span.text);
  // A dateline's place may begin like a weekday; those are read in the text.
  if (!span || !match || span.start === dateline?.span.start) return;
  const printed = match.slice(1).findIndex((group) => group !== undefined) + 1;
  if (printed !== weekdayOf(published.value)) yield { ...span, printed, day: published.value };
}

export const weekdayMismatch: Check = {
  id: 'weekday-mismatch',
  *find(annotated) {
    const { dates, article } = annotated;
    const inText = dates.flatMap((mention) => {
      const day =
        mention.weekday === null || mention.isRange ? null : dayMeant(mention, article.published?.value ?? null);
      const printed = mention.weekday ?? 0;
      return day === null || weekdayOf(day) === printed
        ? []
        : [{ start: mention.start, end: mention.end, printed, day }];
    });
    for (const { start, end, printed, day } of [...inHeader(annotated), ...inText]) {
      const facts = { date: dayInWords(day), actual: weekdayName(weekdayOf(day)), printed: weekdayName(printed) };
      yield { start, end, facts };
    }
  },
};
