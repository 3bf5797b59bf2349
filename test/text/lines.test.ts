/** Line and column of an offset. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../src/text/lines.ts';
import { spanOf } from '../../src/text/span.ts';

test.each([
  ['', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb', [0, 2]],
  ['a\n\rb\n', [0, 2, 3, 5]],
])('lines of %j', (text, starts) => expect(lineStarts(text)).toEqual(starts));

test('columns count UTF-16 units from 1', () => {
  const text = 'one\r\n👍 two';
  expect(positionAt(lineStarts(text), text.indexOf('two'))).toEqual({ line: 2, column: 4 });
  expect(positionAt(lineStarts(text), 0)).toEqual({ line: 1, column: 1 });
});

test('any text: line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é')), fc.nat(), (pieces, seed) => {
      const text = pieces.join('');
      const offset = seed % (text.length + 1);
      const starts = lineStarts(text);
      const { line, column } = positionAt(starts, offset);
      expect((starts[line - 1] ?? 0) + column - 1).toBe(offset);
      expect(starts[line] ?? Infinity).toBeGreaterThan(offset);
    }),
  );
});

test('a span is its slice', () => {
  expect(spanOf('the mayor said', 4, 9)).toEqual({ start: 4, end: 9, text: 'mayor' });
});
