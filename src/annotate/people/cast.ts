/** Who is who in one article: every name is given to a person, family names alone to the one who has the floor. */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Holding } from './attach/chunk-row.ts';
import type { Post } from '../posts/post.ts';
import type { ReadPost } from './find-people.ts';
import { formerRank } from './former-rank.ts';
import { MOST_FORMS, type NameReader, type NameReading, shortForm } from './name-keys.ts';
import type { HeldPost, MentionForm, OfficialPost, Person, PersonMention } from './person.ts';
import type { SentenceNames } from './sentence-names.ts';

interface Draft {
  readonly reading: NameReading;
  readonly isFamilyOnly: boolean;
  /** In text order. */
  readonly mentions: PersonMention[];
  posts: HeldPost[] | null;
}

const NOBODY: readonly Draft[] = [];

/** Who the names of an article's sentences stand for. `held`: the posts that each sentence gives its names. */
export class Cast {
  private readonly scan: Scan;
  private readonly sentences: readonly SentenceNames[];
  private readonly held: readonly (readonly Holding[])[];
  private readonly readName: NameReader;
  private readonly drafts = new Map<string, Draft>();
  /** By the letter key of a word that names somebody alone. */
  private readonly byShort = new Map<number, Draft[]>();
  /** By the first token of the name. */
  private readonly owners = new Map<number, Draft>();

  constructor(
    scan: Scan,
    sentences: readonly SentenceNames[],
    held: readonly (readonly Holding[])[],
    readName: NameReader,
  ) {
    this.scan = scan;
    this.sentences = sentences;
    this.held = held;
    this.readName = readName;
    let hasShort = false;
    let hasPronouns = false;
    for (const { names } of sentences) {
      for (const name of names) {
        if (name.kind === 'surname') hasShort = true;
        else if (name.kind === 'pronoun') hasPronouns = true;
        else this.castFull(name);
      }
    }
    if (hasShort)
      for (const sentence of sentences)
        for (const name of sentence.names) if (name.kind === 'surname') this.castShort(name, sentence);
    if (hasPronouns)
      for (const [index, { names }] of sentences.entries())
        for (const name of names) if (name.kind === 'pronoun') this.castPronoun(name, index);
  }

  /** Gives `name`'s person a post; a pronoun's person is whoever the text spoke of last. */
  hold(name: Name, post: HeldPost): void {
    const owner = this.owners.get(name.first);
    if (owner?.posts) owner.posts.push(post);
    else if (owner) owner.posts = [post];
  }

  /** Gives `name`'s person the only public post of whoever the text spoke of last before sentence `index`. */
  holdSame(name: Name, index: number): void {
    const { owners, sentences } = this;
    const owner = this.spokenOf(name, index);
    const posts = owner?.posts?.filter(isPublic) ?? [];
    const [only] = posts;
    if (!only || posts.length > 1 || !isFull(this.scan, only)) return;
    for (const { names } of [sentences[index - 1], sentences[index]].flatMap((near) => near ?? [])) {
      for (const other of names) {
        const person = other.first < name.first ? owners.get(other.first) : undefined;
        if (person && person !== owner && person.posts?.some(isPublic)) return;
      }
    }
    this.hold(name, { ...only, hasEnded: this.scan.folded(name.first - 2) === 'predecessor' });
  }

  /** Everybody, by first mention. */
  people(read: ReadPost): Person[] {
    const people: Person[] = [];
    for (const draft of this.drafts.values()) people.push(personOf(draft, read));
    return inOrder(people, ({ mentions }) => mentions[0]?.start ?? 0);
  }

  private castFull(name: Name): void {
    const reading = this.readName(this.scan, name);
    const longer = name.kind === 'plain' ? this.longerName(reading.words) : null;
    const draft = this.mention(longer ?? this.drafts.get(reading.key), name, 'full', reading, false);
    if (longer) return;
    for (let nth = 0; nth < MOST_FORMS; nth++) this.shorten(shortForm(this.scan, name, nth), draft);
  }

  private castShort(name: Name, sentence: SentenceNames): void {
    const { scan } = this;
    const before = name.first - 1;
    const title = titleBefore(sentence.posts, before);
    const isTitled =
      sentence.posts.some(({ last }) => last === before) ||
      scan.is(before, Word.honorific) ||
      (scan.has(before, Mark.point) && scan.is(before - 1, Word.honorific));
    const family = scan.letterKey(name.surname);
    const candidates = this.byShort.get(family) ?? NOBODY;
    const ofRole = title && candidates.length > 1 ? this.holdersOf(candidates, title) : NOBODY;
    // "Mayor Wang" where two Wangs are named and neither is a mayor: better nobody than the wrong one.
    if (title?.last === before && candidates.length > 1 && ofRole.length === 0) return;
    const known = this.choose(ofRole.length > 0 ? ofRole : candidates, name.first);
    if (
      scan.is(name.first, Word.wordSurname) &&
      !isTitled &&
      !(known && isSurely(scan, name.first, sentence, known, this.drafts))
    )
      return;
    const form = isTitled ? 'titled' : 'family';
    const reading = known?.reading ?? this.readName(scan, name);
    const draft = this.mention(known ?? this.drafts.get(reading.family), name, form, reading, true);
    if (!known) this.shorten(family, draft);
  }

  /** The person last spoken of before the pronoun; of the sentences before its own, the first one there: the subject. */
  private castPronoun(name: Name, index: number): void {
    const owner = this.spokenOf(name, index);
    if (owner) this.owners.set(name.first, owner);
  }

  private spokenOf(name: Name, index: number): Draft | null {
    const { owners, sentences } = this;
    const isSpokenOf = (other: Name): boolean => owners.has(other.first);
    let subject = sentences[index]?.names.find((other) => other.last < name.first && isSpokenOf(other));
    const block = sentences[index]?.sentence.block ?? 0;
    for (let at = index - 1; at >= 0 && !subject && block - (sentences[at]?.sentence.block ?? 0) <= 1; at--) {
      subject = sentences[at]?.names.find(isSpokenOf);
    }
    return (subject && owners.get(subject.first)) ?? null;
  }

  /** "Falcão Nunes" after "Beatriz Falcão Nunes": the person of the longer name. */
  private longerName(words: string): Draft | null {
    for (const draft of this.drafts.values()) {
      const known = draft.reading.words;
      if (known !== words && (known.endsWith(words) || known.startsWith(words))) return draft;
    }
    return null;
  }

  private shorten(form: number, draft: Draft): void {
    if (form < 0) return;
    const known = this.byShort.get(form);
    if (!known) this.byShort.set(form, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  }

  /** Notes that `name` stands for `known`, or else for somebody new who is called as `reading` says. */
  private mention(
    known: Draft | undefined,
    { first, last }: Name,
    form: MentionForm,
    reading: NameReading,
    isFamilyOnly: boolean,
  ): Draft {
    const { scan } = this;
    const start = scan.start(first);
    const mention = { start, end: scan.end(last), text: scan.text(first, last), form, token: first };
    const draft = known ?? { reading, isFamilyOnly, mentions: [mention], posts: null };
    if (known) insertMention(known.mentions, mention);
    else this.drafts.set(isFamilyOnly ? reading.family : reading.key, draft);
    this.owners.set(first, draft);
    return draft;
  }

  /** "[Lin] will meet the deputy minister Lin Chu-chia": whom the sentence of token `at` calls by the family name alone keeps the floor. */
  private calledBefore(candidates: readonly Draft[], at: number): Draft | null {
    const sentence = this.sentences.find(({ sentence: { first, last } }) => first <= at && last >= at)?.sentence;
    if (!sentence) return null;
    const isCalled = ({ form, token }: PersonMention): boolean =>
      form === 'family' && token >= sentence.first && token < at;
    return candidates.find(({ mentions }) => mentions.some(isCalled)) ?? null;
  }

  /** Of the candidates, those whom the article gives a post of this head noun with their full name: "Mayor Luo" is the Luo who is a mayor. */
  private holdersOf(candidates: readonly Draft[], title: Post): readonly Draft[] {
    const role = this.scan.folded(title.role);
    const holders = new Set<Draft>();
    for (const holdings of this.held) {
      for (const { name, post } of holdings) {
        if (name.kind === 'surname' || name.kind === 'pronoun') continue;
        const owner = this.owners.get(name.first);
        if (owner && isSameRole(this.scan.folded(post.role), role)) holders.add(owner);
      }
    }
    return candidates.filter((draft) => holders.has(draft));
  }

  /** Of the people of one family name: the one named last who was not just in a list. */
  private choose(candidates: readonly Draft[], at: number): Draft | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const floors = candidates.map(({ mentions }) => mentions.filter((mention) => !isListed(this.scan, mention)));
    const byFloor = floors.map((floor) => latest(floor, at));
    const best = Math.max(...byFloor);
    if (best >= 0) return this.calledBefore(candidates, best) ?? candidates[byFloor.indexOf(best)] ?? null;
    const byMention = candidates.map(({ mentions }) => latest(mentions, at));
    const last = Math.max(...byMention);
    if (last >= 0) return candidates[byMention.indexOf(last)] ?? null;
    // Before anyone of the family was named (a headline): the one who is named most.
    const most = candidates
      .map((draft, index) => ({ draft, floor: floors[index]?.length ?? 0 }))
      .sort((a, b) => b.floor - a.floor || (a.draft.mentions[0]?.start ?? 0) - (b.draft.mentions[0]?.start ?? 0));
    return most[0]?.draft ?? null;
  }
}

/** The post that ends right before the name, or a word before: "Mayor Luo", "mayor, Luo"; `before` is the token before the name. */
const titleBefore = (posts: readonly Post[], before: number): Post | null => {
  for (const post of posts) if (post.last === before || post.last === before - 1) return post;
  return null;
};

/** The last token before `at` at which one of the mentions begins, or -1. */
const latest = (mentions: readonly PersonMention[], at: number): number => {
  let best = -1;
  for (const { token } of mentions) if (token < at && token > best) best = token;
  return best;
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
const isListed = (scan: Scan, { token, end }: PersonMention): boolean => {
  if (!joinsNames(scan, token - 1) || !scan.isCapital(token - 2)) return false;
  let after = token + 1;
  while (after < scan.length && scan.end(after) <= end) after++;
  return joinsNames(scan, after) || scan.has(after, Mark.point);
};

const joinsNames = (scan: Scan, at: number): boolean => scan.has(at, Mark.comma) || scan.surface(at) === 'and';

const NO_POSTS: readonly OfficialPost[] = [];

const personOf = ({ reading, isFamilyOnly, mentions, posts }: Draft, read: ReadPost): Person => {
  const isOfficial = posts !== null && posts.some(({ standing }) => standing === 'public');
  return {
    key: isFamilyOnly ? reading.family : reading.key,
    name: reading.shown,
    family: reading.family,
    isFamilyOnly,
    mentions,
    posts: isOfficial ? told(posts, read) : NO_POSTS,
    isPrivate: posts !== null && !isOfficial,
  };
};

/** An official's posts in text order, those of institutions too. */
const told = (held: readonly HeldPost[], read: ReadPost): OfficialPost[] =>
  inOrder(
    held.filter(({ standing }) => standing !== 'private'),
    ({ post }) => post.first,
  ).map((one) => {
    const reading = read(one);
    const { hasEnded } = one;
    return { ...reading, rank: hasEnded ? formerRank(reading.rank) : reading.rank, hasEnded };
  });

/** Sorts by where each stands in the text, in place; nearly always they do already. */
const inOrder = <Found>(list: Found[], placeOf: (one: Found) => number): Found[] => {
  let last = -1;
  for (const one of list) {
    const place = placeOf(one);
    if (place < last) return list.sort((a, b) => placeOf(a) - placeOf(b));
    last = place;
  }
  return list;
};
