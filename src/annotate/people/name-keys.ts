/** Names as they are compared and as they are shown. */
import { ownText } from '../../text/own-text.ts';
import type { Name } from '../names/name.ts';
import { WordingMemory } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { squeeze } from './squeeze.ts';

/** What a name's wording says. */
export interface NameReading {
  /** Family name and the rest, letters only: "chen miner". */
  readonly key: string;
  /** The name as it is shown. */
  readonly shown: string;
  /** Letters of the family name. */
  readonly family: string;
  /** Lower-case words, each between spaces. */
  readonly words: string;
}

const keyOf = (scan: Scan, name: Name): string => {
  if (name.kind === 'surname') return scan.letters(name.first);
  const family = name.surname;
  // "Edmund Luo Hau Wah" is Luo Hau Wah.
  const given = family < name.last ? scan.text(family + 1, name.last) : scan.text(name.first, family - 1);
  return `${scan.letters(family)} ${squeeze(ownText(given))}`;
};

/** Where the family name stands in the words, and whether it is all of them. */
const shapeOf = ({ first, surname, kind }: Name): number => ((surname - first) << 1) | (kind === 'surname' ? 1 : 0);

export type NameReader = (scan: Scan, name: Name) => NameReading;

/** Reads names; what their words say is remembered. */
export const nameReader = (): NameReader => {
  const memory = new WordingMemory<NameReading>();
  return (scan, name) => memory.find(scan.tokens, shapeOf(name), name.first, name.last) ?? memory.add(read(scan, name));
};

const read = (scan: Scan, name: Name): NameReading => {
  const shown = displayName(ownText(scan.text(name.first, name.last)));
  return { key: keyOf(scan, name), shown, family: scan.letters(name.surname), words: ` ${shown.toLowerCase()} ` };
};

/** How many short forms a name may have. */
export const MOST_FORMS = 3;

/**
 * Letter key of the `nth` word by which the person may be named alone, or -1: the family name; for names of unknown
 * order the first word and the last too; a husband's name before it ("Carrie [Lam] Cheng Yuet-ngor"). A key may come twice.
 */
export const shortForm = (scan: Scan, name: Name, nth: number): number => {
  if (nth === 0) return scan.letterKey(name.surname);
  if (name.kind === 'romanised' && nth === 1 && name.surname > name.first && scan.is(name.surname - 1, Word.surname))
    return scan.letterKey(name.surname - 1);
  if (name.kind !== 'plain') return -1;
  const at = nth === 1 ? name.first : name.last;
  return scan.letters(at).length > 3 ? scan.letterKey(at) : -1;
};

/** Letter key of a given name of several syllables that is no family name, or -1: "Mr Jianguo". */
export const givenForm = (scan: Scan, { kind, first, last }: Name): number =>
  kind === 'han' && last === first + 1 && !scan.is(last, Word.syllable | Word.surname) ? scan.letterKey(last) : -1;

const properCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** As printed, on one line, with straight apostrophes; WANG YI becomes Wang Yi. */
const displayName = (printed: string): string => {
  const line = printed
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/,/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? line.replace(/\p{L}[\p{L}']*/gu, properCase) : line;
};
