/** The public interface, name by name: what leaves or joins it does so on purpose. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as api from '../../src/index.ts';
import * as testing from '../../src/testing/index.ts';

/** Every exported name of a module that only passes names on; those of types marked so. */
const namesOf = (file: string): readonly string[] => {
  const source = readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\//gs, '');
  const statements = [...source.matchAll(/export (?<type>type )?\{(?<names>[^}]*)\}\s*from '[^']*';/g)];
  expect(source.replace(/export (?:type )?\{[^}]*\}\s*from '[^']*';/g, '').trim()).toBe('');
  return statements
    .flatMap(({ groups }) =>
      (groups?.['names'] ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => (groups?.['type'] && !name.startsWith('type ') ? `type ${name}` : name))
        .map((name) => name.replace(/\w+ as /, '')),
    )
    .toSorted();
};

test('ccec', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "CcecError",
      "analyzers",
      "checks",
      "compareLocators",
      "createAnnotator",
      "formatLocator",
      "formats",
      "loadKnowledge",
      "parseArticle",
      "readCorpus",
      "runAnalyzers",
      "runChecks",
    ]
  `);
  expect(namesOf('src/index.ts').filter((name) => name.startsWith('type '))).toMatchInlineSnapshot(`
    [
      "type Analyzer",
      "type AnalyzerOption",
      "type Annotated",
      "type AnyAnalyzer",
      "type Article",
      "type ArticleDate",
      "type Block",
      "type BlockKind",
      "type Check",
      "type CheckContext",
      "type CheckRule",
      "type CheckTask",
      "type CheckTools",
      "type Checked",
      "type Column",
      "type Context",
      "type DateMention",
      "type ErrorDetails",
      "type EventMention",
      "type Fault",
      "type Finding",
      "type Findings",
      "type Format",
      "type FormatName",
      "type Formula",
      "type Formulation",
      "type FoundEvents",
      "type Furniture",
      "type Knowledge",
      "type Locator",
      "type Moment",
      "type Person",
      "type PlaceEntity",
      "type PlaceMention",
      "type PrintedDate",
      "type Problem",
      "type Quote",
      "type ReadArticle",
      "type ReadArticles",
      "type ReadOptions",
      "type Report",
      "type Row",
      "type RunResult",
      "type Sentence",
      "type Severity",
      "type Sources",
      "type Span",
      "type Style",
      "type Survey",
      "type TableSection",
      "type Task",
      "type Tokens",
      "type Tone",
      "type Tools",
      "type Wording",
    ]
  `);
});

test('ccec/testing', () => {
  expect(Object.keys(testing).toSorted()).toMatchInlineSnapshot(`
    [
      "analyzerLaws",
      "rowsOf",
    ]
  `);
  expect(namesOf('src/testing/index.ts').filter((name) => name.startsWith('type '))).toMatchInlineSnapshot(`
    [
      "type Law",
      "type Setting",
    ]
  `);
});

test('the package has these doors and no other', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  expect(Object.keys(exports)).toEqual(['.', './testing', './ccec.schema.json', './package.json']);
});
