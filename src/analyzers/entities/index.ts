/** `ccec entities`: officials with their posts, and places. */
import type { Analyzer } from '../../analysis/analyzer.ts';
import { type PersonRecord, personRecords } from './official-records.ts';
import { type OfficialRow, officialRows } from './official-rows.ts';

interface Part {
  readonly people: readonly PersonRecord[];
}

export const entities: Analyzer<Part, OfficialRow> = {
  id: 'entities',
  summary: 'officials with the posts they hold, and places',
  examples: ['ccec entities articles/ --type official', 'ccec entities articles/ --format yaml --since 2022'],
  rule: 'Mentions: full names, family names alone, and titles with a family name; pronouns, bylines and site furniture are not counted.',
  noun: ['entity', 'entities'],
  columns: [
    { key: 'type', shown: false },
    { key: 'id', shown: false },
    { key: 'name' },
    { key: 'aliases', shown: false },
    { key: 'posts', cell: ({ posts }) => posts.map(({ post }) => post).join('\n') },
    { key: 'mentions', align: 'right' },
    { key: 'articles', align: 'right' },
    { key: 'first' },
    { key: 'last' },
    { key: 'sources' },
  ],
  collect: (annotated) => ({ people: personRecords(annotated, annotated.article.published?.value ?? null) }),
  merge: (left, right) => ({ people: [...left.people, ...right.people] }),
  rows: ({ people }) => officialRows(people),
};

