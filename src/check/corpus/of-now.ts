/** Whether an article gives somebody a post as of its own time. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { OfficialPost } from '../../annotate/people/person.ts';
import { daysBetween } from '../days.ts';

/** Where one of these stands, an office changes hands, or the sentence tells of another time. */
const change =
  /\b(?:then|still|former(?:ly)?|at (?:that|the) time|until|succe(?:ed|ss)\w*|replac\w+|appoint\w*|elect(?:ed|s|ion)|nominat\w+|named|promot\w+|t(?:ake|akes|aking|ook|aken) (?:over|office|the post)|new(?:ly)?[ -](?:appointed|elected|mayor|governor|secretary|party|chief|head|magistrate|chair\w*|leader\w*)|outgoing|incoming|resign\w*|remov\w+|dismiss\w*|transfer\w*|predecessor|became|become|later|acting|ex-\w+|late)\b/i;

/** Dates farther than this from the article's day are of another time. */
const SAME_TIME = 60;

/** "Shi was Party secretary", "who will be mayor": told of another time. */
const elsewhen = /\b(?:was|were|been|(?:will|shall|would|to) (?:be|serve as))\s+(?:the\s+)?$/i;

/**
 * The days of which the sentence gives the post: the article's own, and with it the day of what is told, where that is another time
 * ("In July 2019, X, Party chief of Y, …" may give the post of then or of now). Empty where it tells of a change of office.
 */
export const daysTold = (
  { article, tokens, sentences, dates }: Annotated,
  post: OfficialPost,
  today: string,
): readonly string[] => {
  const spans = sentences.map(({ first, last }) => ({ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 }));
  const sentence = spans.find(({ start, end }) => start <= post.start && post.start < end);
  if (!sentence || change.test(article.text.slice(sentence.start, sentence.end))) return [];
  if (elsewhen.test(article.text.slice(sentence.start, post.start))) return [];
  const days = dates
    .filter(({ start, use }) => use === 'event' && sentence.start <= start && start < sentence.end)
    .flatMap((date) => date.days?.start ?? []);
  return [today, ...days.filter((day) => Math.abs(daysBetween(today, day)) > SAME_TIME)];
};

/** True where the sentence gives the post of the article's own time and no other. */
export const isOfNow = (article: Annotated, post: OfficialPost, today: string): boolean =>
  daysTold(article, post, today).length === 1;
