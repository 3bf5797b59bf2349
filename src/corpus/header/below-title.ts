/** What stands between a title and the body. */
import { type Draft, isProseAt, metaAt, textAt } from '../draft.ts';
import { readDateline } from './dateline.ts';
import { isOrganisation, suitsHeader } from './looks.ts';
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
  return draft.matcher.atEdge(text) ?? (isPublishingBody(draft, index) ? 'source' : null);
};
