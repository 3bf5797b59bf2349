/** A full date or a year that the text ties to what it reports: the anchor of a page that prints no date of its own. */
import type { DateScan } from '../date-scan.ts';
import type { Found } from '../found.ts';
import { isBare, isComplete } from '../reading.ts';
import { isDay, toNumber, weekdayOf } from '../resolve/civil.ts';
import { type Anchor, byText } from './anchor.ts';

/** Sentences that tell what an article is about, its title among them. */
export const LEAD = 4;

/** Names of occasions that carry their year: "the 2021 Smart China Expo". A report or a plan with a year may be older, games with one later. */
const OCCASIONS = new Set(
  'expo conference forum fair summit festival congress session sessions exhibition symposium meeting convention championship marathon dialogue roundtable activity activities'.split(
    ' ',
  ),
);
const REVIEW = new Set(
  'summarize summarized summarise summarised review reviewed summed reviewing summarizing'.split(' '),
);
const PLAN = new Set('arrange arranged plan planned deploy deployed map mapped arranging set'.split(' '));
const LONGEST_NAME = 8;
/** Conferences that plan the next year sit in its last months; congresses that vote on the year's plan in its first ones. */
const LATE_MONTH = 10;
const EARLY_MONTH = 3;

const isTold = ({ does, doubt }: Found): boolean =>
  doubt === null && (does === 'event' || does === 'since' || does === 'until');

/** "The bridge begun in December 2016 …", where something is told of 2023: no month that the page reports from. */
const isOutdated = ({ from }: Found, found: readonly Found[]): boolean =>
  found.some(
    (other) =>
      other.direction === 'back' &&
      isTold(other) &&
      isComplete(other.from) &&
      (other.from.year ?? 0) > (from.year ?? 0),
  );

/** "On July 9, 2019": a full day in the lead, or days of the text that all fall in one year. */
const byFullDate = (found: readonly Found[]): Anchor | null => {
  const full = found.filter(
    (each) =>
      each.from.unit === 'day' &&
      isComplete(each.from) &&
      each.from.day !== null &&
      each.does === 'event' &&
      each.picture === null &&
      !each.doubt,
  );
  const first =
    full.find(({ sentence }) => sentence < LEAD) ??
    // "On October 12, 1929, the school opened … In 1998 it was chosen": history, of which bare dates say nothing.
    (full.every((each) => each.from.year === full[0]?.from.year && !isOutdated(each, found)) ? full[0] : undefined);
  return first && first.from.year !== null
    ? byText({ year: first.from.year, month: first.from.month, day: first.from.day })
    : null;
};

/** "the 2022 [Fortune 500 Dialogue], the 2025 [Transfer & Development Activities]": in the name of an occasion. */
const isNamePart = (scan: DateScan, at: number): boolean =>
  scan.isCapital(at) ||
  /^\d+$/.test(scan.folded(at)) ||
  (/^(?:&|and|of|for)$/.test(scan.folded(at)) && scan.isCapital(at + 1));

/** "On August 23, the 2021 Smart China Expo opened". */
const byOccasion = (found: readonly Found[], scanOf: (found: Found) => DateScan): Anchor | null => {
  const bare = new Set(found.filter(({ from }) => isBare(from)).map(({ sentence }) => sentence));
  for (const each of found) {
    if (
      each.does !== 'name' ||
      each.from.year === null ||
      each.from.unit !== 'year' ||
      each.to ||
      !(bare.has(each.sentence) || each.sentence < LEAD)
    )
      continue;
    const scan = scanOf(each);
    for (let at = each.last + 1; at <= each.last + LONGEST_NAME && isNamePart(scan, at); at++) {
      if (OCCASIONS.has(scan.folded(at))) return byText({ year: each.from.year, month: null, day: null });
    }
  }
  return null;
};

const verbBefore = (scan: DateScan, at: number, verbs: ReadonlySet<string>): boolean => {
  for (let left = at - 1; left >= Math.max(scan.first, at - 9); left--) if (verbs.has(scan.folded(left))) return true;
  return false;
};

/** "summarize the economic work in 2021 and arrange that of 2022": the meeting sits in the year that it sums up. */
const byReview = (found: readonly Found[], scanOf: (found: Found) => DateScan): Anchor | null => {
  const bare = found.find(({ from }) => isBare(from));
  const years = found.filter(
    ({ from, to, sentence, does }) =>
      from.unit === 'year' && isComplete(from) && !to && sentence < LEAD && does !== 'name',
  );
  for (const each of years) {
    const year = each.from.year ?? 0;
    const isPlanned = years.some(({ from }) => from.year === year + 1);
    const scan = scanOf(each);
    if (verbBefore(scan, each.first, REVIEW)) {
      const month = bare?.from.month ?? LATE_MONTH;
      // "will review the plan of 2021 and approve that of 2022 on January 20"
      const isEnd = isPlanned ? month > EARLY_MONTH : month >= LATE_MONTH;
      return byText({ year: isEnd ? year : year + 1, month: null, day: null });
    }
    if (verbBefore(scan, each.first, PLAN) && bare)
      return byText({ year: (bare.from.month ?? 0) >= LATE_MONTH ? year - 1 : year, month: null, day: null });
  }
  return null;
};

/** "In May 2021 …" in the lead; or the year beside a bare date: "In 2021 … on May 3". */
const byLeadYear = (found: readonly Found[]): Anchor | null => {
  const bare = new Set(found.filter(({ from }) => isBare(from)).map(({ sentence }) => sentence));
  const first = found.find(
    (each) =>
      isTold(each) &&
      isComplete(each.from) &&
      (each.from.unit === 'month'
        ? each.sentence < LEAD && !isOutdated(each, found)
        : each.from.unit === 'year' && each.to === null && bare.has(each.sentence) && !isOutdated(each, found)),
  );
  return first ? byText({ year: first.from.year ?? 0, month: first.from.month, day: null }) : null;
};

/** How long after the latest year that is told of a page may have been written: weekdays return after five years at the earliest. */
const MOST_YEARS = 4;

/** "named on Saturday (July 15)": in the year, from the latest told on, in which July 15 is a Saturday. */
const byWeekday = (found: readonly Found[]): Anchor | null => {
  const told = found.flatMap(({ from, direction, picture, doubt }) =>
    from.year !== null && doubt === null && (direction === 'back' || picture !== null) ? [from.year] : [],
  );
  const date = found.find(
    ({ from, to, sentence, does, direction, doubt }) =>
      sentence < 2 * LEAD &&
      does === 'event' &&
      direction === 'back' &&
      doubt === null &&
      to === null &&
      from.weekday !== null &&
      isBare(from),
  )?.from;
  if (told.length === 0 || !date || date.month === null || date.day === null) return null;
  const { month, day, weekday } = date;
  const latest = Math.max(...told);
  for (let year = latest; year <= latest + MOST_YEARS; year++) {
    const civil = { year, month, day };
    if (isDay(civil) && weekdayOf(toNumber(civil)) === weekday) return byText(civil);
  }
  return null;
};

/** The year of a photo, where nothing is told of a later one. */
const byPhoto = (found: readonly Found[]): Anchor | null => {
  const photo = found.find((each) => each.picture === 'photo' && isComplete(each.from) && !isOutdated(each, found));
  return photo ? byText({ year: photo.from.year ?? 0, month: null, day: null }) : null;
};

export const textAnchor = (found: readonly Found[], scanOf: (found: Found) => DateScan): Anchor | null =>
  byFullDate(found) ??
  byWeekday(found) ??
  byOccasion(found, scanOf) ??
  byReview(found, scanOf) ??
  byLeadYear(found) ??
  byPhoto(found);
