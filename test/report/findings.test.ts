/** Formats for findings: for readers (stylish), code scanning (sarif), GitHub's annotations, CI servers (junit, checkstyle). */
// The schema of the last draft (rtm.5), whose result, rule and location objects are those of the standard.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CheckRule, Finding, Severity } from '../../src/report/finding.ts';
import type { Report, Style } from '../../src/report/format.ts';
import {
  findingFormatNames,
  type FormatName,
  formats,
  momentFormatNames,
  rowFormatNames,
} from '../../src/report/formats.ts';

const rule = (id: string, severity: Severity): CheckRule => ({
  id,
  severity,
  summary: `Looks for ${id}`,
  why: 'A date that cannot be is a sign of another mistake.',
  hint: 'Look the date up.',
  docs: `docs/checks/${id}.md`,
});

const rules = [rule('weekday-mismatch', 'error'), rule('near-duplicate', 'warning'), rule('unknown-official', 'info')];

const error: Finding = {
  check: 'weekday-mismatch',
  severity: 'error',
  path: 'news/2022 a.txt',
  line: 12,
  column: 4,
  endLine: 12,
  endColumn: 18,
  message: '29 June 2022 was a Wednesday, not a Friday',
  hint: 'Compare both with the source.',
  fingerprint: 'a1b2',
  suppressed: null,
};
const warning: Finding = {
  ...error,
  check: 'near-duplicate',
  severity: 'warning',
  line: 1,
  column: 1,
  endLine: 3,
  endColumn: 7,
  message: '80 % of it stands in b.txt',
  hint: null,
  fingerprint: 'c3d4',
};
const info: Finding = {
  ...error,
  check: 'unknown-official',
  severity: 'info',
  path: 'news/b.txt',
  message: 'No article of the corpus names Ou Testzhi',
  fingerprint: 'e5f6',
};
const suppressed: Finding = { ...warning, fingerprint: 'g7h8', suppressed: 'a reprint, "meant so" <both stay>' };
// What an article may hold and no format may pass on as markup, as a command or as it is.
const nasty: Finding = {
  ...error,
  path: 'a,b:c%\n::error::x/<d>&"e"\'.txt',
  message: '<b>&\u0007\u001b[31m]]>\r\n::warning::50%, "a":b \uD800',
  hint: '##[error]\u0000 | `x` 重庆',
};

const plain: Style = { color: false, width: null, keepColumns: false };

const print = async (name: FormatName, found: readonly Finding[], style: Style = plain, left = 0): Promise<string> => {
  const report: Report = {
    title: `${found.length} findings in 3 articles`,
    rule: null,
    rows: [],
    columns: [],
    sections: [],
    findings: { tool: { name: 'ccec', version: '1.2.3' }, rules, findings: found, left },
  };
  return (await formats[name].load())(report, style);
};

const all = [warning, error, suppressed, info];

test('offered on findings only', () => {
  const own = ['stylish', 'sarif', 'github', 'junit', 'checkstyle'];
  expect(findingFormatNames).toEqual(expect.arrayContaining([...own, 'table', 'yaml']));
  expect(findingFormatNames).not.toContain('ics');
  for (const offered of [rowFormatNames, momentFormatNames]) {
    expect(offered.filter((name) => own.includes(name))).toEqual([]);
  }
});

describe('stylish', () => {
  test('by file, with place, severity, check and hint; counts at the end', async () => {
    expect(await print('stylish', all)).toBe(
      [
        'news/2022 a.txt',
        '   1:1  warning  80 % of it stands in b.txt                  near-duplicate',
        '  12:4  error    29 June 2022 was a Wednesday, not a Friday  weekday-mismatch',
        '                 Compare both with the source.',
        '',
        'news/b.txt',
        '  12:4  info     No article of the corpus names Ou Testzhi  unknown-official',
        '                 Compare both with the source.',
        '',
        '✖ 1 error, 1 warning, 1 note, 1 suppressed in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('a hint is given once a file', async () => {
    const text = await print('stylish', [error, { ...error, line: 20 }, { ...error, path: 'z.txt' }]);
    expect(text.split('Compare both').length - 1).toBe(2);
  });

  test('what the call leaves out is counted', async () => {
    expect(await print('stylish', [error], plain, 2)).toContain('✖ 1 error in 1 file; 2 more not printed\n');
  });

  test('nothing found, and nothing but what is suppressed', async () => {
    expect(await print('stylish', [])).toBe('✔ 0 findings in 3 articles\n');
    expect(await print('stylish', [suppressed])).toBe('✔ 1 findings in 3 articles\n');
  });

  test('fits the terminal', async () => {
    const text = await print('stylish', all, { ...plain, width: 60 });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/Wednesday,/);
    expect(text).toContain('near-duplicate');
  });

  test('severities differ in colour, and an article cannot colour anything', async () => {
    const text = await print('stylish', all, { ...plain, color: true });
    expect(text).toContain('\u001b[31merror  \u001b[39m');
    expect(text).toContain('\u001b[33mwarning\u001b[39m');
    expect(await print('stylish', [nasty])).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/); // oxlint-disable-line no-control-regex
  });
});

describe('sarif', () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);

  const runOf = async (found: readonly Finding[]): Promise<Run> => {
    const log: Log = JSON.parse(await print('sarif', found));
    expect(log.version).toBe('2.1.0');
    return log.runs[0]!;
  };

  test.each([
    ['findings', all],
    ['none', []],
    ['what is not to be trusted', [nasty]],
    ['an absolute path', [{ ...error, path: '/a b/c.txt' }]],
    ['a path of Windows', [{ ...error, path: 'C:\\a\\b.txt' }]],
    ['standard input', [{ ...error, path: '-' }]],
  ])('valid against the schema: %s', async (_, found) => {
    const valid = isValid(JSON.parse(await print('sarif', found)));
    expect(isValid.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('the schema would see a mistake', async () => {
    const log = JSON.parse(await print('sarif', all));
    log.runs[0].results[0].level = 'fatal';
    expect(isValid(log)).toBe(false);
  });

  test('rules with their prose, results that point to them', async () => {
    const { tool, results, columnKind } = await runOf(all);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver).toMatchObject({ name: 'ccec', version: '1.2.3' });
    expect(tool.driver.rules![1]).toMatchObject({
      id: 'near-duplicate',
      defaultConfiguration: { level: 'warning' },
      help: { text: 'Look the date up.' },
    });
    expect(results!.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['near-duplicate', 1, 'warning'],
      ['weekday-mismatch', 0, 'error'],
      ['near-duplicate', 1, 'warning'],
      ['unknown-official', 2, 'note'],
    ]);
    expect(results![1]).toMatchObject({
      message: { text: '29 June 2022 was a Wednesday, not a Friday. Compare both with the source.' },
      partialFingerprints: { 'ccecFinding/v1': 'a1b2' },
    });
    expect(results![1]!.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'news/2022%20a.txt', index: 0 },
      region: { startLine: 12, startColumn: 4, endLine: 12, endColumn: 18 },
    });
  });

  test('what is suppressed stays, with its reason; the rest says that it is not', async () => {
    const { results } = await runOf(all);
    expect(results!.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [{ kind: 'external', status: 'accepted', justification: suppressed.suppressed }],
      [],
    ]);
  });

  test('an article that names the placeholder of the library breaks nothing', async () => {
    const { results } = await runOf([{ ...error, message: 'SARIF_BUILDER_INVALID' }]);
    expect(results).toHaveLength(1);
  });
});

test.each(['./news/2022 a.txt', './/./news/2022 a.txt'])(
  '%s is named from the root, as services want it',
  async (path) => {
    expect(await print('github', [{ ...error, path }])).toContain('file=news/2022 a.txt,');
    expect(await print('sarif', [{ ...error, path }])).toContain('"uri": "news/2022%20a.txt"');
  },
);

describe('github', () => {
  test('errors first; columns only within one line', async () => {
    expect(await print('github', all)).toBe(
      [
        '::error title=weekday-mismatch,file=news/2022 a.txt,line=12,endLine=12,col=4,endColumn=18::' +
          '29 June 2022 was a Wednesday, not a Friday%0ACompare both with the source.',
        '::warning title=near-duplicate,file=news/2022 a.txt,line=1,endLine=3::80 %25 of it stands in b.txt',
        '::notice title=unknown-official,file=news/b.txt,line=12,endLine=12,col=4,endColumn=18::' +
          'No article of the corpus names Ou Testzhi%0ACompare both with the source.',
        '',
      ].join('\n'),
    );
  });

  test('nothing in an article becomes a command or a property', async () => {
    const text = await print('github', [nasty]);
    expect(text.match(/^.*$/gm)!.filter((line) => line !== '')).toHaveLength(1);
    expect(text).toContain(`file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax/<d>&"e"'.txt,line=12`);
    expect(text.split('::')[2]).toContain('<b>& [31m]]>');
  });

  test('ten of a kind, and how many more', async () => {
    const many = (finding: Finding, count: number): Finding[] => Array.from({ length: count }, () => finding);
    const lines = (await print('github', [...many(warning, 10), ...many(info, 11), ...many(error, 13)])).split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(10);
    expect(lines.at(-2)).toMatch(/^ccec: 3 errors, 1 note not shown/);
    expect(await print('github', many(warning, 10))).not.toContain('not shown');
  });

  test('nothing found, nothing printed', async () => {
    expect(await print('github', [suppressed])).toBe('');
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements in document order. Throws on anything that is not well-formed, characters that XML does not know included. */
const parseXml = (text: string): readonly Element[] => {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(text).close();
  return elements;
};

const attributes = (elements: readonly Element[], tag: string, ...names: string[]): unknown[] =>
  elements.filter(({ name }) => name === tag).map((element) => names.map((name) => element.attributes[name]));

describe.each(['junit', 'checkstyle'] as const)('%s', (name) => {
  test.each([
    ['findings', all],
    ['none', []],
    ['what is not to be trusted', [nasty]],
    // XML 1.0 has no way to write these.
    ['characters that are none', [{ ...error, path: 'a\u0001\uFFFE\uD800.txt', hint: '\uDC00\uFFFF' }]],
  ])('is XML: %s', async (_, found) => {
    expect(parseXml(await print(name, found)).length).toBeGreaterThan(0);
  });

  test('has no time stamp and no host name', async () => {
    expect(await print(name, all)).not.toMatch(/timestamp|hostname|time=/);
  });
});

test('junit: errors and warnings fail, notes pass, what is suppressed is skipped', async () => {
  const elements = parseXml(await print('junit', all));
  expect(attributes(elements, 'testsuites', 'tests', 'failures', 'skipped')).toEqual([['4', '2', '1']]);
  expect(attributes(elements, 'testsuite', 'name', 'tests', 'failures', 'skipped')).toEqual([
    ['news/2022 a.txt', '3', '2', '1'],
    ['news/b.txt', '1', '0', '0'],
  ]);
  expect(attributes(elements, 'testcase', 'classname', 'name', 'file')[1]).toEqual([
    'weekday-mismatch',
    'news/2022 a.txt:12:4: 29 June 2022 was a Wednesday, not a Friday',
    'news/2022 a.txt',
  ]);
  expect(attributes(elements, 'failure', 'type')).toEqual([['warning'], ['error']]);
});

test('junit: a run without findings has a test that passed', async () => {
  const elements = parseXml(await print('junit', []));
  expect(attributes(elements, 'testsuites', 'tests', 'failures')).toEqual([['1', '0']]);
});

test('checkstyle: a file each, an error each; what is suppressed is left out', async () => {
  const elements = parseXml(await print('checkstyle', all));
  expect(attributes(elements, 'file', 'name')).toEqual([['news/2022 a.txt'], ['news/b.txt']]);
  expect(attributes(elements, 'error', 'line', 'column', 'severity', 'source', 'message')).toEqual([
    ['1', '1', 'warning', 'ccec.near-duplicate', '80 % of it stands in b.txt'],
    [
      '12',
      '4',
      'error',
      'ccec.weekday-mismatch',
      '29 June 2022 was a Wednesday, not a Friday. Compare both with the source.',
    ],
    [
      '12',
      '4',
      'info',
      'ccec.unknown-official',
      'No article of the corpus names Ou Testzhi. Compare both with the source.',
    ],
  ]);
});
