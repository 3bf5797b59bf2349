/** Who is who in one article: every name is given to a person, family names alone to the one who has the floor. */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { ReadPost } from './find-people.ts';
import { displayName, familyOf, nameKey, shortForms } from './name-keys.ts';
import type { Post } from '../posts/post.ts';
import type { HeldPost, MentionForm, Person, PersonMention } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly isFamilyOnly: boolean;
  readonly mentions: PersonMention[];
  readonly posts: HeldPost[];
  /** Tokens at which the person is named other than in a list: who has the floor. */
  readonly floor: number[];
  /** Head nouns of the posts given with the full name: "Mayor Luo" is the Luo who is a mayor. */
  readonly roles: Set<string>;
  /** Folded words of the name. */
  readonly words: string;
}

export interface Cast {
  /** Gives `name`'s person a post; a pronoun's person is whoever the text spoke of last. */
  hold(name: Name, post: HeldPost): void;
  /** Everybody, by first mention. */
  people(read: ReadPost): Person[];
}

/** Casts the names of all sentences of an article; `holdings`: the posts that its sentence gives each name. */
export const createCast = (
  scan: Scan,
  sentences: readonly SentenceNames[],
  holdings: ReadonlyMap<Name, readonly Post[]>,
): Cast => {
  const people = new Map<string, Draft>();
  const byShort = new Map<string, Draft[]>();
  const owners = new Map<Name, Draft>();

  const draftFor = (key: string, name: string, family: string, isFamilyOnly: boolean): Draft => {
    const known = people.get(key);
    if (known) return known;
    const draft: Draft = {
      key,
      name,
      family,
      isFamilyOnly,
      mentions: [],
      posts: [],
      floor: [],
      roles: new Set(),
      words: ` ${name.toLowerCase()} `,
    };
    people.set(key, draft);
    return draft;
  };
  const shorten = (form: string, draft: Draft): void => {
    const known = byShort.get(form) ?? [];
    if (!known.includes(draft)) byShort.set(form, [...known, draft]);
  };
  const mention = (draft: Draft, name: Name, form: MentionForm): void => {
    insert(
      draft.mentions,
      {
        start: scan.start(name.first),
        end: scan.end(name.last),
        text: scan.text(name.first, name.last),
        form,
        token: name.first,
      },
      ({ token }) => token,
    );
    if (!isListed(scan, name)) insert(draft.floor, name.first, (token) => token);
    owners.set(name, draft);
  };

  /** "Falcão Nunes" after "Beatriz Falcão Nunes": the person of the longer name. */
  function longerName(name: Name): Draft | null {
    const words = ` ${displayName(scan.text(name.first, name.last)).toLowerCase()} `;
    for (const draft of people.values())
      if (draft.words !== words && (draft.words.endsWith(words) || draft.words.startsWith(words))) return draft;
    return null;
  }

  const short: { readonly name: Name; readonly sentence: SentenceNames }[] = [];
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.kind === 'surname') short.push({ name, sentence });
      if (name.kind === 'surname' || name.kind === 'pronoun') continue;
      const longer = name.kind === 'plain' ? longerName(name) : null;
      const draft =
        longer ??
        draftFor(nameKey(scan, name), displayName(scan.text(name.first, name.last)), familyOf(scan, name), false);
      for (const post of holdings.get(name) ?? []) draft.roles.add(scan.folded(post.role));
      mention(draft, name, 'full');
      if (longer) continue;
      for (const form of shortForms(scan, name)) shorten(form, draft);
    }
  }
  for (const { name, sentence } of short) {
    const family = familyOf(scan, name);
    const isTitled =
      sentence.posts.some((post) => post.last === name.first - 1) ||
      scan.is(name.first - 1, Word.honorific) ||
      (scan.surface(name.first - 1) === '.' && scan.is(name.first - 2, Word.honorific));
    const candidates = byShort.get(family) ?? [];
    const title = sentence.posts.find((post) => post.last === name.first - 1 || post.last === name.first - 2);
    const ofRole = title ? candidates.filter(({ roles }) => roles.has(scan.folded(title.role))) : [];
    const known = choose(ofRole.length > 0 ? ofRole : candidates, name.first);
    if (
      scan.is(name.first, Word.wordSurname) &&
      !isTitled &&
      !(known && isSurely(scan, name.first, sentence, known, people))
    )
      continue;
    const draft = known ?? draftFor(family, displayName(scan.text(name.first, name.last)), family, true);
    mention(draft, name, isTitled ? 'titled' : 'family');
    if (!known) shorten(family, draft);
  }
  for (const [index, { names }] of sentences.entries()) {
    for (const name of names) if (name.kind === 'pronoun') castPronoun(name, index);
  }

  /** The person last spoken of before the pronoun; of the sentences before its own, the first one named: the subject. */
  function castPronoun(name: Name, index: number): void {
    const isSpokenOf = (other: Name): boolean => owners.has(other) && other.kind !== 'pronoun';
    let subject = sentences[index]?.names.find((other) => other.last < name.first && isSpokenOf(other));
    const block = sentences[index]?.sentence.block ?? 0;
    for (let at = index - 1; at >= 0 && !subject && block - (sentences[at]?.sentence.block ?? 0) <= 1; at--) {
      subject = sentences[at]?.names.find(isSpokenOf);
    }
    const owner = subject && owners.get(subject);
    if (owner) owners.set(name, owner);
  }

  return {
    hold(name, post) {
      owners.get(name)?.posts.push(post);
    },
    people: (read) =>
      [...people.values()]
        .filter(({ mentions }) => mentions.length > 0)
        .map((draft) => personOf(scan, draft, read))
        .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
  };
};

/** Puts `item` where it belongs in a list in text order; names come nearly in order, so the way is short. */
const insert = <Item>(list: Item[], item: Item, tokenOf: (item: Item) => number): void => {
  let at = list.length;
  while (at > 0 && tokenOf(list[at - 1] as Item) > tokenOf(item)) at--;
  list.splice(at, 0, item);
};

/** Of the people of one family name: the one named last who was not just in a list. */
const choose = (candidates: readonly Draft[], at: number): Draft | null => {
  if (candidates.length < 2) return candidates[0] ?? null;
  const latest = (tokens: readonly number[]): number =>
    tokens.reduce((best, token) => (token < at && token > best ? token : best), -1);
  const byFloor = candidates.map((draft) => latest(draft.floor));
  const best = Math.max(...byFloor);
  if (best >= 0) return candidates[byFloor.indexOf(best)] ?? null;
  const byMention = candidates.map((draft) => latest(draft.mentions.map(({ token }) => token)));
  const last = Math.max(...byMention);
  // Before anyone of the family was named (a headline): the one who is named most.
  if (last < 0)
    return (
      candidates.toSorted(
        (a, b) => b.floor.length - a.floor.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
      )[0] ?? null
    );
  return candidates[byMention.indexOf(last)] ?? null;
};

const AUXILIARY = /^(?:is|was|has|had|also|will|and)$/;

/** Family names that are words: "He said" is a pronoun unless the He who was just named has the floor. */
const isSurely = (
  scan: Scan,
  at: number,
  { sentence }: SentenceNames,
  draft: Draft,
  people: ReadonlyMap<string, Draft>,
): boolean => {
  const isInitial =
    at === sentence.first || (scan.is(at - 1, Word.punctuation) && !/^[,;]$/.test(scan.surface(at - 1)));
  if (!isInitial) return true;
  const verb = scan.folded(at + 1) === 'also' ? at + 2 : at + 1; // "You also hoped"
  if ((!scan.is(verb, Word.reporting) || AUXILIARY.test(scan.folded(verb))) && !scan.isPossessive(at + 1)) return false;
  if (!/^s?he$/.test(scan.folded(at))) return true;
  let last = -1;
  let holder: Draft | null = null;
  for (const other of people.values())
    for (const { token } of other.mentions) if (token < at && token > last) [last, holder] = [token, other];
  return holder === draft;
};

/** In a run of three or more names: "… A, B, and C": nobody there has the floor. */
const isListed = (scan: Scan, name: Name): boolean => {
  const joins = (mark: string): boolean => mark === ',' || mark === 'and';
  const after = scan.surface(name.last + 1);
  return joins(scan.surface(name.first - 1)) && (joins(after) || after === '.') && scan.isCapital(name.first - 2);
};

const personOf = (scan: Scan, { key, name, family, isFamilyOnly, mentions, posts }: Draft, read: ReadPost): Person => {
  const isOfficial = posts.some(({ standing }) => standing === 'public');
  return {
    key,
    name,
    family,
    isFamilyOnly,
    mentions,
    posts: posts
      .filter(({ standing }) => isOfficial && standing !== 'private')
      .toSorted((a, b) => a.post.first - b.post.first)
      .map((held) => ({ ...read(held), start: scan.start(held.post.first), end: scan.end(held.post.last) })),
    isPrivate: posts.length > 0 && !isOfficial,
  };
};
