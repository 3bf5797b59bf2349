/** `ccec entities`: officials with their posts, and places. */
import type { Analyzer } from '../../analysis/analyzer.ts';
import { columns, sections } from './columns.ts';
import { type ArticleRecord, inCorpusOrder } from './article-record.ts';
import { personRecords } from './official-records.ts';
import { type OfficialRow, officialRows } from './official-rows.ts';
import { placeRecords, type PlaceRow, placeRows } from './places.ts';

type Part = readonly ArticleRecord[];

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
    const { article, dated } = annotated;
    const { path } = article;
    return [{ path, date: dated.date, people: personRecords(annotated), places: placeRecords(annotated) }];
  },
  // Rows do not depend on the order.
  merge: (left, right) => [...left, ...right],
  rows(total, { options }) {
    const { type } = options;
    const articles = inCorpusOrder(total);
    return [...(type === 'place' ? [] : officialRows(articles)), ...(type === 'official' ? [] : placeRows(articles))];
  },
};
