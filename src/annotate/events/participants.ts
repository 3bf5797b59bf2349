/** Who takes part in the event of a clause: the people named in it, and he, she and they. */
import { partitionPoint } from '../../text/partition-point.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Person } from '../people/person.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Clause } from './clause.ts';
import { titleHolder } from './title-holders.ts';

interface Naming {
  readonly person: Person;
  readonly token: number;
  readonly last: number;
}

export interface Participants {
  /** The people of the clause, in text order; `sentence` is its index. */
  of(clause: Clause, sentence: number): Person[];
  /** Token is part of a person's name or post. */
  isName(token: number): boolean;
}

/** Words of a title without a name: "the deputy party secretary". */
const LONGEST_TITLE = 4;
const PREPOSITION = /^(?:of|in|on|at|for|to|with|by|from|and|or|who|which|that|was|is|has|had|said)$/;

const PRONOUN = /^(?:he|she)$/;
/** Sentences back to whom "he" means. */
const REACH = 4;

const ALONE =
  /^(?:was|is|has|had|will|also|who|then|later|previously|became|served|worked|joined|took|held|official|politician|leader|man|woman|,)$/;

/** "The 61-year-old was named mayor", but "the 61-year-old bridge", "the 61-year-old Li". */
const isOfAge = (scan: Scan, the: number): boolean =>
  scan.folded(the + 3) === 'year' && scan.folded(the + 5) === 'old' && ALONE.test(scan.folded(the + 6));

/** "Xi's speech", "a report by": named, but not there. */
const isOwner = (scan: Scan, last: number): boolean => scan.isPossessive(last + 1);

export const participants = (scan: Scan, sentences: readonly Sentence[], people: readonly Person[]): Participants => {
  const namings: Naming[] = [];
  const taken = new Uint8Array(scan.tokens.length);
  for (const person of people) {
    for (const { token, end } of person.mentions) {
      let last = token;
      while (scan.end(last) < end) last++;
      taken.fill(1, token, last + 1);
      namings.push({ person, token, last });
    }
  }
  namings.sort((a, b) => a.token - b.token);
  const starts = people.flatMap(({ posts }) => posts).sort((a, b) => a.start - b.start);
  // Posts have offsets; tokens are found by walking both in order.
  let at = 0;
  for (const { start, end } of starts) {
    while (at > 0 && scan.start(at) > start) at--;
    while (at < scan.tokens.length && scan.start(at) < start) at++;
    for (let token = at; token < scan.tokens.length && scan.end(token) <= end; token++) taken[token] = 1;
  }

  const within = (first: number, last: number): Naming[] => {
    const from = partitionPoint(namings.length, (index) => (namings[index]?.token ?? 0) < first);
    const found: Naming[] = [];
    for (let index = from; index < namings.length && (namings[index]?.token ?? 0) <= last; index++)
      found.push(namings[index] as Naming);
    return found;
  };

  const holderOfTitle = titleHolder(people);

  /** He or she: the subject of the sentence before, else whoever was named last in the same or the one before that. */
  const antecedent = (pronoun: number, sentence: number): Person | null => {
    const own = sentences[sentence];
    if (!own) return null;
    const here = within(own.first, pronoun - 1)[0];
    if (here) return here.person;
    let { block } = own;
    let farthest = sentence - REACH;
    for (let index = sentence - 1; index >= Math.max(0, farthest); index--) {
      const earlier = sentences[index];
      if (!earlier || block - earlier.block > 1) return null;
      const subject = within(earlier.first, earlier.last).find(({ last }) => !isOwner(scan, last));
      if (subject) return subject.person;
      // "He came back in 2006. … He became mayor in 2009.": whoever that was, it is the same one.
      if (scan.folded(earlier.first) === scan.folded(pronoun)) {
        ({ block } = earlier);
        farthest = index - REACH;
      }
    }
    return null;
  };

  /** "They attended the ceremony": everybody named in the sentence before. */
  const them = (sentence: number): Person[] => {
    const before = sentences[sentence - 1];
    if (!before || before.block !== sentences[sentence]?.block) return [];
    const named = within(before.first, before.last).map(({ person }) => person);
    return named.length > 1 ? named : [];
  };

  /** "the mayor", "the General Secretary", where one person alone has been given such a post so far. */
  const holderOf = (the: number, last: number): Person | null => {
    let end = the;
    for (let token = the + 1; token <= Math.min(last, the + LONGEST_TITLE) && taken[token] !== 1; token++) {
      if (scan.is(token, Word.role)) end = token;
      else if (scan.is(token, Word.punctuation | Word.number) || PREPOSITION.test(scan.folded(token))) break;
    }
    // "the mayor of …", "the mayor's office", "the General Secretary Xi".
    if (end === the || /^(?:of|and|'s|-)$/.test(scan.folded(end + 1)) || scan.isCapital(end + 1)) return null;
    const title = scan
      .text(the + 1, end)
      .toLowerCase()
      .replace(/\s+/g, ' ');
    return holderOfTitle(title, scan.start(the));
  };

  return {
    isName: (token) => taken[token] === 1,
    of(clause, sentence) {
      const found: Person[] = [];
      for (let token = clause.first; token <= clause.last; token++) {
        if (taken[token] === 1) continue;
        const word = scan.folded(token);
        if (PRONOUN.test(word)) {
          const person = antecedent(token, sentence);
          if (person) found.push(person);
        } else if (word === 'the') {
          const holder = isOfAge(scan, token) ? antecedent(token, sentence) : holderOf(token, clause.last);
          if (holder) found.push(holder);
        } else if (word === 'they' && token === sentences[sentence]?.first) found.push(...them(sentence));
      }
      const named = within(clause.first, clause.last)
        .filter(({ last }) => !isOwner(scan, last))
        .map(({ person }) => person);
      return [...new Set([...found, ...named])];
    },
  };
};
