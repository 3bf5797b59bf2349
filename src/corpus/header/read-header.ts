/** Finds title, publication date, byline and publisher in the first lines, and marks what stands among them. */
import type { Draft } from '../draft.ts';
import { nextOpen, textAt } from '../draft.ts';
import { isProse } from '../lines/shape.ts';
import { isContinued } from '../lines/wrapped.ts';
import { isOrganisation, isSureMeta, type MetaLine, readMetaLine, suitsHeader } from './meta-line.ts';
import { type DatedUnit, type HeaderValues, noValues, withMeta } from './values.ts';
import { readDateline } from './dateline.ts';
import { hasSuffix, isHeadline, isKicker, isSameTitle } from './title.ts';

export interface Header extends HeaderValues {
  /** First and last unit of the title; -1 where there is none. */
  readonly title: number;
  readonly titleEnd: number;
  /** The first unit that is no header line. */
  readonly end: number;
}

const FARTHEST = 60;
const MOST_SUBHEADS = 2;
const LONGEST_SUBHEAD = 120;
/** Dates and names in these are not the article's. */
const SILENT = new Set(['copyright', 'licence', 'contact', 'cookie', 'hash']);

/** The next line that may be the headline, looked for below unit `from`; -1 where the body begins first. */
const laterHeadline = (draft: Draft, from: number): number => {
  for (let i = nextOpen(draft, from + 1); i >= 0 && i < from + FARTHEST; i = nextOpen(draft, i + 1)) {
    const text = textAt(draft, i);
    const meta = readMetaLine(text, draft.matcher);
    if (meta && isSureMeta(meta) && (meta.isLabelled || meta.dates.length > 0)) continue;
    if (draft.matcher.atEdge(text)) continue;
    return isHeadline(text) ? i : -1;
  }
  return -1;
};

/** The line below is a header line: what stands above it is surely the headline. */
const isDatedBelow = (draft: Draft, index: number): boolean => {
  const below = textAt(draft, index + 1);
  const meta = readMetaLine(below, draft.matcher);
  return (meta !== null && meta.dates.length > 0 && isSureMeta(meta)) || readDateline(below) !== null;
};

/** A sentence with a full stop is a headline only when the next line is a header line: "Chengdu Builds. / By …". */
const isTitle = (draft: Draft, index: number): boolean => {
  const text = textAt(draft, index);
  if (isHeadline(text)) return true;
  const next = readMetaLine(textAt(draft, index + 1), draft.matcher);
  return text.length <= LONGEST_SUBHEAD && next !== null && isSureMeta(next);
};

/** What a line above the title is, or null for the title itself. */
const kindAbove = (draft: Draft, index: number, meta: MetaLine | null): string | null => {
  const text = textAt(draft, index);
  if (meta && isSureMeta(meta) && (meta.dates.length > 0 || meta.hasLabel)) return meta.kind;
  const below = laterHeadline(draft, index);
  if (below < 0) return null;
  if (meta && isSureMeta(meta)) return meta.kind;
  return (
    draft.matcher.atEdge(text) ?? (isKicker(text, textAt(draft, below), isDatedBelow(draft, below)) ? 'section' : null)
  );
};

/** "The People's Government of …" beside the date: who put the article there. An unknown name must stand between furniture. */
const isPublishingBody = (draft: Draft, index: number): boolean => {
  const text = textAt(draft, index);
  if (!isOrganisation(text)) return false;
  const next = readMetaLine(textAt(draft, index + 1), draft.matcher);
  const isAboveDate = next !== null && next.dates.length > 0 && isSureMeta(next);
  const isBelowDate = draft.kinds[index - 1] === 'date-line';
  return draft.matcher.isBody(text)
    ? isAboveDate || isBelowDate
    : isBelowDate && (draft.kinds[index + 1] ?? null) !== null;
};

interface Seen extends HeaderValues {
  /** Lines below the title that are neither furniture nor running text: subheads, captions, lists. */
  readonly subheads: number;
}

const kindBelow = (draft: Draft, index: number, title: string, meta: MetaLine | null, seen: Seen): string | null => {
  const text = textAt(draft, index);
  if (isSameTitle(text, title)) return 'repeated-title';
  if (seen.subheads > MOST_SUBHEADS)
    return meta && meta.hasLabel && meta.dates.length > 0 && isSureMeta(meta) ? meta.kind : null;
  // A second bare date is a heading or the beginning of something else.
  if (meta && suitsHeader(meta) && (meta.isLabelled || seen.dates.length === 0)) return meta.kind;
  if (isProse(text)) return null;
  const edge = draft.matcher.atEdge(text);
  if (edge) return edge;
  return isPublishingBody(draft, index) ? 'source' : null;
};

/** Reads the header from unit 0 on. `title` is given when front matter has named it already. */
export const readHeader = (draft: Draft, given: string | null): Header => {
  const { units, kinds, matcher } = draft;
  let values = noValues;
  let title = -1;
  let titleEnd = -1;
  let subheads = 0;
  let index = 0;
  for (; index < units.length; index++) {
    const text = textAt(draft, index);
    const meta = readMetaLine(text, matcher);
    const name = title >= 0 ? textAt(draft, title) : given;
    if (kinds[index] !== null) {
      if (meta && isSureMeta(meta) && !SILENT.has(kinds[index] ?? '')) values = withMeta(values, meta, index);
      continue;
    }
    const kind =
      name === null ? kindAbove(draft, index, meta) : kindBelow(draft, index, name, meta, { ...values, subheads });
    if (kind !== null) {
      kinds[index] = kind;
      if (kind === 'source' && !meta) values = { ...values, source: values.source ?? text };
      if (meta && kind === meta.kind) values = withMeta(values, meta, index);
    } else if (name === null) {
      if (!isTitle(draft, index)) break;
      title = titleEnd = index;
      const next = units[index + 1];
      const unit = units[index];
      if (unit && next && kinds[index + 1] === null && isContinued(unit, next) && !isProse(next.text))
        titleEnd = ++index;
    } else if (title >= 0 && hasSuffix(name, text)) {
      kinds[title] = 'repeated-title';
      title = titleEnd = index;
    } else if (isProse(text) || index > title + FARTHEST) break;
    else subheads++;
  }
  return { ...values, title, titleEnd, end: index };
};

export type { DatedUnit };
