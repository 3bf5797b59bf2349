/** Posts behind their names: "A, mayor of X and deputy to the NPC", "A (mayor of X)", "A, who is also …", "A and B, vice mayors". */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import { Word } from '../../word-classes.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk, type ChunkKind } from './chunks.ts';
import { shareOut } from './shares.ts';
import { isTime } from './times.ts';

const isOpener = (kind: ChunkKind): boolean => kind === Chunk.comma || kind === Chunk.open || kind === Chunk.dash;

export const holdAppositions = (row: ChunkRow): void => {
  for (let at = row.nextName(0); at >= 0; at = row.nextName(at + 1)) {
    const name = row.name(at);
    if (!name || !(isOpener(row.kind(at + 1)) || isUnmarked(row, at))) continue;
    const start = isOpener(row.kind(at + 1)) ? row.pastFillers(pastUntil(row, at + 2)) : at + 1;
    let next = pastAdjective(row, pastCount(row, at, pastAge(row, pastElected(row, start))));
    const first = next;
    while (!isMainSubject(row, at, next) && holdAt(row, at, name, next, next === first)) {
      const after = row.pastJoint(next + 1);
      if (after === next + 1) break;
      next = after;
    }
  }
};

/** "[A] the mayor of X opened …", "welcomed by [A] the mayor of X": without its comma; not "told A the mayor of X would come". */
const isUnmarked = (row: ChunkRow, at: number): boolean => {
  const post = row.freePost(at + 1);
  if (!post || post.complement < 0 || row.scan.folded(post.first - 1) !== 'the') return false;
  const kind = row.kind(at - 1);
  return kind === Chunk.word
    ? /^(?:by|with|from|including)$/.test(row.scan.surface(row.token(at - 1)))
    : kind !== Chunk.post;
};

/** "When the crowd greeted A, [the mayor of X] smiled", "After talks with A, [the mayor] left": the main clause begins, with somebody else. */
const isMainSubject = (row: ChunkRow, at: number, next: number): boolean => {
  const post = row.post(next);
  if (!post || row.kind(at + 1) !== Chunk.comma || row.scan.folded(post.first - 1) !== 'the') return false;
  return isPredicate(row, next + 1) && isOpening(row, at);
};

/** A word behind a post that neither tells more of it nor ends it. */
const isPredicate = (row: ChunkRow, at: number): boolean => {
  const token = row.token(at);
  if (row.kind(at) !== Chunk.word || !row.scan.isLower(token)) return false;
  return !row.scan.is(token, Word.preposition) && !/^(?:who|whose|whom|which|that|but|or)$/.test(row.word(at));
};

const OPENS = /^(?:after|as|because|before|if|once|since|though|although|until|when|whenever|while)$/;
const OPENS_SENTENCE = /^(?:amid|at|despite|during|following|in|on|upon|with|without)$/;

const isInClause = (row: ChunkRow, at: number): boolean => {
  const kind = row.kind(at);
  if (kind === Chunk.dash) return row.scan.isHyphen(row.token(at)); // "anti-graft"
  return kind === Chunk.word || kind === Chunk.name || kind === Chunk.post;
};

/** The name, or the list that it ends, closes what a sentence or clause opens with: "A year after the crowd greeted A". */
const isOpening = (row: ChunkRow, at: number): boolean => {
  const end = row.listBefore(at)[0] ?? at;
  let start = end;
  while (isInClause(row, start - 1)) start--;
  const before = row.kind(start - 1);
  const isSentence = before === Chunk.none || before === Chunk.dash; // "BEIJING -- A year after …"
  // "As A, the mayor of X put it, …"
  if (start >= end - 1 || !(isSentence || before === Chunk.comma || before === Chunk.semicolon)) return false;
  if (isSentence && OPENS_SENTENCE.test(row.word(start))) return true;
  for (let word = start; word < start + 3; word++) if (OPENS.test(row.word(word))) return true;
  return false;
};

/** Gives the post at `next` to the name at `at`, and says whether the chain may go on. */
const holdAt = (row: ChunkRow, at: number, name: Name, next: number, isFirst: boolean): boolean => {
  const post = row.post(next);
  if (!post || row.isHeld(post) || row.isTitle(next) || isOwner(row, post)) return false;
  if (post.isPlural && row.word(next - 1) === 'of' && row.word(next - 2) === 'one') {
    row.hold(name, post); // "A, one of Xi'an's vice mayors"
    return true;
  }
  if (post.isPlural) {
    const partners = row.listBefore(at).flatMap((index) => row.name(index) ?? []);
    // "officials of Sichuan A, B, and C, heads of departments": people with a label take no second one.
    if (
      partners.length < 2 ||
      partners.some((partner) => row.holdings.some((known) => known.name === partner && known.isLabel))
    )
      return false;
    shareOut(row, partners, post);
    return true;
  }
  if (!isFirst && namesNext(row, next)) return false;
  row.hold(name, post);
  return true;
};

/** "A, the mayor's wife", "A and B, the mayors' friends". */
const isOwner = ({ scan }: ChunkRow, { last, isPlural }: Post): boolean =>
  scan.isPossessive(last + 1) || (isPlural && /^['’]$/.test(scan.surface(last + 1)) && scan.isGlued(last + 1));

/** "…, and the mayor of X, B, …": a post that opens with an article, before a name that has no other. */
const namesNext = (row: ChunkRow, at: number): boolean => {
  if (!row.post(at)?.isDefinite || row.kind(at + 1) !== Chunk.comma || !row.name(at + 2)) return false;
  const own = row.pastJoint(at + 3);
  return !(row.post(own) && !row.isTitle(own) && own > at + 3);
};

/** Past "until last week". */
const pastUntil = (row: ChunkRow, at: number): number => {
  if (!/^(?:until|till)$/.test(row.word(at))) return at;
  let next = at + 1;
  while (next - at < 6 && (isTime(row, next) || /^(?:recently|yesterday|then)$/.test(row.word(next)))) next++;
  return row.post(next) ? next : at;
};

const COUNTS = ['two', 'three', 'four', 'five', 'six'];

/** Past the number of the names: "A and B, the two mayors". */
const pastCount = (row: ChunkRow, at: number, next: number): number =>
  row.post(next + 1)?.isPlural && COUNTS.indexOf(row.word(next)) === row.listBefore(at).length - 2 ? next + 1 : next;

/** Past the rest of "the newly-elected". */
const pastElected = (row: ChunkRow, at: number): number => {
  const next = row.kind(at) === Chunk.dash ? at + 1 : at;
  return row.word(at - 1) === 'newly' && /^(?:elected|appointed|named|promoted)$/.test(row.word(next)) ? next + 1 : at;
};

/** Of whom these are told, the office is not held. */
const SUPPOSED =
  /^(?:likely|aspiring|next|future|alleged|fake|possible|potential|fictional|failed|defeated|presumptive)$/;

/** Past one adjective behind an article: "A, the outspoken mayor of X", "A and B, the visiting vice mayors". */
const pastAdjective = (row: ChunkRow, at: number): number => {
  const post = row.post(at + 1);
  const token = row.token(at);
  const { scan } = row;
  if (!post || row.kind(at) !== Chunk.word || post.first !== token + 1 || !scan.isLower(token)) return at;
  if (!/^(?:the|a|an)$/.test(scan.folded(token - 1)) || SUPPOSED.test(scan.folded(token))) return at;
  const isTold = row.kind(at + 2) === Chunk.word && scan.is(row.token(at + 2), Word.reporting); // "A, the local mayor said, …"
  return scan.is(token, Word.preposition | Word.role | Word.rolePlural) || isTold ? at : at + 1;
};

/** Past an age: "A, 58, mayor of X", "A, born in 1963, mayor of X". */
const pastAge = (row: ChunkRow, at: number): number => {
  if (row.scan.is(row.token(at), Word.number) && /^\d\d$/.test(row.word(at)) && row.kind(at + 1) === Chunk.comma)
    return row.pastFillers(at + 2);
  if (row.word(at) !== 'aged' && row.word(at) !== 'born') return at;
  let next = at + 1;
  while (row.kind(next) === Chunk.word && next - at < 6) next++;
  return row.kind(next) === Chunk.comma ? row.pastFillers(next + 1) : at;
};
