/** Reads "By VIVIAN YAN", "By Li Si and Wang Wu in Chengdu", "by Xinhua writers Li Si, Wang Wu". */

import { LETTER, UPPER } from '../lines/letters.ts';

const HAN_NAME = String.raw`[\u3400-\u9fff]{2,4}`;
const NAME = String.raw`(?:${HAN_NAME}|[${UPPER}][${LETTER}'’.-]*(?:\s+(?:[${UPPER}][${LETTER}'’.-]*|de|van|von|der|al|bin)){0,4})`;
const ROLE = String.raw`(?:(?:Xinhua|Our|our|Staff|staff|Special|special)\s+)?(?:[Ss]taff\s+)?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?)`;
const NAMES = String.raw`(?:${NAME}|admin)(?:(?:\s*[,、&/]\s*|\s*,?\s+and\s+)${NAME}){0,8}`;
const AFTER = String.raw`(?:\s+(?:in|from|for|at)\s+${NAME}|,\s*(?:[Ss]taff\s+\w+|special\s+to\s+.{2,30})|\s*@\w+)?`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:Story|Text|Words|Written|Reported|Posted|Contributed|Compiled)\s+)?[Bb][Yy]\s+(?:${ROLE}\s+)?(?<names>${NAMES})${AFTER}$`,
);
/** "By Our Staff Reporter": nobody's name. */
const NAMELESS = /^by\s+(?:(?:our|a)\s+)?(?:staff\s+)?(?:reporters?|correspondents?|staff writers?)$/i;
const OFFICE = /,\s*(?:(?:staff|senior|special|chief|guest)\s+)?(?:writers?|reporters?|correspondents?)$/i;
const LONGEST = 160;
// "By The Numbers", "By Land and Sea": headings, not people.
const NO_NAME =
  /^(?:the|this|that|an?|no|all|our|its|his|her|their|any|some|many|far|way|land|air|sea|rail|road|water|day|night|numbers|[a-z])$/i;

/** The names of a byline, or null for "By the end of the year". */
export const readByline = (text: string): string | null => {
  if (text.length > LONGEST) return null;
  if (NAMELESS.test(text)) return text.slice('by '.length).trim();
  const names = BYLINE.exec(text)?.groups?.['names']?.replace(OFFICE, '');
  return names === undefined || NO_NAME.test(names.split(/[\s,]/)[0] ?? '') ? null : names;
};

const PERSON = new RegExp(String.raw`^[${UPPER}][${LETTER}'’-]+(?:\s+[${UPPER}][${LETTER}'’-]*\.?){1,3}$`);

/** "Vera Lind for the IRTA": who wrote it, and for whom. */
export const isWriterFor = (text: string): boolean => {
  const [name = '', body = ''] = text.split(/ for (?:the )?/, 2);
  return /^[A-Z]{2,8}$/.test(body) && isNameLike(name);
};

/** Two to four capitalised words: may be a person's name. */
export const isNameLike = (text: string): boolean => PERSON.test(text);
