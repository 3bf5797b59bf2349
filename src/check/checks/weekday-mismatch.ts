/** weekday-mismatch: "Friday, June 29, 2022", which was a Wednesday. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { DateMention } from '../../annotate/dates/date-mention.ts';
import type { Check } from '../check.ts';
import { daysBetween, weekdayOf, yearsLater } from '../days.ts';
import { dayInWords, weekdayName } from '../wording.ts';

/** Within so many days of publication, a date without a year is of that time. */
const NEAR = 45;

/** The day that is meant whatever its weekday: without a year, the one nearest to publication. */
const dayMeant = ({ days, certainty, anchor }: DateMention, published: string | null): string | null => {
  if (days === null || certainty.day !== 'known' || certainty.month !== 'known') return null;
  if (certainty.year === 'known') return days.start;
  if (published === null) return anchor === null ? null : days.start;
  const apart = Number(published.slice(0, 4)) - Number(days.start.slice(0, 4));
  return (
    [apart - 1, apart, apart + 1]
      .map((years) => yearsLater(days.start, years))
      .find((day) => Math.abs(daysBetween(published, day)) <= NEAR) ?? null
  );
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
