/** Reads a line that says who published the article and when: "Source: Xinhua| 2024-03-14 20:11:35|Editor: huaxia". */
import { type DateInLine, findDates } from '../dates/printed-dates.ts';
import type { FurnitureMatcher } from '../furniture/matcher.ts';
import { countWords } from '../lines/shape.ts';
import { isNameLike, readByline } from './byline.ts';
import { cutLine, type Piece } from './cut-line.ts';

export interface MetaDate extends DateInLine {
  /** `updated` gives way to a date without that label. */
  readonly role: 'published' | 'updated' | null;
}

export interface MetaLine {
  readonly kind: string;
  readonly dates: readonly MetaDate[];
  readonly source: string | null;
  readonly byline: string | null;
  /** A label stands in the line ("Updated:", "By"). */
  readonly hasLabel: boolean;
  /** A label or a publisher says what the line is; a bare date could also be a heading. */
  readonly isLabelled: boolean;
  /** Pieces that nothing explains. */
  readonly unexplained: readonly string[];
}

interface Values {
  source: string | null;
  byline: string | null;
  unexplained: string[];
}

const LONGEST = 240;
const LONGEST_VALUE = 100;
const MOST_PARTS = 4;

const readUnlabelled = (text: string, matcher: FurnitureMatcher, values: Values): void => {
  for (const part of text.split(/\s*,\s*/, MOST_PARTS)) {
    if (matcher.isPublisher(part)) values.source ??= part;
    else if (!part || matcher.atEdge(part) !== null) continue;
    else values.unexplained.push(part);
  }
};

const readPeople = (piece: Piece, matcher: FurnitureMatcher, values: Values): void => {
  const comma = piece.text.lastIndexOf(',');
  const last = piece.text.slice(comma + 1).trim();
  const isPublished = comma > 0 && matcher.isPublisher(last);
  const people = isPublished ? piece.text.slice(0, comma).trim() : piece.text;
  if (isPublished) values.source ??= last;
  const names = readByline(`By ${people}`) ?? (piece.hasColon && people.length <= LONGEST_VALUE ? people : null);
  if (names === null) values.unexplained.push(piece.text);
  else values.byline ??= names;
};

const readPiece = (piece: Piece, matcher: FurnitureMatcher, values: Values): void => {
  const { text, role } = piece;
  if (role === 'source' && text.length <= LONGEST_VALUE) values.source ??= text;
  else if (role === 'byline') readPeople(piece, matcher, values);
  else if (role === 'editor' && text.length <= LONGEST_VALUE) return;
  else if (role === 'credit' && (isNameLike(text) || matcher.isPublisher(text))) return;
  else if (role === 'count' && /^[\d.,kKmM\s]+$/.test(text)) return;
  else if (matcher.isPublisher(text)) values.source ??= text;
  else if (readByline(text) !== null) values.byline ??= readByline(text);
  else if (matcher.atEdge(text) === null) readUnlabelled(text, matcher, values);
};

const kindOf = (dates: number, values: Values, pieces: readonly Piece[]): string => {
  if (dates > 0) return 'date-line';
  if (values.byline !== null) return 'byline';
  return values.source === null ? (pieces.find(({ role }) => role !== null)?.role ?? 'date-line') : 'source';
};

/** What the line says about the article, or null when it says nothing of that kind. */
export const readMetaLine = (line: string, matcher: FurnitureMatcher): MetaLine | null => {
  if (line.length > LONGEST) return null;
  const dates = /\d/.test(line) ? findDates(line) : [];
  const { pieces, roleBefore, hasLabel } = cutLine(line, dates, matcher);
  const values: Values = { source: null, byline: null, unexplained: [] };
  for (const piece of pieces) readPiece(piece, matcher, values);
  const isLabelled = hasLabel || values.source !== null || values.byline !== null;
  if (!isLabelled && dates.length === 0) return null;
  const dated = dates.map((date) => {
    const role = roleBefore(date.start);
    return { ...date, role: role === 'published' || role === 'updated' ? role : null };
  });
  return { kind: kindOf(dates.length, values, pieces), dates: dated, ...values, hasLabel, isLabelled };
};

/** Everything in the line is accounted for. */
export const isSureMeta = (meta: MetaLine): boolean =>
  meta.unexplained.length === 0 &&
  (meta.dates.length > 0 ||
    meta.source !== null ||
    meta.byline !== null ||
    meta.kind === 'editor' ||
    meta.kind === 'count' ||
    meta.kind === 'credit');

const TITLE_CASE =
  /^(?:[\p{Lu}\d("“'#][^\s]*|of|the|and|for|in|de|&)(?:\s+(?:[\p{Lu}\d("“'#&][^\s]*|of|the|and|for|in|at|de|&))*$/u;
const FEW_WORDS = 8;

/** A few capitalised words, as names of bodies are: "The People's Government of Nanchong". */
export const isOrganisation = (text: string): boolean =>
  countWords(text, FEW_WORDS + 1) <= FEW_WORDS && TITLE_CASE.test(text);

/** Below the title a date or a label may stand beside a name that nobody knows: "Lin Qiao | 2022-07-04". */
export const suitsHeader = (meta: MetaLine): boolean =>
  isSureMeta(meta) ||
  ((meta.dates.length > 0 || meta.byline !== null || meta.source !== null) &&
    meta.unexplained.length <= 2 &&
    meta.unexplained.every(isOrganisation));
