/** Which places a clause names, and which of its words are places'. */
import { partitionPoint } from '../../text/partition-point.ts';
import type { PlaceEntity, PlaceMention } from '../places/entity.ts';
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';

export interface ClausePlaces {
  /** The places of the clause, each once, in text order. */
  of(clause: Clause): PlaceEntity[];
  /** Token belongs to a place's name. */
  isPlace(token: number): boolean;
}

export const clausePlaces = (scan: Scan, places: readonly PlaceMention[]): ClausePlaces => {
  const inPlace = new Uint8Array(scan.tokens.length);
  // "leaders of Sichuan": inside a post or a body a place is no mention, but says no more of what a meeting was about.
  const names = new Set<string>();
  let next = 0;
  for (const { start, end } of places) {
    while (next < scan.tokens.length && scan.start(next) < start) next++;
    // Of one word only: "Economic" is in the name of the economic circle.
    if (scan.start(next) === start && scan.end(next) === end) names.add(scan.folded(next));
    for (; next < scan.tokens.length && scan.end(next) <= end; next++) inPlace[next] = 1;
  }
  return {
    isPlace: (token) => inPlace[token] === 1 || names.has(scan.folded(token)),
    of({ first, last }) {
      const [start, end] = [scan.start(first), scan.end(last)];
      const found = new Map<string, PlaceEntity>();
      let at = partitionPoint(places.length, (index) => (places[index]?.start ?? 0) < start);
      for (let place = places[at]; place && place.start < end; place = places[++at])
        if (place.end <= end && !found.has(place.entity.id)) found.set(place.entity.id, place.entity);
      return [...found.values()];
    },
  };
};
