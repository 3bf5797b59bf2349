/** What stands above a title: site names, sections, menus, dates. */
import { type Draft, isProseAt, metaAt, textAt } from '../draft.ts';
import { isPictureText } from '../furniture/cut-end.ts';
import { menuLikeness } from './menu.ts';
import type { MetaLine } from './meta-line.ts';
import { isSameTitle } from './title.ts';

const EDITION = /^[^()]{2,40}\([^()]{2,40}\)$/;

/** "China Daily (Hong Kong)": a publisher, and in brackets which of its editions. */
export const isEdition = (text: string, meta: MetaLine | null): boolean =>
  meta !== null && meta.source !== null && meta.unexplained.length === 1 && EDITION.test(text);

/** What a line above the title is; null for what stands below a picture, which is text wherever it stands. */
export const kindAbove = (draft: Draft, index: number, title: string): string | null => {
  const text = textAt(draft, index);
  const meta = metaAt(draft, index);
  if (isSameTitle(text, title)) return 'repeated-title';
  if (meta && (meta.isSure || isEdition(text, meta))) return meta.kind;
  const edge = draft.matcher.atEdge(text);
  if (edge !== null) return edge;
  if (isPictureText(text, draft.matcher)) return null;
  if (isProseAt(draft, index)) return draft.matcher.isCaption(text.slice(0, 120)) ? null : 'notice';
  return menuLikeness(text, draft.matcher) > 0 ? 'navigation' : 'section';
};
