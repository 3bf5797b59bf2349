/** Finds numbered meetings of the institutional calendar in a sentence, with when they were held. */
import type { CalendarKnowledge, CalendarRow, CalendarSeries } from '../../../knowledge/schema/calendar.ts';
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { type SessionName, sessionNameAt } from './session-name.ts';

/** A meeting that may be meant. `start` and `end`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Meeting {
  readonly start: string;
  readonly end: string;
  /** `session: …` for a listed meeting, `rule: …` where only the year of its term is known. */
  readonly reason: string;
}

/** A name of the text with what it may mean. */
export interface MeetingMention {
  /** The name's first number, or its last word where it has none. */
  readonly first: number;
  readonly last: number;
  /** One for a numbered meeting; every year's where the name carries no number and a day must decide. */
  readonly meetings: readonly Meeting[];
  readonly isNumbered: boolean;
}

/** Terms have five sessions, one a year; a sixth is an extra one. */
const LAST_SESSION = 5;
const ORDINAL = /(?:st|nd|rd|th|first|second|third)$/;
const NOT_THESE = ['standing', 'discipline', 'inspection', 'group'];

/** Words of the names of national bodies. */
const NATIONAL = new Set(
  (
    "people's people congress party committee central national political consultative conference session plenum plenary annual meeting " +
    'full of the and for cpc npc cppcc china chinese communist'
  ).split(' '),
);

/** "the 11th CPPCC Shuiwan District Committee", "Shuiwan's 13th People's Congress": of a place that no list has. */
const isLocal = (scan: DateScan, { first, words }: SessionName): boolean => {
  if (words.has('municipal') || words.has('provincial')) return true;
  if (words.has('national') || words.has('npc') || words.has('central')) return false;
  const owner = scan.folded(first - 1) === "'s" ? scan.folded(first - 2) : '';
  if (owner !== '' && !/^(?:china|country|nation)$/.test(owner)) return true;
  for (const word of words) if (/^\p{L}{3,}$/u.test(word) && !NATIONAL.has(word) && !ORDINAL.test(word)) return true;
  return false;
};

const listed = ({ name, start, end }: CalendarRow): Meeting => ({ start, end, reason: `session: ${name}` });

const ruled = (year: number, began: number, term: number, body: string, number: number): Meeting => ({
  start: String(year),
  end: String(year),
  reason: `rule: session ${number} of the ${term}th ${body}, whose term began in ${began}`,
});

const hasWords = ({ words }: SessionName, sets: readonly (readonly string[])[]): boolean =>
  sets.some((set) => set.every((word) => words.has(word)));

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

export class SessionCalendar {
  private readonly knowledge: CalendarKnowledge;
  /** The last word of each: "mongolia" for Inner Mongolia. */
  private readonly provinces: readonly string[];

  constructor(knowledge: CalendarKnowledge) {
    this.knowledge = knowledge;
    const { peoplesCongress, cppcc } = knowledge.provinces;
    const own = knowledge.series.flatMap(({ places }) => places);
    this.provinces = [...new Set([...Object.keys(peoplesCongress), ...Object.keys(cppcc), ...own])].map(lastWord);
  }

  /** The meetings named in the sentence that `scan` stands in. */
  mentions(scan: DateScan): MeetingMention[] {
    const found: MeetingMention[] = [];
    for (let at = scan.first; at <= scan.last; at++) {
      const name = scan.is(at, Kind.ordinal | Kind.ordinalWord) ? sessionNameAt(scan, at) : null;
      const meetings = name ? this.meetings(name, isLocal(scan, name)) : this.yearly(scan, at);
      if (meetings.length === 0) continue;
      const last = name?.last ?? at;
      found.push({ first: at, last, meetings, isNumbered: name !== null });
      at = last;
    }
    return found;
  }

  private meetings(name: SessionName, isOfPlace: boolean): Meeting[] {
    if (NOT_THESE.some((word) => name.words.has(word))) return [];
    for (const series of this.knowledge.series) {
      if (series.kind === 'yearly' || !this.isIn(name, series, isOfPlace) || !hasWords(name, series.words)) continue;
      const meeting = this.ofSeries(name, series);
      if (meeting) return [meeting];
    }
    return this.ofProvince(name);
  }

  /** A national body's name holds no province, a local one's all of its own. */
  private isIn({ words }: SessionName, { places }: CalendarSeries, isOfPlace: boolean): boolean {
    if (places.length > 0) return places.every((place) => words.has(place));
    return !isOfPlace && !this.provinces.some((place) => words.has(place));
  }

  private ofSeries({ number, term, words }: SessionName, { kind, rows, rule, name }: CalendarSeries): Meeting | null {
    if (kind === 'congress') {
      // "the 6th Chongqing Municipal Congress", but "the Fifth Session of the Joint Meeting".
      const own = term ?? number;
      const row = rows.find((each) => each.number === own);
      return row ? listed(row) : null;
    }
    if (number === null || term === null) return null;
    if (kind === 'plenum' && !words.has('plenary') && !words.has('plenum')) return null;
    const row = rows.find((each) => each.term === term && each.number === number);
    if (row) return listed(row);
    if (!rule || kind !== 'session' || number > LAST_SESSION) return null;
    const began = rule.began + (term - rule.term) * rule.years;
    return ruled(began + number - 1, began, term, name, number);
  }

  private ofProvince({ number, term, words }: SessionName): Meeting[] {
    if (
      number === null ||
      term === null ||
      number > LAST_SESSION ||
      ['district', 'county'].some((word) => words.has(word))
    )
      return [];
    const { began: base, years, peoplesCongress, cppcc } = this.knowledge.provinces;
    const isConference = words.has('cppcc') || words.has('consultative');
    if (!isConference && !words.has('congress')) return [];
    const place = Object.keys(peoplesCongress).find((each) => each.split(' ').every((word) => words.has(word)));
    const known = place === undefined ? undefined : (isConference ? cppcc : peoplesCongress)[place];
    if (known === undefined) return [];
    const began = base + (term - known) * years;
    return [ruled(began + number - 1, began, term, isConference ? 'CPPCC committee' : "People's Congress", number)];
  }

  /** "the Central Economic Work Conference": every year's, for a day to choose from. */
  private yearly(scan: DateScan, at: number): Meeting[] {
    if (scan.folded(at) !== 'conference' || scan.folded(at - 1) !== 'work' || scan.folded(at - 2) !== 'economic')
      return [];
    const isCentral = scan.folded(at - 3) === 'central';
    const series = this.knowledge.series.find(
      ({ kind, places }) =>
        kind === 'yearly' && (isCentral ? places.length === 0 : places.length > 0 && this.isNear(scan, places)),
    );
    return series ? series.rows.map(listed) : [];
  }

  private isNear(scan: DateScan, places: readonly string[]): boolean {
    for (let at = scan.first; at <= scan.last; at++) if (places.includes(scan.folded(at))) return true;
    return false;
  }
}
