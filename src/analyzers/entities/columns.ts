/** How entities are set in columns: one table of officials, one of places. */
import { type Column, countOf, type Row, type TableSection } from '../../analysis/analyzer.ts';
import type { OfficialRow } from './official-rows.ts';
import type { PlaceRow } from './places.ts';
import { postLines } from './post-lines.ts';

const name = { key: 'name' } as const;
const counts = [
  { key: 'mentions', align: 'right' },
  { key: 'articles', align: 'right' },
  { key: 'first' },
  { key: 'last' },
  { key: 'sources' },
] as const;

const posts: Column<OfficialRow> = { key: 'posts', cell: (row) => postLines(row.posts ?? []) };

/** Every key of a row of either type, in the order of design section 3. */
export const columns: readonly Column<OfficialRow | PlaceRow>[] = [
  { key: 'type', shown: false },
  { key: 'id', shown: false },
  name,
  { key: 'aliases', shown: false },
  posts as Column<OfficialRow | PlaceRow>,
  { key: 'kind' },
  { key: 'within' },
  { key: 'code', shown: false },
  ...counts,
];

const officialColumns: readonly Column<OfficialRow>[] = [name, posts, ...counts];
const placeColumns: readonly Column<PlaceRow>[] = [name, { key: 'kind' }, { key: 'within' }, ...counts];

/** Officials and places apart; a type without rows has no table. */
export const sections = (rows: readonly Row[]): TableSection[] => {
  const officials = rows.filter(({ type }) => type === 'official');
  const places = rows.filter(({ type }) => type === 'place');
  return [
    { title: countOf(officials.length, ['official', 'officials']), columns: officialColumns, rows: officials },
    { title: countOf(places.length, ['place', 'places']), columns: placeColumns, rows: places },
  ].filter((section) => section.rows.length > 0);
};
