/** Finds names of bodies, brands and occasions ("University of Chongqing", "Boao Forum for Asia"): places in them are part of them. */
import type { NameTrie } from './name-trie.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** Longest run that is read leftwards from the body word. */
const LONGEST = 14;

/** "China-Singapore (Chongqing) Demonstration Initiative": either bracket around one word. */
const isBracket = (view: View, at: number): boolean =>
  (view.surface(at) === ')' && view.surface(at - 2) === '(') ||
  (view.surface(at) === '(' && view.surface(at + 2) === ')');

/** "Culture" in "Culture and …", "Production" in "Xinjiang Production and Construction Corps"; no place: "Chongqing and Sichuan University". */
const isJoinable = (view: View, at: number): boolean => {
  const role = view.role(at);
  if (!(role & Role.capital) || role & Role.head) return false;
  return (role & (Role.generic | Role.body)) !== 0 || (!(role & Role.pinyin) && view.is(at - 1, Role.capital));
};

/** "the Russia and China Magazine": no place alone stands behind "the" but plurals ("the Philippines") and abbreviations. */
const isShared = (view: View, at: number): boolean =>
  view.folded(at - 1) === 'the' && view.is(at, Role.start) && !view.isUpper(at) && !view.folded(at).endsWith('s');

/** True for tokens without a capital that may stand inside the name: hyphens, numbers, "People" + "'s", "and". */
const isInner = (view: View, at: number): boolean => {
  const role = view.role(at);
  if (view.isHyphen(at) || role & Role.number || isBracket(view, at)) return true;
  if (view.folded(at) === "'s") return view.is(at - 1, Role.possessor);
  // "Chengdu No. 1 Middle School"
  if (view.surface(at) === '.') return view.folded(at - 1) === 'no' && view.is(at + 1, Role.number);
  return (role & Role.connector) !== 0 && (isJoinable(view, at - 1) || isShared(view, at - 1));
};

/** First token of the capitalised run that ends in the body word at `head`. */
const runStart = (view: View, head: number): number => {
  let first = head;
  for (let at = head - 1; view.isSameBlock(at, first) && head - at < LONGEST; at--) {
    const role = view.role(at);
    if (view.mask[at] === Mask.blocked) break;
    if (role & Role.capital) {
      // Function words and verbs end a name; titles and adjectives of peoples may stand in it.
      if (role & Role.notFirst && !(role & (Role.generic | Role.body | Role.bodyInner))) break;
      first = at;
    } else if (!isInner(view, at)) break;
  }
  return first;
};

/** Last token of "of the Communist Party of China" after the body word at `head`, or `head`. */
const runEnd = (view: View, head: number): number => {
  let last = head;
  if (view.is(head, Role.about)) return last;
  for (;;) {
    let name = last + 1;
    if (view.isHyphen(name)) name++;
    const word = view.folded(name);
    const isLink = word === 'of' || word === 'for';
    if (isLink) name += view.folded(name + 1) === 'the' ? 2 : 1;
    else if (last === head) return last;
    else if (word === 'and' && view.is(name + 1, Role.generic | Role.body)) name++;
    if (!view.isSameBlock(last, name) || !view.is(name, Role.capital) || view.mask[name] === Mask.blocked) return last;
    last = name;
  }
};

/** "Great Hall of the People", "Wall Street": gazetteer names that hold a body word. Their last token, or -1. */
const gazetteerEnd = (view: View, trie: NameTrie, head: number): number => {
  for (let first = Math.max(0, head - 2); first <= head; first++) {
    if (trie.matchAt(view.tokens, first) >= 0 && trie.last >= head && trie.last > first) return trie.last;
  }
  return -1;
};

/** Marks the tokens of every such name in the view's mask. */
export const maskBodies = (view: View, trie: NameTrie): void => {
  for (let at = view.next(0, Role.body); at < view.length; at = view.next(at + 1, Role.body)) {
    if (!view.is(at, Role.capital)) continue;
    const named = gazetteerEnd(view, trie, at);
    const last = named >= 0 ? named : runEnd(view, at);
    if (named < 0) {
      for (let token = runStart(view, at); token <= last; token++) view.mask[token] ||= Mask.body;
    }
    at = last;
  }
};
