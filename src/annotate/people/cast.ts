/** Who is who in one article: every name is given to a person, family names alone to the one who has the floor. */
import type { Name } from '../names/name.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { Holding } from './attach/chunk-row.ts';
import type { Post } from '../posts/post.ts';
import type { ReadPost } from './find-people.ts';
import { type Draft, inOrder, insertMention, personOf } from './draft.ts';
import { Floor } from './floor.ts';
import { givenForm, MOST_FORMS, type NameReader, type NameReading, shortForm } from './name-keys.ts';
import type { HeldPost, MentionForm, Person } from './person.ts';
import { RoleHolders } from './role-holders.ts';
import type { SentenceNames } from './sentence-names.ts';
import { isSurely } from './word-surnames.ts';

const NOBODY: readonly Draft[] = [];

/** Who the names of an article's sentences stand for. `held`: the posts that each sentence gives its names. */
export class Cast {
  private readonly scan: Scan;
  private readonly sentences: readonly SentenceNames[];
  private readonly held: readonly (readonly Holding[])[];
  private readonly floor: Floor;
  private readonly readName: NameReader;
  private readonly drafts = new Map<string, Draft>();
  /** By the letter key of a word that names somebody alone. */
  private readonly byShort = new Map<number, Draft[]>();
  /** By the first token of the name. */
  private readonly owners = new Map<number, Draft>();
  private holders: RoleHolders | null = null;

  constructor(
    scan: Scan,
    sentences: readonly SentenceNames[],
    held: readonly (readonly Holding[])[],
    readName: NameReader,
  ) {
    this.scan = scan;
    this.sentences = sentences;
    this.held = held;
    this.floor = new Floor(scan, sentences);
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
      for (const [index, { names }] of sentences.entries())
        for (const name of names) if (name.kind === 'surname') this.castShort(name, index);
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
        if (person && person !== owner && person.posts?.some((one) => isPublic(one) && one.post !== only.post)) return;
      }
    }
    this.hold(name, { ...only, hasEnded: this.scan.folded(name.first - 2) !== 'successor' });
  }

  /** Those of `names` who have no post are listed with officials, where one of the others is one and none has posts of another kind. */
  list(names: readonly Name[]): void {
    const listed = names.flatMap(({ first }) => this.owners.get(first) ?? []);
    const holders = listed.filter(({ posts }) => posts !== null);
    if (holders.length === 0 || !holders.every(({ posts }) => posts?.some(isPublic))) return;
    for (const draft of listed) if (!draft.isFamilyOnly && draft.posts === null) draft.isListed = true;
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
    this.shorten(givenForm(this.scan, name), draft);
  }

  /** `index`: of its sentence. */
  private castShort(name: Name, index: number): void {
    const { scan } = this;
    const sentence = this.sentences[index];
    if (!sentence) return;
    const before = name.first - 1;
    const title = titleBefore(sentence.posts, before);
    const isTitled =
      sentence.posts.some(({ last }) => last === before) ||
      scan.is(before, Word.honorific) ||
      (scan.has(before, Mark.point) && scan.is(before - 1, Word.honorific));
    const family = scan.letterKey(name.surname);
    const candidates = this.byShort.get(family) ?? NOBODY;
    const ofRole =
      title && candidates.length > 1 ? this.roleHolders().among(candidates, scan.folded(title.role)) : NOBODY;
    // "Mayor Wang" where two Wangs are named and neither is a mayor: better nobody than the wrong one.
    if (title?.last === before && candidates.length > 1 && ofRole.length === 0) return;
    const known = this.floor.holder(ofRole.length > 0 ? ofRole : candidates, name.first);
    if (
      scan.is(name.first, Word.wordSurname) &&
      !isTitled &&
      !(known && isSurely(scan, name.first, sentence, known, () => this.lastNamed(name, index) === known))
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

  /** Whoever is named last before `name`. All earlier names of `name`'s kind have been given to somebody, and all full ones. */
  private lastNamed(name: Name, index: number): Draft | null {
    for (let at = index; at >= 0; at--) {
      const last = this.sentences[at]?.names.findLast(({ first }) => first < name.first && this.owners.has(first));
      if (last) return this.owners.get(last.first) ?? null;
    }
    return null;
  }

  /** Asked only when all full names have been given to people. */
  private roleHolders(): RoleHolders {
    this.holders ??= new RoleHolders(this.scan, this.held, this.owners);
    return this.holders;
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
    const draft = known ?? { reading, isFamilyOnly, mentions: [mention], posts: null, isListed: false };
    if (known) insertMention(known.mentions, mention);
    else this.drafts.set(isFamilyOnly ? reading.family : reading.key, draft);
    this.owners.set(first, draft);
    return draft;
  }
}

/** The post that ends right before the name, or a word before: "Mayor Luo", "mayor, Luo"; `before` is the token before the name. */
const titleBefore = (posts: readonly Post[], before: number): Post | null => {
  for (const post of posts) if (post.last === before || post.last === before - 1) return post;
  return null;
};

/** No "acting director", whose predecessor was none, and no "former" one. */
const isFull = (scan: Scan, { post }: HeldPost): boolean => {
  for (let at = post.first; at < post.role; at++)
    if (scan.has(at, Mark.past) || /^(?:acting|interim|caretaker)$/.test(scan.folded(at))) return false;
  return true;
};

const isPublic = ({ standing }: HeldPost): boolean => standing === 'public';
