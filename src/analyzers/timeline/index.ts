/** `ccec timeline`: what happened and what is planned, at dates that are resolved with a reason. */
import type { Analyzer } from '../../analysis/analyzer.ts';
import { eventKinds } from '../../annotate/events/event.ts';
import { columns, group } from './columns.ts';
import { isWanted } from './filter.ts';
import { mergeParts } from './merge.ts';
import { momentOf } from './moment.ts';
import { problemsOf } from './problems.ts';
import { type Part, partOf } from './record.ts';
import { type EventRow, eventRows } from './rows.ts';

export const timeline: Analyzer<Part, EventRow> = {
  id: 'timeline',
  summary: 'dated events: what happened when, and what is planned',
  description:
    'What happened when, and what is planned: every event at its date, as precise as the articles tell it, with the reason for the year ' +
    'and the day (basis). Told several times, by several articles, it is one row.',
  examples: [
    'ccec timeline --since 2022 --official "Chen Min\'er"              # of the articles that ccec brings along',
    'ccec timeline articles/ --status planned -f ics -o planned.ics   # for a calendar',
  ],
  seeAlso: ['entities', 'articles', 'annotate'],
  options: [
    { flags: '--official <name>', description: 'events in which this official takes part: full or family name' },
    { flags: '--place <name>', description: 'events that name this place' },
    { flags: '--kind <kind>', description: 'events of this kind', choices: eventKinds },
    { flags: '--status <status>', description: 'what happened, or what is planned', choices: ['happened', 'planned'] },
    {
      flags: '--precision <unit>',
      description: 'dates known to this unit',
      choices: ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'],
    },
  ],
  rule:
    'A row is an event: a clause that tells of something happening at a date that the corpus resolves, however often it is told. ' +
    'Dates in names, ages, terms and the periods of figures make none. Bare dates are read against the basis given, never against today.',
  noun: ['event', 'events'],
  columns,
  group,
  moment: momentOf,
  collect: partOf,
  merge: mergeParts,
  rows: (total, { options }) => eventRows(total).filter((row) => isWanted(row, options)),
  problems: problemsOf,
};
