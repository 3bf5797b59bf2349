/** The corpus as people: how their names are spelt, and which posts they are shown in. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { OfficialPost, Person } from '../../annotate/people/person.ts';
import type { PostReading } from '../../annotate/posts/reading.ts';
import type { Article, Block } from '../../corpus/article.ts';
import { datedBy } from '../../corpus/dated.ts';
import type { CorpusSurvey, SurveyTools } from '../check.ts';
import { lettersOf, shownName } from './letters.ts';
import { lettersInText, nameFinder, type NameInText } from './names-in-text.ts';
import { isOfNow } from './of-now.ts';
import { pinyinTest } from './pinyin-name.ts';
import { solePost } from './sole-posts.ts';

export interface PeopleQuestion {
  /** Letters of everybody named in full. */
  readonly names: readonly string[];
  /** Of those, who holds a post that one person holds. */
  readonly holders: readonly string[];
  /** Letters of whatever else may be a name, mistyped. */
  readonly doubtful: readonly string[];
  /** Office and place of such posts. */
  readonly posts: readonly (readonly [role: string, place: string])[];
}

/** A post that an article of the corpus gives somebody. */
export interface HeldRecord extends Pick<PostReading, 'post' | 'office' | 'rank' | 'place' | 'province'> {
  readonly letters: string;
  readonly name: string;
  /** Office and place, where one person holds it and the article says so of its own time; else null. */
  readonly sole: string | null;
}

export interface PeopleRecord {
  readonly path: string;
  /** `YYYY-MM-DD` by the page itself, or null. */
  readonly date: string | null;
  /** Names asked for, and those a letter off, as printed; each once. */
  readonly names: readonly { readonly printed: string; readonly letters: string; readonly asked: string }[];
  readonly held: readonly HeldRecord[];
}

/** Full names of a person as the article prints them, each once, with where it stands first. */
export const fullNames = ({
  mentions,
}: Person): ReadonlyMap<string, { readonly start: number; readonly end: number }> => {
  const names = new Map<string, { readonly start: number; readonly end: number }>();
  for (const { text, form, start, end } of mentions)
    if (form === 'full' && !names.has(shownName(text))) names.set(shownName(text), { start, end });
  return names;
};

/** People with a full name who may be officials. */
export const namedPeople = ({ people }: Annotated): readonly Person[] =>
  people.filter((person) => !person.isPrivate && !person.isFamilyOnly && fullNames(person).size > 0);

const nameOf = (person: Person): string => [...fullNames(person).keys()][0] ?? person.name;

/** The article's text without titles, in which every word is capitalised, and without site text. */
export const proseOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');

const ask = (article: Annotated): PeopleQuestion => {
  const people = namedPeople(article);
  const names = people.flatMap((person) => [...fullNames(person).keys()].map(lettersOf));
  const held = people.flatMap((person) => person.posts.map((post) => ({ person, post })));
  const soles = held.filter(({ post }) => solePost(post) !== null);
  return {
    names,
    holders: soles.map(({ person }) => lettersOf(nameOf(person))),
    doubtful: [...lettersInText(proseOf(article.article))].filter((letters) => !names.includes(letters)),
    posts: soles.map(({ post }) => [post.office ?? '', post.place ?? ''] as const),
  };
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const anyOf = (words: Iterable<string>): RegExp | null => {
  const all = [...new Set(words)].filter((word) => word !== '');
  return all.length === 0 ? null : new RegExp(`\\b(?:${all.map(escape).join('|')})`, 'i');
};

const heldRecord = (person: Person, post: OfficialPost, sole: string | null): HeldRecord => ({
  letters: lettersOf(nameOf(person)),
  name: nameOf(person),
  post: post.post,
  office: post.office,
  rank: post.rank,
  place: post.place,
  province: post.province,
  sole,
});

/** What paragraphs show of the people and the posts asked for. */
const heldIn = (
  article: Annotated,
  isAskedName: (letters: string) => boolean,
  isAskedPost: (sole: string) => boolean,
): readonly HeldRecord[] => {
  const today = datedBy(article.article).date;
  return article.people
    .filter((person) => !person.isFamilyOnly && fullNames(person).size > 0)
    .flatMap((person) => {
      const isAsked = isAskedName(lettersOf(nameOf(person)));
      return person.posts.flatMap((post) => {
        const sole = solePost(post);
        if (!isAsked && (sole === null || !isAskedPost(sole))) return [];
        const isNow = sole !== null && today !== null && isOfNow(article, post, today);
        return [heldRecord(person, post, isNow ? sole : null)];
      });
    });
};

const isProse = ({ kind }: Block): boolean => kind !== 'title' && kind !== 'heading';

const sentenceEnd = /[.!?]["”’')\]]*\s+(?=["“‘'(]?\p{Lu})/gu;

/** A block's sentences, each as a block: cut too often rather than too seldom, since a name and its post stand together. */
const sentencesOf = (block: Block): readonly Block[] => {
  const ends = Array.from(block.text.matchAll(sentenceEnd), ({ 0: end, index }) => index + end.length);
  return [0, ...ends].flatMap((from, at) => {
    const text = block.text.slice(from, ends[at] ?? block.text.length).trimEnd();
    return text === ''
      ? []
      : [{ kind: block.kind, start: block.start + from, end: block.start + from + text.length, text }];
  });
};

const reader = (
  question: PeopleQuestion,
  { knowledge, annotate }: SurveyTools,
): ((article: Article) => PeopleRecord) => {
  const { names: askedNames, holders: askedHolders, doubtful, posts } = question;
  const known = new Set(askedNames);
  const find = nameFinder([...askedNames, ...doubtful]);
  const isPinyin = pinyinTest(knowledge);
  const holding = new Set(askedHolders);
  const soles = new Set(posts.map(([office, place]) => `${office} ${place}`));
  const isAskedPost = (sole: string): boolean => soles.has(sole);
  const offices = new Set(posts.map(([office]) => office));
  const roleWords = knowledge.posts.offices.filter(({ office }) => offices.has(office)).flatMap(({ role }) => role);
  const roles = anyOf(roleWords);
  const places = anyOf(posts.map(([, place]) => place.split(' ')[0] ?? ''));

  return (article) => {
    const found = new Map<string, PeopleRecord['names'][number]>();
    // A sentence is annotated where it may show a post of somebody asked for, a namesake but for a letter, or an office asked for.
    const blocks = article.blocks.filter(isProse).flatMap((block) => {
      const whole = article.text.slice(block.start, block.end);
      const names = find(whole).filter(({ printed, letters, asked }) =>
        letters === asked ? known.has(asked) : isPinyin(shownName(printed)),
      );
      for (const name of names) found.set(`${name.printed}\0${name.asked}`, name);
      const near = names.filter(({ letters, asked }) => letters !== asked);
      const holders = names.filter(({ letters }) => holding.has(letters));
      const hasRole = roles?.test(whole) ?? false;
      if (near.length === 0 && !(hasRole && (holders.length > 0 || places?.test(whole)))) return [];
      return sentencesOf(block).filter(({ text }) => {
        const line = text.replace(/\s+/g, ' ');
        const hasAny = (those: readonly NameInText[]): boolean => those.some(({ printed }) => line.includes(printed));
        return hasAny(near) || ((roles?.test(line) ?? false) && (hasAny(holders) || (places?.test(line) ?? false)));
      });
    });
    const own = new Set(Array.from(found.values(), ({ letters }) => letters));
    const isAskedName = (letters: string): boolean => own.has(letters);
    const part = blocks.length === 0 ? null : annotate({ ...article, blocks });
    return {
      path: article.path,
      date: datedBy(article).date,
      names: [...found.values()].map((name) => ({ ...name, printed: shownName(name.printed) })),
      held: part === null ? [] : heldIn(part, isAskedName, isAskedPost),
    };
  };
};

const join = (left: PeopleQuestion, right: PeopleQuestion): PeopleQuestion => ({
  names: [...left.names, ...right.names],
  holders: [...left.holders, ...right.holders],
  doubtful: [...left.doubtful, ...right.doubtful],
  posts: [...left.posts, ...right.posts],
});

export const people: CorpusSurvey<PeopleQuestion, readonly PeopleRecord[]> = {
  ask,
  join,
  reader: (question, tools) => {
    const read = reader(question, tools);
    return (article) => [read(article)];
  },
  merge: (left, right) => [...left, ...right],
};

/** What other articles than `path` show. */
export const othersThan = (path: string, records: readonly PeopleRecord[]): readonly PeopleRecord[] =>
  records.filter((record) => record.path !== path);
