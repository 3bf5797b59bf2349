/** Names that their own letters give away: pinyin (Chen Min'er, Ouyang Lan) and hyphenated (Lau Chi-ming). */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { makeName, type Name } from './name.ts';

const isSyllable = (scan: Scan, at: number): boolean => scan.has(at, Mark.syllable);

/** Every strong name begins with a surname or has a hyphen after its second, third or fourth word. */
const canBegin = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.surname) ||
  scan.has(at + 2, Mark.hyphen) ||
  scan.has(at + 3, Mark.hyphen) ||
  scan.has(at + 4, Mark.hyphen);

/** The strong name that starts at the capitalised token `at` and ends by `last`, or null. `isPlace`: the word is a place. */
export const strongNameAt = (scan: Scan, at: number, last: number, isPlace: boolean): Name | null => {
  if (at >= last || !canBegin(scan, at)) return null;
  return (
    inverted(scan, at) ??
    (isPlace ? null : hyphenated(scan, at, last)) ??
    threeSyllables(scan, at, last) ??
    han(scan, at, last)
  );
};

/** Behind "Mr", "Ms." */
const isAddressed = (scan: Scan, at: number): boolean =>
  scan.is(at - 1, Word.honorific) || (scan.has(at - 1, Mark.point) && scan.is(at - 2, Word.honorific));

const isEponym = (scan: Scan, next: number): boolean =>
  (scan.isCapital(next) && scan.is(next, Word.eponym) && scan.block(next) === scan.block(next - 1)) ||
  (scan.isPossessive(next) && /^Thoughts?$/.test(scan.surface(next + 1))) ||
  (scan.folded(next) === 'thought' && scan.folded(next + 1) === 'on'); // not "thought of"

/** "Chan Hoi Fan", "Chui Sai On": a family name and two words of one syllable that are not both pinyin. */
const threeSyllables = (scan: Scan, at: number, last: number): Name | null => {
  if (
    at + 2 > last ||
    !scan.is(at, Word.surname) ||
    !scan.isCapital(at + 1) ||
    !scan.isCapital(at + 2) ||
    scan.isCapital(at + 3)
  )
    return null;
  if (scan.isGlued(at + 1) || scan.isGlued(at + 2) || (scan.is(at + 1, Word.given) && scan.is(at + 2, Word.given)))
    return null;
  const isPart = (token: number): boolean =>
    isSyllable(scan, token) &&
    (!scan.is(token, Word.role | Word.modifier | Word.publicHead | Word.privateHead | Word.reporting) ||
      scan.is(token, Word.wordSurname)); // "Chan Tsz King"
  if (!isPart(at + 1) || !isPart(at + 2) || scan.is(at + 1, Word.notName)) return null;
  if (scan.is(at, Word.wordSurname) && !isAddressed(scan, at)) return null; // "Ms Song Man Lei"
  // A last word that is also English ("On") must end the phrase.
  if (scan.is(at + 2, Word.notName) && !scan.is(at + 3, Word.punctuation) && !scan.isLower(at + 3)) return null;
  return makeName(at, at + 2, 'plain', at);
};

/** What one does to another in a headline whose every word is capitalised: "Mayor [Greets] Lau Chi-ming". */
const isHeadlineVerb = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.reporting | Word.officeVerb) || HEADLINE_VERB.test(scan.folded(at));

const HEADLINE_VERB =
  /^(?:meet|receiv|greet|host|congratulat|welcom|visit|replac|succeed|nam|appoint|elect|sack|oust|fir|thank|urg|tell|hail|prais|call|join|back|inspect|brief|invit|award|dismiss|remov|attend|see|assur|ask|honou?r|accompan|interview|warn|slam|support|accus|prob|jail|sentenc|question|want|let|get|tak|mak|bid|send|promot|pay|seek)(?:s|es|ies|ed|ied|ing)$/;

/** "[Desmond] Lim Boon Teck": with the English name in front of three words of one syllable. */
export const withEnglishName = (scan: Scan, name: Name, from: number): Name => {
  const at = name.first - 1;
  const isSplit = name.kind === 'plain' || (name.last === name.first + 2 && !scan.is(name.first, Word.syllable)); // "Ong Jun Hao"
  if (!isSplit || at < from || !isPlainPart(scan, at) || scan.surface(at).length < 4) return name;
  if (scan.is(at, Word.surname | Word.reporting | Word.eponym | Word.modifier) || scan.has(at, Mark.acronym))
    return name;
  // "Mayor Greets Lim Boon Teck", "the Ministry of Trade Lim Boon Teck"
  const isTitled = scan.is(at - 1, Word.honorific | Word.role);
  if (at > from && scan.isCapital(at - 1) && (!isTitled || isHeadlineVerb(scan, at))) return name;
  return scan.has(at - 1, Mark.of) ? name : makeName(at, name.last, 'plain', name.surname, name.isEponym);
};

const OPENING_WORDS = new Set(['to', 'so', 'do', 'can', 'me', 'we', 'no', 'may', 'you']);

/** Surname and given name in pinyin; the given name may be joined, hyphenated or cut in two words. */
const han = (scan: Scan, at: number, last: number): Name | null => {
  if (!scan.is(at, Word.surname) || !scan.is(at + 1, Word.given)) return null;
  if (scan.is(at + 1, Word.role | Word.rolePlural) || scan.isGlued(at + 1)) return null;
  if (scan.is(at, Word.wordSurname) && scan.is(at + 1, Word.wordSurname)) return null; // "So Long"
  const isOpening = scan.is(at - 1, Word.punctuation) || at === 0;
  if (isOpening && OPENING_WORDS.has(scan.folded(at))) return null; // "To Shen, they are family"
  if (belongsToNext(scan, at + 1, last)) return null;
  let end = at + 1;
  if (scan.isHyphen(at + 2)) {
    if (!isSyllable(scan, at + 3) || !isSyllable(scan, at + 1)) return null; // "Song Dynasty-style"
    end = at + 3;
  } else if (isSplitGiven(scan, at + 2, last)) end = at + 2;
  else if (isLongerName(scan, at + 2, last)) return makeName(at, at + 2, 'plain', at); // "Chan Chun Sing"
  return makeName(at, end, 'han', at, isEponym(scan, end + 1));
};

/** "Dang [[Ding Shiyong]]": a family name right before a given name of several syllables is that name's. */
const belongsToNext = (scan: Scan, at: number, last: number): boolean =>
  at < last &&
  scan.is(at, Word.surname) &&
  scan.is(at + 1, Word.given) &&
  !scan.is(at + 1, Word.syllable | Word.surname | Word.role | Word.notName | Word.eponym) &&
  !scan.isGlued(at + 1) &&
  !scan.has(at + 1, Mark.startsPlace);

/** A third capitalised word that is no Chinese one: the name is of another language. */
const isLongerName = (scan: Scan, at: number, last: number): boolean =>
  at <= last &&
  isPlainPart(scan, at) &&
  !scan.is(at, Word.surname | Word.given | Word.eponym | Word.reporting) &&
  isSyllable(scan, at) &&
  !scan.isCapital(at + 1) &&
  !scan.isGlued(at);

/** "Deng Xiao Ping": a third word of one syllable, where it does not start a name of its own. */
const isSplitGiven = (scan: Scan, at: number, last: number): boolean =>
  at <= last &&
  scan.is(at, Word.given) &&
  isSyllable(scan, at) &&
  isSyllable(scan, at - 1) &&
  scan.surface(at - 1).length <= 5 &&
  !(scan.is(at, Word.surname) && scan.is(at + 1, Word.given)) &&
  !scan.is(at, Word.role | Word.notName) &&
  !(scan.is(at, Word.wordSurname) && scan.is(at + 1, Word.reporting));

/** "Mr. Zhang, Ming": family name, comma, given name, behind a courtesy. */
const inverted = (scan: Scan, at: number): Name | null => {
  if (
    !isAddressed(scan, at) ||
    !scan.is(at, Word.surname) ||
    !scan.has(at + 1, Mark.comma) ||
    !scan.is(at + 2, Word.given)
  )
    return null;
  return scan.is(at + 2, Word.role | Word.notName) || scan.isCapital(at + 3) ? null : makeName(at, at + 2, 'han', at);
};

/** "Lau Chi-ming", "John Lee Ka-chiu", "Carrie Lam Cheng Yuet-ngor": found at its first word. */
const hyphenated = (scan: Scan, at: number, last: number): Name | null => {
  let family = at;
  // English given names and a husband's surname may stand before the surname.
  while (family + 3 <= last && family - at < 3 && !scan.isHyphen(family + 2)) {
    if (!isPlainPart(scan, family) || isHeadlineVerb(scan, family) || !scan.isCapital(family + 1)) return null;
    family++;
  }
  const given = family + 1;
  if (!scan.isHyphen(family + 2) || family + 3 > last) return null;
  const isWord = family === at && scan.is(family, Word.wordSurname) && !scan.has(family, Mark.calendar | Mark.pronoun); // "Law Chi-ming"
  if (!(isWord || isPlainPart(scan, family)) || !scan.isCapital(given)) return null;
  const isRoman = isSyllable(scan, given) && isSyllable(scan, family + 3) && scan.surface(family + 3).length > 1;
  if (!isRoman || !(scan.is(family, Word.surname) || scan.isLower(family + 3))) return null;
  if (
    (scan.is(given, Word.notName) && !scan.is(family, Word.surname | Word.wordSurname)) ||
    scan.is(family + 3, Word.notName | Word.modifier)
  )
    return null;
  // "Andrew Hsiao-tung Lien": the family name stands behind.
  const behind = family + 4;
  if (
    behind <= last &&
    scan.is(behind, Word.surname) &&
    !scan.is(family, Word.surname) &&
    isPlainPart(scan, behind) &&
    !scan.isHyphen(behind + 1)
  ) {
    return makeName(at, behind, 'romanised', behind, isEponym(scan, behind + 1));
  }
  return makeName(at, family + 3, 'romanised', family, isEponym(scan, family + 4));
};

/** A capitalised word that may be part of a name: no title, function word, month or head of an organisation. */
export const isPlainPart = (scan: Scan, at: number): boolean =>
  scan.isCapital(at) &&
  (!scan.is(
    at,
    Word.notName | Word.role | Word.rolePlural | Word.modifier | Word.publicHead | Word.privateHead | Word.honorific,
  ) ||
    scan.is(at, Word.surname));
