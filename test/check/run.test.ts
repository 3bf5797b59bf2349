/** The runner: what is read when, what a finding is recognised by, and what a check that fails costs. */
import { describe, expect, test, vi } from 'vitest';
import type { AnyCheck, CorpusSurvey, Fault } from '../../src/check/check.ts';
import { runChecks, type Task } from '../../src/check/run.ts';
import { suppress } from '../../src/check/suppress.ts';
import type { Article } from '../../src/corpus/article.ts';
import { fakeAnnotate, fakeArticle } from '../support/fake-articles.ts';
import { knowledge } from '../support/corpus.ts';
import { check as allChecks } from './support.ts';

const tools = { knowledge, annotate: fakeAnnotate, asOf: '2022-07-04' };

const task = (find: AnyCheck['find'], survey?: AnyCheck['survey']): Task => ({
  check: { id: 'truncated', find, ...(survey ? { survey } : {}) },
  severity: 'error',
  options: {},
});

/** A fault at each "x" of the text. */
const everyX = task(({ article }) =>
  Array.from(article.text.matchAll(/x/g), ({ index }): Fault => ({ start: index, end: index + 1, variant: 'article' })),
);

const find = async (articles: readonly Article[], tasks: readonly Task[] = [everyX]) =>
  runChecks({ articles: () => articles, corpus: null }, tasks, tools);

describe('the corpus', () => {
  const survey: CorpusSurvey<string[], string[]> = {
    ask: ({ article }) => [article.path],
    join: (left, right) => [...left, ...right],
    reader: (question) => (article) => [`${question.join()} < ${article.path}`],
    merge: (left, right) => [...left, ...right],
  };
  const corpus = [fakeArticle('old.txt', 'y')];
  const articles = [fakeArticle('new.txt', 'x')];

  test('is not read for checks of the article alone', async () => {
    const read = vi.fn<() => Article[]>(() => corpus);
    await runChecks({ articles: () => articles, corpus: read }, [everyX], tools);
    expect(read).not.toHaveBeenCalled();
  });

  test('is read once for checks that share a survey, with the articles that are checked, who ask first', async () => {
    const reader = vi.fn<typeof survey.reader>(survey.reader);
    const shared = { ...survey, reader };
    const seen: unknown[] = [];
    const asking = task((_, { corpus: total }) => {
      seen.push(total);
      return [];
    }, shared);
    await runChecks({ articles: () => articles, corpus: () => corpus }, [asking, { ...asking }], tools);
    const total = ['new.txt < old.txt', 'new.txt < new.txt'];
    expect(seen).toEqual([total, total]);
    expect(reader).toHaveBeenCalledTimes(1);
  });

  test('loses an article that cannot be surveyed, and says so', async () => {
    const broken: CorpusSurvey<string[], string[]> = {
      ...survey,
      reader: () => (article) => {
        if (article.path === 'old.txt') throw new TypeError('no');
        return [article.path];
      },
    };
    const seen: unknown[] = [];
    const asking = task((_, { corpus: total }) => {
      seen.push(total);
      return [];
    }, broken);
    const { problems } = await runChecks({ articles: () => articles, corpus: () => corpus }, [asking], tools);
    expect(seen).toEqual([['new.txt']]);
    expect(problems).toMatchObject([{ code: 'check-failed', path: 'old.txt', severity: 'error' }]);
  });
});

describe('fingerprints', () => {
  const of = async (...articles: Article[]): Promise<string[]> =>
    (await find(articles)).findings.map(({ fingerprint }) => fingerprint);

  test('stay when lines move and folders change', async () => {
    const [here, there] = [fakeArticle('a/new.txt', 'one\n\ntwo x'), fakeArticle('b/new.txt', 'x')];
    expect(await of({ ...here, id: 'new' })).toEqual(await of({ ...there, id: 'new' }));
  });

  test('differ by article, by quote, by entity and by number', async () => {
    const twice = await of(fakeArticle('new.txt', 'x x'));
    const other = await of(fakeArticle('other.txt', 'x'));
    const wider = task(() => [{ start: 0, end: 2 }]);
    const named = task(() => [{ start: 0, end: 1, entity: 'Qiu Landeng' }]);
    const { findings } = await find([fakeArticle('new.txt', 'xyz')], [wider, named]);
    const all = [...twice, ...other, ...findings.map(({ fingerprint }) => fingerprint)];
    expect(new Set(all).size).toBe(5);
    for (const fingerprint of all) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test('a new finding of the same words leaves the first one its own', async () => {
    const [first] = await of(fakeArticle('new.txt', 'x'));
    expect(await of(fakeArticle('new.txt', 'x and later x'))).toContain(first);
  });
});

test('findings come by path, line and column, whatever order they are found in', async () => {
  const both = task(() => [
    { start: 3, end: 4 },
    { start: 0, end: 1 },
  ]);
  const { findings } = await find([fakeArticle('b.txt', 'x\n\nx'), fakeArticle('a.txt', 'x\n\nx')], [both]);
  expect(
    findings.map(({ path, line, column, endLine, endColumn }) => [path, line, column, endLine, endColumn]),
  ).toEqual([
    ['a.txt', 1, 1, 1, 2],
    ['a.txt', 3, 1, 3, 2],
    ['b.txt', 1, 1, 1, 2],
    ['b.txt', 3, 1, 3, 2],
  ]);
});

test('a check that throws loses its findings in that article, and the rest runs on', async () => {
  const failing = task(() => {
    throw new RangeError('no');
  });
  const { findings, problems } = await find([fakeArticle('a.txt', 'x')], [failing, everyX]);
  expect(findings).toHaveLength(1);
  expect(problems).toMatchObject([
    { severity: 'error', code: 'check-failed', path: 'a.txt', message: expect.stringContaining('RangeError: no') },
  ]);
});

test('nothing at all is no reason to fail', async () => {
  expect(await allChecks([])).toEqual({ findings: [], articles: [], problems: [] });
});

describe('suppressions', () => {
  const entry = { fingerprint: '', check: 'truncated', article: 'new', reason: 'the source breaks off' };
  const lookedAt = { checks: new Set(['truncated']), articles: new Set(['new']) };

  test('mark the findings that they name', async () => {
    const { findings } = await find([fakeArticle('new.txt', 'x x')]);
    const named = { ...entry, fingerprint: findings[0]?.fingerprint ?? '' };
    const after = suppress(findings, [named], lookedAt);
    expect(after.findings.map(({ suppressed }) => suppressed)).toEqual(['the source breaks off', null]);
    expect(after.unused).toEqual([]);
  });

  test.each([
    ['nothing of its name is found', {}, [0]],
    ['its check did not run', { check: 'mojibake' }, []],
    ['its article was not checked', { article: 'other' }, []],
  ])('without use where %s: %j', (_, change, unused) => {
    expect(suppress([], [{ ...entry, fingerprint: 'f', ...change }], lookedAt).unused).toEqual(unused);
  });
});
