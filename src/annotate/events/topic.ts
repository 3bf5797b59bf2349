/** The words that say what an event is about, by which tellings of one event are known. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Clause } from './clause.ts';
import type { EventLexicon } from './lexicon.ts';

const SMALL = new Set(
  (
    'a an the this that these those its their his her our and or but of in on at for to with by from into as under over through between among during after before about which who whom whose ' +
    'where when while will would shall be is are was were been being has have had it he she they we not also then there here more most other some all both each any such s than so up out ' +
    'day morning afternoon evening night today yesterday tomorrow week month same per earlier later ago time one two itself themselves twice place part own'
  ).split(' '),
);

/** Plurals and British spellings fall together; nothing more, lest different words do. */
const stem = (word: string): string => {
  const plain = word
    .replace(/'s$/, '')
    .replace(/tre$/, 'ter')
    .replace(/isation$/, 'ization')
    .replace(/(?<=\w{4})our$/, 'or');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
};

/** Folded, stemmed content words of the clause, each once, in text order. `isTaken`: people, posts, dates, verbs. */
export const topicOf = (
  scan: Scan,
  lexicon: EventLexicon,
  { first, last }: Clause,
  isTaken: (token: number) => boolean,
): string[] => {
  const words = new Set<string>();
  for (let at = first; at <= last; at++) {
    const word = scan.folded(at);
    if (isTaken(at) || scan.is(at, Word.punctuation) || SMALL.has(word) || word.length < 2 || word === "'s") continue;
    if (lexicon.thin.has(word)) continue;
    words.add(stem(word));
  }
  return [...words];
};
