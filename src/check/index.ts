/** The registry: every check, in the order of the catalogue and of `ccec list checks`. */
import type { AnyCheck } from './check.ts';
import { ambiguousDate } from './checks/ambiguous-date.ts';
import { controlCharacters } from './checks/control-characters.ts';
import { dateConflict } from './checks/date-conflict.ts';
import { duplicateArticle } from './checks/duplicate-article.ts';
import { emptyArticle } from './checks/empty-article.ts';
import { furnitureLeft } from './checks/furniture-left.ts';
import { futureDate } from './checks/future-date.ts';
import { impossibleDate } from './checks/impossible-date.ts';
import { missingDate } from './checks/missing-date.ts';
import { missingTitle } from './checks/missing-title.ts';
import { misspeltTerm } from './checks/misspelt-term.ts';
import { mojibake } from './checks/mojibake.ts';
import { nameNearMiss } from './checks/name-near-miss.ts';
import { nameVariant } from './checks/name-variant.ts';
import { nearDuplicate } from './checks/near-duplicate.ts';
import { notUtf8 } from './checks/not-utf8.ts';
import { postConflict } from './checks/post-conflict.ts';
import { runTogetherWords } from './checks/run-together-words.ts';
import { sloganUnknownTranslation } from './checks/slogan-unknown-translation.ts';
import { sloganVariant } from './checks/slogan-variant.ts';
import { toldBeforeItHappened } from './checks/told-before-it-happened.ts';
import { truncated } from './checks/truncated.ts';
import { unbalancedQuotes } from './checks/unbalanced-quotes.ts';
import { unknownOfficial } from './checks/unknown-official.ts';
import { unknownPost } from './checks/unknown-post.ts';
import { unresolvedDate } from './checks/unresolved-date.ts';
import { weekdayMismatch } from './checks/weekday-mismatch.ts';

export const checks: readonly AnyCheck[] = [
  notUtf8,
  mojibake,
  controlCharacters,
  emptyArticle,
  missingTitle,
  missingDate,
  ambiguousDate,
  impossibleDate,
  weekdayMismatch,
  futureDate,
  toldBeforeItHappened,
  unresolvedDate,
  furnitureLeft,
  truncated,
  unbalancedQuotes,
  runTogetherWords,
  misspeltTerm,
  unknownPost,
  duplicateArticle,
  nearDuplicate,
  nameVariant,
  nameNearMiss,
  postConflict,
  unknownOfficial,
  sloganVariant,
  sloganUnknownTranslation,
  dateConflict,
];
