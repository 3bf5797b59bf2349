/** The places layer: which places an article's text names, and where. */
import { ownText } from '../../text/own-text.ts';
import { remembered } from '../remembered.ts';
import { tokenize, type Tokens } from '../../text/tokens.ts';
import { maskBodies } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { neighboursOf } from './context.ts';
import { decide } from './decide.ts';
import { type PlaceEntity, type PlaceMention, slugOf } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { namedReader } from './named.ts';
import { withoutPartsOfNames } from './part-of-name.ts';
import { placeLexicon } from './place-words.ts';
import { scanPlaces } from './scan.ts';
import { withTypesBefore } from './types-before.ts';
import { subRegion } from './sub-regions.ts';
import { View } from './view.ts';

export interface PlaceInput {
  readonly tokens: Tokens;
  /** `Mask` of each token: a place inside a name or a post is part of it. */
  readonly mask: Uint8Array;
  /** The place of the dateline, which stands outside the tokens: "CHONGQING". */
  readonly dateline: string | null;
}

export type FindPlaces = (input: PlaceInput) => PlaceMention[];

/** An ambiguous name that stays so: nothing is claimed but its name. */
const undecided = (gazetteer: Gazetteer, view: View, { owners, first, last, type }: Candidate): PlaceEntity => {
  const names = new Set(owners.map((owner) => gazetteer.name(owner)));
  const name = (names.size === 1 ? [...names][0] : undefined) ?? ownText(view.text(first, last));
  const kinds = new Set(owners.map((owner) => gazetteer.kind(owner)));
  return {
    id: slugOf(name),
    name,
    kind: (kinds.size === 1 ? [...kinds][0] : type) ?? 'place',
    within: null,
    code: null,
  };
};

/** "Ciqikou town" is Ciqikou Town, and so is the "town of Ciqikou". */
const canonicalOf = remembered((name) => {
  const ordered = name.replace(/^([a-z-]+) of (.+)$/, '$2 $1');
  const canonical = ownText(
    ordered.replace(/(?<= )(?!(?:and|of|the|for|in) )\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );
  return { canonical, id: slugOf(canonical) };
});

/** A name outside the gazetteer; `within` tells what it lies in. */
const described = (gazetteer: Gazetteer, name: string, kind: string, within: () => string | null): PlaceEntity => {
  const { canonical, id } = canonicalOf(name);
  return gazetteer.byId(id) ?? { id, name: canonical, kind, within: within(), code: null };
};

/** Built once for a gazetteer; the function it gives is pure and linear in the tokens of that gazetteer's vocabulary. */
export const placeFinder = (gazetteer: Gazetteer): FindPlaces => {
  const { vocabulary, words } = gazetteer;
  const lexicon = placeLexicon(vocabulary, words, (folded, shape) => gazetteer.trie.canStart(folded, shape));
  const read = namedReader(gazetteer);

  const ownersOf = remembered((name): readonly number[] => {
    const tokens = tokenize(name, [{ start: 0, end: name.length }], vocabulary);
    const phrase = gazetteer.trie.matchAt(tokens, 0);
    const owners = phrase < 0 ? [] : gazetteer.wording(phrase).owners;
    return owners.length === 1 ? owners : owners.filter((owner) => gazetteer.rank(owner) < 3).slice(0, 1);
  });

  return ({ tokens, mask, dateline }) => {
    const view = new View(tokens, lexicon, mask.slice());
    maskBodies(view, gazetteer.trie);
    const candidates = withTypesBefore(
      view,
      gazetteer,
      withoutPartsOfNames(view, gazetteer, scanPlaces(view, read, gazetteer)),
    );
    const decided = decide(gazetteer, view, candidates, () => (dateline === null ? [] : ownersOf(dateline)));

    const withinOf = (index: number): string | null => {
      for (const neighbour of neighboursOf(view, candidates, index)) {
        const place = decided[candidates.indexOf(neighbour)] ?? null;
        if (place !== null && gazetteer.rank(place) < 9) return gazetteer.name(place);
      }
      return null;
    };
    const mentionOf = (candidate: Candidate, index: number): PlaceMention => {
      const place = decided[index] ?? null;
      const { first, last, kind, type, direction } = candidate;
      const whole =
        place !== null
          ? gazetteer.entity(place)
          : kind === null
            ? undecided(gazetteer, view, direction ? { ...candidate, first: direction.inner } : candidate)
            : // "Longtan" of "Xiaohe and Longtan townships"
              described(gazetteer, `${view.text(first, last)}${type === null ? '' : ` ${type}`}`, kind, () =>
                withinOf(index),
              );
      const entity = direction ? subRegion(gazetteer, direction.form, whole) : whole;
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[last] ?? 0;
      // The vocabulary's own string has its hash, by which forms are looked up.
      const text = first === last ? view.surface(first) : tokens.text.slice(start, end);
      return { start, end, text, entity };
    };
    return candidates.map(mentionOf);
  };
};
