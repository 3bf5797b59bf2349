/** Countries and world cities as gazetteer entries. */
import { createRequire } from 'node:module';
import type { z } from 'zod';
import type { worldSchema } from '../../schema/places.ts';
import { type PlaceEntry, slugOf } from './entry.ts';

const loadNames = (): Readonly<Record<string, string | readonly string[]>> =>
  (
    createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
      countries: Record<string, string | string[]>;
    }
  ).countries;

/** "Bolivia (Plurinational State of)" and "Korea, Republic of" are no wordings of news. */
const isPressName = (name: string): boolean => !/[(),]/.test(name);

export const worldEntries = (world: z.infer<typeof worldSchema>): PlaceEntry[] => {
  const omitted = new Set(world.omitted);
  const countries = Object.entries(loadNames()).flatMap(([code, listed]): PlaceEntry[] => {
    if (omitted.has(code)) return [];
    const names = [...new Set([...(world.countries[code] ?? []), ...[listed].flat().filter(isPressName)])];
    const name = names[0];
    return name === undefined
      ? []
      : [{ id: code, name, kind: 'country', parent: null, clear: names, bare: [], typed: [] }];
  });
  const kindByName = new Map(
    Object.entries(world.kinds).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
  );
  const cities = Object.entries(world.cities).flatMap(([country, names]) => {
    const groups = names.flatMap((name): string[][] => {
      const same = world.same.find((group) => group.includes(name));
      return same === undefined ? [[name]] : same[0] === name ? [same] : [];
    });
    return groups.map((group): PlaceEntry => {
      const name = group[0] ?? '';
      return {
        id: slugOf(name),
        name,
        kind: kindByName.get(name) ?? 'city',
        parent: country,
        clear: group,
        bare: [],
        typed: [],
      };
    });
  });
  return [...countries, ...cities];
};
