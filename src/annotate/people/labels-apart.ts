/** A plural post in one sentence, its names in another: "Eight vice mayors were elected. They are A, B …", "A, B and C won. All three are vice governors." */
import type { Sentence } from '../../text/sentences.ts';
import type { Name } from '../names/name.ts';
import { plainNameAt } from '../names/plain-names.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Holding } from './attach/chunk-row.ts';
import { pastCourtesy } from './courtesy.ts';
import type { SentenceNames } from './sentence-names.ts';

const NONE: readonly Holding[] = [];

const labelled = (people: readonly Name[], post: Post): Holding[] =>
  people.map((name) => ({ name, post, isTitle: false, isLabel: true, body: null, next: null }));

const peopleIn = ({ names }: SentenceNames): readonly Name[] => names.filter(({ kind }) => kind !== 'pronoun');

/** "They are A, B and C." */
export const labelBefore = (scan: Scan, own: SentenceNames, before: SentenceNames): readonly Holding[] => {
  const label = before.posts.find(({ isPlural }) => isPlural);
  const { first } = own.sentence;
  const isList = scan.folded(first) === 'they' && /^(?:are|were|include)$/.test(scan.folded(first + 1));
  return label && isList ? labelled(peopleIn(own), label) : NONE;
};

/** The name of any language that is the line above one that holds nothing but posts; null elsewhere. */
export const nameOfLine = (scan: Scan, { first, last, block }: Sentence, own: SentenceNames): Name | null => {
  if (own.names.length > 0 || !isPostsAlone(scan, own) || block === own.sentence.block) return null;
  const name = plainNameAt(scan, pastCourtesy(scan, first, last), last, own.cover);
  return name && name.first < name.last && name.last === last ? name : null;
};

/** Nothing stands in the sentence but posts of one person. */
const isPostsAlone = (scan: Scan, { sentence, posts }: SentenceNames): boolean => {
  let at = sentence.first;
  for (const { first, last, isPlural } of posts) {
    if (first !== at || isPlural) return false;
    at = last + 1;
    while (at <= sentence.last && (scan.has(at, Mark.comma) || scan.is(at, Word.and | Word.determiner))) at++;
  }
  return posts.length > 0 && at > sentence.last;
};

/** A list of guests, line by line: "A" and below it "Mayor, X City". Each stands alone, name and posts, and nothing is left. */
export const lineBelow = (scan: Scan, own: SentenceNames, before: SentenceNames): readonly Holding[] => {
  const [name] = before.names;
  const line = before.sentence;
  if (!name || before.names.length > 1 || before.posts.length > 0 || line.block === own.sentence.block) return NONE;
  if (name.kind === 'surname' || name.first > pastCourtesy(scan, line.first, line.last) || name.last < line.last)
    return NONE;
  if (!isPostsAlone(scan, own)) return NONE;
  return own.posts.map((post) => ({ name, post, isTitle: false, isLabel: false, body: null, next: null }));
};

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The post of "All three are …", "Both are …", and how many people it is given; null elsewhere. */
const countedIn = (scan: Scan, { sentence, names, posts }: SentenceNames): { post: Post; count: number } | null => {
  const [post] = posts;
  if (names.length > 0 || !post?.isPlural || posts.length > 1) return null;
  const opening = scan.folded(sentence.first);
  if (opening !== 'both' && opening !== 'all') return null;
  const verb = opening === 'both' ? sentence.first + 1 : sentence.first + 2;
  const count = opening === 'both' ? 2 : COUNTS.indexOf(scan.folded(sentence.first + 1)) + 2;
  return count > 1 && /^(?:are|were)$/.test(scan.folded(verb)) && post.first <= verb + 3 ? { post, count } : null;
};

/** "A, B and C won. All three are …": as many people as the sentence before names. */
export const labelOfCounted = (scan: Scan, sentence: SentenceNames, before: SentenceNames): readonly Holding[] => {
  const counted = countedIn(scan, sentence);
  if (!counted) return NONE;
  const people = peopleIn(before);
  return people.length === counted.count ? labelled(people, counted.post) : NONE;
};

/** Names that letters do not tell, in the list before "All three are …", where they make up the number. */
export const namesOfCounted = (scan: Scan, sentence: SentenceNames, before: SentenceNames): readonly Name[] => {
  const counted = countedIn(scan, sentence);
  if (!counted) return [];
  const { cover } = before;
  const found: Name[] = [];
  for (const { last } of peopleIn(before)) {
    let at = last + 1;
    while (scan.has(at, Mark.comma) || scan.is(at, Word.and)) at++;
    const name = at === last + 1 ? null : plainNameAt(scan, at, before.sentence.last, cover);
    if (name && name.first < name.last) found.push(name);
  }
  return peopleIn(before).length + found.length === counted.count ? found : [];
};
