/** Finds title, publication date, byline and publisher in the first lines, and marks what stands among them. */
import { type Draft, isProseAt, metaAt, textAt } from '../draft.ts';
import { kindAbove } from './above-title.ts';
import { kindBelow } from './below-title.ts';
import { chooseTitle, type TitleChoice } from './choose-title.ts';
import { isPictureText } from '../furniture/cut-end.ts';
import { isOfEvent, suitsHeader } from './looks.ts';
import { isStamped } from './meta-line.ts';
import { hasSuffix, isSameTitle } from './title.ts';
import { isAboveHeader } from './title-evidence.ts';
import { type HeaderValues, noValues, withMeta } from './values.ts';

export interface Header extends HeaderValues {
  /** First and last unit of the title; -1 where there is none. */
  readonly title: number;
  readonly titleEnd: number;
  /** The first unit that is no header line. */
  readonly end: number;
}

/** A header is no longer than this below the title, whatever the page. */
const MOST_LINES_BELOW = 60;
/** Between a lead picture and the line that dates the article. */
const LINES_BELOW_PICTURE = 3;
/** "2022-07-04": a heading is written in words. */
const NUMBERS = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/;
/** Dates and names in these are not the article's. */
const SILENT = new Set(['clock', 'copyright', 'licence', 'contact', 'cookie', 'hash']);

/** Marks unit `index` as `kind` and adds what it says. */
const told = (draft: Draft, index: number, kind: string, values: HeaderValues): HeaderValues => {
  const known = draft.kinds[index] ?? null;
  const meta = metaAt(draft, index);
  draft.kinds[index] = known ?? kind;
  if (known !== null) return meta?.isSure && !SILENT.has(known) ? withMeta(values, meta, index) : values;
  if (meta && kind === meta.kind) return withMeta(values, meta, index);
  if (kind === 'byline') return { ...values, byline: values.byline ?? textAt(draft, index) };
  return kind === 'source' ? { ...values, source: values.source ?? textAt(draft, index) } : values;
};

/** Marks what stands above the title but pictures, or above the body where there is no title. */
const readAbove = (draft: Draft, { title, last, body }: TitleChoice): HeaderValues => {
  const text = textAt(draft, title);
  let values = noValues;
  let source: string | null = null;
  for (let i = 0; i < (title < 0 ? body : title); i++) {
    const kind = draft.kinds[i] ?? kindAbove(draft, i, text);
    // A paragraph above what is a headline by its looks alone may be the article's own.
    if (kind === null || (kind === 'notice' && !isAboveHeader(draft, { index: title, last, text }))) continue;
    values = told(draft, i, kind, values);
    if (draft.kinds[i] === 'date-line') source ??= metaAt(draft, i)?.source ?? null;
  }
  // The line that dates the article tells its source; a name alone may be the site's.
  return { ...values, source: source ?? values.source };
};

/** Whether the article's own date is known: a bare one above the title may be the site's. */
const hasOwnDate = ({ dates }: HeaderValues, first: number): boolean =>
  dates.some(({ unit, role }) => unit >= first || role !== null);

/** "News article | 24 April 2023 | Brussels": the line is not understood, but its date stands right above the title. */
const withDateAbove = (draft: Draft, title: number, values: HeaderValues): HeaderValues => {
  const above = title > 0 && values.dates.length === 0 ? metaAt(draft, title - 1) : null;
  const kind = draft.kinds[title - 1] ?? null;
  // The day in a picture's text is the picture's.
  if (above === null || kind === null || SILENT.has(kind)) return values;
  return withMeta(values, { ...above, source: null, byline: null }, title - 1);
};

/**
 * A picture or a summary that stands above the line that dates the article: "China SCIO Updated: June 14, 2019". Below a
 * summary that line says what it is: a bare date may be a heading.
 */
const isAboveDate = (draft: Draft, index: number, hasDate: boolean): boolean => {
  if (hasDate) return false;
  const isPicture = isPictureText(textAt(draft, index), draft.matcher);
  let end = index + (isPicture ? LINES_BELOW_PICTURE : 1);
  for (let i = index + 1; i <= end; i++) {
    if (isPictureText(textAt(draft, i), draft.matcher)) end++;
    else if (isProseAt(draft, i)) return false;
    const meta = metaAt(draft, i);
    if (meta === null || !suitsHeader(meta)) continue;
    const isUpdate = meta.dates.some(({ role }) => role === 'updated');
    if (!isUpdate && isOfEvent(textAt(draft, i + 1), textAt(draft, i + 2))) continue;
    if (isPicture ? meta.isSure : meta.hasLabel && meta.dates.some(({ role }) => role !== null)) return true;
    if (isStamped(meta, textAt(draft, i)) || NUMBERS.test(textAt(draft, i))) return true;
  }
  return false;
};

/** Reads the header from unit 0 on. `given` is the title when front matter has named it already. */
export const readHeader = (draft: Draft, given: string | null): Header => {
  const { units, kinds } = draft;
  const choice = chooseTitle(draft);
  const isPrinted = given === null || (choice.title >= 0 && isSameTitle(textAt(draft, choice.title), given));
  const above = isPrinted ? readAbove(draft, choice) : noValues;
  let [title, titleEnd] = given === null ? [choice.title, choice.last] : [-1, -1];
  let index = titleEnd + 1;
  if (given === null && title < 0) return { ...above, title, titleEnd, end: choice.body };
  // A name above the title is the site's own, unless nothing below it says where the article is from.
  let values: HeaderValues = { ...above, source: null };
  let subheads = 0;
  const first = Math.max(index, isPrinted ? choice.title : 0);
  for (index = first; index < units.length; index++) {
    const text = textAt(draft, index);
    const name = given ?? textAt(draft, title);
    const seen = { title: name, hasDate: hasOwnDate(values, first), subheads };
    const kind = kinds[index] ?? kindBelow(draft, index, seen);
    if (kind !== null) values = told(draft, index, kind, values);
    else if (title >= 0 && hasSuffix(name, text)) {
      // The first printing had the site's name behind it: this one is the headline.
      kinds[title] = 'repeated-title';
      title = titleEnd = index;
    } else if (
      index > first + MOST_LINES_BELOW ||
      (isProseAt(draft, index) && !isAboveDate(draft, index, seen.hasDate))
    )
      break;
    else subheads++;
  }
  values = { ...values, source: values.source ?? above.source };
  return { ...withDateAbove(draft, title, values), title, titleEnd, end: index };
};
