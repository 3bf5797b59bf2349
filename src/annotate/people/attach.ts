/** Decides which name holds which post: title before the name, apposition, list, bracket, verb of office. */
import type { Name } from '../names/name.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Chunk } from './chunks.ts';

/** `post` is held by `name`; `isTitle` where it stands directly before it; `isLabel` where it heads a list of names. */
export interface Holding {
  readonly name: Name;
  readonly post: Post;
  readonly isTitle: boolean;
  readonly isLabel: boolean;
}

/** Words between "who" and a post, or between a name and its post without a verb of office. */
const FILLERS = new Set(['also', 'then', 'now', 'currently', 'concurrently', 'formerly', 'previously', 'both', 'all', 'who', 'is', 'was', 'are', 'were', 'as', 'well', 'respectively', 'the', 'mr', 'ms', '.', 'being', 'himself', 'herself', 'chinese', 'once', 'later', 'has', 'been', 'serves', 'served', 'serving', 'doubles', 'both', 'that', 'time', 'at', 'the']);
/** A verb of office may stand this far from its post: "was on Tuesday unanimously elected as the new …". */
const MOST_LINKS = 12;

/** The holdings of one sentence. Every post is held once, or by each name of a list it heads. */
export const attach = (scan: Scan, chunks: readonly Chunk[]): Holding[] => {
  const holdings: Holding[] = [];
  const held = new Set<Post>();
  const anyNameAt = (at: number): Name | null => (chunks[at]?.kind === 'name' ? (chunks[at] as Extract<Chunk, { kind: 'name' }>).name : null);
  const nameAt = (at: number): Name | null => (anyNameAt(at)?.kind === 'pronoun' ? null : anyNameAt(at));
  const postAt = (at: number): Post | null => (chunks[at]?.kind === 'post' ? (chunks[at] as Extract<Chunk, { kind: 'post' }>).post : null);
  const kindAt = (at: number): Chunk['kind'] | null => chunks[at]?.kind ?? null;
  const wordAt = (at: number): string => (kindAt(at) === 'word' || kindAt(at) === 'and' ? scan.folded(chunks[at]?.first ?? -1) : '');
  const isSeparator = (at: number): boolean => kindAt(at) === 'comma' || kindAt(at) === 'and' || kindAt(at) === 'semicolon';
  const hold = (name: Name, post: Post, isTitle = false, isLabel = false): void => {
    held.add(post);
    if (!holdings.some((known) => known.name === name && known.post === post)) holdings.push({ name, post, isTitle, isLabel });
  };
  /** Index of the name that a post at `at` stands before as a title, skipping "Comrade" and "Mr.", else -1. */
  const titled = (at: number): number => {
    let next = at + 1;
    while (kindAt(next) === 'word' && (scan.is(chunks[next]?.first ?? -1, Word.honorific) || wordAt(next) === '.') && next < at + 3) next++;
    return nameAt(next) && !isBroken(scan, chunks, next) ? next : -1;
  };
  /** Index after separators: ", and", ",", "and", "as well as". */
  const pastSeparators = (at: number): number => {
    let next = at;
    while (isSeparator(next)) next++;
    if (wordAt(next) === 'as' && wordAt(next + 1) === 'well' && wordAt(next + 2) === 'as') next += 3;
    return next;
  };
  const pastFillers = (at: number): number => {
    let next = at;
    while (kindAt(next) === 'word' && FILLERS.has(wordAt(next)) && next - at < 6) next++;
    return next;
  };
  /** Names joined by commas and "and" from `at` on; stops where a name has a post of its own behind it. */
  const listFrom = (at: number): number[] => {
    const list: number[] = [];
    for (let next = at; nameAt(next); ) {
      list.push(next);
      const after = pastSeparators(next + 1);
      if (after === next + 1 || !nameAt(after)) break;
      next = after;
    }
    return list;
  };

  // 1. Titles: "Mayor A", "Deputy Secretary and Mayor A", "officials of X A, B, C, and D", "leaders including A and B".
  for (let at = 0; at < chunks.length; at++) {
    const post = postAt(at);
    if (!post) continue;
    if (post.isPlural) {
      labelList(at, post);
      continue;
    }
    const target = titled(at);
    if (target < 0) continue;
    hold(nameAt(target) as Name, post, true);
    for (let back = at; ; ) {
      const before = kindAt(back - 1) === 'and' || kindAt(back - 1) === 'comma' ? (kindAt(back - 2) === 'comma' && kindAt(back - 1) === 'and' ? back - 3 : back - 2) : -1;
      const earlier = before >= 0 ? postAt(before) : null;
      if (!earlier || earlier.isPlural || held.has(earlier) || isApposed(before)) break;
      hold(nameAt(target) as Name, earlier, true);
      back = before;
    }
  }

  /** True where the chain of posts that reaches back from `at` starts behind "NAME ,". */
  function isApposed(at: number): boolean {
    let back = at;
    while (back > 0) {
      const before = pastBack(back - 1);
      if (before === back - 1) return false;
      // After a title and its name ("Mayor A, Assistant Mayor and Secretary-General B") the next posts are titles too.
      if (nameAt(before)) return !holdings.some((known) => known.name === nameAt(before) && known.isTitle && !known.isLabel) && !isTitleGroup(at, back);
      if (!postAt(before)) return false;
      back = before;
    }
    return false;
  }
  /** "…, C, and vice chairman and secretary general D": bare titles behind an "and" go with the name they lead to. */
  function isTitleGroup(at: number, first: number): boolean {
    return kindAt(first - 1) === 'and' && kindAt(at + 1) === 'and' && (postAt(at)?.complement ?? 0) < 0;
  }
  function pastBack(at: number): number {
    let back = at;
    while (back >= 0 && (isSeparator(back) || kindAt(back) === 'open' || (kindAt(back) === 'word' && FILLERS.has(wordAt(back))))) back--;
    return back;
  }

  function labelList(at: number, post: Post): void {
    let start = at + 1;
    if (kindAt(start) === 'comma' || kindAt(start) === 'colon' || kindAt(start) === 'dash' || kindAt(start) === 'open') start++;
    if (kindAt(start) === 'word' && (scan.is(chunks[start]?.first ?? -1, Word.including) || wordAt(start) === 'such')) {
      start++;
      if (wordAt(start) === 'as') start++;
      if (kindAt(start) === 'colon') start++;
    }
    while (kindAt(start) === 'word' && scan.is(chunks[start]?.first ?? -1, Word.honorific)) start++;
    const list = listFrom(start);
    if (list.length === 0 || (start > at + 1 && list.length < 2 && kindAt(at + 1) === 'comma')) return;
    for (const index of list) {
      const name = nameAt(index) as Name;
      const own = pastFillers(pastSeparators(index + 1));
      const isOwn = own > index + 1 && postAt(own) !== null && !leadsToTitle(own) && !(postAt(own) as Post).isPlural;
      if (!isOwn || list.length === 1) hold(name, post, index === at + 1, true);
    }
    held.add(post);
  }

  // "Director of X, A, deputy secretary of Y and acting mayor, B, and deputy director of Z, C, answered": posts first throughout.
  for (let at = 0; at < chunks.length; at++) {
    if (!postAt(at) || isApposed(at)) continue;
    const pairs = postFirstPairs(at);
    if (pairs.length < 2) continue;
    for (const { posts, name } of pairs) for (const index of posts) hold(nameAt(name) as Name, postAt(index) as Post);
    at = pairs.at(-1)?.name ?? at;
  }

  function postFirstPairs(start: number): { readonly posts: number[]; readonly name: number }[] {
    const pairs: { readonly posts: number[]; readonly name: number }[] = [];
    for (let at = start; ; ) {
      const posts: number[] = [];
      while (postAt(at) && titled(at) < 0 && !held.has(postAt(at) as Post) && !(postAt(at) as Post).isPlural) {
        posts.push(at);
        if (kindAt(at + 1) !== 'and' || !postAt(at + 2)) break;
        at += 2;
      }
      const name = at + 2;
      if (posts.length === 0 || (kindAt(at + 1) !== 'comma' && kindAt(at + 1) !== 'semicolon') || !nameAt(name)) return [];
      pairs.push({ posts, name });
      const next = pastSeparators(name + 1);
      if (next === name + 1 || !postAt(next) || titled(next) >= 0) return pairs;
      at = next;
    }
  }

  // 2. Behind the name: "A, mayor of X and deputy to the NPC", "A (mayor of X)", "A, who is also …", "A and B, vice mayors".
  for (let at = 0; at < chunks.length; at++) {
    const name = nameAt(at);
    if (!name) continue;
    let next = at + 1;
    const opener = kindAt(next);
    if (opener !== 'comma' && opener !== 'open' && opener !== 'dash') continue;
    next = pastAge(pastFillers(next + 1));
    while (next < chunks.length) {
      const post = postAt(next);
      if (!post || held.has(post) || titled(next) >= 0) break;
      if (post.isPlural) {
        const partners = listBefore(at);
        if (partners.length < 2 || partners.some((index) => hasLabel(nameAt(index) as Name))) break;
        for (const index of partners) hold(nameAt(index) as Name, post, false, true);
      } else if (next > at + 2 && namesNext(next, at)) break;
      else hold(name, post);
      const after = pastFillers(pastSeparators(next + 1));
      if (after === next + 1) break;
      next = after;
    }
  }

  /** "vice chairman and secretary general D": posts that end in one that is a title. */
  function leadsToTitle(at: number): boolean {
    for (let next = at; postAt(next); next = pastSeparators(next + 1)) if (titled(next) >= 0) return true;
    return false;
  }
  function hasLabel(name: Name): boolean {
    return holdings.some((known) => known.name === name && known.isLabel);
  }
  /** "…, and the mayor of X, B, …": the post at `at` opens with an article and the name behind it has no other. */
  function namesNext(at: number, holder: number): boolean {
    const post = postAt(at);
    const next = at + 2;
    if (!post?.isDefinite || kindAt(at + 1) !== 'comma' || !nameAt(next) || next === holder) return false;
    const own = pastFillers(pastSeparators(next + 1));
    return !(postAt(own) && titled(own) < 0 && own > next + 1);
  }
  /** "A, 58, mayor of X". */
  function pastAge(at: number): number {
    if (kindAt(at) === 'word' && /^\d\d$/.test(wordAt(at)) && kindAt(at + 1) === 'comma') return pastFillers(at + 2);
    if (/^(?:aged|born)$/.test(wordAt(at))) {
      let next = at + 1;
      while (kindAt(next) === 'word' && next - at < 6) next++;
      return kindAt(next) === 'comma' ? pastFillers(next + 1) : at;
    }
    return at;
  }
  /** Names joined to the one at `at` from the left: "[A, B and] C". */
  function listBefore(at: number): number[] {
    const list = [at];
    for (let back = at; ; ) {
      let before = back - 1;
      while (isSeparator(before)) before--;
      if (before === back - 1 || !nameAt(before)) return list.reverse();
      list.push(before);
      back = before;
    }
  }

  // 3. The post first, the name behind a comma or colon: "the city's mayor, A, said", "Mayor: A".
  for (let at = 0; at < chunks.length; at++) {
    const post = postAt(at);
    if (!post || held.has(post) || post.isPlural) continue;
    const joint = kindAt(at + 1);
    const name = nameAt(at + 2);
    if (!name || (joint !== 'comma' && joint !== 'colon' && joint !== 'dash')) continue;
    const isOpening = at === 0 || (at === 1 && wordAt(0) === 'as');
    const closing = kindAt(at + 3);
    const isClosed = closing === null || closing === 'comma' || closing === 'semicolon' || closing === 'and' || closing === 'close' || closing === 'colon' || /^[.!?]$/.test(scan.surface(chunks[at + 3]?.first ?? -1));
    if (!(joint === 'comma' ? isOpening || isClosed : true)) continue;
    const own = pastFillers(pastSeparators(at + 3));
    const hasOwn = own > at + 3 && postAt(own) && titled(own) < 0 && !held.has(postAt(own) as Post) && !post.isDefinite;
    if (hasOwn && !isOpening) continue;
    hold(name, post);
    for (let back = at; ; ) {
      const before = kindAt(back - 1) === 'and' ? back - 2 : -1;
      const earlier = before >= 0 ? postAt(before) : null;
      if (!earlier || held.has(earlier) || earlier.isPlural) break;
      hold(name, earlier);
      back = before;
    }
  }

  // 4. Verbs of office: "A was elected mayor of X", "elected A mayor of X", "with A as mayor", "A replaced B as mayor".
  for (let at = 0; at < chunks.length; at++) {
    const post = postAt(at);
    if (!post || held.has(post)) continue;
    const names = holdersByVerb(at, post.isPlural);
    for (const name of names) hold(name, post, false, post.isPlural);
    if (names.length === 0) continue;
    if (/^(?:replacing|succeeding)$/.test(wordAt(at + 2)) && nameAt(at + 3)) hold(nameAt(at + 3) as Name, post);
    for (let next = pastFillers(pastSeparators(at + 1)), from = at; next > from + 1; from = next, next = pastFillers(pastSeparators(next + 1))) {
      const more = postAt(next);
      if (!more || held.has(more) || titled(next) >= 0 || more.isPlural || wordAt(next - 1) === 'who') break;
      for (const name of names) hold(name, more);
    }
  }

  /** Who takes the post at `at` by a verb of office in front of it; of a plural post, everybody in the list. */
  function holdersByVerb(at: number, isPlural: boolean): Name[] {
    let hasVerb = false;
    for (let back = at - 1; back >= 0 && at - back <= MOST_LINKS; back--) {
      const name = anyNameAt(back);
      if (name) {
        if (isPlural) return hasVerb && nameAt(back) ? listBefore(back).map((index) => nameAt(index) as Name) : [];
        if (back === at - 1 && !hasVerb) return isElected(back) || isGapped(back) ? [name] : [];
        if (!hasVerb) return [];
        const replaced = /^(?:replaced|replaces|replacing|succeeded|succeeds|succeeding)$/.test(wordAt(back - 1)) ? nameAt(back - 2) : null;
        return replaced ? [replaced, name] : [name];
      }
      const token = chunks[back]?.first ?? -1;
      const kind = kindAt(back);
      if ((kind === 'comma' || kind === 'and') && hasVerb) {
        // "A, 55, was born in X and was once mayor of Y": the clause without a subject takes the sentence's.
        if (kind === 'comma' && nameAt(back - 1)) return [nameAt(back - 1) as Name];
        // "A, SC, will be the acting chief"
        if (kind === 'comma' && kindAt(back - 2) === 'comma' && nameAt(back - 3)) return [nameAt(back - 3) as Name];
        const subject = anyNameAt(0) ?? (kindAt(0) === 'word' && kindAt(1) === 'comma' ? anyNameAt(2) : null);
        return subject ? [subject] : [];
      }
      if (kind !== 'word') return [];
      if (scan.is(token, Word.officeVerb)) hasVerb = true;
      else if (!scan.is(token, Word.link | Word.preposition | Word.determiner | Word.number) && !isCalendarWord(scan, token) && !LINK_NOUNS.has(scan.folded(token))) return [];
    }
    return [];
  }
  /** "elected A mayor of X": the verb stands before the name. */
  function isElected(at: number): boolean {
    return scan.is(chunks[at - 1]?.first ?? -1, Word.officeVerb) && !/^(?:is|was|who|also|as|be|been|then)$/.test(wordAt(at - 1));
  }
  /** "A becomes vice minister, and B general inspector of the Ministry": the verb is not said again. */
  function isGapped(at: number): boolean {
    const post = postAt(at + 1);
    if (!post || post.complement < 0 || scan.isCapital(post.role)) return false;
    for (let back = at - 1; back >= 0; back--) if (scan.is(chunks[back]?.first ?? -1, Word.officeVerb) && kindAt(back) === 'word') return isSeparator(at - 1) || wordAt(at - 1) === 'with';
    return false;
  }

  return holdings;
};

const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const isCalendarWord = (scan: Scan, at: number): boolean => CALENDAR.test(scan.folded(at));

/** Nouns between a verb of office and the post: "was relieved of the post of", "by unanimous vote". */
const LINK_NOUNS = new Set(['\'s', 'resignation', 'appointment', 'place', 'seat', 'loses', 'lost', 'election', 'new', 'newly', 'unanimously', 'vote', 'votes', 'session', 'meeting', 'only', 'officially', 'formally', 'first', 'next', 'late', 'early', 'years', 'year', 'both', 'part', 'ever']);

/** A title and a name with a line break between paragraphs, or sentence punctuation, do not belong together. */
const isBroken = (scan: Scan, chunks: readonly Chunk[], at: number): boolean => scan.block(chunks[at]?.first ?? -1) !== scan.block(chunks[at - 1]?.last ?? -1);
