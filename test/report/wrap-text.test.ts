/** Where lines break. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { wrapText } from '../../src/report/wrap-text.ts';

test.each([
  ['fits', 10, ['fits']],
  ['Secretary of the Committee', 12, ['Secretary of', 'the', 'Committee']],
  ['corpus/2020-01-12-joint-group.txt:10:60 +34', 20, ['corpus/2020-01-12-', 'joint-', 'group.txt:10:60 +34']],
  ['000_d3d7c00f3c4208c7.txt:7:151 +43', 20, ['000_d3d7c00f3c4208c7', '.txt:7:151 +43']],
  ['see becomes-national-task.txt:17:149', 14, ['see becomes-', 'national-task', '.txt:17:149']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['重庆市渝北区', 4, ['重庆', '市渝', '北区']],
])('%s in %i', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
});
