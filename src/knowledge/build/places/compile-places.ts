/** Compiles src/knowledge/data/places/*.yaml and the division table into the gazetteer that ships. */
import type { ZodType } from 'zod';
import {
  aliasesSchema,
  groupsSchema,
  type PlacesKnowledge,
  placeWordsSchema,
  readingsSchema,
  typesSchema,
  worldSchema,
} from '../../schema/places.ts';
import { divisionEntries } from './divisions.ts';
import { groupEntries } from './groups.ts';
import { pack } from './pack.ts';
import { worldEntries } from './world.ts';

/** `read` gives one YAML file of src/knowledge/data, checked. */
export const compilePlaces = (read: <T>(schema: ZodType<T>, name: string) => T): PlacesKnowledge => {
  const readings = read(readingsSchema, 'places/readings');
  const divisions = divisionEntries({
    readings,
    aliases: read(aliasesSchema, 'places/aliases'),
    types: read(typesSchema, 'places/types'),
  });
  const world = worldEntries(read(worldSchema, 'places/world'));
  const known = [...world, ...divisions];
  const byName = new Map(known.toReversed().map((entry) => [entry.name, entry.id]));
  const idOf = (name: string): string => {
    const id = byName.get(name);
    if (id === undefined) throw new Error(`places: "within: ${name}" names no country or division`);
    return id;
  };
  const groups = ['policy', 'nature', 'regions', 'no-places'].flatMap((file) =>
    groupEntries(read(groupsSchema, `places/${file}`), idOf),
  );
  const { source: _source, neverAlone, neverClear, usual, ...words } = read(placeWordsSchema, 'places/words');
  const small = new Set([
    ...Object.keys(words.heads).flatMap((head) => head.split(' ')),
    ...words.generic,
    'area',
    'region',
    'circle',
    'belt',
    'autonomous',
    'forestry',
    'mining',
  ]);
  return pack([...known, ...groups], words, {
    small,
    neverAlone: new Set(neverAlone.flat()),
    neverClear: new Set(neverClear),
    usual,
  });
};
