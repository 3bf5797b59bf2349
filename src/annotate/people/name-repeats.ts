/** Later namings of people already named: plain names again in full, family names alone, and pronouns before a post. */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { shortForms } from './name-keys.ts';
import type { SentenceNames } from './sentence-names.ts';

/**
 * The same sentences with the repeated names added. Family names that are also words ("He", "Long") are added only
 * where the sentence shows them to be names; see `isSurely`.
 */
export const withRepeats = (scan: Scan, sentences: readonly SentenceNames[]): SentenceNames[] => {
  const shorts = new Set<string>();
  const plain = new Map<string, Name[]>();
  for (const { names } of sentences) {
    for (const name of names) {
      for (const form of shortForms(scan, name)) shorts.add(form);
      if (name.kind !== 'plain') continue;
      const start = scan.letters(name.first);
      plain.set(start, [...(plain.get(start) ?? []), name]);
    }
  }
  if (shorts.size === 0) return [...sentences];
  return sentences.map((sentence) => addRepeats(scan, sentence, shorts, plain));
};

const addRepeats = (
  scan: Scan,
  known: SentenceNames,
  shorts: ReadonlySet<string>,
  plain: ReadonlyMap<string, readonly Name[]>,
): SentenceNames => {
  const { first, last } = known.sentence;
  const covered = new Uint8Array(last - first + 1);
  for (const name of known.names) covered.fill(1, name.first - first, name.last - first + 1);
  for (const post of known.posts) covered.fill(1, post.first - first, post.last - first + 1);
  const added: Name[] = [];
  for (let at = first; at <= last; at++) {
    if (covered[at - first] === 1) continue;
    if (known.posts.length > 0 && isPronoun(scan, at) && !shorts.has(scan.folded(at))) {
      added.push({ first: at, last: at, kind: 'pronoun', surname: at, isEponym: false });
      continue;
    }
    if (!scan.isCapital(at)) continue;
    const name = plainAgain(scan, at, last, plain.get(scan.letters(at)) ?? []) ?? familyAlone(scan, at, known, shorts);
    if (!name || name.isEponym) continue;
    added.push(name);
    at = name.last;
  }
  return added.length === 0 ? known : { ...known, names: [...known.names, ...added].sort((a, b) => a.first - b.first) };
};

const isPronoun = (scan: Scan, at: number): boolean => {
  const word = scan.folded(at);
  return word === 'he' || word === 'she';
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
    if (isSame && length > 0)
      best = {
        ...name,
        first: at,
        last: at + length,
        surname: name.surname - name.first + at,
        isEponym: scan.isCapital(at + length + 1) && scan.is(at + length + 1, Word.eponym),
      };
  }
  return best;
};

const familyAlone = (
  scan: Scan,
  at: number,
  { sentence, isHeading, isPlace }: SentenceNames,
  shorts: ReadonlySet<string>,
): Name | null => {
  if (
    !shorts.has(scan.letters(at)) ||
    !isAlone(scan, at, sentence.first, sentence.last, isHeading) ||
    (isPlace(at) && !isCourtesy(scan, at - 1))
  )
    return null;
  return { first: at, last: at, kind: 'surname', surname: at, isEponym: false };
};

const isCourtesy = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.honorific) || (scan.surface(at) === '.' && scan.is(at - 1, Word.honorific));

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
    /^\p{Lu}{2,}$/u.test(scan.surface(before)) ||
    scan.is(before, Word.honorific | Word.role | Word.notName | Word.determiner)
  );
};
