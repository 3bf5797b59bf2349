/** Pairs the quotation marks of an article: every style, nested, turned the wrong way round, or left open. */
import { isGlued, type Tokens, tokenText } from '../../text/tokens.ts';
import { Use } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';

/** Marks at tokens `open` and `close`. */
export interface QuotePair {
  readonly open: number;
  readonly close: number;
  readonly depth: number;
}

/** One letter a style; straight marks are the same on both sides. */
const STYLES: Readonly<Record<string, string>> = {
  '“': 'd', '”': 'd', '„': 'd', '‟': 'd', '"': 'd', '‘': 's', '’': 's', '‚': 's', "'": 's', '`': 's', '´': 's',
  '«': 'g', '»': 'g', '‹': 'h', '›': 'h', '「': 'c', '」': 'c', '『': 'e', '』': 'e', '《': 'b', '》': 'b',
}; // prettier-ignore
const OPENING = new Set('“„‟‘‚«‹「『《');
const CLOSING = new Set('”’»›」』》');
const OPENERS_BEFORE = /^[([{—–\-/:“‘«‹「『《"']$/u;

/** Longer than this, a pair that is left open by mistake has swallowed the paragraph. */
const MOST_TOKENS = 400;

interface Open {
  readonly token: number;
  readonly style: string;
}

/** Which side a mark is on by what it touches: "no blank before" closes, "no blank after" opens. */
const sideOf = (tokens: Tokens, at: number, mark: string): 'open' | 'close' | 'either' => {
  const isFirst = at === 0 || tokens.blocks[at - 1] !== tokens.blocks[at];
  const isLast = at + 1 >= tokens.length || tokens.blocks[at + 1] !== tokens.blocks[at];
  const touchesLeft = !isFirst && isGlued(tokens, at) && !OPENERS_BEFORE.test(tokenText(tokens, at - 1));
  const touchesRight = !isLast && isGlued(tokens, at + 1);
  if (touchesLeft && !touchesRight) return 'close';
  if (touchesRight && !touchesLeft) return 'open';
  if (OPENING.has(mark)) return 'open';
  return CLOSING.has(mark) ? 'close' : 'either';
};

/** An apostrophe at a word's end ("the attendees' opinions") closes nothing, unless something is open. */
export const pairQuotes = ({ tokens, tokenUses }: Wording): QuotePair[] => {
  const pairs: QuotePair[] = [];
  let stack: Open[] = [];
  let block = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!((tokenUses[at] ?? 0) & Use.paired)) continue;
    if (tokens.blocks[at] !== block) {
      block = tokens.blocks[at] ?? -1;
      stack = [];
    }
    const mark = tokens.text.charAt(tokens.starts[at] ?? 0);
    const style = STYLES[mark];
    if (style === undefined) continue;
    const side = sideOf(tokens, at, mark);
    const opened = stack.findLastIndex((each) => each.style === style && at - each.token <= MOST_TOKENS);
    const closes = opened >= 0 && side !== 'open';
    if (closes) {
      pairs.push({ open: stack[opened]?.token ?? 0, close: at, depth: opened });
      stack = stack.slice(0, opened);
    } else if (side !== 'close') stack = [...stack.filter((each) => each.style !== style), { token: at, style }];
  }
  return pairs.toSorted((a, b) => a.open - b.open);
};
