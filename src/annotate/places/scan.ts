/** Collects place candidates from left to right: flat, the outermost and longest wins. */
import type { Candidate } from './candidate.ts';
import { describedAt, prefixedAt } from './described.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamedReader } from './named.ts';
import { Role } from './place-words.ts';
import { sharingType } from './plurals.ts';
import { behindAt, smallHeadAt } from './small-heads.ts';
import { canHaveParts, compassAt } from './sub-regions.ts';
import { Mask, type View } from './view.ts';

/** A gazetteer name at `at` that keeps out of blocked tokens. */
const namedAt = (view: View, read: NamedReader, at: number): Candidate | null => {
  const found = read(view, at, view.length);
  if (!found) return null;
  for (let token = found.first + 1; token <= found.last; token++)
    if (view.mask[token] !== Mask.free) return read(view, at, token);
  return found;
};

/** "Sichuan province", "Guangxi Zhuang autonomous region" */
const isOfProvince = (view: View, last: number): boolean =>
  /^(?:province|municipality)$/.test(view.folded(last)) ||
  (view.folded(last) === 'region' && view.folded(last - 1) === 'autonomous');

/** "northeast Chongqing" at its compass word. */
const partAt = (view: View, read: NamedReader, gazetteer: Gazetteer, at: number): Candidate | null => {
  const compass = compassAt(view, at);
  if (!compass || view.mask[compass.next] !== Mask.free) return null;
  const whole = namedAt(view, read, compass.next);
  if (!whole || whole.clarity === 'bare' || !canHaveParts(gazetteer, whole, compass.form)) return null;
  // "southwestern Sichuan province", "China's southwestern Mianyang City", "far western Xinjiang": where the whole lies, not a part of it.
  const before = view.isSameBlock(at - 1, at) ? view.folded(at - 1) : '';
  if (before === 'far' || (before === "'s" && whole.type !== null) || isOfProvince(view, whole.last)) return null;
  return { ...whole, first: at, direction: { form: compass.form, inner: whole.first } };
};

/** Kind of the names that hold a place's and are none: "China Southern". */
const NO_PLACE = 'none';

/** Words at which something can be read; most words are none, and one look tells. */
const RELEVANT = Role.start | Role.direction | Role.prefix | Role.head | Role.plural;

const isLonger = (left: Candidate | null, right: Candidate | null): boolean =>
  (left?.last ?? -1) >= (right?.last ?? -1);

const SETTLEMENTS = new Set(['town', 'village']);

/** "Tea Lifts Guizhou Village": some village of a province, not one of its name. */
const isAnySettlement = (
  gazetteer: Gazetteer,
  { first, last, kind }: Candidate,
  named: Candidate | undefined,
): boolean =>
  SETTLEMENTS.has(kind ?? '') &&
  named?.first === first &&
  named.last === last - 1 &&
  named.owners.some((owner) => gazetteer.rank(owner) < 2);

export const scanPlaces = (view: View, read: NamedReader, gazetteer: Gazetteer): Candidate[] => {
  const found: Candidate[] = [];
  for (let at = view.next(0, RELEVANT); at < view.length; at = view.next(at + 1, RELEVANT)) {
    const role = view.role(at);
    let candidate = role & Role.start ? namedAt(view, read, at) : null;
    if (role & Role.direction) {
      const part = partAt(view, read, gazetteer, at);
      // "North Korea" is no north of Korea; "Southeast Asia" is a name of its own.
      if (part && !isLonger(candidate, part)) candidate = part;
    }
    if (role & Role.prefix && !candidate) candidate = prefixedAt(view, at);
    if (!candidate && role & Role.head)
      candidate = behindAt(view, at, (name) => gazetteer.trie.matchAt(view.tokens, name) >= 0);
    if (!candidate && role & Role.head) {
      candidate = smallHeadAt(view, at, found) ?? describedAt(view, at);
      if (candidate && isAnySettlement(gazetteer, candidate, found.at(-1))) candidate = null;
      // "a Europe railway" is one to Europe.
      if (
        candidate &&
        !view.is(at, Role.capital) &&
        !view.is(candidate.first + 1, Role.capital) &&
        found.at(-1)?.last === candidate.first &&
        found.at(-1)?.clarity === 'clear'
      )
        candidate = null;
      if (candidate) while ((found.at(-1)?.first ?? -1) >= candidate.first) found.pop();
      // "Wushan County" has been read; a name that would begin in its middle is none.
      if (candidate && (found.at(-1)?.last ?? -1) >= candidate.first) candidate = null;
    }
    if (!candidate && role & Role.plural) {
      const shared = sharingType(view, gazetteer, at);
      const start = shared[0]?.first ?? at;
      const taken = new Set(shared.map(({ first }) => first));
      const others: Candidate[] = [];
      for (let last = found.at(-1); last && last.first >= start; last = found.at(-1)) {
        found.pop();
        if (!taken.has(last.first)) others.push(last);
      }
      found.push(...[...shared, ...others].sort((a, b) => a.first - b.first));
      continue;
    }
    if (!candidate) continue;
    if (!candidate.owners.some((owner) => gazetteer.kind(owner) === NO_PLACE)) found.push(candidate);
    at = candidate.last;
  }
  return found;
};
