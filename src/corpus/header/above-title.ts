/** What stands above a title: site names, sections, dates; and whether a line is the title itself. */
import { type Draft, metaAt, nextOpen, textAt } from '../draft.ts';
import { readDateline } from './dateline.ts';
import type { MetaLine } from './meta-line.ts';
import { isHeadline, isKicker, isSameTitle } from './title.ts';

/** How far below a line its headline is looked for. */
const FARTHEST = 60;
const LONGEST_SENTENCE = 120;
const EDITION = /^[^()]{2,40}\([^()]{2,40}\)$/;

const isDated = (draft: Draft, index: number): boolean => {
  const meta = metaAt(draft, index);
  return meta !== null && meta.isSure && meta.dates.length > 0;
};

/** The next line that may be the headline, looked for below unit `from`; -1 where the body begins first. */
const laterHeadline = (draft: Draft, from: number): number => {
  for (let i = nextOpen(draft, from + 1); i >= 0 && i < from + FARTHEST; i = nextOpen(draft, i + 1)) {
    const text = textAt(draft, i);
    if (metaAt(draft, i)?.isSure || draft.matcher.atEdge(text)) continue;
    return isHeadline(text) ? i : -1;
  }
  return -1;
};

/** The line below is a header line, the body, or the same again: what stands above it is surely the headline. */
const isSureHeadline = (draft: Draft, index: number): boolean => {
  const next = textAt(draft, index + 1);
  return isDated(draft, index + 1) || readDateline(next) !== null || isSameTitle(next, textAt(draft, index));
};

/** "China Daily (Hong Kong)": a publisher, and in brackets which of its editions. */
const isEdition = (text: string, meta: MetaLine | null): boolean =>
  meta !== null && meta.source !== null && meta.unexplained.length === 1 && EDITION.test(text);

/** What a line above the title is, or null for the title itself. */
export const kindAbove = (draft: Draft, index: number): string | null => {
  const text = textAt(draft, index);
  const meta = metaAt(draft, index);
  if (meta?.isSure && (meta.dates.length > 0 || meta.hasLabel)) return meta.kind;
  const below = laterHeadline(draft, index);
  if (below < 0) return null;
  if (meta && (meta.isSure || isEdition(text, meta))) return meta.kind;
  const edge = draft.matcher.atEdge(text);
  return edge ?? (isKicker(text, textAt(draft, below), isSureHeadline(draft, below)) ? 'section' : null);
};

/** A sentence with a full stop is a headline only when the next line is a header line: "Chengdu Builds. / By …". */
export const isTitle = (draft: Draft, index: number): boolean => {
  const text = textAt(draft, index);
  return isHeadline(text) || (text.length <= LONGEST_SENTENCE && metaAt(draft, index + 1)?.isSure === true);
};
