/** Reads a line that says who published the article and when: "Source: Xinhua| 2024-03-14 20:11:35|Editor: huaxia". */
import { type DateInLine, findDates } from '../dates/printed-dates.ts';
import type { FurnitureMatcher } from '../furniture/matcher.ts';
import { cutLine, type Piece } from './cut-line.ts';
import { noPieces, readPiece, type PieceValues } from './piece.ts';

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
  /** Everything in the line is accounted for. */
  readonly isSure: boolean;
  /** Pieces that nothing explains. */
  readonly unexplained: readonly string[];
}

const LONGEST = 240;
const TELLING = /[:：|｜丨]|(?:19|20)\d\d/;
const SPOKEN_FOR = new Set(['editor', 'credit', 'count']);

/** More than a bare day, which may also be the heading of a chronology: a label, a publisher, a time of day. */
export const isStamped = ({ isSure, isLabelled, dates }: MetaLine, line: string): boolean =>
  isSure && (isLabelled || dates.some(({ start, end }) => end - start < line.length || line.includes(':')));

/** Most lines of a page say nothing of that kind, and that is seen at once. */
const mayTell = (line: string, matcher: FurnitureMatcher): boolean =>
  TELLING.test(line) ||
  matcher.labels.bareAt(line, 0) !== null ||
  line.split(/[,()（）[\]]\s*|\s{2,}/, 6).some((part) => matcher.isPublisher(part.trim()));

const kindOf = (dates: number, { source, byline }: PieceValues, pieces: readonly Piece[]): string => {
  if (dates > 0) return 'date-line';
  if (byline !== null) return 'byline';
  return source === null ? (pieces.find(({ label }) => label !== null)?.label?.role ?? 'date-line') : 'source';
};

/** What the line says about the article, or null when it says nothing of that kind. */
export const readMetaLine = (line: string, matcher: FurnitureMatcher): MetaLine | null => {
  if (line.length > LONGEST || !mayTell(line, matcher)) return null;
  const dates = findDates(line);
  const { pieces, roleBefore, hasLabel } = cutLine(line, dates, matcher.labels);
  if (dates.length === 0 && !hasLabel && !pieces.some(({ text }) => text.split(/,\s*/).some(matcher.isPublisher)))
    return null;
  // "ferry.example  Source: River Post": the label tells more than the name does.
  const told = pieces.filter(({ label }) => label?.role === 'source');
  const others = told.length === 0 ? pieces : pieces.filter((piece) => !told.includes(piece));
  const values = [...told, ...others].reduce((before, piece) => readPiece(piece, matcher, before), noPieces);
  const kind = kindOf(dates.length, values, pieces);
  const isTold = values.source !== null || values.byline !== null;
  return {
    ...values,
    kind,
    dates: dates.map((date) => {
      const role = roleBefore(date.start);
      return { ...date, role: role === 'published' || role === 'updated' ? role : null };
    }),
    hasLabel,
    isLabelled: hasLabel || isTold,
    // "Author:    From:    Hits:" says nothing, and is nothing else.
    isSure:
      values.unexplained.length === 0 && (dates.length > 0 || isTold || SPOKEN_FOR.has(kind) || pieces.length === 0),
  };
};
