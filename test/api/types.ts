/** Compiled by `npm run types`, never run: what the types promise to those who write analyzers and use the library. */
import type {
  Analyzer,
  Annotated,
  AnyAnalyzer,
  Column,
  Context,
  Locator,
  Moment,
  Row,
  TableSection,
} from '../../src/index.ts';
import { analyzers, createAnnotator, loadKnowledge, parseArticle, runAnalyzers } from '../../src/index.ts';
import { analyzerLaws, type Law, rowsOf } from '../../src/testing/index.ts';

interface Part {
  readonly at: Locator;
}

// A type, not an interface: TypeScript lets no interface be a Row.
type NameRow = {
  readonly name: string;
  readonly sources: readonly string[];
};

const columns: readonly Column<NameRow>[] = [{ key: 'name', cell: (row) => row.name }, { key: 'sources' }];
// @ts-expect-error a column is a key of the row
export const wrongColumn: Column<NameRow> = { key: 'title' };

export const names: Analyzer<readonly Part[], NameRow> = {
  id: 'names',
  summary: 'names',
  rule: 'None.',
  columns,
  collect: ({ people, locate }: Annotated, { options, knowledge }: Context) =>
    options['all'] && knowledge.places ? people.map(({ mentions }) => ({ at: locate(mentions[0]?.start ?? 0) })) : [],
  merge: (left, right) => [...left, ...right],
  rows: (total) => total.map(({ at }) => ({ name: at[0], sources: [at.join(':')] })),
  moment: (): Moment => ({ first: '2022', last: '2022', end: null, title: '', text: '', id: '' }) as unknown as Moment,
  sections: (rows: readonly Row[]): readonly TableSection[] => [{ title: '', columns, rows }],
};

// @ts-expect-error without rows it is no analyzer
export const partial: AnyAnalyzer = { id: 'x', summary: '', rule: '', columns: [], collect: () => 0, merge: () => 0 };

export const run = async (): Promise<readonly Row[]> => {
  const knowledge = loadKnowledge();
  const tools = { knowledge, annotate: createAnnotator(knowledge) };
  const article = parseArticle('A Title\n', 'a.txt', knowledge.furniture);
  const { rows } = await runAnalyzers(() => [article], [{ analyzer: analyzers[0] ?? names, options: {} }], tools);
  return rows[0] ?? [];
};

export const laws: readonly Law[] = analyzerLaws(names, { texts: { 'a.txt': 'A Title\n' } });
export const found: Promise<readonly Row[]> = rowsOf(names);
