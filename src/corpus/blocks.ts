/** Cuts the units of a read draft into blocks of text and spans of furniture; every character goes to one of them. */
import type { Block, BlockKind, Furniture } from './article.ts';
import { kindOfBlock } from './block-kind.ts';
import type { Draft } from './draft.ts';
import { cutEnd } from './furniture/cut-end.ts';
import { type Dateline, readDateline } from './header/dateline.ts';
import type { Header } from './header/read-header.ts';

export interface Parts {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly dateline: (Dateline & { readonly start: number }) | null;
}

/** Offsets of `text` without the blanks at its ends. */
const trimmed = (text: string, from: number, to: number): readonly [start: number, end: number] => {
  const inner = text.slice(from, to);
  return [from + inner.length - inner.trimStart().length, to - inner.length + inner.trimEnd().length];
};

/** Collects blocks and furniture while the units are cut. */
class Cutting {
  readonly blocks: Block[] = [];
  readonly furniture: Furniture[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  block(kind: BlockKind, start: number, end: number): void {
    this.blocks.push({ kind, start, end, text: this.text.slice(start, end) });
  }

  leaveOut(kind: string, start: number, end: number): void {
    this.furniture.push({ kind, start, end, text: this.text.slice(start, end) });
  }
}

const cutTitle = ({ text, units, matcher }: Draft, { title, titleEnd }: Header, cutting: Cutting): void => {
  const start = units[title]?.start ?? 0;
  const end = units[titleEnd]?.end ?? start;
  const cut = start + (matcher.titleLength(text.slice(start, end)) || end - start);
  cutting.block('title', ...trimmed(text, start, cut));
  if (cut < end) cutting.leaveOut('site-name', ...trimmed(text, cut, end));
};

/** Cuts one unit of text; `start` is behind its dateline where it has one. */
const cutUnit = (draft: Draft, index: number, start: number, cutting: Cutting): void => {
  const { text, units, matcher } = draft;
  const unit = units[index];
  const end = unit?.end ?? start;
  const isWhole = unit !== undefined && unit.start === start;
  const cuts = cutEnd(isWhole ? unit.text : text.slice(start, end), matcher);
  // Nearly every unit: nothing in front, nothing at its end, and no need to cut it out of the text again.
  if (isWhole && cuts.length === 0) {
    cutting.blocks.push({ kind: kindOfBlock(draft, index, unit.text, false), start, end, text: unit.text });
    return;
  }
  const [from, to] = trimmed(text, start, start + (cuts.at(-1)?.start ?? end - start));
  const hasCredit = cuts.some(({ kind }) => kind === 'credit');
  if (from < to) cutting.block(kindOfBlock(draft, index, text.slice(from, to), hasCredit), from, to);
  for (const cut of cuts.toReversed()) cutting.leaveOut(cut.kind, start + cut.start, start + cut.end);
};

/** An agency's dateline may stand below a summary of so many paragraphs. */
const SUMMARY = 2;

/** The dateline of a unit below `bodies` paragraphs. */
const datelineOf = (line: string, bodies: number): Dateline | null => {
  const found = bodies > SUMMARY ? null : readDateline(line);
  return bodies === 0 || (found !== null && found.place !== null && found.source !== null) ? found : null;
};

/** Blocks and furniture in text order. */
export const cutParts = (draft: Draft, header: Header): Parts => {
  const { text, units, kinds } = draft;
  const cutting = new Cutting(text);
  let dateline: Parts['dateline'] = null;
  let bodies = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit) continue;
    const { start, end, text: line } = unit;
    const kind = kinds[index] ?? null;
    if (index === header.title) cutTitle(draft, header, cutting);
    if (index >= header.title && index <= header.titleEnd) continue;
    if (kind !== null) {
      cutting.leaveOut(kind, start, end);
      continue;
    }
    const found: Dateline | null = dateline !== null || index < header.title ? null : datelineOf(line, bodies);
    const isBody: boolean = unit.isProse || index === header.end || found?.length === line.length;
    const length = isBody ? (found?.length ?? 0) : 0;
    if (found && length > 0) {
      dateline = { ...found, start };
      cutting.leaveOut('dateline', ...trimmed(text, start, start + length));
    }
    // A picture may stand above the paragraph that has the dateline.
    if (isBody && index > header.title && !draft.matcher.isCaption(line.slice(0, 120)) && !/[)\]]$/.test(line))
      bodies++;
    cutUnit(draft, index, start + length, cutting);
  }
  return { blocks: cutting.blocks, furniture: cutting.furniture, dateline };
};
