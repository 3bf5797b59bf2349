/** Counts the lines of a page that are none of the article's text. */
import type { Article } from '../../corpus/article.ts';

const LINE_BREAK = /\r\n?|\n/g;

/** Lines left out whole; a credit behind a sentence takes no line away. */
export const countFurnitureLines = ({ text, furniture, blocks }: Article): number => {
  let lines = 0;
  let block = 0;
  for (const { start, end, text: left } of furniture) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block++;
    const before = text.slice(blocks[block - 1]?.end ?? 0, start);
    const after = text.slice(end, blocks[block]?.start ?? text.length);
    const isApartBefore = block === 0 || /[\r\n]/.test(before);
    const isApartAfter = block >= blocks.length || /[\r\n]/.test(after);
    if (isApartBefore && isApartAfter) lines += 1 + (left.match(LINE_BREAK)?.length ?? 0);
  }
  return lines;
};
