/** Later namings of people already named: plain names again in full, family names alone, and pronouns before a post. */
import type { Sentence } from '../../text/sentences.ts';
import { makeName, type Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { nameOfLine, namesOfCounted } from './labels-apart.ts';
import { givenForm, MOST_FORMS, shortForm } from './name-keys.ts';
import type { SentenceNames, SentenceReader } from './sentence-names.ts';

/** What a later naming that begins with a word may be. */
interface Again {
  /** The word names somebody alone. */
  isShort: boolean;
  /** It does behind a title: "Mr Jianguo". */
  isGiven: boolean;
  /** It is the end of a family name of two ("Fujiwara-Best"). */
  isHyphened: boolean;
  /** The plain names that begin with it. */
  plain: Name[] | null;
}

/** The names of an article by the letter key of the word that a later naming begins with. */
type Known = ReadonlyMap<number, Again>;

const knownOf = (scan: Scan, read: readonly (SentenceNames | null)[]): Known => {
  const known = new Map<number, Again>();
  const at = (key: number): Again => {
    const same = known.get(key);
    if (same) return same;
    const again: Again = { isShort: false, isGiven: false, isHyphened: false, plain: null };
    known.set(key, again);
    return again;
  };
  for (const sentence of read) {
    if (!sentence) continue;
    for (const name of sentence.names) {
      for (let nth = 0; nth < MOST_FORMS; nth++) {
        const form = shortForm(scan, name, nth);
        if (form >= 0) at(form).isShort = true;
        if (form >= 0 && scan.isHyphen(name.surname - 1)) at(form).isHyphened = true;
      }
      const given = givenForm(scan, name);
      if (given >= 0) at(given).isGiven = true;
      if (name.kind !== 'plain' && !scan.is(name.first, Word.wordSurname)) continue; // "He Ran" again
      const start = at(scan.letterKey(name.first));
      if (start.plain) start.plain.push(name);
      else start.plain = [name];
    }
  }
  return known;
};

/**
 * Reads `sentences` and adds the repeated names; sentences with neither name nor post are left out. Family names that
 * are also words ("He", "Long") are added only where the sentence shows them to be names; see `isSurely`.
 */
export const readNames = (scan: Scan, sentences: readonly Sentence[], reader: SentenceReader): SentenceNames[] => {
  const read: (SentenceNames | null)[] = [];
  for (const [index, sentence] of sentences.entries()) read.push(reader.read(sentence, index));
  for (const [index, sentence] of read.entries()) {
    const before = read[index - 1];
    const above = sentences[index - 1];
    if (sentence && above && !before) {
      const name = nameOfLine(scan, above, sentence);
      if (name) read[index - 1] = reader.withNames(reader.empty(above, index - 1), [name]);
    }
    const listed = sentence && before ? namesOfCounted(scan, sentence, before) : [];
    if (before && listed.length > 0) read[index - 1] = reader.withNames(before, listed);
  }
  const known = knownOf(scan, read);
  const found: SentenceNames[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = read[index] ?? null;
    const named = known.size === 0 ? own : withRepeats(scan, sentence, own, index, known, reader);
    if (named) found.push(named);
  }
  return found;
};

/** The sentence, of which `own` is what was read at first, with its repeats; null where it has neither. */
const withRepeats = (
  scan: Scan,
  sentence: Sentence,
  own: SentenceNames | null,
  index: number,
  known: Known,
  reader: SentenceReader,
): SentenceNames | null => {
  const { last } = sentence;
  const hasPosts = own !== null && own.posts.length > 0;
  let context = own;
  let added: Name[] | null = null;
  for (let at = sentence.first; at <= last; at++) {
    const isCapital = scan.isCapital(at);
    const isPronoun = hasPosts && scan.has(at, Mark.pronoun);
    if (!isCapital && !isPronoun) continue;
    const again = known.get(scan.letterKey(at));
    let name: Name | null = null;
    if (isPronoun && !again?.isShort) {
      if (own.cover.isRead(at)) continue;
      name = makeName(at, at, 'pronoun', at);
    } else if (again && isCapital && !own?.cover.isRead(at)) {
      context ??= reader.empty(sentence, index);
      name = named(scan, at, last, again, context);
    }
    if (!name || name.isEponym) continue;
    if (added) added.push(name);
    else added = [name];
    at = name.last;
  }
  return added && context ? context.with(added) : own;
};

const named = (scan: Scan, at: number, last: number, again: Again, context: SentenceNames): Name | null =>
  (again.plain ? plainAgain(scan, at, last, again.plain) : null) ??
  (again.isShort || (again.isGiven && isTitled(scan, at - 1))
    ? familyAlone(scan, at, again.isHyphened, context)
    : null);

/** The longest known plain name that stands at `at` word for word. */
const plainAgain = (scan: Scan, at: number, last: number, candidates: readonly Name[]): Name | null => {
  let best: Name | null = null;
  for (const name of candidates) {
    const length = name.last - name.first;
    if (at + 1 > last || (best && best.last - best.first >= length)) continue;
    let same = 0;
    while (same <= length && at + same <= last && scan.folded(at + same) === scan.folded(name.first + same)) same++;
    // "Nur Aisyah" of Nur Aisyah Hashim
    if (
      same === 2 &&
      length > 1 &&
      !best &&
      scan.isCapital(at + 1) &&
      !scan.isCapital(at + 2) &&
      name.surname > name.first + 1
    )
      best = makeName(at, at + 1, name.kind, at);
    const isSame = same > length && scan.isCapital(at + length); // not "He ran"
    const isEponym = scan.isCapital(at + length + 1) && scan.is(at + length + 1, Word.eponym);
    if (isSame && length > 0) best = makeName(at, at + length, name.kind, name.surname - name.first + at, isEponym);
  }
  return best;
};

/** `at` is a word by which somebody may be named alone. */
const familyAlone = (
  scan: Scan,
  at: number,
  isHyphened: boolean,
  { sentence, isHeading, cover }: SentenceNames,
): Name | null => {
  const half = isHyphened && at - 2 >= sentence.first && scan.isHyphen(at - 1) && scan.isCapital(at - 2) ? at - 2 : at;
  const first = particlesBefore(scan, half, sentence.first);
  if (!isAlone(scan, first, at, sentence, isHeading) || (cover.isPlace(at) && !isTitled(scan, at - 1))) return null;
  return makeName(first, at, 'surname', at);
};

/** First token of "[van der] Meulen", "[al-]Harthi" before the family name at `at`. */
const particlesBefore = (scan: Scan, at: number, from: number): number => {
  if (at - 2 >= from && scan.isHyphen(at - 1) && /^(?:al|el)$/.test(scan.folded(at - 2))) return at - 2;
  let first = at;
  while (first > from && /^(?:van|von|de|den|der|del|della|bin|dos|da)$/.test(scan.surface(first - 1))) first--;
  return first < at && first > from && /^(?:Van|Von)$/.test(scan.surface(first - 1)) ? first - 1 : first;
};

/** "Mr Nangong", "Governor Nangong": no place, though there is one of the name. */
const isTitled = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.honorific) ||
  (scan.is(at, Word.role) && scan.isCapital(at)) ||
  (scan.has(at, Mark.point) && scan.is(at - 1, Word.honorific));

const DESCRIBED = new Set(
  'people ethnic ethnicity nationality opera embroidery cuisine culture dynasty dynasties minority family village style clan'.split(
    ' ',
  ),
);

/** A capitalised word that is not part of a longer name: "Chen said", not "Chen Village" or "Zhang-Chen". */
const isAlone = (
  scan: Scan,
  start: number,
  at: number,
  { first, last }: SentenceNames['sentence'],
  isHeading: boolean,
): boolean => {
  if (scan.isHyphen(at + 1) || scan.isHyphen(start - 1)) return false;
  const next = at + 1;
  if (DESCRIBED.has(scan.folded(next))) return false; // "Bai people", "Han ethnic songs"
  if (!isHeading && next <= last && scan.isCapital(next) && !scan.is(next, Word.reporting)) return false;
  const before = start - 1;
  if (scan.is(at, Word.wordSurname) && before >= first && /^(?:the|a|an)$/.test(scan.folded(before))) return false; // "the Law"
  if (before < first || !scan.isCapital(before)) return true;
  // "DPM Heng", "Dropping Wang and Cui", "Meanwhile Chen", "Mayor Tang".
  return (
    isHeading ||
    before === first ||
    scan.has(before, Mark.acronym) ||
    scan.is(before, Word.honorific | Word.role | Word.notName | Word.determiner)
  );
};
