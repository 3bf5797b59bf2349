/** Breaks a line between words; a word that is longer than the line (a path, a locator) where it reads best. */
import wrapAnsi from 'wrap-ansi';
import { widthOf } from './layout.ts';

// After a slash, dash or underscore; else before an ending or a line number, which stay in one piece; else anywhere.
const jointsWithin = (width: number): readonly RegExp[] => [
  new RegExp(`^.{0,${width - 1}}[/_-]`),
  new RegExp(`^.{1,${width}}(?=\\.\\w+:\\d)`),
  new RegExp(`^.{1,${width}}?(?=:\\d)`),
  new RegExp(`^.{${width}}`),
];

const breakWord = (word: string, width: number): string => {
  const joints = jointsWithin(width);
  let [done, line, rest] = ['', '', word];
  const add = (piece: string): void => {
    // Two short pieces may fit on one line.
    if (line.length + piece.length > width) [done, line] = [`${done}${line}\n`, ''];
    line += piece;
  };
  while (rest.length > width) {
    const left = rest;
    const piece = joints.map((joint) => joint.exec(left)?.[0]).find((found) => found !== undefined) ?? rest;
    add(piece);
    rest = rest.slice(piece.length);
  }
  add(rest);
  return `${done}${line}`;
};

// Plain words only: where letters differ in width, the library counts them.
const longWord = (width: number): RegExp => new RegExp(`[\\x21-\\x7e]{${width + 1},}`, 'g');

/** The lines of `text` (which holds no line feed), none wider than `width`. */
export const wrapText = (text: string, width: number): readonly string[] => {
  if (widthOf(text) <= width) return [text];
  const broken = text.replace(longWord(width), (word) => breakWord(word, width));
  return wrapAnsi(broken, width, { hard: true, trim: true }).split('\n');
};
