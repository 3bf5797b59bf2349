/** Posts given and held by a verb: "A was elected mayor of X", "elected A mayor", "with A as mayor", "A replaced B as mayor". */
import type { Name } from '../../names/name.ts';
import { isElectedAgain } from '../../posts/post-front.ts';
import type { Post } from '../../posts/post.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';
import { isOffice, leaves, resigns } from './leaving.ts';
import { shareOut } from './shares.ts';
import { isDependent, isFinite, meantByWho, subjectBefore } from './subjects.ts';

/** How far the verb may stand from its post: "was on Tuesday unanimously elected as the new …". */
const MOST_LINKS = 12;
/** Words between a verb of office and the post: "was relieved of the post of", "by unanimous vote". */
const LINK_WORDS = new Set(
  (
    "'s resignation resignations request requests appointment posts positions roles duties job jobs should place seat loses lost election new newly unanimously vote votes session meeting only officially formally " +
    'first next last late early earlier recently yesterday today week month morning afternoon evening night years year both part ever same time woman man person female male moved sent capacity began begins begun started doubles doubling doubled incumbent current sitting oath won voted taken successively western eastern southern northern coastal having'
  ).split(' '),
);
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
const GIVES = /^(?:elected|re-elected|appointed|named|becomes?|became|promoted|chosen)$/;
/** By these one follows another in an office. */
export const REPLACES: ReadonlySet<string> = new Set(
  'replace replaced replaces replacing succeed succeeded succeeds succeeding'.split(' '),
);

export const holdByVerbs = (row: ChunkRow): void => {
  for (let at = row.nextPost(0); at >= 0; at = row.nextPost(at + 1)) {
    const post = row.post(at);
    if (!post || row.isHeld(post) || row.scan.isPossessive(post.last + 1) || isComparison(row, at)) continue;
    const names = post.isPlural ? listByVerb(row, at) : holdersByVerb(row, at);
    if (names.length === 0) continue;
    if (post.isPlural) shareOut(row, names, post);
    else for (const name of names) row.hold(name, post);
    // "…, replacing B", "took over as governor from B"
    const replaced = REPLACES.has(row.word(at + 2))
      ? row.name(at + 3)
      : row.word(at + 1) === 'from'
        ? row.name(at + 2)
        : null;
    if (replaced) row.hold(replaced, isActing(row, post) ? { ...post, first: post.first + 1 } : post);
    holdMore(row, at, names);
  }
};

/** "was named [acting] mayor, replacing B": B was not. */
const isActing = ({ scan }: ChunkRow, { first, role }: Post): boolean =>
  first < role && /^(?:acting|interim|caretaker)$/.test(scan.folded(first));

/** "stayed at home, as the mayor had": no office of the one who did. */
const isComparison = (row: ChunkRow, at: number): boolean =>
  row.word(at - 1) === 'as' &&
  row.kind(at - 2) === Chunk.comma &&
  /^(?:did|does|do|had|has|was|is|would|will|said|says|put|told|wished|wanted|asked|ordered|demanded|promised)$/.test(
    row.word(at + 1),
  );

/** "…, vice mayor and head of the bureau": posts joined to the one that the verb gives. */
const holdMore = (row: ChunkRow, from: number, names: readonly Name[]): void => {
  for (let at = from; ;) {
    const next = nextGiven(row, at + 1);
    const more = next > at + 1 ? row.freePost(next) : null;
    if (!more || row.isTitle(next) || row.word(next - 1) === 'who' || isSource(row, more)) return;
    for (const name of names) row.hold(name, more);
    at = next;
  }
};

/** "…, [a senior official of X] said": who tells it. */
const isSource = ({ scan }: ChunkRow, { first, last }: Post): boolean =>
  /^an?$/.test(scan.folded(first - 1)) &&
  scan.has(first - 2, Mark.comma) &&
  (scan.is(last + 1, Word.reporting) || scan.folded(last + 1) === 'confirmed') &&
  !scan.is(last + 1, Word.and);

/** Where the next post may stand behind one that ends before `at`: "…[ and in 2018] vice governor", "promoted to vice governor [from] mayor". */
const nextGiven = (row: ChunkRow, at: number): number => {
  if (row.word(at) === 'to') return pastTakingOver(row, at + 1);
  if (row.word(at) === 'from' && row.post(at + 1)) return at + 1;
  const next = row.pastJoint(pastPeriod(row, at));
  return next > at && /^(?:in|since|from)$/.test(row.word(next)) ? pastYear(row, next) : next;
};

/** Past "in 2018", "since May 2018" in front of a post; `at` itself elsewhere. */
const pastYear = (row: ChunkRow, at: number): number => {
  let next = at + 1;
  while (
    next - at < 4 &&
    row.kind(next) === Chunk.word &&
    (row.scan.is(row.token(next), Word.number) || CALENDAR.has(row.word(next)))
  )
    next++;
  return next > at + 1 && row.post(next) ? next : at;
};

/** "left his post as mayor to [take over as] head of the bureau" */
const pastTakingOver = (row: ChunkRow, at: number): number => {
  if (/^(?:become|serve)$/.test(row.word(at))) return row.word(at + 1) === 'as' ? at + 2 : at + 1;
  if (row.word(at) !== 'take') return at;
  if (row.word(at + 1) === 'over' && row.word(at + 2) === 'as') return at + 3;
  return row.word(at + 1) === 'up' && isOffice(row, at + 2) ? at + 4 : at;
};

/** Past "from 2011 to 2014", "in October", "since then". */
const pastPeriod = (row: ChunkRow, from: number): number => {
  let at = from;
  while (
    row.kind(at) === Chunk.word &&
    at - from < 6 &&
    (row.scan.is(row.token(at), Word.preposition | Word.number) || CALENDAR.has(row.word(at)))
  )
    at++;
  return row.isSeparator(at) ? at : from;
};

/** How the chunk at `at` stands between a name and a post: a verb of office, a word that may stand there, or a stop. */
const linkAt = (row: ChunkRow, at: number): 'verb' | 'link' | 'stop' => {
  const token = row.token(at);
  if (row.kind(at) === Chunk.dash && isElectedAgain(row.scan, token - 1)) return 'link';
  if (row.kind(at) !== Chunk.word) return 'stop';
  if (isElectedAgain(row.scan, token)) return 'link';
  if (row.scan.is(token, Word.officeVerb)) return 'verb';
  if (leaves(row, at) || takesUp(row, at)) return 'verb';
  if (row.scan.is(token, Word.link | Word.preposition | Word.determiner | Word.number)) return 'link';
  if (isWhither(row, at)) return 'link';
  const word = row.scan.folded(token);
  if (LINK_WORDS.has(word) || resigns(row, at)) return 'link';
  return row.scan.isCapital(token) && CALENDAR.has(word) ? 'link' : 'stop'; // "may become" is no month
};

/** "transferred to [Putian] as", "moved to [Inner Mongolia] as" */
const isWhither = (row: ChunkRow, at: number): boolean =>
  row.scan.isCapital(row.token(at)) &&
  (row.word(at - 1) === 'to' || (row.word(at - 2) === 'to' && row.scan.isCapital(row.token(at - 1))));

/** "will [take] up the post of" */
const takesUp = (row: ChunkRow, at: number): boolean =>
  /^(?:take|takes|taking)$/.test(row.word(at)) && row.word(at + 1) === 'up' && isOffice(row, at + 2);

/** "A, B and C were elected vice mayors of X". */
const listByVerb = (row: ChunkRow, at: number): Name[] => {
  let hasVerb = false;
  for (let back = at - 1; back >= 0 && at - back <= MOST_LINKS; back--) {
    if (row.name(back)) return hasVerb || (back === at - 1 && areGapped(row, back)) ? severalBefore(row, back) : [];
    const link = linkAt(row, back);
    if (link === 'stop') return [];
    if (link === 'verb') hasVerb = true;
  }
  return [];
};

/** The names of the list that ends at `at`; nobody where it is one name alone, or depends on another noun: "sons of A and B". */
const severalBefore = (row: ChunkRow, at: number): Name[] => {
  const list = row.listBefore(at);
  const isAlone = list.length < 2 && !row.isSeparator(at - 1);
  return isAlone || isDependent(row, list[0] ?? at) ? [] : list.flatMap((index) => row.name(index) ?? []);
};

/** "A and B [were] named governor": one after the other. */
const isOfSeveral = (row: ChunkRow, verb: number): boolean => /^(?:were|are)$/.test(row.word(verb));

const holdersByVerb = (row: ChunkRow, at: number): Name[] => {
  let hasVerb = false;
  for (let back = at - 1; back >= 0 && at - back <= MOST_LINKS; back--) {
    const name = row.subject(back);
    if (name) {
      if (!hasVerb)
        return (back === at - 1 && (isElected(row, back) || isGapped(row, back))) || isRemoved(row, back) ? [name] : [];
      if (isFinite(row, back + 1) && isDependent(row, back)) return [];
      if (isOfSeveral(row, back + 1)) return severalBefore(row, back);
      const other = otherHolder(row, back);
      return other ? [other, name] : [meantByWho(row, back) ?? name];
    }
    // "took bribes while serving as mayor"
    if (hasVerb && /^(?:while|when|before|after)$/.test(row.word(back))) return subjectBefore(row, back);
    if (hasVerb && row.kind(back) === Chunk.comma && isOfSeveral(row, back + 1)) return severalBefore(row, back - 1);
    if (hasVerb && (row.kind(back) === Chunk.comma || row.kind(back) === Chunk.and)) return subjectBefore(row, back);
    const link = linkAt(row, back);
    if (link === 'stop') return [];
    if (link === 'verb') hasVerb = true;
  }
  return [];
};

/** "A replaced [B]", "A was replaced by [B]", "A takes over from [B]" as mayor: A held or holds it too. */
export const otherHolder = (row: ChunkRow, at: number): Name | null => {
  let verb = at - 1;
  if (row.word(verb) === 'by' || row.word(verb) === 'from') verb--;
  if (!REPLACES.has(row.word(verb)) && !(row.word(verb) === 'over' && row.word(at - 1) === 'from')) return null;
  for (let back = verb - 1; back >= 0 && verb - back < 5; back--) {
    const name = meantByWho(row, back);
    if (name) return name;
    if (row.kind(back) === Chunk.comma) return subjectBefore(row, back)[0] ?? null; // "A, once mayor of X, replaced [B] as"
    if (linkAt(row, back) === 'stop') return null;
  }
  return null;
};

/** "elected A mayor of X": the verb stands before the name. */
const isElected = (row: ChunkRow, at: number): boolean => {
  const verb = row.isTitle(at - 1) ? at - 2 : at - 1; // "named vice mayor A acting mayor"
  return (
    row.scan.is(row.token(verb), Word.officeVerb) &&
    row.kind(verb) === Chunk.word &&
    !/^(?:is|was|who|also|as|be|been|then)$/.test(row.word(verb))
  );
};

/** "removed A from the post of mayor", "the resignation of A from the post of mayor". */
const isRemoved = (row: ChunkRow, at: number): boolean =>
  (row.word(at - 1) === 'of' &&
    /^(?:resignation|removal|dismissal)$/.test(row.word(at - 2)) &&
    row.word(at + 1) === 'from') ||
  isRemovedToo(row, at) ||
  (/^(?:remov(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|reliev(?:e|es|ed|ing)|strip(?:s|ped|ping)?|sack(?:s|ed|ing)?|ousted)$/.test(
    row.word(at - 1),
  ) &&
    /^(?:from|of)$/.test(row.word(at + 1)));

/** "the removal of A from the post of mayor, [B] from the post of vice mayor": the noun is not said again. */
const isRemovedToo = (row: ChunkRow, at: number): boolean => {
  if (row.word(at + 1) !== 'from' || !isOffice(row, at + 2) || !row.isSeparator(at - 1)) return false;
  for (let back = at - 1; back >= 0 && row.kind(back) !== Chunk.semicolon; back--)
    if (/^(?:removal|dismissal|removed|dismissed|removes|dismisses)$/.test(row.word(back))) return true;
  return false;
};

/** "A was elected mayor, [B and C] vice mayors": the verb is not said again. */
const areGapped = (row: ChunkRow, at: number): boolean => {
  const before = (row.listBefore(at)[0] ?? at) - 1;
  const post = row.isSeparator(before)
    ? row.post(row.kind(before - 1) === Chunk.comma ? before - 2 : before - 1)
    : null;
  if (!post || post.isPlural) return false;
  for (let back = before; back >= 0 && row.kind(back) !== Chunk.semicolon; back--)
    if (GIVES.test(row.word(back))) return true;
  return false;
};

/** "A becomes vice minister, and B general inspector of the Ministry": the verb is not said again. */
const isGapped = (row: ChunkRow, at: number): boolean => {
  const post = row.post(at + 1);
  if (!post || post.complement < 0 || row.scan.isCapital(post.role)) return false;
  if (!row.isSeparator(at - 1) && row.word(at - 1) !== 'with') return false;
  for (let back = at - 1; back >= 0; back--)
    if (row.kind(back) === Chunk.word && row.scan.is(row.token(back), Word.officeVerb)) return true;
  return false;
};
