/** What stands between a title and the body. */
import { type Draft, isProseAt, metaAt, textAt } from '../draft.ts';
import { isNameLike } from './byline.ts';
import { readDateline } from './dateline.ts';
import { isOrganisation, suitsHeader } from './looks.ts';
import { isStamped, type MetaLine } from './meta-line.ts';
import { isSameTitle } from './title.ts';

/** More lines of text than these below the title, and the body has begun. */
const MOST_SUBHEADS = 2;

export interface Seen {
  readonly title: string;
  readonly hasDate: boolean;
  /** Lines below the title that are neither furniture nor running text: subheads, captions, lists. */
  readonly subheads: number;
}

/** "The People's Government of …" beside the date: who put the article there. An unknown name must stand between furniture. */
const isPublishingBody = (draft: Draft, index: number): boolean => {
  const text = textAt(draft, index);
  if (!isOrganisation(text)) return false;
  const next = metaAt(draft, index + 1);
  const isAboveDate = next !== null && next.isSure && next.dates.length > 0;
  const isBelowDate = draft.kinds[index - 1] === 'date-line';
  if (draft.matcher.isBody(text)) return isAboveDate || isBelowDate;
  return isBelowDate && (draft.kinds[index + 1] ?? null) !== null;
};

const hasRole = (meta: MetaLine | null, role: 'published' | 'updated'): boolean =>
  meta?.dates.some((date) => date.role === role) ?? false;

/** "Vera Lind" right above "Published: 6:00am, 3 May 2015", or below that and the line that says when it was updated. */
const isWriter = (draft: Draft, index: number): boolean => {
  const name = textAt(draft, index);
  if (!isNameLike(name)) return false;
  // A name below a picture and the picture's own text are printed as two lines.
  const at = textAt(draft, index + 1) === name ? index + 2 : index + 1;
  const next = metaAt(draft, at);
  if (next?.byline === null && next.dates.length > 0) return isStamped(next, textAt(draft, at));
  return hasRole(metaAt(draft, index - 1), 'updated') && hasRole(metaAt(draft, index - 2), 'published');
};

/** A company, below "News provided by". */
const isProvider = (draft: Draft, index: number): boolean =>
  draft.kinds[index - 1] === 'source' &&
  textAt(draft, index - 1).endsWith(' by') &&
  isOrganisation(textAt(draft, index));

/** What a line below the title is, or null for a subhead or the body. */
export const kindBelow = (draft: Draft, index: number, { title, hasDate, subheads }: Seen): string | null => {
  const text = textAt(draft, index);
  const meta = metaAt(draft, index);
  if (isSameTitle(text, title)) return 'repeated-title';
  if (subheads > MOST_SUBHEADS) return meta?.isSure && meta.hasLabel && meta.dates.length > 0 ? meta.kind : null;
  const dateline = readDateline(text);
  if (dateline && (dateline.length === text.length || isProseAt(draft, index))) return null;
  // A second bare date is a heading or the beginning of something else.
  if (meta && suitsHeader(meta) && (meta.isLabelled || !hasDate)) return meta.kind;
  if (isProseAt(draft, index)) return null;
  if (draft.matcher.labels.isLabel(text) && (metaAt(draft, index + 1)?.dates.length ?? 0) > 0) return 'date-line';
  const edge = draft.matcher.atEdge(text);
  if (edge !== null) return edge;
  if (isPublishingBody(draft, index) || isProvider(draft, index)) return 'source';
  return isWriter(draft, index) ? 'byline' : null;
};
