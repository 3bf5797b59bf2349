/** Makes a plugin's faults its own: what it throws outside of a run is told with its name, and a promise is refused. */
import type { AnyAnalyzer, Row, Survey } from '../../analysis/analyzer.ts';
import { reasonOf } from '../../analysis/failure.ts';
import { CcecError } from '../../errors.ts';
import type { AnyColumn } from '../../report/row.ts';

// A plugin may be an object with state of its own (a class): its functions are called on it.
type Method = (...given: readonly unknown[]) => unknown;

const isPromise = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && typeof (value as { then?: unknown }).then === 'function';

/** Faults of a run are told by the runner, with the article. */
const inRun =
  (self: object, name: string): Method =>
  (...given) => {
    const result = (Reflect.get(self, name) as Method).apply(self, [...given]);
    if (!isPromise(result)) return result;
    Promise.resolve(result).catch(() => undefined); // what it fails of is beside the point, and must not end the process
    throw new TypeError(`${name} returned a promise; it has to return its result`);
  };

const inReport =
  (plugin: string, what: string, self: object, name: string): Method =>
  (...given) => {
    try {
      return (Reflect.get(self, name) as Method).apply(self, [...given]);
    } catch (error) {
      throw new CcecError('plugin-failed', `plugin ${plugin}: ${what} failed: ${reasonOf(error)}`, { cause: error });
    }
  };

const methodsOf = (self: object, names: readonly string[], make: (name: string) => Method): object =>
  Object.fromEntries(
    names.filter((name) => typeof Reflect.get(self, name) === 'function').map((name) => [name, make(name)]),
  );

const guardedColumn = (plugin: string, column: AnyColumn): AnyColumn => {
  const { cell } = column;
  const checked = {
    ...column,
    ...(cell && {
      cell: (row: Row) => {
        const text: unknown = cell.call(column, row);
        if (typeof text !== 'string') throw new TypeError('it returned no text');
        return text;
      },
    }),
  };
  const guard = (name: string): Method => inReport(plugin, `${name} of column "${column.key}"`, checked, name);
  return { ...checked, ...methodsOf(checked, ['cell', 'tone'], guard) };
};

/** `plugin` as messages name it. */
export const guarded = (analyzer: AnyAnalyzer, plugin: string): AnyAnalyzer => {
  const { id, summary, rule, description, options, examples, seeAlso, noun, survey } = analyzer;
  const column = (each: AnyColumn): AnyColumn => guardedColumn(plugin, each);
  const run = (self: object, names: readonly string[]): object => methodsOf(self, names, (name) => inRun(self, name));
  const report = (names: readonly string[]): Partial<AnyAnalyzer> =>
    methodsOf(analyzer, names, (name) => inReport(plugin, name, analyzer, name));
  const { sections } = report(['sections']);
  return {
    id,
    summary,
    rule,
    columns: analyzer.columns.map(column),
    ...(description && { description }),
    ...(options && { options }),
    ...(examples && { examples }),
    ...(seeAlso && { seeAlso }),
    ...(noun && { noun }),
    ...(survey && { survey: run(survey, ['collect', 'merge']) as Survey }),
    ...(run(analyzer, ['collect', 'merge', 'rows', 'problems']) as Pick<AnyAnalyzer, 'collect' | 'merge' | 'rows'>),
    ...report(['group', 'moment']),
    ...(sections && {
      sections: (rows: readonly Row[]) =>
        sections(rows).map((section) => ({ ...section, columns: section.columns.map(column) })),
    }),
  };
};
