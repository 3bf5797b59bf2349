/** Later namings of people already named: plain names again in full, family names alone, and pronouns before a post. */
import type { Sentence } from '../../text/sentences.ts';
import { makeName, type Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { namesOfCounted } from './labels-apart.ts';
import { MOST_FORMS, shortForm } from './name-keys.ts';
import type { SentenceNames, SentenceReader } from './sentence-names.ts';

/** The names of an article by what a later naming begins with. */
interface Known {
  /** Letter keys of words that name somebody alone. */
  readonly shorts: ReadonlySet<number>;
  /** Plain names by the letter key of their first word. */
  readonly plain: ReadonlyMap<number, readonly Name[]>;
}

const knownOf = (scan: Scan, read: readonly (SentenceNames | null)[]): Known => {
  const shorts = new Set<number>();
  const plain = new Map<number, Name[]>();
  for (const sentence of read) {
    if (!sentence) continue;
    for (const name of sentence.names) {
      for (let nth = 0; nth < MOST_FORMS; nth++) shorts.add(shortForm(scan, name, nth));
      if (name.kind !== 'plain') continue;
      const start = scan.letterKey(name.first);
      const same = plain.get(start);
      if (same) same.push(name);
      else plain.set(start, [name]);
    }
  }
  return { shorts, plain };
};

/**
 * Reads `sentences` and adds the repeated names; sentences with neither name nor post are left out. Family names that
 * are also words ("He", "Long") are added only where the sentence shows them to be names; see `isSurely`.
 */
export const readNames = (scan: Scan, sentences: readonly Sentence[], reader: SentenceReader): SentenceNames[] => {
  const read = sentences.map((sentence, index) => reader.read(sentence, index));
  for (const [index, sentence] of read.entries()) {
    const before = read[index - 1];
    const listed = sentence && before ? namesOfCounted(scan, sentence, before) : [];
    if (before && listed.length > 0) read[index - 1] = reader.withNames(before, listed);
  }
  const known = knownOf(scan, read);
  const found: SentenceNames[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = read[index] ?? null;
    const added = known.shorts.size === 0 ? null : repeats(scan, sentence, own, index, known, reader);
    if (added) found.push(added);
    else if (own) found.push(own);
  }
  return found;
};

/** The sentence with its repeats; null where it has none. */
const repeats = (
  scan: Scan,
  sentence: Sentence,
  own: SentenceNames | null,
  index: number,
  { shorts, plain }: Known,
  reader: SentenceReader,
): SentenceNames | null => {
  const { last } = sentence;
  const hasPosts = own !== null && own.posts.length > 0;
  let context = own;
  let added: Name[] | null = null;
  for (let at = sentence.first; at <= last; at++) {
    const isCapital = scan.isCapital(at);
    if (!isCapital && !hasPosts) continue;
    let name: Name | null = null;
    if (hasPosts && scan.has(at, Mark.pronoun) && !shorts.has(scan.letterKey(at))) {
      if (own.cover.isRead(at)) continue;
      name = makeName(at, at, 'pronoun', at);
    } else if (isCapital) {
      const key = scan.letterKey(at);
      const isShort = shorts.has(key);
      const again = plain.get(key);
      if ((!isShort && !again) || own?.cover.isRead(at)) continue;
      context ??= reader.empty(sentence, index);
      name = (again ? plainAgain(scan, at, last, again) : null) ?? (isShort ? familyAlone(scan, at, context) : null);
    }
    if (!name || name.isEponym) continue;
    if (added) added.push(name);
    else added = [name];
    at = name.last;
  }
  return added && context ? context.with(added) : null;
};

/** The longest known plain name that stands at `at` word for word. */
const plainAgain = (scan: Scan, at: number, last: number, candidates: readonly Name[]): Name | null => {
  let best: Name | null = null;
  for (const name of candidates) {
    const length = name.last - name.first;
    if (at + length > last || (best && best.last - best.first >= length)) continue;
    let isSame = true;
    for (let step = 0; step <= length && isSame; step++)
      isSame = scan.folded(at + step) === scan.folded(name.first + step);
    const isEponym = scan.isCapital(at + length + 1) && scan.is(at + length + 1, Word.eponym);
    if (isSame && length > 0) best = makeName(at, at + length, name.kind, name.surname - name.first + at, isEponym);
  }
  return best;
};

/** `at` is a word by which somebody may be named alone. */
const familyAlone = (scan: Scan, at: number, { sentence, isHeading, cover }: SentenceNames): Name | null => {
  if (!isAlone(scan, at, sentence.first, sentence.last, isHeading) || (cover.isPlace(at) && !isCourtesy(scan, at - 1)))
    return null;
  return makeName(at, at, 'surname', at);
};

const isCourtesy = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.honorific) || (scan.has(at, Mark.point) && scan.is(at - 1, Word.honorific));

const DESCRIBED =
  /^(?:people|ethnic|ethnicity|nationality|opera|embroidery|cuisine|culture|dynasty|dynasties|minority|family|village|style|clan)$/;

/** A capitalised word that is not part of a longer name: "Chen said", not "Chen Village" or "Zhang-Chen". */
const isAlone = (scan: Scan, at: number, first: number, last: number, isHeading: boolean): boolean => {
  if (scan.isHyphen(at + 1) || scan.isHyphen(at - 1)) return false;
  const next = at + 1;
  if (DESCRIBED.test(scan.folded(next))) return false; // "Bai people", "Han ethnic songs"
  if (!isHeading && next <= last && scan.isCapital(next) && !scan.is(next, Word.reporting)) return false;
  const before = at - 1;
  if (before < first || !scan.isCapital(before)) return true;
  // "DPM Heng", "Dropping Wang and Cui", "Meanwhile Chen", "Mayor Tang".
  return (
    isHeading ||
    before === first ||
    scan.has(before, Mark.acronym) ||
    scan.is(before, Word.honorific | Word.role | Word.notName | Word.determiner)
  );
};
