/** Finds title, publication date, byline and publisher in the first lines, and marks what stands among them. */
import { type Draft, metaAt, textAt } from '../draft.ts';
import { isProse } from '../lines/shape.ts';
import { isContinued } from '../lines/wrapped.ts';
import { isTitle, kindAbove } from './above-title.ts';
import { kindBelow } from './below-title.ts';
import { hasSuffix } from './title.ts';
import { type HeaderValues, noValues, withMeta } from './values.ts';

export interface Header extends HeaderValues {
  /** First and last unit of the title; -1 where there is none. */
  readonly title: number;
  readonly titleEnd: number;
  /** The first unit that is no header line. */
  readonly end: number;
}

/** A header is no longer than this, whatever the page. */
const MOST_LINES = 400;
const MOST_LINES_BELOW = 60;
/** Dates and names in these are not the article's. */
const SILENT = new Set(['copyright', 'licence', 'contact', 'cookie', 'hash']);

/** The last unit of a title that begins at `index`: the next one where the headline was broken in two. */
const titleEndOf = ({ units, kinds }: Draft, index: number): number => {
  const [line, next] = [units[index], units[index + 1]];
  const goesOn = line && next && kinds[index + 1] === null && isContinued(line, next) && !isProse(next.text);
  return goesOn ? index + 1 : index;
};

/** Reads the header from unit 0 on. `given` is the title when front matter has named it already. */
export const readHeader = (draft: Draft, given: string | null): Header => {
  const { units, kinds } = draft;
  let values = noValues;
  let title = -1;
  let titleEnd = -1;
  let subheads = 0;
  let index = 0;
  for (; index < units.length && index < MOST_LINES; index++) {
    const text = textAt(draft, index);
    const meta = metaAt(draft, index);
    const known = kinds[index] ?? null;
    if (known !== null) {
      if (meta?.isSure && !SILENT.has(known)) values = withMeta(values, meta, index);
      continue;
    }
    const name = title >= 0 ? textAt(draft, title) : given;
    const kind =
      name === null
        ? kindAbove(draft, index)
        : kindBelow(draft, index, { title: name, hasDate: values.dates.length > 0, subheads });
    if (kind !== null) {
      kinds[index] = kind;
      if (meta && kind === meta.kind) values = withMeta(values, meta, index);
      else if (kind === 'source') values = { ...values, source: values.source ?? text };
    } else if (name === null) {
      if (!isTitle(draft, index)) break;
      title = index;
      index = titleEnd = titleEndOf(draft, index);
    } else if (title >= 0 && hasSuffix(name, text)) {
      // The first printing had the site's name behind it: this one is the headline.
      kinds[title] = 'repeated-title';
      title = titleEnd = index;
    } else if (isProse(text) || index > title + MOST_LINES_BELOW) break;
    else subheads++;
  }
  return { ...values, title, titleEnd, end: index };
};
