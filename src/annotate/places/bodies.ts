/** Finds names of bodies, brands and occasions ("University of Chongqing", "Boao Forum for Asia"): places in them are part of them. */
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** "People" + "'s" belongs to what follows ("People's Government"); any other possessive ends a name. */
const INNER_POSSESSIVES = new Set(['people', 'peoples', 'women', 'children', 'workers', 'youth', 'teachers']);

/** "China-Singapore (Chongqing) Demonstration Initiative": either bracket around one word. */
const isBracket = (view: View, at: number): boolean =>
  (view.surface(at) === ')' && view.surface(at - 2) === '(') ||
  (view.surface(at) === '(' && view.surface(at + 2) === ')');

/** First token of the capitalised run that ends in the body word at `head`. */
const runStart = (view: View, head: number): number => {
  let first = head;
  for (let at = head - 1; view.isSameBlock(at, first) && head - at < 14; at--) {
    const role = view.role(at);
    if (view.mask[at] === Mask.blocked) break;
    if (role & Role.capital) {
      if (role & Role.notFirst && isBreak(view, at)) break;
      first = at;
    } else if (view.isHyphen(at) || role & Role.number || isBracket(view, at)) continue;
    else if (view.surface(at) === "'s" || view.surface(at) === '’s') {
      if (!INNER_POSSESSIVES.has(view.folded(at - 1))) break;
    } else if (role & Role.connector) {
      // "Culture and Tourism Commission", but not "Chongqing and Sichuan University".
      if (!(view.is(at - 1, Role.generic | Role.body) && view.is(at - 1, Role.capital))) break;
    } else break;
  }
  return first;
};

/** Function words and verbs; titles and "Party" may stand inside a body's name. */
const isBreak = (view: View, at: number): boolean =>
  !view.is(at, Role.generic | Role.body) &&
  !/^(general|party|chief|head|communist|chinese|american|asian|european|african|japanese|korean|russian|tibetan|summer|winter|spring|autumn|world)$/.test(
    view.folded(at),
  );

/** Last token of "of the Communist Party of China" after the body word at `head`, or `head`. */
const runEnd = (view: View, head: number): number => {
  let last = head;
  for (let at = head + 1; view.isSameBlock(last, at);) {
    const word = view.folded(at);
    const name =
      word === 'of' || word === 'for'
        ? view.folded(at + 1) === 'the'
          ? at + 2
          : at + 1
        : word === 'and' && last > head
          ? at + 1
          : at;
    if (name === at ? last === head : false) break;
    if (!view.isSameBlock(at, name) || !view.is(name, Role.capital) || view.mask[name] === Mask.blocked) break;
    if (word === 'and' && !view.is(name, Role.generic | Role.body)) break;
    last = name;
    at = view.isHyphen(name + 1) ? name + 2 : name + 1;
  }
  return last;
};

/** Marks the tokens of every such name in the view's mask. */
export const maskBodies = (view: View): void => {
  for (let at = 0; at < view.length; at++) {
    const role = view.role(at);
    if ((role & (Role.body | Role.capital)) !== (Role.body | Role.capital) || view.mask[at] !== Mask.free) continue;
    const first = runStart(view, at);
    const last = runEnd(view, at);
    for (let token = first; token <= last; token++) if (view.mask[token] === Mask.free) view.mask[token] = Mask.body;
    at = last;
  }
};
