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

/** Two and three neighbouring words of a capitalised run. */
const candidates = (found: string): readonly string[] => {
  const words = found.split(/\s/);
  const names: string[] = [];
  for (let from = 0; from + 1 < words.length; from++)
    for (let to = from + 2; to <= Math.min(words.length, from + 3); to++)
      names.push(words.slice(from, to).join(' ').replace(possessive, ''));
  return names;
};

/** All that might be a name, as letters; each once. */
export const lettersInText = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(run) ?? [])
      .flatMap(candidates)
      .map(lettersOf)
      .filter((letters) => letters.length >= fewestLetters),
  );

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
  const namesIn = (found: string): readonly NameInText[] =>
    candidates(found).flatMap((printed) => {
      const letters = lettersOf(printed);
      return lookUp(letters).map((name) => ({ printed, letters, asked: name }));
    });
  // The same names stand in thousands of articles. A copy is kept, not the text that it was cut from.
  const memory = new Map<string, readonly NameInText[]>();
  return (text) => {
    const all = new Set<NameInText>();
    for (const found of text.match(run) ?? []) {
      let known = memory.get(found);
      if (known === undefined) {
        const own = Buffer.from(found).toString();
        memory.set(own, (known = namesIn(own)));
      }
      for (const name of known) all.add(name);
    }
    return [...all];
  };
};
