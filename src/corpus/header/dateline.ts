/** Takes a dateline off the first paragraph: "CHONGQING, March 14 (Xinhua) -- ", "Chongqing- “". */
import { isoDate, monthNumber } from '../dates/months.ts';
import { LETTER, UPPER } from '../lines/letters.ts';

export interface Dateline {
  /** Length of the dateline with the blanks behind it. */
  readonly length: number;
  readonly place: string | null;
  /** `YYYY-MM-DD` where the year is printed, else null: nothing here tells which "March 14" is meant. */
  readonly date: string | null;
  readonly source: string | null;
}

const LONGEST = 160;
const CAPS = `[${UPPER}][${UPPER}'’.\\-/]+(?:\\s+[${UPPER}'’.\\-/]+){0,4}`;
const NAME = `[${UPPER}][${LETTER}'’.]+(?:\\s+[${UPPER}][${LETTER}'’.]+){0,3}`;
const REGION = `(?:\\s?,\\s*${NAME})?`;
const WEEKDAY = '(?:,?\\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=,))?';
const MONTH = '[A-Z][a-z]{2,8}';
const DAY = `(?:${WEEKDAY}\\s?,?\\s*(?<month>${MONTH})\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(?<year>(?:19|20)\\d\\d)|\\s?[’'](?<short>\\d\\d))?|,?\\s*(?<day2>\\d{1,2})\\s+(?<month2>${MONTH})\\.?(?:,?\\s*(?<year2>(?:19|20)\\d\\d))?)`;
const AGENCY = '\\s*,?\\s*[(/（](?<agency>[^()/（）]{2,40})[)/）]';
const DASH = '\\s*(?:--+|—+|–|-|:)\\s*';

/** A hyphen without blanks stands before words that begin sentences and join no names. */
const GLUED = "-(?=(?:An?|As|At|By|China['’]s|Chinese|For|From|In|It|More|On|Since|The|This|When|While|With)\\s)";

/** What each form needs is tried first: the forms are long, and most are never compiled for a small corpus. */
const FORMS: readonly { readonly needs: RegExp; readonly form: RegExp }[] = [
  // CHONGQING, March 14 (Xinhua) --   Chengdu, July 4 (People's Daily Online) --   HONG KONG, (Reuters) -
  {
    needs: /[(（/][^()（）/]{2,40}[)/）]/,
    form: new RegExp(`^(?<place>${CAPS}|${NAME})${REGION}${DAY}?${AGENCY}${DASH}`),
  },
  // CHONGQING, China, Aug. 27, 2014 / PRNewswire –
  {
    needs: /\//,
    form: new RegExp(
      `^(?<place>${CAPS}|${NAME})${REGION}${DAY}\\s*/\\s*(?<agency>[${UPPER}][${LETTER} ]{1,30}?)\\s*(?:--+|—+|–|-)\\s*`,
    ),
  },
  // New York, NY, Thursday, Aug 30, 2018:
  { needs: /\d{4}:\s/, form: new RegExp(`^(?<place>${NAME})${REGION}${DAY}(?<=\\d{4}):\\s+`) },
  // CHONGQING, March 14 --   BEIJING —   BEIJING, May 22, 2020 –   NANNING-As   Not: ASEAN-China
  {
    needs: /^[^a-z\s]{2}/,
    form: new RegExp(`^(?<place>${CAPS})${REGION}${DAY}?\\s*(?:--+|—+|–|\\s-\\s|[-:]\\s|${GLUED})\\s*`),
  },
  // Chongqing, May 22 -   Not: On November 18–20
  {
    needs: /\d.*[-–—]/s,
    form: new RegExp(`^(?<place>${NAME})${REGION}${DAY}\\s*(?:--+|—+|–(?!\\d)|\\s-\\s|-\\s)\\s*`),
  },
  // Chongqing, April 23, 2024, The Ferry Today:
  { needs: /,[^,:]*:\s/, form: new RegExp(`^(?<place>${CAPS}|${NAME})${DAY},\\s*(?<agency>${NAME}):\\s+`) },
  // Chongqing- "After …   Chongqing – The …
  {
    needs: /^[^-–—]*(?:-\s|\s--|\s[—–]\s)/,
    form: new RegExp(`^(?<place>${NAME})${REGION}(?:-\\s+|\\s+(?:--|—|–|-)\\s+)(?=["“‘'${UPPER}\\d])`),
  },
  // Heilongjiang Daily, January 15th (all-media reporter Sun Tong)
  {
    needs: /\breporters?\b/,
    form: new RegExp(
      `^(?<agency>${NAME})${DAY}\\s*[(（][^()（）]{0,40}\\breporters?\\b[^()（）]{0,60}[)）]${DASH}?\\s*`,
    ),
  },
  // (Ferry.net, Jan17, 2017) –   (Ferry.net, Jan17’17) –
  {
    needs: /^[(（][^()（）]*\d[)）]/,
    form: new RegExp(`^[(（](?<agency>[${UPPER}][${LETTER} .']{1,30}?)${DAY}[)）]\\s*(?:--+|—+|–|-)\\s*`),
  },
  // date 2020-11-13 Following …: a page whose marks of time were kept as a word
  { needs: /^date \d/, form: /^date (?<iso>\d{4}-\d\d-\d\d)\s+(?=\S)/ },
  // (ECNS) --   (Xinhua) --
  { needs: /^[(（]/, form: new RegExp(`^[(（](?<agency>[${UPPER}][${LETTER} .']{1,30})[)）]\\s*(?:--+|—+|–|-)\\s*`) },
];

/** "Chongqing – the city of hills – has …" is a sentence: its dash comes again. */
const isAside = (paragraph: string, length: number): boolean => {
  const sentence = paragraph.slice(length, length + LONGEST).split(/[.!?]\s/, 1)[0] ?? '';
  return / (?:--|—|–|-) /.test(sentence);
};

const dateOf = (groups: Record<string, string | undefined>): string | null => {
  const [isoYear, isoMonth, isoDay] = (groups['iso'] ?? '').split('-').map(Number);
  if (isoYear && isoMonth && isoDay) return isoDate(isoYear, isoMonth, isoDay);
  const month = groups['month'] ?? groups['month2'];
  const day = Number(groups['day'] ?? groups['day2']);
  const short = groups['short'];
  const year = groups['year'] ?? groups['year2'] ?? (short && `20${short}`);
  return month === undefined || year === undefined ? null : isoDate(Number(year), monthNumber(month), day);
};

/** Every form has its dash or bracket before the first small word: "Chen Wei said …" has none there. */
const mayBegin = (head: string): boolean => {
  if (!/[-—–:)）]/.test(head)) return false;
  const small = head.search(/\s[a-z]/);
  return small < 0 || /[-—–:(/（]/.test(head.slice(0, small));
};

/** The dateline that a paragraph begins with, or null. */
export const readDateline = (paragraph: string): Dateline | null => {
  const head = paragraph.slice(0, LONGEST);
  if (!mayBegin(head)) return null;
  for (const { needs, form } of FORMS) {
    const match = needs.test(head) ? form.exec(head) : null;
    if (!match) continue;
    const groups = match.groups ?? {};
    const month = groups['month'] ?? groups['month2'];
    if (month !== undefined && monthNumber(month) === 0) continue;
    const isPlaceOnly = groups['agency'] === undefined && groups['iso'] === undefined && month === undefined;
    if (isPlaceOnly && isAside(paragraph, match[0].length)) continue;
    return {
      length: match[0].length,
      place: groups['place']?.replace(/[\s,.-]+$/, '') ?? null,
      date: dateOf(groups),
      source: groups['agency']?.trim() ?? null,
    };
  }
  return null;
};
