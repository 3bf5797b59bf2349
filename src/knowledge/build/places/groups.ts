/** Hand-written groups of places (policy areas, landforms, regions) as gazetteer entries. */
import type { z } from 'zod';
import type { groupsSchema } from '../../schema/places.ts';
import { type PlaceEntry, slugOf } from './entry.ts';

/** Four wordings of a pilot free trade zone. */
const freeTradeZone = (province: string): { name: string; within: string; aliases: string[] } => ({
  name: `China (${province}) Pilot Free Trade Zone`,
  within: province,
  aliases: [
    `China ${province} Pilot Free Trade Zone`,
    `${province} Pilot Free Trade Zone`,
    `${province} Free Trade Zone`,
    `${province} FTZ`,
  ],
});

/** `idOf` finds the id of a place by its canonical name; an unknown one is a mistake in the data. */
export const groupEntries = (file: z.infer<typeof groupsSchema>, idOf: (name: string) => string): PlaceEntry[] =>
  file.groups.flatMap((group) =>
    [...group.places, ...(group.each ?? []).map(freeTradeZone)].map((place): PlaceEntry => {
      const within = place.within === undefined ? (group.within ?? null) : place.within;
      const kind = ('kind' in place ? place.kind : undefined) ?? group.kind;
      const parent = within === null ? null : idOf(within);
      return {
        id: slugOf(place.name),
        name: place.name,
        kind,
        parent,
        clear: [place.name, ...place.aliases],
        bare: [],
        typed: [],
      };
    }),
  );
