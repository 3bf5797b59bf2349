/** The place that a post is a post of, among those that its wording names. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { CITIES, NOWHERE, type PostPlaces, PROVINCES } from './post-places.ts';
import type { Post } from './post.ts';
import type { Range } from './reading.ts';

/** The smaller, the more telling: a district of a city of a country is the post's place. */
const LEVELS = [
  'country',
  'region',
  'province',
  'municipality',
  'autonomous-region',
  'sar',
  'prefecture',
  'city',
  'county',
  'district',
  'banner',
  'new-area',
];

/** "Communist Party of China", "Bank of China": the country of a body's name is not the post's place. */
const isOfBody = (scan: Scan, token: number): boolean =>
  scan.has(token - 1, Mark.of) && /^(?:party|republic|bank)$/.test(scan.folded(token - 2));

/** "[Taiwan] Affairs Office", "[Hong Kong] and Macao Affairs Office": what the body deals with is not where it is. */
const isDealtWith = (scan: Scan, last: number): boolean => {
  let at = last + 1;
  if (scan.is(at, Word.and) && scan.has(at + 1, Mark.startsPlace)) {
    at += 2;
    if (scan.isCapital(at + 1) && !scan.is(at, Word.modifier)) at++; // "and Hong [Kong] Affairs"
    if (scan.surface(at) !== 'Affairs') at--;
  }
  return scan.surface(at) === 'Affairs';
};

/** "[ASEAN]-[China] Centre": one of two that a body brings together. */
const isPaired = (scan: Scan, first: number, last: number): boolean =>
  (scan.isHyphen(first - 1) && scan.isCapital(first - 2)) || (scan.isHyphen(last + 1) && scan.isCapital(last + 2));

/** Offices that tell the level of their place. */
const KINDS_OF_OFFICE: Readonly<Record<string, readonly string[]>> = {
  governor: PROVINCES,
  mayor: CITIES,
};

/** The kinds of place that a post of this head noun is of; undefined where any may be. */
export const kindsOfOffice = (scan: Scan, { role }: Post): readonly string[] | undefined =>
  KINDS_OF_OFFICE[scan.folded(role)];

/** Those sent somewhere by somebody. */
const SENT = /^(?:ambassador|envoy|representative|consul|chargé|charge)s?$/;

/** First token that may tell whose post it is: "Ghana's Ambassador [to China]", "Ambassador of Qatar [to China]": where, not whose. */
const tellsWhose = (scan: Scan, { first, role, last }: Post): number => {
  if (!SENT.test(scan.folded(role))) return first;
  for (let at = role + 1; at <= last; at++) if (scan.folded(at) === 'to') return at;
  return first;
};

/** The deepest place of the post and of the body it takes over, of equals the first; NOWHERE, or below it, without one. */
export const placeOfPost = (scan: Scan, places: PostPlaces, post: Post, shared: Range | null): number => {
  const { gazetteer } = places.lookup;
  let best = -1;
  let deepest = -1;
  let first = -1;
  const visit = (place: number, token: number, last: number): void => {
    const kind = gazetteer.kind(place);
    if (kind === 'country' && isOfBody(scan, token)) return;
    if (kind === 'sea' || scan.folded(last + 1) === 'sea') return; // "the North China Sea Fleet"
    if (isDealtWith(scan, last) || isPaired(scan, token, last)) return;
    const depth = LEVELS.indexOf(kind);
    if (best >= 0 && (depth < deepest || (depth === deepest && token >= first))) return;
    best = place;
    deepest = depth;
    first = token;
  };
  const kinds = kindsOfOffice(scan, post);
  const own = places.within(tellsWhose(scan, post), post.last, visit, kinds);
  const taken = shared ? places.within(shared[0], shared[1], visit, kinds) : NOWHERE;
  return best >= 0 ? best : Math.min(own, taken);
};
