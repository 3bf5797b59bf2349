/** Cuts a header line at its labels, dates, times and separators. */
import type { DateInLine } from '../dates/printed-dates.ts';
import type { FurnitureMatcher, LabelRole } from '../furniture/matcher.ts';

/** A stretch of text between two cuts, and the label that stands before it. */
export interface Piece {
  readonly text: string;
  readonly role: LabelRole | null;
  /** "Author: …", not "By …": whatever stands behind is the value. */
  readonly hasColon: boolean;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: 'label' | 'separator' | 'date';
  readonly role: LabelRole | null;
  readonly hasColon: boolean;
}

export interface CutLine {
  readonly pieces: readonly Piece[];
  readonly hasLabel: boolean;
  /** The role of the label that a date stands under. */
  readonly roleBefore: (offset: number) => LabelRole | null;
}

const SEPARATOR = /[|｜丨•·\t;；()（）[\]【】]|\s{2,}|\s[-–—/]\s|\u3000/g;
const CLOCK =
  /(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC)\s?[+-]?\d{0,2})?(?![\d:])|\bpage\s?\d+\b/gi;
const OUTER = /^[\s,，.:：|/–—-]+|[\s,，:：|/–—-]+$/g;

const cutsOf = (line: string, dates: readonly DateInLine[], matcher: FurnitureMatcher): readonly Cut[] => {
  const cuts: Cut[] = dates.map(({ start, end }) => ({ start, end, kind: 'date', role: null, hasColon: false }));
  const isFree = (at: number): boolean => !dates.some(({ start, end }) => at >= start && at < end);
  const add = (match: RegExpMatchArray, kind: Cut['kind'], role: LabelRole | null, hasColon: boolean): void => {
    const start = match.index ?? 0;
    if (isFree(start)) cuts.push({ start, end: start + match[0].length, kind, role, hasColon });
  };
  for (const match of line.matchAll(matcher.label)) {
    add(match, 'label', matcher.roleOf(match[1] ?? match[2] ?? match[3] ?? ''), match[1] !== undefined);
  }
  for (const match of line.matchAll(SEPARATOR)) add(match, 'separator', null, false);
  for (const match of line.matchAll(CLOCK)) add(match, 'date', null, false);
  return cuts.toSorted((a, b) => a.start - b.start || b.end - a.end);
};

const piecesOf = (line: string, cuts: readonly Cut[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  const end: Cut = { start: line.length, end: line.length, kind: 'separator', role: null, hasColon: false };
  let at = 0;
  let label: Cut | null = null;
  for (const cut of [...cuts, end]) {
    const text = line.slice(at, Math.max(at, cut.start)).replace(OUTER, '');
    if (text) pieces.push({ text, role: label?.role ?? null, hasColon: label?.hasColon ?? false });
    if (cut.kind === 'label') label = cut;
    // A separator right behind "Source:" ends nothing.
    else if (text) label = null;
    at = Math.max(at, cut.end);
  }
  return pieces;
};

/** The pieces of a header line. */
export const cutLine = (line: string, dates: readonly DateInLine[], matcher: FurnitureMatcher): CutLine => {
  const cuts = cutsOf(line, dates, matcher);
  return {
    pieces: piecesOf(line, cuts),
    hasLabel: cuts.some(({ kind }) => kind === 'label'),
    roleBefore: (offset) => cuts.findLast((cut) => cut.end <= offset && cut.kind === 'label')?.role ?? null,
  };
};
