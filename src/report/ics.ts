/** iCalendar (RFC 5545): one all-day entry a moment; what is known to the month or year lasts all of it. */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Format } from './format.ts';
import { headline } from './moment.ts';
import { momentIds } from './moment-id.ts';

const day = 86_400_000;

/** The start of a day anywhere: dates are written without a time zone, and read back in UTC. */
const dayAt = (date: string): Date => {
  const [year = 0, month = 1, date_ = 1] = date.split('-').map(Number);
  const time = new Date(0);
  // Not Date.UTC: it moves the years 0 to 99 to the last century.
  time.setUTCFullYear(year, month - 1, date_);
  return time;
};

export const ics: Format = ({ title, moments }) => {
  const calendar = ical({ prodId: { company: 'ccec', product: 'timeline', language: 'EN' }, name: title });
  const all = moments ?? [];
  const ids = momentIds(all);
  for (const [at, moment] of all.entries()) {
    const { first, last, text, places, kind, isPlanned, people, notes, sources } = moment;
    const event = calendar.createEvent({
      id: `${ids[at]}@ccec`,
      // No clock: the stamp is as old as the event, so that the same corpus gives the same bytes.
      stamp: dayAt(first),
      start: dayAt(first),
      end: new Date(dayAt(last).getTime() + day),
      allDay: true,
      summary: headline(moment),
      description: [text, '', ...(people.length > 0 ? [people.join(', ')] : []), ...notes, ...sources].join('\n'),
      status: isPlanned ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (places.length > 0) event.location(places.join(', '));
    event.createCategory({ name: kind });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
};
