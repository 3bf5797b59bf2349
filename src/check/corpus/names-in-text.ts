/** Finds names in raw text without annotating it: two or three capitalised words in a row whose letters are asked for. */
import { isOneEdit } from '../../text/one-edit.ts';
import { lettersOf } from './letters.ts';

export interface NameInText {
  /** What the text prints. */
  readonly printed: string;
  readonly letters: string;
  /** The name asked for whose letters these are, or are but for one. */
  readonly asked: string;
}

// "Chen Min'er's" is Chen Min'er.
const run = /\p{Lu}[\p{L}'’‘ʼ`´′‑-]*(?:\s\p{Lu}[\p{L}'’‘ʼ`´′‑-]*)+/gu;
const possessive = /['’]s?$/;

/** Shorter names differ from one another by a letter too often: Li Qi and Li Qin are two people. */
export const fewestLetters = 7;

/** The text with each of its letters left out in turn: two texts one edit apart have one of these, or one of them itself, in common. */
const withoutEach = (letters: string): string[] =>
  Array.from({ length: letters.length }, (_, at) => letters.slice(0, at) + letters.slice(at + 1));

/** Two and three neighbouring words of every capitalised run. */
function* candidates(text: string): Iterable<string> {
  for (const [found] of text.matchAll(run)) {
    const words = found.split(/\s/);
    for (let from = 0; from + 1 < words.length; from++)
      for (let to = from + 2; to <= Math.min(words.length, from + 3); to++)
        yield words.slice(from, to).join(' ').replace(possessive, '');
  }
}

/** All that might be a name, as letters; each once. */
export const lettersInText = (text: string): ReadonlySet<string> =>
  new Set(Array.from(candidates(text), lettersOf).filter((letters) => letters.length >= fewestLetters));

/** A finder of the names asked for (as letters), and of what is one letter off them. */
export const nameFinder = (asked: Iterable<string>): ((text: string) => readonly NameInText[]) => {
  const names = new Set(asked);
  const near = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < fewestLetters) continue;
    for (const key of [name, ...withoutEach(name)]) near.set(key, [...(near.get(key) ?? []), name]);
  }
  const lookUp = (letters: string): readonly string[] => {
    const nearby = [letters, ...withoutEach(letters)].flatMap((key) => near.get(key) ?? []);
    const apart = [...new Set(nearby)].filter((name) => isOneEdit(name, letters));
    return names.has(letters) ? [letters, ...apart] : apart;
  };
  const memory = new Map<string, readonly NameInText[]>();
  return (text) => {
    const found = new Set<NameInText>();
    for (const printed of candidates(text)) {
      let known = memory.get(printed);
      if (known === undefined) {
        const letters = lettersOf(printed);
        known = lookUp(letters).map((name) => ({ printed, letters, asked: name }));
        // Texts are not to be kept for a name.
        memory.set(Buffer.from(printed).toString(), known);
      }
      for (const name of known) found.add(name);
    }
    return [...found];
  };
};
