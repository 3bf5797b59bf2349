/** Tells headings, captions and list items from paragraphs. */
import type { BlockKind } from './article.ts';
import { type Draft, isProseAt, nextOpen, textAt } from './draft.ts';
import { codesOf } from './lines/characters.ts';
import { countWords, isListItem, isProse, isStopped } from './lines/shape.ts';

const OPEN_ENDS = codesOf(';；,，');
const HEADING_WORDS = 18;
const QUESTION = /[?？]["”’']?$/;

/** A question is a heading when it is nothing but one: "Why now?", but not "My name is Pan. How high is it?" */
const isHeadingLike = (text: string): boolean => {
  if (OPEN_ENDS[text.charCodeAt(text.length - 1)] === 1) return false;
  if (isStopped(text) && (!QUESTION.test(text.slice(-2)) || /[.!?:]\s/.test(text))) return false;
  return countWords(text, HEADING_WORDS + 1) <= HEADING_WORDS;
};

/** Headings stand above running text, alone or two deep. */
const isHeading = (draft: Draft, index: number, text: string): boolean => {
  if (!isHeadingLike(text)) return false;
  const next = nextOpen(draft, index + 1);
  return (
    isProseAt(draft, next) ||
    (next >= 0 && isHeadingLike(textAt(draft, next)) && isProseAt(draft, nextOpen(draft, next + 1)))
  );
};

/** The kind of the unit's `text`, which is what is left of it without dateline and credits. */
export const kindOfBlock = (draft: Draft, index: number, text: string, hasCredit: boolean): BlockKind => {
  if (hasCredit || draft.matcher.isCaption(text.slice(0, 120))) return 'caption';
  if (isListItem(text)) return 'list-item';
  const above = draft.kinds[index - 1];
  const isBelowPicture = above === 'hash' || above === 'credit' || draft.kinds[index + 1] === 'credit';
  if (isBelowPicture && !isProse(text)) return 'caption';
  return isHeading(draft, index, text) ? 'heading' : 'paragraph';
};
