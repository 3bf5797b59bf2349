/** Who says a sentence: by its reporting clause, or by the paragraph of an official that goes on; the narrator is nobody. */
import type { Sentence } from '../../text/sentences.ts';
import { tokenText } from '../../text/tokens.ts';
import type { Block } from '../../corpus/article.ts';
import type { Person } from '../people/person.ts';
import { Use } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';

/** Between a name and its verb: "Chen Min'er, Secretary of the CPC Chongqing Municipal Committee, said". */
const NEAR = 4;
const FAR = 24;
const OBJECT = new Set(['by', 'of', 'with', 'from', 'for', 'under', 'behind', 'between']);
const PRONOUNS = new Set(['he', 'she']);

/** Whether a bracket opens. */
const BRACKETS: Readonly<Record<string, boolean>> = { '(': true, ')': false, '[': true, ']': false };

interface Named {
  readonly name: string;
  readonly last: number;
}

export interface SpeakerSource {
  readonly wording: Wording;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly people: readonly Person[];
}

/** The speaker of every sentence, null for the narrator. */
export const findSpeakers = ({ wording, sentences, blocks, people }: SpeakerSource): (string | null)[] => {
  const { tokens, tokenUses } = wording;
  const named: (Named | null)[] = [null];
  /** Which of `named` begins at a token. */
  const namedAt = new Int32Array(tokens.length);
  for (const { name, mentions } of people) {
    for (const { token, end } of mentions) {
      let last = token;
      while ((tokens.ends[last] ?? Infinity) < end) last++;
      namedAt[token] = named.push({ name, last }) - 1;
    }
  }
  const personAt = (at: number): Named | null => named[namedAt[at] ?? 0] ?? null;
  const uses = (at: number): number => tokenUses[at] ?? 0;
  const folded = (at: number): string => tokens.vocabulary.folded(tokens.ids[at] ?? -1);

  /** A verb of saying that has the words up to `from` for its subject. */
  const saysAfter = (from: number, sentence: Sentence): boolean => {
    let commas = 0;
    for (let at = from + 1; at <= Math.min(sentence.last, from + FAR); at++) {
      const use = uses(at);
      if (use & Use.saying) return at - from <= NEAR || commas >= 2;
      if (use & Use.comma) commas++;
      else if (use & Use.break || (use & Use.quote && commas === 0)) return false;
      if (at - from >= NEAR && commas === 0) return false;
    }
    return false;
  };

  /** Where the capitalised words before the name at `token` begin. */
  const titleBefore = (token: number, from: number): number => {
    let at = token;
    while (at > from && uses(at - 1) & Use.capital) at--;
    return at;
  };

  /** "an inspection by General Secretary Xi Jinping added …": behind a preposition and a title, nobody says. */
  const isObject = (token: number, from: number): boolean => {
    const at = titleBefore(token, from) - 1;
    return at >= from && OBJECT.has(folded(at));
  };

  /** "Tao's house". */
  const isOwner = (last: number): boolean =>
    (uses(last + 1) & Use.possessive) !== 0 || /['’]s?$/.test(tokenText(tokens, last));

  const hasSaying = ({ first, last }: Sentence): boolean => {
    for (let at = first; at <= last; at++) if (uses(at) & Use.saying) return true;
    return false;
  };

  /** `undefined`: the sentence does not say. `topic`: whom the sentence before is about. */
  const reporter = (sentence: Sentence, topic: string | null): string | null | undefined => {
    const says = hasSaying(sentence);
    let subject: string | null = null;
    for (let at = sentence.first; at <= sentence.last; at++) {
      const person = personAt(at);
      if (person) {
        // "When General Secretary Xi inspected the city, he asked …"
        if (!isOwner(person.last) && !isObject(at, sentence.first)) subject ??= person.name;
        if (says && !isObject(at, sentence.first) && saysAfter(person.last, sentence)) return person.name;
        // "According to Mayor Chen", "…," said Li.
        const title = titleBefore(at, sentence.first);
        if (folded(title - 1) === 'to' && folded(title - 2) === 'according') return person.name;
        if (uses(at - 1) & Use.saying && at > sentence.first) return person.name;
        at = person.last;
      } else if (!says) continue;
      else if (PRONOUNS.has(folded(at)) && saysAfter(at, sentence)) return subject ?? topic ?? undefined;
      else if (uses(at) & Use.narrator && saysAfter(at, sentence)) return null;
    }
    return undefined;
  };

  /** The person whom a sentence names first, `isSubject` without "Xi's speech" and "by Xi": whom "he" in the next one means. */
  const firstNamed = ({ first, last }: Sentence, isSubject: boolean): string | null => {
    let isAside = false;
    for (let at = first; at <= last; at++) {
      const person = personAt(at);
      // "(Reporter Sun Minjian) On the afternoon of the 20th, Governor Mao came …"
      if (person && !isAside && !(isSubject && (isOwner(person.last) || isObject(at, first)))) return person.name;
      if (uses(at) & Use.break) isAside = BRACKETS[tokenText(tokens, at)] ?? isAside;
    }
    return null;
  };

  let current: string | null = null;
  /** Of the paragraph before, where it ended in a colon and lists follow. */
  let carried: string | null = null;
  let about: string | null = null;
  let block = -1;
  return sentences.map((sentence) => {
    const opens = sentence.block !== block;
    if (opens) {
      if (blocks[sentence.block]?.kind !== 'list-item') carried = null;
      else if (blocks[block]?.text.trimEnd().endsWith(':')) carried = current;
      current = carried;
      block = sentence.block;
    }
    const found = reporter(sentence, about);
    if (found !== undefined) current = found;
    about = firstNamed(sentence, true) ?? found ?? (opens ? null : about) ?? firstNamed(sentence, false) ?? about;
    return current;
  });
};
