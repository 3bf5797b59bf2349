/** What a match of a pattern has to begin with, end with and hold: a look at these spares most expressions. */
import type { Pattern } from '../../schema/furniture.ts';
import { type Part, readPattern } from './pattern-source.ts';

/** Longer beginnings tell no more. */
const LONGEST = 7;
const MOST = 40;

/** Beginnings that may still grow, and those behind which anything may come. */
interface Growth {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

const closedAll = ({ open, closed }: Growth): Growth => ({ open: [], closed: [...closed, ...open] });

/** Lists no more than `MOST`: shorter beginnings hold as well, but an empty one tells nothing. */
const grow = ({ open, closed }: Growth, chars: readonly string[] | null): Growth => {
  if (chars === null) return closedAll({ open, closed });
  if (open.length * chars.length > MOST) {
    const begun = open.filter((text) => text !== '');
    if (begun.length === 0 || begun.length === open.length) return closedAll({ open, closed });
    return grow({ open: [''], closed: [...closed, ...begun] }, chars);
  }
  const grown = open.flatMap((text) => chars.map((char) => text + char));
  return {
    open: grown.filter(({ length }) => length < LONGEST),
    closed: [...closed, ...grown.filter(({ length }) => length >= LONGEST)],
  };
};

const follow = (growth: Growth, part: Part): Growth => {
  if (growth.open.length === 0) return growth;
  switch (part.type) {
    case 'nothing':
    case 'end':
      return growth;
    case 'character':
      return grow(growth, part.of);
    case 'sequence':
      return part.parts.reduce(follow, growth);
    case 'choice': {
      const each = part.parts.map((choice) => follow({ open: growth.open, closed: [] }, choice));
      return {
        open: each.flatMap(({ open }) => open),
        closed: [...growth.closed, ...each.flatMap(({ closed }) => closed)],
      };
    }
    case 'repeat': {
      const once = follow({ open: growth.open, closed: [] }, part.part);
      const after = part.most > 1 ? closedAll(once) : once;
      return {
        open: part.least === 0 ? [...growth.open, ...after.open] : after.open,
        closed: [...growth.closed, ...after.closed],
      };
    }
  }
};

const beginningsOf = (part: Part): readonly string[] => {
  const { closed } = closedAll(follow({ open: [''], closed: [] }, part));
  // What begins with "photos" begins with "photo".
  return [...new Set(closed)].filter(
    (text, _, all) => !all.some((other) => other.length < text.length && text.startsWith(other)),
  );
};

/** Letters from frequent to rare, blanks first; anything else is rarer still. */
const FREQUENT = ' etaonisrhldcumgfpywbvk';
const SHORTEST_NEEDLE = 4;

/**
 * What it costs to look for one of the texts in a long one: they are searched by their first letters, and short ones
 * are found too often.
 */
const costOf = (texts: readonly string[]): number => {
  const rarity = (text: string): number => FREQUENT.indexOf(text.charAt(0)) + 1 || FREQUENT.length + 1;
  const search = texts.reduce((sum, text) => sum + 1 / rarity(text) ** 2, 0.01 * texts.length);
  return texts.some(({ length }) => length < SHORTEST_NEEDLE) ? search + 1 : search;
};

/** Texts of which one stands in every match, those that are looked for soonest; none where nothing is sure to stand in it. */
const needlesOf = (part: Part): readonly string[] => {
  if (part.type === 'choice') {
    const each = part.parts.map(needlesOf);
    return each.some(({ length }) => length === 0) ? [] : [...new Set(each.flat())];
  }
  const parts = part.type === 'sequence' ? part.parts : [part];
  const found = parts.flatMap((inner, at) => [
    beginningsOf({ type: 'sequence', parts: parts.slice(at) }),
    ...(inner.type === 'choice' || inner.type === 'sequence' ? [needlesOf(inner)] : []),
  ]);
  const sure = found.filter((texts) => texts.length > 0 && !texts.includes(''));
  return sure.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? [];
};

/** The characters that a part can end with, and whether it can match nothing at all. */
interface Ends {
  /** Null for any. */
  readonly chars: readonly string[] | null;
  readonly isEmpty: boolean;
}

const joined = (ends: readonly Ends[]): readonly string[] | null => {
  const all = ends.map(({ chars }) => chars);
  return all.includes(null) ? null : all.flatMap((chars) => chars ?? []);
};

const endsOf = (part: Part): Ends => {
  switch (part.type) {
    case 'nothing':
    case 'end':
      return { chars: [], isEmpty: true };
    case 'character':
      return { chars: part.of, isEmpty: false };
    case 'repeat': {
      const { chars, isEmpty } = endsOf(part.part);
      return { chars, isEmpty: isEmpty || part.least === 0 };
    }
    case 'choice': {
      const each = part.parts.map(endsOf);
      return { chars: joined(each), isEmpty: each.some(({ isEmpty }) => isEmpty) };
    }
    case 'sequence': {
      const each = part.parts.map(endsOf);
      const behind = each.slice(each.findLastIndex(({ isEmpty }) => !isEmpty));
      return { chars: joined(behind), isEmpty: each.every(({ isEmpty }) => isEmpty) };
    }
  }
};

/** The characters that a text ends with which the pattern matches to its end; null for any. */
const lastCharactersOf = (part: Part): string | null => {
  if (part.type === 'choice') {
    const each = part.parts.map(lastCharactersOf);
    return each.includes(null) ? null : each.join('');
  }
  if (part.type !== 'sequence' || part.parts.at(-1)?.type !== 'end') return null;
  const { chars, isEmpty } = endsOf(part);
  return isEmpty || chars === null ? null : [...new Set(chars)].join('');
};

/** What `source`, an expression without flags, cannot do without. */
export const needsOf = (source: string): Omit<Pattern, 'source'> => {
  try {
    const part = readPattern(source);
    return { beginnings: beginningsOf(part), needles: needlesOf(part), lastCharacters: lastCharactersOf(part) };
  } catch {
    return { beginnings: [''], needles: [], lastCharacters: null }; // beyond what is read here: always tried
  }
};
