/** Reads a post's wording into its normalised parts: office, rank, body, place. */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import { ownText } from '../../text/own-text.ts';
import { remembered, WordingMemory } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { isChaired } from './chaired.ts';
import type { Post } from './post.ts';

/** What a post's own words say. */
export interface WordsRead {
  /** The article's own words, on one line, straight apostrophes, singular. */
  readonly post: string;
  /** Normalised office (`cpc-secretary`), or null where no rule knows it. */
  readonly office: string | null;
  /** `full`, or rank words in the order of the knowledge file: `former deputy`. */
  readonly rank: string;
  readonly body: string | null;
  /** Head noun of a body that only says what kind it is ("the committee"), or null. */
  readonly loneHead: string | null;
  /** First word that asks for a place of some kind ("city"), or null. */
  readonly level: string | null;
}

export interface PostReading extends Omit<WordsRead, 'loneHead' | 'level'> {
  /** Canonical name of the place it is a post of. */
  readonly place: string | null;
  /** Name of the province-level place that `place` lies in. */
  readonly province: string | null;
  /** UTF-16 offset at which the post's wording starts. */
  readonly start: number;
  readonly end: number;
}

/** Tokens, inclusive. */
export type Range = readonly [first: number, last: number];

/** `shared`: a body that the post takes over from another. */
export type PostReader = (scan: Scan, post: Post, shared: Range | null) => WordsRead;

/** Anything that `oneLine` changes. */
const MARKED = /[’‘ʼ`´′]|[^\S ]| {2}|^ | $/;

const oneLine = (text: string): string =>
  MARKED.test(text)
    ? text
        .replace(/[’‘ʼ`´′]/g, "'")
        .replace(/\s+/g, ' ')
        .trim()
    : text;

/** A reader by the rules of the posts knowledge; the first office rule that fits wins. */
export const postReader = (knowledge: PostsKnowledge): PostReader => {
  const singular = (word: string): string => {
    const known = knowledge.plurals[word.toLowerCase()];
    if (!known) return word.replace(/s$/i, '');
    return word.charAt(0) === word.charAt(0).toUpperCase() ? known.charAt(0).toUpperCase() + known.slice(1) : known;
  };

  const wordingOf = (scan: Scan, post: Post, shared: readonly [number, number] | null): string => {
    const isVerb = isChaired(scan, post);
    const role =
      (post.isPlural && scan.is(post.role, Word.rolePlural)) || isVerb
        ? singular(scan.surface(post.role))
        : scan.surface(post.role);
    const front = post.first < post.role ? scan.text(post.first, post.role - 1) : '';
    const isApart = post.first < post.role && !scan.isGlued(post.role);
    const isPluralTail = post.isPlural && post.roleLast > post.role;
    const tailed = post.last > post.role ? scan.tokens.text.slice(scan.end(post.role), scan.end(post.last)) : '';
    const tail = oneOfSeveral(post, isPluralTail ? tailed.replace(/^([\s-]*\p{L}+?)s\b/u, '$1') : tailed);
    const verbJoint = isVerb ? ' of' : '';
    const joint = shared && !scan.is(shared[0], Word.preposition | Word.punctuation) ? ' of' : '';
    const body = shared ? `${joint} ${scan.text(shared[0], shared[1])}` : '';
    return oneLine(`${front}${isApart ? ' ' : ''}${role}${verbJoint}${tail}${body}`);
  };

  const officesOf = remembered((role) => knowledge.offices.filter((one) => one.role.includes(role)));
  const rankForms = Object.entries(knowledge.ranks);

  const officeOf = (role: string, words: ReadonlySet<string>): string | null => {
    const has = (word: string | readonly string[]): boolean =>
      typeof word === 'string' ? words.has(word) : word.some((one) => words.has(one));
    const rule = officesOf(role).find(
      (one) => one.with.every(has) && !(one.without ?? []).some((word) => words.has(word)),
    );
    return rule?.office ?? null;
  };

  const rankOf = (words: ReadonlySet<string>, front: string): string => {
    const ranks = rankForms.filter(([, forms]) =>
      forms.some((form) => (form.includes(' ') ? front.includes(form) : words.has(form))),
    );
    const names = ranks.map(([name]) => name);
    return (names.includes('executive-deputy') ? names.filter((name) => name !== 'deputy') : names).join(' ') || 'full';
  };

  const wordsRead = (scan: Scan, post: Post, shared: Range | null): WordsRead => {
    const words = new Set(foldedWords(scan, post.first, post.last));
    if (shared) for (const word of foldedWords(scan, shared[0], shared[1])) words.add(word);
    // "secretary general" is not "general secretary": what follows the role is marked.
    for (let at = post.role + 1; at <= post.roleLast; at++) {
      words.delete(scan.folded(at));
      words.add(`~${scan.folded(at).replace(/s$/, '')}`);
    }
    const role =
      knowledge.plurals[scan.folded(post.role)] ??
      (post.isPlural || isChaired(scan, post) ? scan.folded(post.role).replace(/s$/, '') : scan.folded(post.role));
    const front = foldedWords(scan, post.first, post.role - 1);
    const body = bodyOf(scan, post, shared);
    return {
      post: wordingOf(scan, post, shared),
      office: officeOf(role, words),
      // "deputy" in "deputy to the NPC" is the role itself, not a rank.
      rank: rankOf(new Set(front), front.filter((word) => word !== '-').join(' ')),
      body,
      loneHead: body?.match(LONE_HEAD)?.groups?.['head']?.toLowerCase() ?? null,
      level: levelIn(scan, post.first, post.last) ?? (shared && levelIn(scan, shared[0], shared[1])),
    };
  };
  const memory = new WordingMemory<WordsRead>();

  return (scan, post, shared) => {
    const shape = shapeOf(post);
    const known = shared
      ? memory.find(scan.tokens, shape, post.first, post.last, shared[0], shared[1])
      : memory.find(scan.tokens, shape, post.first, post.last);
    return known ?? memory.add(wordsRead(scan, post, shared));
  };
};

/** A post of more tokens has no shape of its own: it is cut short long before. */
const MOST_TOKENS = 1 << 9;

/** Where in the wording the parts of the post stand. */
const shapeOf = ({ first, role, roleLast, complement, isPlural }: Post): number =>
  (((role - first) * MOST_TOKENS + roleLast - first) * MOST_TOKENS + (complement < 0 ? 0 : complement - first)) * 2 +
  (isPlural ? 1 : 0);

/** A body that only says what kind it is: "the committee", "the bureau". */
const LONE_HEAD =
  /^(?:the |its |their |this |that )?(?<head>committee|commission|bureau|department|government|office|court|congress|council|ministry|administration|legislature)$/i;

const levelIn = (scan: Scan, first: number, last: number): string | null => {
  for (let at = first; at <= last; at++)
    if (scan.has(at, Mark.levelOfPlace) && !isNamed(scan, at, first)) return scan.folded(at);
  return null;
};

/** "[Mian] County": of a name that is told, if not of a place that is known. */
const isNamed = (scan: Scan, level: number, first: number): boolean =>
  level > first &&
  /^(?:county|district|city)$/.test(scan.folded(level)) &&
  scan.isCapital(level - 1) &&
  !scan.is(level - 1, Word.modifier | Word.party | Word.determiner | Word.publicHead | Word.role);

const foldedWords = (scan: Scan, first: number, last: number): string[] => {
  const words: string[] = [];
  for (let at = first; at <= last; at++) words.push(scan.folded(at));
  return words;
};

const SEVERAL = /^(?<of>\s*of\s+)?(?:the\s+)?(?:two|three|four|five|both)\s+(?<kind>[^,]*\p{L})s$/u;

/** "secretaries of the two Party committees": each is secretary of one, "the Party committee". */
const oneOfSeveral = ({ isPlural }: Post, body: string): string => {
  const { of = '', kind = '' } = (isPlural && body.match(SEVERAL)?.groups) || {};
  if (kind === '') return body;
  const one = kind.replace(/ie$/, 'y').replace(/(?<=ss|ch|sh|x)e$/, '');
  return of === '' ? one : `${of}the ${one}`;
};

const PARTY_NAME = /\b(?:the )?(?:communist party of china(?: \(cpc\))?|(?:chinese communist party|cpc|ccp)\b)/i;

/** The body that a post names, in one form: party committees as "CPC … Committee". */
const bodyOf = (scan: Scan, post: Post, shared: readonly [number, number] | null): string | null => {
  const range: readonly [number, number] | null =
    shared ?? (post.complement >= 0 ? [post.complement, post.last] : frontBody(scan, post));
  if (!range) return null;
  let [first, last] = range;
  // "Secretary for Administration": what for, not whose.
  if (scan.folded(first) === 'for' && scan.folded(post.role).startsWith('secretar')) return null;
  if (scan.folded(first + 1) === 'staff' && scan.has(first + 2, Mark.of)) first += 2; // "chief of staff of"
  while (first < last && (scan.is(first, Word.preposition | Word.determiner) || scan.has(first, Mark.comma))) first++;
  let hasHead = false;
  for (let at = first; at <= last; at++) if (isBodyHead(scan, at)) hasHead = true;
  return hasHead ? normalBody(oneOfSeveral(post, ownText(oneLine(scan.text(first, last))))) : null;
};

/** Head nouns that are bodies, not places: "Committee" but not "District". */
const isBodyHead = (scan: Scan, at: number): boolean =>
  scan.is(at, Word.publicHead) &&
  !scan.is(at, Word.level | Word.party) &&
  !/^(?:region|province|municipality|prefecture|sar|hksar|republic|kingdom|nation|nations|union|yuan)$/.test(
    scan.folded(at),
  );

const frontBody = (scan: Scan, post: Post): readonly [number, number] | null => {
  let first = post.first;
  while (first < post.role && scan.is(first, Word.rank) && !scan.is(first, Word.publicHead)) first++;
  let last = post.role - 1;
  while (last >= first && (scan.isHyphen(last) || (scan.is(last, Word.rank) && !scan.is(last, Word.publicHead))))
    last--;
  return last >= first ? [first, last] : null;
};

const normalBody = remembered((body: string): string => {
  const committee = body.match(/^(?<where>.+? Committee) of (?:the )?(?:Communist Party of China(?: \(CPC\))?|CPC)$/i)
    ?.groups?.['where'];
  if (committee) return `CPC ${committee}`;
  return PARTY_NAME.test(body.slice(0, 32)) && /^(?:the )?(?:communist|chinese communist|cpc|ccp)/i.test(body)
    ? body.replace(PARTY_NAME, 'CPC')
    : body;
});
