/** `ccec list analyzers|formats|layers`: what there is, from the registries. */
import type { Command } from 'commander';
import { Argument, InvalidArgumentError } from 'commander';
import { measureNames, measures } from '../../eval/measures.ts';
import { formatNames, formats } from '../../report/formats.ts';
import { type AnyColumn, countOf, type Row } from '../../report/row.ts';
import { suggestion } from '../../text/closest.ts';
import { addOutputFlags } from '../flags.ts';
import { addHelpEnd } from '../help.ts';
import { type RawFlags, resolveOutput } from '../options.ts';
import { printReport } from '../print-report.ts';
import type { Session } from '../session.ts';

interface Listing {
  readonly noun: readonly [one: string, many: string];
  readonly columns: readonly AnyColumn[];
  rows(session: Session): Promise<readonly Row[]>;
}

const named: readonly AnyColumn[] = [{ key: 'id' }, { key: 'summary' }];

const listings: Readonly<Record<string, Listing>> = {
  analyzers: {
    noun: ['analyzer', 'analyzers'],
    columns: [...named, { key: 'columns', shown: false }, { key: 'rule', shown: false }],
    rows: async ({ analyzers }) =>
      analyzers.map(({ id, summary, columns, rule }) => ({
        id,
        summary,
        columns: columns.map(({ key }) => key),
        rule,
      })),
  },
  checks: {
    noun: ['check', 'checks'],
    columns: [
      { key: 'id' },
      { key: 'severity' },
      { key: 'summary' },
      { key: 'why', shown: false },
      { key: 'hint', shown: false },
      { key: 'docs', shown: false },
    ],
    rows: async ({ config }) => {
      const { docsOf, proseOf } = await import('../../check/catalogue.ts');
      const { checks } = await import('../../check/index.ts');
      return checks.map(({ id }) => {
        const { severity, summary, why, hint } = proseOf(id);
        return { id, severity: config?.checks[id]?.severity ?? severity, summary, why, hint, docs: docsOf(id) };
      });
    },
  },
  formats: {
    noun: ['format', 'formats'],
    columns: named,
    rows: async () => formatNames.map((id) => ({ id, summary: formats[id].summary })),
  },
  layers: {
    noun: ['layer', 'layers'],
    columns: named,
    rows: async () => (await import('../../annotate/layers.ts')).layers.map(({ id, summary }) => ({ id, summary })),
  },
  measures: {
    noun: ['measure', 'measures'],
    columns: named,
    rows: async () => measureNames.map((id) => ({ id, summary: measures[id].summary })),
  },
};

const kinds = Object.keys(listings);

const whatArgument = new Argument('<what>', 'what to list').choices(kinds).argParser((value: string) => {
  if (kinds.includes(value)) return value;
  throw new InvalidArgumentError(suggestion(value, kinds));
});

const examples = [
  'ccec list analyzers               # with those of plugins',
  'ccec list layers --format json    # what ccec annotate --layer takes',
];

export const addListCommand = (program: Command, session: Session): void => {
  const command = program
    .command('list')
    .summary(`what there is: ${kinds.join(', ')}`)
    .description('Lists what there is, plugins included.')
    .addArgument(whatArgument);
  addHelpEnd(command, { examples, seeAlso: ['run', 'annotate', 'eval'] });
  addOutputFlags(command);
  command.action(async (what: string) => {
    const listing = listings[what];
    if (!listing) return;
    const rows = await listing.rows(session);
    const title = countOf(rows.length, listing.noun);
    const section = { title, columns: listing.columns.filter(({ shown }) => shown !== false), rows };
    const report = { title, rule: null, rows, columns: listing.columns, sections: [section] };
    await printReport(session.io, report, resolveOutput(command.optsWithGlobals<RawFlags>()));
  });
};
