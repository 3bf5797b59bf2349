/** A line of the page as it is read: where it stands, and what every step wants to know of it. */
import { isProse, isStopped } from './shape.ts';

/** A line, or several wrapped ones, of the text: where it stands without surrounding white space. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`; holds line ends only where a hard-wrapped paragraph was joined. */
  readonly text: string;
  /** A blank line, or the text's beginning, stands before it. */
  readonly isApart: boolean;
  /** See lines/shape.ts. */
  readonly isStopped: boolean;
  readonly isProse: boolean;
}

/** The unit from `start` to `end` of `text`. */
export const unitOf = (text: string, start: number, end: number, isApart: boolean): Unit => {
  const line = text.slice(start, end);
  const isWhole = isStopped(line);
  return { start, end, text: line, isApart, isStopped: isWhole, isProse: isProse(line, isWhole) };
};
