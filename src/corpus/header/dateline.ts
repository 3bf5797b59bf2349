/** Takes a dateline off the first paragraph: "CHONGQING, March 14 (Xinhua) -- ", "Chongqing- “". */
import { isoDate, MONTH, monthNumber } from '../dates/months.ts';

export interface Dateline {
  /** Length of the dateline with the blanks behind it. */
  readonly length: number;
  readonly place: string | null;
  /** `YYYY-MM-DD` where the year is printed, else null: nothing here tells which "March 14" is meant. */
  readonly date: string | null;
  readonly source: string | null;
}

const LONGEST = 160;
const CAPS = String.raw`\p{Lu}[\p{Lu}'’.\-/]+(?:\s+[\p{Lu}'’.\-/]+){0,4}`;
const NAME = String.raw`\p{Lu}[\p{L}'’.]+(?:\s+\p{Lu}[\p{L}'’.]+){0,3}`;
const REGION = String.raw`(?:,\s*${NAME})?`;
const MONTH_NAME = MONTH.replaceAll(
  /(^|\|)([a-z])/g,
  (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
);
const DAY = String.raw`(?:,?\s*(?<month>${MONTH_NAME})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s*(?<year>(?:19|20)\d\d))?|,?\s*(?<day2>\d{1,2})\s+(?<month2>${MONTH_NAME})\.?(?:,?\s*(?<year2>(?:19|20)\d\d))?)`;
const AGENCY = String.raw`\s*,?\s*[(/（](?<agency>[^()/（）]{2,40})[)/）]`;
const DASH = String.raw`\s*(?:--+|—+|–|-|:)\s*`;

const FORMS = [
  // CHONGQING, March 14 (Xinhua) --   Chengdu, July 4 (People's Daily Online) --   HONG KONG, (Reuters) -
  new RegExp(`^(?<place>${CAPS}|${NAME})${REGION}${DAY}?${AGENCY}${DASH}`, 'u'),
  // CHONGQING, March 14 --   BEIJING —   BEIJING, May 22, 2020 –
  new RegExp(`^(?<place>${CAPS})${REGION}${DAY}?\\s*(?:--+|—+|–|\\s-\\s|[-:]\\s)\\s*`, 'u'),
  new RegExp(`^(?<place>${NAME})${REGION}${DAY}\\s*(?:--+|—+|–|\\s-\\s|-\\s)\\s*`, 'u'),
  // Chongqing, April 23, 2024, The Ferry Today:
  new RegExp(`^(?<place>${CAPS}|${NAME})${DAY},\\s*(?<agency>${NAME}):\\s+`, 'u'),
  // Chongqing- "After …   Chongqing – The …
  new RegExp(`^(?<place>${NAME})${REGION}(?:-\\s+|\\s+(?:--|—|–|-)\\s+)(?=["“‘'\\p{Lu}\\d])`, 'u'),
  // Heilongjiang Daily, January 15th (all-media reporter Sun Tong)
  new RegExp(`^(?<agency>${NAME})${DAY}\\s*[(（][^()（）]{0,40}\\breporters?\\b[^()（）]{0,60}[)）]${DASH}?\\s*`, 'u'),
  // (ECNS) --   (Xinhua) --
  new RegExp(`^[(（](?<agency>\\p{Lu}[\\p{L} .']{1,30})[)）]\\s*(?:--+|—+|–|-)\\s*`, 'u'),
];

/** "Chongqing – the city of hills – has …" is a sentence: its dash comes again. */
const isAside = (paragraph: string, length: number): boolean => {
  const sentence = paragraph.slice(length, length + LONGEST).split(/[.!?]\s/, 1)[0] ?? '';
  return / (?:--|—|–|-) /.test(sentence);
};

const dateOf = (groups: Record<string, string | undefined>): string | null => {
  const month = groups['month'] ?? groups['month2'];
  const day = Number(groups['day'] ?? groups['day2']);
  const year = groups['year'] ?? groups['year2'];
  return month === undefined || year === undefined ? null : isoDate(Number(year), monthNumber(month), day);
};

/** The dateline that a paragraph begins with, or null. */
export const readDateline = (paragraph: string): Dateline | null => {
  const head = paragraph.slice(0, LONGEST);
  if (!/[-—–:)）]/.test(head)) return null;
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const groups = match.groups ?? {};
    const isPlaceOnly = groups['agency'] === undefined && (groups['month'] ?? groups['month2']) === undefined;
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
