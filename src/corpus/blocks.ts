/** Cuts the units of a read draft into blocks of text and spans of furniture; every character goes to one of them. */
import { spanOf } from '../text/span.ts';
import type { Block, BlockKind, Furniture } from './article.ts';
import { type Draft, nextOpen, textAt } from './draft.ts';
import { cutEnd } from './furniture/cut-end.ts';
import { type Dateline, readDateline } from './header/dateline.ts';
import type { Header } from './header/read-header.ts';
import { countWords, isListItem, isProse, isStopped } from './lines/shape.ts';

export interface Parts {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly dateline: (Dateline & { readonly start: number }) | null;
}

const HEADING_WORDS = 18;
const QUESTION = /[?？]["”’']?$/;
const CAPTION_NEIGHBOURS = new Set(['hash', 'credit']);

/** A question is a heading when it is nothing but one: "Why now?", but not "My name is Pan. How high is it?" */
const isHeadingLike = (text: string): boolean => {
  if (/[;；,，]$/.test(text)) return false;
  if (isStopped(text) && (!QUESTION.test(text) || /[.!?:]\s/.test(text))) return false;
  return countWords(text, HEADING_WORDS + 1) <= HEADING_WORDS;
};

/** Headings stand above running text, alone or two deep. */
const isHeading = (draft: Draft, index: number, text: string): boolean => {
  if (!isHeadingLike(text)) return false;
  const next = nextOpen(draft, index + 1);
  const below = textAt(draft, next);
  return isProse(below) || (isHeadingLike(below) && next >= 0 && isProse(textAt(draft, nextOpen(draft, next + 1))));
};

const kindOf = (draft: Draft, index: number, text: string, hasCredit: boolean): BlockKind => {
  if (hasCredit || draft.matcher.caption.test(text.slice(0, 120))) return 'caption';
  if (isListItem(text)) return 'list-item';
  const isBelowPicture = CAPTION_NEIGHBOURS.has(draft.kinds[index - 1] ?? '') || draft.kinds[index + 1] === 'credit';
  if (isBelowPicture && !isProse(text)) return 'caption';
  return isHeading(draft, index, text) ? 'heading' : 'paragraph';
};

/** Offsets of `text` without the blanks at its ends. */
const trimmed = (text: string, from: number, to: number): readonly [start: number, end: number] => {
  const inner = text.slice(from, to);
  return [from + inner.length - inner.trimStart().length, to - inner.length + inner.trimEnd().length];
};

/** Blocks and furniture in text order. */
export const cutParts = (draft: Draft, header: Header): Parts => {
  const { text, units, kinds, matcher } = draft;
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  let dateline: Parts['dateline'] = null;
  const add = (kind: string, start: number, end: number): void =>
    void furniture.push({ kind, ...spanOf(text, start, end) });

  const addTitle = (): void => {
    const start = units[header.title]?.start ?? 0;
    const end = units[header.titleEnd]?.end ?? start;
    const suffix = matcher.siteName.exec(text.slice(start, end));
    const cut = suffix && suffix.index > 0 ? start + suffix.index : end;
    const [from, to] = trimmed(text, start, cut);
    blocks.push({ kind: 'title', ...spanOf(text, from, to) });
    if (suffix && cut < end) add('site-name', ...trimmed(text, cut, end));
  };

  let isFirst = true;
  for (const [index, unit] of units.entries()) {
    const kind = kinds[index] ?? null;
    if (index >= header.title && index <= header.titleEnd) {
      if (index === header.title) addTitle();
      continue;
    }
    if (kind !== null) {
      add(kind, unit.start, unit.end);
      continue;
    }
    let start = unit.start;
    if ((isFirst && isProse(unit.text)) || (isFirst && index === header.end)) {
      const found = readDateline(unit.text);
      isFirst = false;
      if (found) {
        dateline = { ...found, start };
        add('dateline', ...trimmed(text, start, start + found.length));
        start += found.length;
      }
    }
    const cuts = cutEnd(text.slice(start, unit.end), matcher);
    const end = cuts.at(-1)?.start;
    const [from, to] = trimmed(text, start, end === undefined ? unit.end : start + end);
    const hasCredit = cuts.some((cut) => cut.kind === 'credit');
    if (from < to) {
      const body = text.slice(from, to);
      blocks.push({ kind: kindOf(draft, index, body, hasCredit), ...spanOf(text, from, to) });
    }
    for (const cut of cuts.toReversed()) add(cut.kind, start + cut.start, start + cut.end);
  }
  return { blocks, furniture, dateline };
};
