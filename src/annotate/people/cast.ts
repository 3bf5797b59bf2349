/** Who is who in one article: every name is given to a person, family names alone to the one who has the floor. */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Holding } from './attach/chunk-row.ts';
import type { ReadPost } from './find-people.ts';
import { formerRank } from './former-rank.ts';
import { MOST_FORMS, readName, shortForm } from './name-keys.ts';
import type { HeldPost, MentionForm, OfficialPost, Person, PersonMention } from './person.ts';
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
  readonly roles: string[];
  /** Folded words of the name. */
  readonly words: string;
}

export interface Cast {
  /** Gives `name`'s person a post; a pronoun's person is whoever the text spoke of last. */
  hold(name: Name, post: HeldPost): void;
  /** Gives `name`'s person the only public post of whoever the text spoke of last before sentence `index`. */
  holdSame(name: Name, index: number): void;
  /** Everybody, by first mention. */
  people(read: ReadPost): Person[];
}

/** Casts the names of an article's sentences; `held`: the posts that each sentence gives its names. */
export const createCast = (
  scan: Scan,
  sentences: readonly SentenceNames[],
  held: readonly (readonly Holding[])[],
): Cast => {
  const people = new Map<string, Draft>();
  /** By the letter key of a word that names somebody alone. */
  const byShort = new Map<number, Draft[]>();
  /** By the first token of the name. */
  const owners = new Map<number, Draft>();

  const draftFor = (key: string, name: string, family: string, words: string, isFamilyOnly: boolean): Draft => {
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
      roles: [],
      words,
    };
    people.set(key, draft);
    return draft;
  };
  const shorten = (form: number, draft: Draft): void => {
    if (form < 0) return;
    const known = byShort.get(form);
    if (!known) byShort.set(form, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  };
  const mention = (draft: Draft, name: Name, text: string, form: MentionForm): void => {
    const token = name.first;
    insertMention(draft.mentions, { start: scan.start(token), end: scan.end(name.last), text, form, token });
    if (!isListed(scan, name)) insertToken(draft.floor, token);
    owners.set(token, draft);
  };

  /** "Falcão Nunes" after "Beatriz Falcão Nunes": the person of the longer name. */
  function longerName(words: string): Draft | null {
    for (const draft of people.values())
      if (draft.words !== words && (draft.words.endsWith(words) || draft.words.startsWith(words))) return draft;
    return null;
  }

  const short: { readonly name: Name; readonly sentence: SentenceNames }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const holdings = held[index] ?? [];
    for (const name of sentence.names) {
      if (name.kind === 'surname') short.push({ name, sentence });
      if (name.kind === 'surname' || name.kind === 'pronoun') continue;
      const text = scan.text(name.first, name.last);
      const { key, shown, family, words } = readName(scan, name, text);
      const longer = name.kind === 'plain' ? longerName(words) : null;
      const draft = longer ?? draftFor(key, shown, family, words, false);
      for (const holding of holdings) if (holding.name === name) draft.roles.push(scan.folded(holding.post.role));
      mention(draft, name, text, 'full');
      if (longer) continue;
      for (let nth = 0; nth < MOST_FORMS; nth++) shorten(shortForm(scan, name, nth), draft);
    }
  }
  for (const { name, sentence } of short) {
    const isTitled =
      sentence.posts.some((post) => post.last === name.first - 1) ||
      scan.is(name.first - 1, Word.honorific) ||
      (scan.has(name.first - 1, Mark.point) && scan.is(name.first - 2, Word.honorific));
    const family = scan.letterKey(name.surname);
    const candidates = byShort.get(family) ?? [];
    const title = sentence.posts.find((post) => post.last === name.first - 1 || post.last === name.first - 2);
    const ofRole = title
      ? candidates.filter(({ roles }) => roles.some((role) => isSameRole(role, scan.folded(title.role))))
      : [];
    // "Mayor Wang" where two Wangs are named and neither is a mayor: better nobody than the wrong one.
    if (title?.last === name.first - 1 && candidates.length > 1 && ofRole.length === 0) continue;
    const known = choose(ofRole.length > 0 ? ofRole : candidates, name.first);
    if (
      scan.is(name.first, Word.wordSurname) &&
      !isTitled &&
      !(known && isSurely(scan, name.first, sentence, known, people))
    )
      continue;
    const text = scan.text(name.first, name.last);
    const reading = readName(scan, name, text);
    const draft = known ?? draftFor(reading.family, reading.shown, reading.family, reading.words, true);
    mention(draft, name, text, isTitled ? 'titled' : 'family');
    if (!known) shorten(family, draft);
  }
  for (const [index, { names }] of sentences.entries()) {
    for (const name of names) if (name.kind === 'pronoun') castPronoun(name, index);
  }

  /** The person last spoken of before the pronoun; of the sentences before its own, the first one there: the subject. */
  function castPronoun(name: Name, index: number): void {
    const owner = spokenOf(name, index);
    if (owner) owners.set(name.first, owner);
  }

  function spokenOf(name: Name, index: number): Draft | null {
    const isSpokenOf = (other: Name): boolean => owners.has(other.first);
    let subject = sentences[index]?.names.find((other) => other.last < name.first && isSpokenOf(other));
    const block = sentences[index]?.sentence.block ?? 0;
    for (let at = index - 1; at >= 0 && !subject && block - (sentences[at]?.sentence.block ?? 0) <= 1; at--) {
      subject = sentences[at]?.names.find(isSpokenOf);
    }
    return (subject && owners.get(subject.first)) ?? null;
  }

  return {
    hold(name, post) {
      owners.get(name.first)?.posts.push(post);
    },
    holdSame(name, index) {
      const heir = owners.get(name.first);
      const owner = spokenOf(name, index);
      const posts = owner?.posts.filter(isPublic) ?? [];
      const [only] = posts;
      const near = [...(sentences[index - 1]?.names ?? []), ...(sentences[index]?.names ?? [])].map((other) =>
        other.first < name.first ? owners.get(other.first) : undefined,
      );
      const isClear = near.every((other) => !other || other === owner || !other.posts.some(isPublic));
      const hasEnded = scan.folded(name.first - 2) === 'predecessor';
      if (heir && only && posts.length === 1 && isClear && isFull(scan, only)) heir.posts.push({ ...only, hasEnded });
    },
    people: (read) =>
      [...people.values()]
        .filter(({ mentions }) => mentions.length > 0)
        .map((draft) => personOf(scan, draft, read))
        .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
  };
};

/** No "acting director", whose predecessor was none, and no "former" one. */
const isFull = (scan: Scan, { post }: HeldPost): boolean => {
  for (let at = post.first; at < post.role; at++)
    if (scan.has(at, Mark.past) || /^(?:acting|interim|caretaker)$/.test(scan.folded(at))) return false;
  return true;
};

const isPublic = ({ standing }: HeldPost): boolean => standing === 'public';

/** Head nouns by which one post is called: "Party chief Wang" is the Wang who is a Party secretary. */
const ONE_ROLE = [
  ['secretary', 'chief', 'boss', 'head', 'leader'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
];

const isSameRole = (role: string, other: string): boolean =>
  role === other || ONE_ROLE.some((roles) => roles.includes(role) && roles.includes(other));

/** Puts a mention where it belongs in a list in text order; names come nearly in order, so the way is short. */
const insertMention = (list: PersonMention[], mention: PersonMention): void => {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.token ?? 0) > mention.token) at--;
  if (at === list.length) list.push(mention);
  else list.splice(at, 0, mention);
};

/** The same for tokens. */
const insertToken = (list: number[], token: number): void => {
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > token) at--;
  if (at === list.length) list.push(token);
  else list.splice(at, 0, token);
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

/** Words that open sentences, or stand for a thing without an article: "So is", "Long was", "Man has", "China will". */
const OPENINGS = /^(?:he|she|me|we|you|an|so|do|to|can|no|may|long|china|king|young|hero|man|men|la|ha)$/;

const isNoOpening = (scan: Scan, at: number): boolean => !OPENINGS.test(scan.folded(at)) && !scan.has(at, Mark.acronym); // "AI has"

const isNamedBefore = ({ isFamilyOnly, mentions }: Draft, at: number): boolean =>
  !isFamilyOnly && (mentions[0]?.token ?? at) < at;

/** "was", "also", "himself", "opened", ", 57": what follows a person's name. */
const startsClause = (scan: Scan, at: number): boolean => {
  const word = scan.folded(at);
  if (scan.has(at, Mark.comma)) return scan.folded(at + 1) === 'who' || /^\d\d$/.test(scan.surface(at + 1));
  return (
    /^(?:also|himself|herself|then|later|became|took|led|began|made|spent|served|held)$/.test(word) ||
    (scan.isLower(at) && word !== 'and' && (scan.is(at, Word.reporting) || word.endsWith('ed')))
  );
};

/** Family names that are words: "He said" is a pronoun unless the He who was just named has the floor. */
const isSurely = (
  scan: Scan,
  at: number,
  { sentence, isHeading }: SentenceNames,
  draft: Draft,
  people: ReadonlyMap<string, Draft>,
): boolean => {
  const isInitial =
    at === sentence.first || (scan.is(at - 1, Word.punctuation) && !scan.has(at - 1, Mark.comma | Mark.semicolon));
  if (!isInitial) return true;
  if (!isHeading && isNamedBefore(draft, at) && isNoOpening(scan, at) && startsClause(scan, at + 1)) return true;
  const verb = scan.folded(at + 1) === 'also' ? at + 2 : at + 1; // "You also hoped"
  if ((!scan.is(verb, Word.reporting) || AUXILIARY.test(scan.folded(verb))) && !scan.isPossessive(at + 1)) return false;
  if (!scan.has(at, Mark.pronoun)) return true;
  let last = -1;
  let holder: Draft | null = null;
  for (const other of people.values())
    for (const { token } of other.mentions) if (token < at && token > last) [last, holder] = [token, other];
  return holder === draft;
};

/** In a run of three or more names: "… A, B, and C": nobody there has the floor. */
const isListed = (scan: Scan, name: Name): boolean => {
  const after = name.last + 1;
  return (
    joinsNames(scan, name.first - 1) &&
    (joinsNames(scan, after) || scan.has(after, Mark.point)) &&
    scan.isCapital(name.first - 2)
  );
};

const joinsNames = (scan: Scan, at: number): boolean => scan.has(at, Mark.comma) || scan.surface(at) === 'and';

const personOf = (scan: Scan, { key, name, family, isFamilyOnly, mentions, posts }: Draft, read: ReadPost): Person => {
  const isOfficial = posts.some(({ standing }) => standing === 'public');
  const isPrivate = posts.length > 0 && !isOfficial;
  return { key, name, family, isFamilyOnly, mentions, posts: isOfficial ? told(scan, posts, read) : [], isPrivate };
};

/** An official's posts in text order, those of institutions too. */
const told = (scan: Scan, held: readonly HeldPost[], read: ReadPost): OfficialPost[] => {
  const posts = held.filter(({ standing }) => standing !== 'private').sort((a, b) => a.post.first - b.post.first);
  return posts.map((one) => {
    const reading = read(one);
    const { post, office, body, place, province } = reading;
    const { hasEnded } = one;
    const rank = hasEnded ? formerRank(reading.rank) : reading.rank;
    const start = scan.start(one.post.first);
    return { post, office, rank, body, place, province, hasEnded, start, end: scan.end(one.post.last) };
  });
};
