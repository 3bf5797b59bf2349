/** Finds the front matter of a text: `---`, lines of YAML, `---`. */
import { isProse } from '../lines/shape.ts';

export interface FrontRegion {
  /** Where the YAML begins and ends. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the article goes on. */
  readonly end: number;
  readonly isClosed: boolean;
}

const OPENING = /^---[ \t]*(?:\r\n?|\n)/;
const LINE = /(.*)(?:\r\n?|\n|$)/y;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const KEY_OR_COMMENT = /^(?:["']?[\w][\w .-]{0,60}["']?[ \t]*:(?:[ \t]|$)|#)/;
const INDENTED = /^(?:[ \t]|- )/;

/** Longer than any front matter; the YAML reader takes seconds for a megabyte. */
const LONGEST = 1 << 16;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

/** Lines from `from` on, lazily: a text without front matter is not split here. */
function* linesFrom(text: string, from: number): Generator<Line> {
  for (let at = from; at < text.length;) {
    LINE.lastIndex = at;
    const match = LINE.exec(text);
    if (!match) return;
    yield { text: match[1] ?? '', start: at, next: LINE.lastIndex };
    at += Math.max(1, match[0].length);
  }
}

/** The region, or null where the text begins otherwise; a `---` above a paragraph is a rule, not front matter. */
export const findFrontMatter = (text: string): FrontRegion | null => {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const yamlStart = opening[0].length;
  let hasKey = false;
  // Where front matter that nobody closed ends: behind its first lines that look like YAML.
  let keyed = yamlStart;
  let isOver = false;
  for (const line of linesFrom(text, yamlStart)) {
    if (line.start - yamlStart > LONGEST) break;
    if (CLOSING.test(line.text)) {
      return hasKey || line.start === yamlStart
        ? { yamlStart, yamlEnd: line.start, end: line.next, isClosed: true }
        : null;
    }
    const isKey = KEY_OR_COMMENT.test(line.text);
    const isYaml = isKey || INDENTED.test(line.text);
    if (!hasKey && !isKey && line.text.trim()) return null;
    // A paragraph: the `---` further down is a rule, and what stands above it is text.
    if (!isYaml && isProse(line.text)) break;
    hasKey ||= isKey;
    isOver ||= !isYaml;
    if (!isOver) keyed = line.next;
  }
  return hasKey ? { yamlStart, yamlEnd: keyed, end: keyed, isClosed: false } : null;
};
