/** Text → Article: tells title, date, publisher, paragraphs and furniture apart. Pure; linear in the text. */
import type { Problem } from '../errors.ts';
import type { FurnitureKnowledge } from '../knowledge/schema/furniture.ts';
import { spanOf } from '../text/span.ts';
import { type Article, type Block, firstLine, type PrintedDate } from './article.ts';
import { cutParts, type Parts } from './blocks.ts';
import { dateInName, dateInUrl } from './dates/path-date.ts';
import { type Draft, draftOf, metaAt, textAt } from './draft.ts';
import { doubtsOf } from './doubts.ts';
import { readFrontMatter } from './front-matter/read-front-matter.ts';
import { isPictureText } from './furniture/cut-end.ts';
import { furnitureMatcher } from './furniture/matcher.ts';
import { markRelated } from './furniture/related.ts';
import { markTail } from './furniture/tail.ts';
import { isStamped } from './header/meta-line.ts';
import { type Header, readHeader } from './header/read-header.ts';
import { isSameTitle, oneLine } from './header/title.ts';
import { type DatedUnit, type HeaderValues, publicationDate } from './header/values.ts';
import { splitLines } from './lines/split-lines.ts';
import { joinWrapped } from './lines/wrapped.ts';

/** A file name without folders and ending. */
const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');

const printedDate = ({ text, units }: Draft, date: DatedUnit | null): PrintedDate | null => {
  const unit = date && units[date.unit];
  if (!unit || date.value === null) return null;
  return { value: date.value, span: spanOf(text, unit.start + date.start, unit.start + date.end) };
};

const dateline = (text: string, found: Parts['dateline']): Article['dateline'] =>
  found?.place
    ? { place: found.place, date: found.date, span: spanOf(text, found.start, found.start + found.length) }
    : null;

/** A dateline that prints its year prints the article's date; "March 14" alone does not. */
const datelineDate = (found: Parts['dateline'], text: string): PrintedDate | null =>
  found?.date ? { value: found.date, span: spanOf(text, found.start, found.start + found.length) } : null;

const monthsOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

/** A bare date above the title is the site's clock where the article prints a day of long before: its own stands in its dateline. */
const isClock = (date: DatedUnit | null, { title }: Header, own: string | null): boolean =>
  date !== null &&
  date.value !== null &&
  own !== null &&
  date.role === null &&
  date.unit < title &&
  monthsOf(date.value) - monthsOf(own) > 1;

/** What the header says may be printed again below the first paragraph; a bare day there is a heading. */
const markRepeatedHeader = (draft: Draft, { end }: Header): void => {
  const { units, kinds } = draft;
  const known = new Map<string, string>();
  for (let i = 0; i < end; i++) {
    const kind = kinds[i] ?? '';
    const meta = kind === 'date-line' ? metaAt(draft, i) : null;
    if (kind === 'byline' || (meta && isStamped(meta, textAt(draft, i)))) known.set(textAt(draft, i), kind);
  }
  for (let i = end; i < units.length && known.size > 0; i++) kinds[i] ??= known.get(textAt(draft, i)) ?? null;
};

/** A page prints its headline again as the text of pictures. */
const markRepeatedTitle = (draft: Draft, header: Header, given: string | null): void => {
  const title = header.title < 0 ? given : textAt(draft, header.title);
  if (title === null) return;
  for (let i = header.end; i < draft.units.length; i++) {
    if (isSameTitle(textAt(draft, i), title)) draft.kinds[i] ??= 'repeated-title';
  }
};

/** Reads the body below the front matter. */
const readBody = (draft: Draft, title: string | null): { header: Header; values: HeaderValues; parts: Parts } => {
  const header = readHeader(draft, title);
  markRepeatedTitle(draft, header, title);
  markRepeatedHeader(draft, header);
  markRelated(draft, header.end);
  const values = markTail(draft, header.end, header);
  return { header, values, parts: cutParts(draft, header) };
};

/** The article that `text` (decoded, without byte order mark) holds. Never throws. */
export const parseArticle = (text: string, path: string, knowledge: FurnitureKnowledge): Article => {
  const matcher = furnitureMatcher(knowledge);
  const front = readFrontMatter(text, path);
  const furnitureKind = matcher.anywhereIn(text);
  const units = joinWrapped(
    text,
    splitLines(text, front.end),
    (line) => furnitureKind(line) !== null || isPictureText(line, matcher),
  );
  const draft = draftOf({ text, path, matcher, units }, furnitureKind);
  const { header, values, parts } = readBody(draft, front.titleSpan ? front.title : null);

  const fromFront: readonly Block[] = front.titleSpan ? [{ kind: 'title', ...front.titleSpan }] : [];
  const blocks = [...fromFront, ...parts.blocks];
  const printed = publicationDate(values.dates, header);
  const problems: readonly Problem[] = [...front.problems, ...doubtsOf({ draft, front, blocks, printed })];
  const first = firstLine(parts);
  return {
    id: idOf(path),
    path,
    text,
    title: front.title ?? (first?.kind === 'title' ? oneLine(first.text) : null),
    published:
      front.published ??
      (isClock(printed, header, parts.dateline?.date ?? null) ? null : printedDate(draft, printed)) ??
      datelineDate(parts.dateline, text),
    dateline: dateline(text, parts.dateline),
    fileDate: dateInName(path) ?? (front.url ? dateInUrl(front.url) : null),
    source: front.source ?? values.source ?? parts.dateline?.source ?? null,
    byline: front.byline ?? values.byline,
    url: front.url,
    blocks,
    furniture: parts.furniture,
    meta: front.meta,
    problems,
  };
};
