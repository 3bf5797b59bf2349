/** Joins an article's names into people: full names, titles with a family name, then family names alone. */
import type { Sentence } from '../../text/sentences.ts';
import type { PostReading } from '../posts/reading.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { SentenceHolders } from './find-holders.ts';
import { displayName, familyOf, nameKey, shortForms } from './name-keys.ts';
import type { HeldPost, MentionForm, NamedHolder, Person, PersonMention } from './person.ts';

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly isFamilyOnly: boolean;
  readonly mentions: PersonMention[];
  readonly posts: HeldPost[];
  /** Tokens at which the person is named other than in a list: who has the floor. */
  readonly floor: number[];
}

export interface SentenceOfPeople extends SentenceHolders {
  readonly sentence: Sentence;
  /** The sentence is the title or a heading. */
  readonly isHeading: boolean;
}

/** Normalises a held post; see posts/reading.ts. */
export type ReadPost = (held: HeldPost) => PostReading;

/** The people of an article, in order of first mention; mentions and posts in text order. */
export const findPeople = (scan: Scan, sentences: readonly SentenceOfPeople[], read: ReadPost): Person[] => {
  const people = new Map<string, Draft>();
  const byShort = new Map<string, Draft[]>();
  const covered = new Set<number>();

  const draftFor = (key: string, name: string, family: string, isFamilyOnly: boolean): Draft => {
    const known = people.get(key);
    if (known) return known;
    const draft: Draft = { key, name, family, isFamilyOnly, mentions: [], posts: [], floor: [] };
    people.set(key, draft);
    return draft;
  };
  const shorten = (form: string, draft: Draft): void => {
    const known = byShort.get(form);
    if (!known) byShort.set(form, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  };
  const mention = (draft: Draft, first: number, last: number, form: MentionForm, isListed: boolean): void => {
    draft.mentions.push({ start: scan.start(first), end: scan.end(last), text: scan.text(first, last), form, token: first });
    if (!isListed) draft.floor.push(first);
    for (let at = first; at <= last; at++) covered.add(at);
  };

  const titled: NamedHolder[] = [];
  for (const { names, posts } of sentences) {
    for (const post of posts) for (let at = post.first; at <= post.last; at++) covered.add(at);
    for (const holder of names) {
      const { name } = holder;
      if (name.kind === 'surname') {
        titled.push(holder);
        continue;
      }
      const draft = draftFor(nameKey(scan, name), displayName(scan.text(name.first, name.last)), familyOf(scan, name), false);
      mention(draft, name.first, name.last, 'full', holder.isListed);
      draft.posts.push(...holder.posts);
      for (const form of shortForms(scan, name)) shorten(form, draft);
    }
  }
  for (const { name, posts, isListed } of titled) {
    const family = familyOf(scan, name);
    const draft = choose(byShort.get(family) ?? [], name.first) ?? draftFor(family, displayName(scan.text(name.first, name.last)), family, true);
    mention(draft, name.first, name.last, 'titled', isListed);
    draft.posts.push(...posts);
    shorten(family, draft);
  }
  for (const draft of people.values()) sortDraft(draft);

  /** Of the people of one family name: the one named last who was not just in a list. */
  function choose(candidates: readonly Draft[], at: number): Draft | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const latest = (tokens: readonly number[]): number => tokens.reduce((best, token) => (token < at && token > best ? token : best), -1);
    const byFloor = candidates.map((draft) => latest(draft.floor));
    const best = Math.max(...byFloor);
    if (best >= 0) return candidates[byFloor.indexOf(best)] ?? null;
    const byMention = candidates.map((draft) => latest(draft.mentions.map(({ token }) => token)));
    const last = Math.max(...byMention);
    // Before anyone of the family was named (a headline): the one with most to his name.
    if (last < 0) return candidates.toSorted((a, b) => b.posts.length - a.posts.length || b.floor.length - a.floor.length)[0] ?? null;
    return candidates[byMention.indexOf(last)] ?? null;
  }

  for (const { sentence, isHeading } of sentences) {
    for (let at = sentence.first; at <= sentence.last; at++) {
      if (covered.has(at) || !scan.isCapital(at)) continue;
      const candidates = byShort.get(scan.folded(at).replace(/[^\p{L}]+/gu, ''));
      if (!candidates || !isAlone(scan, at, sentence, isHeading)) continue;
      const draft = choose(candidates, at);
      if (!draft || (scan.is(at, Word.wordSurname) && !isCertain(scan, at, sentence, draft, people))) continue;
      mention(draft, at, at, 'family', false);
      sortDraft(draft);
    }
  }
  return [...people.values()]
    .filter(({ mentions }) => mentions.length > 0)
    .map((draft) => personOf(scan, draft, read))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
};

const personOf = (scan: Scan, { key, name, family, isFamilyOnly, mentions, posts }: Draft, read: ReadPost): Person => ({
  key,
  name,
  family,
  isFamilyOnly,
  mentions,
  posts: posts
    .filter(({ isPublic }) => isPublic)
    .toSorted((a, b) => a.post.first - b.post.first)
    .map((held) => ({ ...read(held), start: scan.start(held.post.first), end: scan.end(held.post.last) })),
  isPrivate: posts.length > 0 && !posts.some(({ isPublic }) => isPublic),
});

const sortDraft = (draft: Draft): void => {
  draft.mentions.sort((a, b) => a.start - b.start);
  draft.floor.sort((a, b) => a - b);
};

/** A capitalised word that is not part of a longer name: "Chen said", not "Chen Village" or "Zhang-Chen". */
const isAlone = (scan: Scan, at: number, sentence: Sentence, isHeading: boolean): boolean => {
  if (scan.isHyphen(at + 1) || scan.isHyphen(at - 1)) return false;
  const next = at + 1;
  if (!isHeading && next <= sentence.last && scan.isCapital(next) && !scan.is(next, Word.reporting)) return false;
  const before = at - 1;
  if (before < sentence.first || !scan.isCapital(before)) return true;
  return isHeading || scan.is(before, Word.honorific | Word.role | Word.notName | Word.determiner);
};

/** Family names that are words: "He said" is a pronoun unless the He who was just named has the floor. */
const isCertain = (scan: Scan, at: number, sentence: Sentence, draft: Draft, people: ReadonlyMap<string, Draft>): boolean => {
  const isInitial = at === sentence.first || scan.is(at - 1, Word.punctuation);
  if (!isInitial) return true;
  if (!scan.is(at + 1, Word.reporting) && !scan.isPossessive(at + 1)) return false;
  let last = -1;
  let holder: Draft | null = null;
  for (const other of people.values()) for (const { token } of other.mentions) if (token < at && token > last) [last, holder] = [token, other];
  return holder === draft;
};
