/** Cuts credits, editors' notes and end marks off the end of a paragraph: "… on June 1. (Photo/ Zou Le)". */
import { isStopped, secondPrinting } from '../lines/shape.ts';
import type { FurnitureMatcher } from './matcher.ts';

/** A part of a unit, by offsets in it. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const LONGEST_BRACKET = 200;
const OPENERS = '([（【';
const CLOSERS = ')]）】';
const LAST_STOP = /^[\s\S]*[.!?”"](?=[^\s.!?”"])/;
const SHORTEST_PARAGRAPH = 60;

const trimmedEnd = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
};

const bracketAt = (text: string, end: number, matcher: FurnitureMatcher): Cut | null => {
  const last = text[end - 1] === '.' ? end - 1 : end;
  const bracket = last > 0 ? CLOSERS.indexOf(text.charAt(last - 1)) : -1;
  if (bracket < 0) return null;
  const start = text.lastIndexOf(OPENERS.charAt(bracket), last - 2);
  if (start < 0 || last - start > LONGEST_BRACKET) return null;
  const kind = matcher.inBracket(text.slice(start + 1, last - 1).trim());
  return kind === null ? null : { start, end, kind };
};

const AGENCY = /[.!?”"]\s?((?:—+|–|--+)\s?([^\s—–-][^—–]{1,40}))$/;

/** "… on June 1.—Xinhua". */
const agencyAt = (text: string, end: number, matcher: FurnitureMatcher): Cut | null => {
  const tail = text.slice(Math.max(0, end - 60), end);
  if (!/[—–-]/.test(tail)) return null;
  const [, credit = '', name = ''] = AGENCY.exec(tail) ?? [];
  return name !== '' && matcher.isPublisher(name) ? { start: end - credit.length, end, kind: 'source' } : null;
};

const SLASHED = /[.!?”"’)\]]\s?(\/\s?((?:VCG|CFP|IC)|[A-Z][\w ]{1,24}?)(?: Photo)?)$/;

/** "… at the yard. /CFP", "… at dawn. /VCG Photo". */
const slashedAt = (text: string, end: number, matcher: FurnitureMatcher): Cut | null => {
  const tail = text.slice(Math.max(0, end - 40), end);
  if (!tail.includes('/')) return null;
  const [, credit = '', name = ''] = SLASHED.exec(tail) ?? [];
  const isTaker = credit !== '' && (name === name.toUpperCase() || matcher.isPublisher(name));
  return isTaker ? { start: end - credit.length, end, kind: 'credit' } : null;
};

const markAt = (text: string, end: number, matcher: FurnitureMatcher): Cut | null => {
  if (!matcher.mayEndMark(text.charAt(end - 1))) return null;
  const from = Math.max(0, end - 24);
  const match = matcher.endMark.exec(text.slice(from, end));
  const mark = match?.[1];
  return mark === undefined ? null : { start: end - mark.length, end, kind: 'end-mark' };
};

const PHOTO =
  /[.!?”"’)\]]\s{0,2}((?:File )?(?:Photos?|PHOTOS?|Pictures?|Images?)(?: (?:by|BY|courtesy of|provided by|taken by) |\s?[:：/]\s?)([^.!?]{2,90})|(?:REUTERS|AFP|AP Photo|Xinhua|VCG)\/([^.!?/]{2,40}))\.?$/;
/** Besides names, these stand in a credit; "Photos by Vera Lind show the ferry" goes on. */
const IN_CREDIT =
  /^(?:[^a-z]\S*|(?:reporters?|correspondents?|journalists?|photographers?|interns?|trainee|staff|and|of|for|from|via|the|by|provided)[,/]?)$/;

/** Every credit holds one of these. */
const NEEDLES = ['/', 'hoto', 'HOTO', 'icture', 'mage'];

/** "… along the river. Photo by Vera Lind", "… of the party.Photo by reporter Vera Lind/Visual River", "… at dawn. Photo: VCG". */
const photoAt = (text: string, end: number): Cut | null => {
  const from = Math.max(0, end - LONGEST_BRACKET);
  const tail = text.slice(from, end);
  if (!NEEDLES.some((needle) => tail.includes(needle))) return null;
  const [, credit = '', names = '', taker = names] = PHOTO.exec(tail) ?? [];
  if (credit === '' || !taker.split(/\s+/).every((word) => IN_CREDIT.test(word))) return null;
  return { start: from + tail.lastIndexOf(credit), end, kind: 'credit' };
};

/** "(Photo/ Zou Le)", but not "(Photos)" behind a headline. */
const NAMED = /[/:：©|]|\b(?:by|of|from)\b/i;

/** Whether a line is what stands below a picture: it ends in who took it. */
export const isPictureText = (text: string, matcher: FurnitureMatcher): boolean => {
  if (photoAt(text, text.length) !== null) return true;
  const bracket = bracketAt(text, text.length, matcher);
  return bracket?.kind === 'credit' && NAMED.test(text.slice(bracket.start));
};

/** "… and security.Local News NEWS & EVENTS": site text that ran into the paragraph. */
const gluedAt = (text: string, end: number, matcher: FurnitureMatcher): Cut | null => {
  if (text.length < SHORTEST_PARAGRAPH || isStopped(end === text.length ? text : text.slice(0, end))) return null;
  const from = Math.max(0, end - LONGEST_BRACKET);
  const stop = LAST_STOP.exec(text.slice(from, end))?.[0].length;
  if (stop === undefined) return null;
  const kind = matcher.bar(text.slice(from + stop, end));
  return kind === null ? null : { start: from + stop, end, kind };
};

/** The cuts at a unit's end, last one first. */
export const cutEnd = (text: string, matcher: FurnitureMatcher): readonly Cut[] => {
  const second = secondPrinting(text);
  const cuts: Cut[] = second < 0 ? [] : [{ start: second, end: text.length, kind: 'repeated' }];
  for (let end = second < 0 ? text.length : second - 1; end > 0;) {
    const cut =
      bracketAt(text, end, matcher) ??
      markAt(text, end, matcher) ??
      agencyAt(text, end, matcher) ??
      photoAt(text, end) ??
      slashedAt(text, end, matcher) ??
      gluedAt(text, end, matcher);
    if (!cut) break;
    cuts.push(cut);
    end = trimmedEnd(text, cut.start);
  }
  return cuts;
};
