/** Cuts a header line at its labels, dates, times and separators. */
import type { DateInLine } from '../dates/printed-dates.ts';
import type { Label, LabelRole, Labels } from '../furniture/labels.ts';

/** A stretch of text between two cuts, and the label that stands before it. */
export interface Piece {
  readonly text: string;
  readonly label: Label | null;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
}

export interface CutLine {
  readonly pieces: readonly Piece[];
  readonly hasLabel: boolean;
  /** The role of the label that a date stands under. */
  roleBefore(offset: number): LabelRole | null;
}

/** Brackets part pieces, but not those of "0 Comment(s)". */
const SEPARATOR = /[|｜丨•·\t;；（）[\]【】〖〗]|\((?!s\))|(?<!\(s)\)|\s{2,}|\s[-–—/]\s|\u3000/g;
/** The dot of "中国·德阳" stands between Chinese letters. */
const isInName = (line: string, dot: number): boolean =>
  /^[\u3400-\u9fff]·[\u3400-\u9fff]/.test(line.slice(Math.max(0, dot - 1), dot + 2));
const CLOCK =
  /(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:GMT|UTC)\s?[+-]?\d{0,2}\)?)?(?![\d:])|\b\d{1,2}\s?[ap]\.?m\b\.?|\bpage\s?\d+\b/gi;
const DIGIT = /\d/;
const OUTER = /^[\s,，.:：|/–—-]+|[\s,，:：|/–—-]+$/g;
/** "by Vera Lind on July 4, 2022" */
const BEFORE_DATE = /\son$/;

const cutsOf = (line: string, dates: readonly DateInLine[], labels: Labels): readonly Cut[] => {
  const cuts: Cut[] = dates.map(({ start, end }) => ({ start, end, label: null }));
  const isFree = (at: number): boolean => !dates.some(({ start, end }) => at >= start && at < end);
  const add = (cut: Cut): void => void (isFree(cut.start) && cuts.push(cut));
  const addLabel = (label: Label | null): void => void (label && add({ start: label.start, end: label.end, label }));
  for (const label of labels.withColon(line)) addLabel(label);
  addLabel(labels.bareAt(line, 0));
  for (const { end } of dates) addLabel(labels.bareAt(line, end));
  for (const { index, 0: separator } of line.matchAll(SEPARATOR)) {
    if (separator === '·' && isInName(line, index)) continue;
    const end = index + separator.length;
    add({ start: index, end, label: null });
    addLabel(labels.bareAt(line, end));
  }
  // Every clock and page number has a digit.
  if (DIGIT.test(line)) {
    for (const { index, 0: clock } of line.matchAll(CLOCK))
      add({ start: index, end: index + clock.length, label: null });
  }
  return cuts.toSorted((a, b) => a.start - b.start || b.end - a.end);
};

const piecesOf = (line: string, cuts: readonly Cut[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  let label: Label | null = null;
  for (const cut of [...cuts, { start: line.length, end: line.length, label: null }]) {
    // "Released" inside "Released by:"
    if (cut.start < at && cut.end <= at) continue;
    const between = line.slice(at, Math.max(at, cut.start)).replace(OUTER, '');
    const text: string = label ? between.replace(BEFORE_DATE, '') : between;
    if (text) pieces.push({ text, label });
    // A separator right behind "Source:" ends nothing.
    if (cut.label || text) label = cut.label;
    at = Math.max(at, cut.end);
  }
  return pieces;
};

/** The pieces of a header line. */
export const cutLine = (line: string, dates: readonly DateInLine[], labels: Labels): CutLine => {
  const cuts = cutsOf(line, dates, labels);
  return {
    pieces: piecesOf(line, cuts),
    hasLabel: cuts.some(({ label }) => label !== null),
    roleBefore: (offset) => cuts.findLast((cut) => cut.end <= offset && cut.label !== null)?.label?.role ?? null,
  };
};
