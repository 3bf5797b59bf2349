/** `ccec entities`: officials with their posts, and places. */
import type { Analyzer } from '../../analysis/analyzer.ts';
import { columns, sections } from './columns.ts';
import { type PersonRecord, personRecords } from './official-records.ts';
import { type OfficialRow, officialRows } from './official-rows.ts';
import { collectPlaces, mergePlaces, type PlaceRecord, type PlaceRow, placeRows } from './places.ts';

interface Part {
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
}

export type EntityRow = OfficialRow | PlaceRow;

export const entities: Analyzer<Part, EntityRow> = {
  id: 'entities',
  summary: 'officials with the posts they hold, and places',
  description:
    'Who the officials are, which posts the articles give them and when they are seen in them, and which places are spoken of, each ' +
    'resolved to one entry of the gazetteer. One row an official or a place, the most mentioned first.',
  examples: [
    'ccec entities --type official                        # of the articles that ccec brings along',
    'ccec entities articles/ --since 2022 --format yaml   # of a folder, for a script',
  ],
  seeAlso: ['timeline', 'annotate', 'check', 'eval'],
  options: [
    { flags: '--type <kind>', description: 'which entities', choices: ['official', 'place', 'all'], default: 'all' },
  ],
  rule:
    'Counted: every naming in an article’s own text (full name, family name alone, title and family name; places outside names, ' +
    'posts and bodies). Not counted: pronouns, bylines, credits, site furniture.',
  noun: ['entity', 'entities'],
  columns,
  sections,
  collect(annotated) {
    const { date } = annotated.dated;
    return { people: personRecords(annotated, date), places: collectPlaces(annotated, date) };
  },
  merge: (left, right) => ({
    people: [...left.people, ...right.people],
    places: mergePlaces(left.places, right.places),
  }),
  rows({ people, places }, { options }) {
    const { type } = options;
    return [...(type === 'place' ? [] : officialRows(people)), ...(type === 'official' ? [] : placeRows(places))];
  },
};
