/** Names as they are compared and as they are shown. */
import { foldWord, type Vocabulary } from '../../text/vocabulary.ts';
import type { Name } from '../names/name.ts';
import { remembered } from '../remembered.ts';
import type { Scan } from '../scan.ts';

const LETTERS = /[^\p{L}]+/gu;
/** ü is printed Lü, Lyu or Lv, which plain Lu is not. */
const UMLAUT = /^(l|n)(?:yu|v|ü)/;

/** Folded letters alone: how names are compared. */
const squeeze = remembered((text: string): string => foldWord(text).replace(LETTERS, '').replace(UMLAUT, '$1ü'));

/** `squeeze` of a word, computed once a distinct word. */
export const spellings = (vocabulary: Vocabulary): ((id: number) => string) => {
  const known: string[] = [];
  return (id) => (known[id] ??= squeeze(vocabulary.surface(id)));
};

/** Family name and the rest, letters only: "chen miner". */
export const nameKey = (scan: Scan, name: Name): string => {
  if (name.kind === 'surname') return scan.letters(name.first);
  const family = name.surname;
  const given =
    (family > name.first ? scan.text(name.first, family - 1) : '') +
    (family < name.last ? scan.text(family + 1, name.last) : '');
  return `${scan.letters(family)} ${squeeze(given)}`;
};

export const familyOf = (scan: Scan, name: Name): string => scan.letters(name.surname);

/** Words by which the person may be named alone: the family name; for names of unknown order the first word too. */
export const shortForms = (scan: Scan, name: Name): string[] => {
  const forms = [familyOf(scan, name)];
  const first = scan.letters(name.first);
  const last = scan.letters(name.last);
  if (name.kind === 'plain')
    for (const word of [first, last]) if (word.length > 3 && !forms.includes(word)) forms.push(word);
  return forms;
};

const properCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** As printed, on one line, with straight apostrophes; WANG YI becomes Wang Yi. */
export const displayName = remembered((printed: string): string => {
  const line = printed
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/,/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? line.replace(/\p{L}[\p{L}']*/gu, properCase) : line;
});
