/** Posts whose end the sentence tells: "was removed as mayor", "A, mayor of X, resigned", "replacing B", "former A and B". */
import type { Name } from '../names/name.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { isInFormerColumn } from './attach/cells.ts';
import type { Holding } from './attach/chunk-row.ts';
import { isJoined } from './beside.ts';

/** What is done to the holder: "was [removed] from the post of". */
const REMOVED = /^(?:removed|dismissed|relieved|stripped|sacked|ousted|fired)$/;
/** What the holder does. */
const RESIGNED = /^(?:resigned|resigns|quit|retired)$/;
/** "[left] the post of", not "left for". */
const LEFT = /^(?:left|leaves|vacated|vacates|lost|loses)$/;
const REMOVES = /^(?:removes|dismisses|relieves)$/;
const OFFICE = /^(?:posts?|positions?|offices?|duty|duties|roles?|jobs?|seats?|titles?)$/;
const SERVED = /^(?:served|was|worked|acted|been)$/;
const UNTIL = /^(?:until|till)$/;
const SERVE = /^(?:serve[sd]?|serving|be|is|was|holds?|held|work(?:s|ed)?|act(?:s|ed)?)$/;
/** Was so, and is no more: "[previously] served as", "was [once]". */
const ONCE = /^(?:once|formerly|previously)$/;
/** "in [several official] posts [including]" */
const COUNTS = /^(?:including|official|host|series|number|several|various|many)$/;
const REPLACES = /^(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing))$/;
const REPLACED = /^(?:replaced|succeeded)$/;
/** Words of a clause that tells no fact. */
const SUPPOSED =
  /^(?:if|whether|unless|not|never|deny|denies|denied|nearly|almost|should|must|may|might|could|cannot)$/;

/** How far a verb may stand from its post, in tokens. */
const MOST_BETWEEN = 12;

/** True where the sentence that starts at `first` tells that `holding` is over. */
export const hasEnded = (scan: Scan, holding: Holding, holdings: readonly Holding[], first: number): boolean =>
  isInFormerColumn(scan, holding.post) ||
  isLeft(scan, holding, first) ||
  isPastTerm(scan, holding, first) ||
  isUntilThen(scan, holding) ||
  isRemoval(scan, holding, first) ||
  isAccepted(scan, holding, first) ||
  isSubjectGone(scan, holding, first) ||
  isSucceeded(scan, holding, holdings, first) ||
  isJoinedToEnded(scan, holding, holdings, first);

/** "was removed from the post of [mayor]", "removed A as [mayor]", "will no longer serve as [mayor]". */
const isLeft = (scan: Scan, { name, post }: Holding, first: number): boolean => {
  let hasJoint = false;
  let hasOffice = false;
  for (let at = post.first - 1; at >= first && post.first - at <= MOST_BETWEEN; at--) {
    if (at === name.last) {
      at = name.first;
      continue;
    }
    const word = scan.folded(at);
    if (word === 'longer' && scan.folded(at - 1) === 'no') return isFact(scan, at - 2, first);
    if (ONCE.test(word) || (word === 'used' && scan.folded(at + 1) === 'to')) return isFact(scan, at - 1, first);
    if (/^(?:remove|dismiss|relieve)$/.test(word)) {
      const decided = decisionBefore(scan, at, first);
      return decided >= 0 && hasJoint && isFact(scan, decided - 1, first);
    }
    const isVerb = REMOVED.test(word) || RESIGNED.test(word) || REMOVES.test(word) || isDown(scan, at);
    if (isVerb) return hasJoint && isFact(scan, at - 1, first);
    if (LEFT.test(word)) return hasOffice && isFact(scan, at - 1, first);
    if (/^(?:as|from|of)$/.test(word)) hasJoint = true;
    else if (OFFICE.test(word)) hasOffice = true;
    else if (!SERVE.test(word) && !COUNTS.test(word) && !isFiller(scan, at)) return false;
  }
  return false;
};

/**
 * "served as [mayor] until 2012", "was [mayor] from 2009 to 2012", "A, [mayor] from 2009 to 2012", "had served as [mayor]": not
 * "is", not "will be", not "had served … since 2012".
 */
const isPastTerm = (scan: Scan, { name, post }: Holding, first: number): boolean => {
  if (name.first > post.first || scan.folded(post.last + 1) === 'since') return false;
  const isOver = endsPeriod(scan, post.last);
  for (let at = post.first - 1; at >= first && post.first - at <= MOST_BETWEEN; at--) {
    if (SERVED.test(scan.folded(at))) return (isOver || scan.folded(at - 1) === 'had') && isFact(scan, at - 1, first);
    if (scan.has(at, Mark.comma | Mark.open)) return isOver && at === name.last + 1;
    if (scan.folded(at) !== 'as' && !isFiller(scan, at)) return false;
  }
  return false;
};

/** "had served as [mayor]", and of no period is told. */
const isHadBeen = (scan: Scan, holding: Holding, first: number): boolean =>
  isPastTerm(scan, holding, first) && !endsPeriod(scan, holding.post.last);

/** "mayor [until 2012]", "mayor [before he left]", "mayor [from 2009 to 2012]", "mayor [from 2009 until his retirement]". */
const endsPeriod = (scan: Scan, last: number): boolean => {
  const end = scan.folded(last + 1) === 'from' ? periodEnd(scan, last) : last;
  return (
    UNTIL.test(scan.folded(end + 1)) ||
    scan.folded(end + 1) === 'before' ||
    (end > last && isRange(scan, last + 2, end))
  );
};

/** "2009 to 2012" */
const isRange = (scan: Scan, from: number, last: number): boolean => {
  for (let at = from; at < last; at++)
    if ((scan.folded(at) === 'to' || UNTIL.test(scan.folded(at))) && scan.is(last, Word.number)) return true;
  return false;
};

/** "A, until last week [director of X]": when it ended, in front of the post. */
const isUntilThen = (scan: Scan, { name, post }: Holding): boolean => {
  if (name.last > post.first) return false;
  let at = post.first - 1;
  while (post.first - at < 6 && isWhen(scan, at)) at--;
  return UNTIL.test(scan.folded(at)) && scan.has(at - 1, Mark.comma);
};

/** "last week", "May 2012", "recently" */
const isWhen = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.number | Word.determiner) ||
  scan.has(at, Mark.calendar) ||
  /^(?:last|this|week|month|year|summer|autumn|winter|spring|recently|early|late|mid|yesterday|then)$/.test(
    scan.folded(at),
  );

/** "the removal of A from the post of [mayor], B from the post of [vice mayor]" */
const isRemoval = (scan: Scan, { name, post }: Holding, first: number): boolean => {
  if (scan.folded(name.last + 1) !== 'from' || post.first - name.last > 6) return false;
  let hasOffice = false;
  for (let at = name.last + 2; at < post.first; at++) {
    if (OFFICE.test(scan.folded(at))) hasOffice = true;
    else if (!isFiller(scan, at) && scan.folded(at) !== 'as') return false;
  }
  if (!hasOffice) return false;
  for (let at = name.first - 1; at >= first; at--)
    if (/^(?:removal|dismissal|resignation|removed|dismissed)$/.test(scan.folded(at)))
      return isFact(scan, at - 1, first) && !isAskedFor(scan, at, first);
  return false;
};

/** "decided to [remove]", "decided to appoint A and [to] remove B": by whom it is decided, it is done. The word "decided", or -1. */
const decisionBefore = (scan: Scan, verb: number, first: number): number => {
  if (!scan.is(verb - 1, Word.and) && scan.folded(verb - 1) !== 'to') return -1;
  for (let at = verb - 2; at >= first; at--)
    if (/^(?:decided|voted|agreed)$/.test(scan.folded(at)) && scan.folded(at + 1) === 'to') return at;
  return -1;
};

/** "accepted A's resignation as [mayor]", "accepted the resignation of A as [mayor]", "accepted A's request to resign as [mayor]". */
const isAccepted = (scan: Scan, { name, post }: Holding, first: number): boolean => {
  if (post.first < name.last || post.first - name.last > MOST_BETWEEN) return false;
  let verb = wordBefore(scan, name);
  if (scan.folded(verb) === 'of' && scan.folded(verb - 1) === 'resignation') verb -= 2;
  else if (!scan.isPossessive(name.last + 1) || !/^(?:resignation|request)$/.test(scan.folded(name.last + 2)))
    return false;
  for (let at = name.last + 2; at < post.first; at++) if (scan.is(at, Word.punctuation)) return false;
  while (scan.is(verb, Word.determiner)) verb--;
  if (scan.folded(verb) === 'accept') {
    const decided = decisionBefore(scan, verb, first);
    return decided >= 0 && isFact(scan, decided - 1, first);
  }
  return /^accept(?:ed|s)$/.test(scan.folded(verb)) && isFact(scan, verb - 1, first);
};

/** "called for the [removal]" */
const isAskedFor = (scan: Scan, noun: number, first: number): boolean => {
  for (let at = noun - 1; at >= first && noun - at < 6; at--)
    if (
      /^(?:for|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|urged?|urges|propos(?:es|ed|ing|al)|request(?:s|ed)?|reject(?:s|ed)?|refus(?:es|ed))$/.test(
        scan.folded(at),
      )
    )
      return true;
  return false;
};

/** Stands between verb and post, and tells nothing: "his", "on Friday". */
const isFiller = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.determiner | Word.preposition | Word.number) ||
  (scan.has(at, Mark.calendar | Mark.trimmed) && !scan.is(at, Word.officeVerb)) ||
  scan.isPossessive(at);

/** "stepped down" */
const isDown = (scan: Scan, at: number): boolean =>
  scan.folded(at) === 'down' && /^(?:stepped|stood|steps)$/.test(scan.folded(at - 1));

/** Told as done: not "will be removed", "if he resigned", "was never sacked". `before`: the token before the verb. */
const isFact = (scan: Scan, before: number, first: number): boolean => {
  if (/^(?:be|to)$/.test(scan.folded(before)) || /^(?:If|Unless)$/.test(scan.surface(first))) return false;
  for (let at = before; at >= first; at--) if (scan.isLower(at) && SUPPOSED.test(scan.folded(at))) return false;
  return true;
};

/** "A, mayor of X, [was removed from his post]", "Mayor A [resigned on Friday]". */
const isSubjectGone = (scan: Scan, { name, post, isLabel }: Holding, first: number): boolean => {
  const end = periodEnd(scan, Math.max(name.last, post.last));
  const isApposed = scan.has(end + 1, Mark.comma | Mark.close);
  if (isLabel || (post.first > name.last && !isApposed)) return false;
  let at = isApposed ? end + 2 : end + 1;
  if (isApposed && scan.folded(at) === 'who') at++;
  let isPassive = false;
  while (/^(?:was|has|had|been|also|later|officially|abruptly|suddenly)$/.test(scan.folded(at))) {
    if (/^(?:was|been)$/.test(scan.folded(at))) isPassive = true;
    at++;
  }
  if (scan.folded(at) === 'stepped' && scan.folded(at + 1) === 'down') at++;
  else if (isPassive && REPLACED.test(scan.folded(at))) return isReplacedBy(scan, at + 1) && isFact(scan, end, first);
  else if (!(isPassive ? REMOVED : RESIGNED).test(scan.folded(at))) return false;
  const next = isPassive ? pastOffice(scan, at + 1) : at + 1;
  return isClosed(scan, next) && isFact(scan, end, first);
};

/** "A, mayor of X, was replaced [by B]", not "by B as host": what B took up is told. */
const isReplacedBy = (scan: Scan, by: number): boolean => {
  if (scan.folded(by) !== 'by') return false;
  for (let at = by + 1; at < by + 9 && !scan.has(at, Mark.comma | Mark.point); at++)
    if (/^(?:as|in|at|on)$/.test(scan.folded(at))) return false;
  return true;
};

/** Last token of "mayor [since May 2018]", of "mayor" where no period follows. */
const periodEnd = (scan: Scan, last: number): number => {
  if (!/^(?:since|from)$/.test(scan.folded(last + 1))) return last;
  let at = last + 2;
  while (scan.is(at, Word.number | Word.preposition) || scan.has(at, Mark.calendar)) at++;
  return at - 1;
};

/** Past "from his post", "of all her duties". */
const pastOffice = (scan: Scan, from: number): number => {
  if (!/^(?:from|of)$/.test(scan.folded(from))) return from;
  let at = from + 1;
  while (scan.is(at, Word.determiner) || /^(?:all|both|public)$/.test(scan.folded(at))) at++;
  return OFFICE.test(scan.folded(at)) ? at + 1 : from;
};

/** The clause ends, or goes on with when and why. */
const isClosed = (scan: Scan, at: number): boolean =>
  scan.has(at, Mark.comma | Mark.point | Mark.semicolon | Mark.close) ||
  /^(?:on|in|for|after|over|amid|due|because|citing|last|earlier|yesterday|today|this|following)$/.test(
    scan.folded(at),
  );

/** "A was named mayor, replacing [B]", "[A] was replaced by B as mayor". */
const isSucceeded = (scan: Scan, { name, post }: Holding, holdings: readonly Holding[], first: number): boolean => {
  const others = holdings.filter((other) => other.post === post && other.name !== name);
  const before = wordBefore(scan, name);
  const isAs = post.first > name.last && scan.folded(name.last + 1) === 'as'; // the other may be nobody known
  if (REPLACES.test(scan.folded(before))) return (isAs || others.length > 0) && isFact(scan, before - 1, first);
  if (others.length === 0) return false;
  if (scan.folded(before) === 'from') return scan.folded(before - 1) === 'over' || before - 1 === post.last;
  return others.some((other) => {
    const by = wordBefore(scan, other.name);
    if (scan.folded(by) !== 'by') return false;
    for (let at = by - 1; at > name.last && by - at < MOST_BETWEEN; at--)
      if (REPLACED.test(scan.folded(at))) return isFact(scan, at - 1, first);
    return false;
  });
};

/** The token before a name and its courtesy. */
const wordBefore = (scan: Scan, name: Name): number => {
  let at = name.first - 1;
  while (scan.is(at, Word.honorific) || (scan.has(at, Mark.point) && scan.is(at - 1, Word.honorific))) at--;
  return at;
};

/** "removed from the posts of A and [B]", "former Party chief and [mayor] of X": what is told of one post holds of the next. */
const isJoinedToEnded = (scan: Scan, holding: Holding, holdings: readonly Holding[], first: number): boolean => {
  const { name, post } = holding;
  const before = holdings.findLast((other) => other.name === name && other.post.last < post.first);
  if (!before || !isJoined(scan, before.post, post)) return false;
  if (isFormer(scan, before.post)) return isFormerToo(scan, before.post, post);
  return (
    isLeft(scan, before, first) || isHadBeen(scan, before, first) || isJoinedToEnded(scan, before, holdings, first)
  );
};

/** "[former] mayor" */
const isFormer = (scan: Scan, { first }: Post): boolean => /^(?:former|ex|onetime)$/.test(scan.folded(first));

/** One "former" for two posts of one place, which stands behind the second: not "former mayor of X and governor of Y". */
const isFormerToo = (scan: Scan, { last, complement }: Post, next: Post): boolean => {
  if (complement >= 0 || !scan.is(last + 1, Word.and) || next.first !== last + 2) return false;
  for (let at = next.first; at < next.role; at++)
    if (!scan.is(at, Word.rank | Word.party) || scan.has(at, Mark.past)) return false;
  return true;
};
