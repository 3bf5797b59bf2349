/** Verbs by which an office is given up: "is to resign as mayor", "left the post of mayor". */
import type { ChunkRow } from './chunk-row.ts';

const RESIGNS = /^(?:resign|resigning|quits?|steps?|stepping)$/;
const LEAVES = /^(?:left|leav(?:e|es|ing)|vacat(?:e|es|ed|ing))$/;
const OFFICES = /^(?:posts?|positions?|roles?|office|jobs?|seat|duties)$/;
const TENDERS = /^(?:submit(?:s|ted)?|tender(?:s|ed)?|offer(?:s|ed)?|hand(?:s|ed)|announce[sd])$/;

/** "left his post as", "resignation from the office of": says by itself that an office was held. */
export const leaves = (row: ChunkRow, at: number): boolean => {
  const word = row.word(at);
  if (LEAVES.test(word)) return isOffice(row, at + 1);
  return word === 'resignation' && row.word(at + 1) === 'from' && isOffice(row, at + 2);
};

/** "to resign", "submitted his resignation": what follows has to say of what. */
export const resigns = (row: ChunkRow, at: number): boolean => {
  const word = row.word(at);
  return RESIGNS.test(word) || (TENDERS.test(word) && isResignation(row, at + 1));
};

/** "[left] his post as", "[resignation from] the office of" */
export const isOffice = (row: ChunkRow, at: number): boolean =>
  OFFICES.test(row.word(at)) && (row.word(at + 1) === 'of' || row.word(at + 1) === 'as');

/** "[submitted] his resignation", "[handed] in her resignation" */
const isResignation = (row: ChunkRow, at: number): boolean =>
  row.word(at) === 'resignation' || (row.word(at) === 'in' && row.word(at + 1) === 'resignation');
