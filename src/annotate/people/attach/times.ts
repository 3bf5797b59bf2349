/** Words that tell when: "in March 2017", "the following year". */
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';

const TIMES =
  /^(?:in|on|at|since|until|till|from|to|early|late|mid|last|next|this|that|following|same|previous|year|years|month|months|week|later|earlier|spring|summer|autumn|winter|end|of|mar|jun|jul|sep|\.)$/;

/** A word of a time: a preposition, a number, a month, "last". */
export const isTime = (row: ChunkRow, at: number): boolean => {
  if (row.kind(at) !== Chunk.word) return false;
  const token = row.token(at);
  return row.scan.is(token, Word.number) || row.scan.has(token, Mark.calendar) || TIMES.test(row.word(at));
};
